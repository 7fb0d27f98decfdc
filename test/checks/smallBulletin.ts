import { Catalogue } from '../../src/catalogue/catalogue';
import { readDataset } from '../../src/model/dataset';
import type { Dataset } from '../../src/model/dataset';
import { spanOf } from '../../src/model/period';

/** Numbers in million USD with one decimal, as they are printed. */
type Numbers = Readonly<Record<string, string>>;

/** The words of a key, each with what it stands for unless it is not said. */
const keyWords = (key: string) => key.split(' ');

/**
 * A bulletin as a workbook keeps it.
 * @param numbers what is printed of `subject[/market] [period] [measure]`: 'coffee/market-us 2026-03 quantity', where the
 *   period is August 2026 and the measure the value unless given
 * @example bulletin({ total: '2,000.0', coffee: '500.5' })
 */
export function bulletin(numbers: Numbers): Dataset {
  const figures = Object.entries(numbers).map(([key, printed], at) => {
    const [what = '', period = '2026-08', measure = 'value'] = keyWords(key);
    const [subject = '', partner] = what.split('/');
    return {
      subject,
      ...(partner === undefined ? {} : { partner }),
      measure,
      period,
      number: Number(printed.replace(',', '')),
      unit: measure === 'value' ? 'million-usd' : 'thousand-tonnes',
      status: 'preliminary',
      printed,
      decimals: 1,
      locator: { line: at + 1, place: 'line', n: at + 1 },
    };
  });
  const used = new Set(figures.flatMap(({ subject, partner }) => [subject, ...(partner ? [partner] : [])]));
  return readDataset(
    {
      id: 'bulletin',
      title: { vi: 'Bản tin', en: 'Bulletin' },
      publishers: [{ code: 'CUSTOMS', name: { vi: 'Hải quan', en: 'Customs' } }],
      covers: spanOf(figures.map(({ period }) => period)),
      statusNote: { vi: 'Sơ bộ.', en: 'Preliminary.' },
      numberFormat: { group: ',', decimal: '.' },
      places: { line: { vi: 'dòng {n}', en: 'line {n}' } },
      notes: {},
      subjects: subjects.filter(({ code }) => used.has(code)),
      figures,
    },
    'c'.repeat(64),
  );
}

export function catalogueOf(dataset: Dataset): Catalogue {
  return new Catalogue([dataset]);
}

const subjects = [
  subject('total', 'total', 'Tổng trị giá', 'Total goods exports'),
  subject('rice', 'item', 'Gạo', 'Rice'),
  subject('coffee', 'item', 'Cà phê', 'Coffee'),
  { ...subject('other-goods', 'item', 'Hàng hóa khác', 'Other goods'), role: 'other-goods' },
  subject('market-us', 'market', 'Hoa Kỳ', 'United States'),
  subject('market-de', 'market', 'Đức', 'Germany'),
  ...Array.from({ length: 40 }, (_, at) =>
    subject(`item-${String(at + 1)}`, 'item', `Mặt hàng ${String(at + 1)}`, `Item ${String(at + 1)}`),
  ),
];

function subject(code: string, kind: string, vi: string, en: string) {
  return { code, kind, mainMeasure: 'value', name: { vi, en }, aliases: [] };
}
