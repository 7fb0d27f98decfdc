import { readDataset } from '../../src/model/dataset';
import type { Dataset } from '../../src/model/dataset';

/**
 * A dataset of as many made-up goods as one likes, each with the value that it was exported for in each of some years
 * from 2000 on: for what must stay quick, or must not be limited, when the figures become many.
 */
export function largeDataset({ subjects, years }: { subjects: number; years: number }): Dataset {
  const goods = Array.from({ length: subjects }, (_, index) => ({
    code: `good-${index}`,
    kind: 'item',
    mainMeasure: 'value',
    name: { vi: `Hàng ${words(index, syllables)}`, en: `Goods ${words(index, englishSyllables)}` },
    aliases: [`Mã ${1000 + index}`],
  }));
  return readDataset(
    {
      id: `large-${subjects}-${years}`,
      title: { vi: 'Số liệu lớn', en: 'Large figures' },
      publishers: [{ code: 'office', name: { vi: 'Cơ quan thống kê', en: 'Statistics office' } }],
      covers: `2000-${1999 + Math.max(2, years)}`,
      statusNote: { vi: 'Chính thức', en: 'Final' },
      numberFormat: { group: '.', decimal: ',' },
      places: { row: { vi: 'dòng {n}', en: 'row {n}' } },
      notes: {},
      subjects: goods,
      figures: goods.flatMap(({ code }, index) =>
        Array.from({ length: years }, (_, year) => {
          const number = 1 + ((index * 7919 + year * 104729) % 900);
          return {
            subject: code,
            measure: 'value',
            period: String(2000 + year),
            number,
            unit: 'million-usd',
            status: 'actual',
            printed: String(number),
            decimals: 0,
            locator: { line: index + 1, place: 'row', n: index + 1 },
          };
        }),
      ),
    },
    'f'.repeat(64),
  );
}

const syllables = [
  'ba',
  'cô',
  'dê',
  'gà',
  'hê',
  'ký',
  'lô',
  'mai',
  'nấu',
  'phở',
  'quế',
  'rau',
  'sen',
  'tơ',
  'vải',
  'xoài',
];
const englishSyllables = [
  'ar',
  'be',
  'co',
  'du',
  'el',
  'fi',
  'go',
  'hu',
  'in',
  'jo',
  'ka',
  'lu',
  'mo',
  'ne',
  'or',
  'pu',
];

/** A name of three or four words, different for every index below 65 536. */
function words(index: number, of: readonly string[]): string {
  const digits = [index >> 12, index >> 8, index >> 4, index].map((part) => part & 15);
  return digits.map((digit) => of[digit]).join(' ');
}
