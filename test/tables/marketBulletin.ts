import { readDataset } from '../../src/model/dataset';
import type { Dataset } from '../../src/model/dataset';

type Row = readonly [partner: string, item: string, period: string, value: string, tonnes?: string];

const subject = (code: string, kind: string, vi: string, en: string) => ({
  code,
  kind,
  mainMeasure: 'value',
  name: { vi, en },
  aliases: [],
});

/** A bulletin of items by market, as a workbook may keep one: values in million USD, quantities in thousand tonnes. */
export function marketBulletin(
  rows: readonly Row[] = [
    ['market-us', 'coffee', '2025-07', '40'],
    ['market-us', 'coffee', '2026-07', '50', '10'],
    ['market-us', 'rice', '2026-07', '5', '8'],
    ['market-de', 'coffee', '2026-07', '90', '20'],
    ['market-de', 'pepper', '2026-07', '10', '2'],
  ],
  id = 'by-market',
): Dataset {
  return readDataset(
    {
      id,
      title: { vi: 'Bản tin mặt hàng theo thị trường', en: 'Bulletin of items by market' },
      publishers: [{ code: 'CUSTOMS', name: { vi: 'Tổng cục Hải quan', en: 'Viet Nam Customs' } }],
      covers: '2025-2026',
      statusNote: { vi: 'Số liệu sơ bộ.', en: 'Figures are preliminary.' },
      numberFormat: { group: ',', decimal: '.' },
      places: { row: { vi: 'dòng {n}', en: 'row {n}' } },
      notes: {},
      subjects: [
        subject('coffee', 'item', 'Cà phê', 'Coffee'),
        subject('rice', 'item', 'Gạo', 'Rice'),
        subject('pepper', 'item', 'Hạt tiêu', 'Pepper'),
        subject('market-us', 'market', 'Hoa Kỳ', 'United States'),
        subject('market-de', 'market', 'Đức', 'Germany'),
      ],
      figures: rows.flatMap(([partner, item, period, value, tonnes], at) =>
        (
          [
            ['value', 'million-usd', value],
            ['quantity', 'thousand-tonnes', tonnes],
          ] as const
        ).flatMap(([measure, unit, printed]) =>
          printed === undefined
            ? []
            : [
                {
                  ...{ subject: item, partner, measure, period, unit, printed, status: 'preliminary' },
                  number: Number(printed),
                  decimals: 0,
                  locator: { line: at + 1, place: 'row', n: at + 1 },
                },
              ],
        ),
      ),
    },
    'b'.repeat(64),
  );
}
