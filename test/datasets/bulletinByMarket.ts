import { readDataset } from '../../src/model/dataset';
import type { Dataset } from '../../src/model/dataset';

/**
 * What a bulletin of customs states of items by market, made up in round numbers of million USD: no dataset that is built
 * in has such figures.
 * @param gulf coffee to a market of which nobody knows whether it is one country
 */
export function bulletinByMarket({ gulf }: { readonly gulf?: string } = {}): Dataset {
  if (gulf === undefined) return readDataset(content, 'b'.repeat(64));
  const subjects = [...content.subjects, subject('market-gulf', 'market', 'Vùng Vịnh', 'The Gulf')];
  const series = [...content.series, values('coffee', JULY, gulf, { partner: 'market-gulf' })];
  return readDataset({ ...content, subjects, series }, 'c'.repeat(64));
}

type Kept = { readonly partner?: string; readonly measure?: string; readonly unit?: string };

const JULY = '2026-07';

const content = {
  id: 'bulletin-2026-07',
  title: { vi: 'Xuất khẩu theo mặt hàng và thị trường', en: 'Exports by item and market' },
  publishers: [{ code: 'CUSTOMS', name: { vi: 'Tổng cục Hải quan', en: 'Viet Nam Customs' } }],
  covers: '2025-01/2026-07',
  statusNote: { vi: 'Số liệu sơ bộ.', en: 'Figures are preliminary.' },
  numberFormat: { group: ',', decimal: '.' },
  places: { table: { vi: 'bảng', en: 'table' } },
  notes: {},
  subjects: [
    subject('total-exports', 'total', 'Tổng trị giá', 'Total'),
    subject('coffee', 'item', 'Cà phê', 'Coffee'),
    subject('footwear', 'item', 'Giày dép các loại', 'Footwear'),
    subject('seafood', 'item', 'Hàng thủy sản', 'Fishery products'),
    subject('market-us', 'market', 'Hoa Kỳ', 'United States of America', { iso: 'US' }),
    subject('market-eu', 'market', 'EU', 'European Union'),
    subject('market-de', 'market', 'Đức', 'Germany', { iso: 'DE', parent: 'market-eu' }),
    subject('market-jp', 'market', 'Nhật Bản', 'Japan', { iso: 'JP' }),
  ],
  figures: [],
  series: [
    values('total-exports', JULY, '53,000'),
    values('market-us', JULY, '18,000'),
    values('market-jp', JULY, '2,500'),
    values('coffee', JULY, '640'),
    values('footwear', JULY, '2,000'),
    // Seven months of two years: 320 in 2025, 530 in 2026.
    values('coffee', '2025-01..2025-07 2026-01..2026-07', '40 41 42 43 44 50 60 70 71 72 73 74 80 90', {
      partner: 'market-us',
    }),
    values('coffee', JULY, '15', { partner: 'market-us', measure: 'quantity', unit: 'thousand-tonnes' }),
    values('coffee', JULY, '300', { partner: 'market-eu' }),
    values('coffee', JULY, '120', { partner: 'market-de' }),
    values('coffee', JULY, '45', { partner: 'market-jp' }),
    values('footwear', JULY, '900', { partner: 'market-us' }),
    values('seafood', JULY, '180', { partner: 'market-us' }),
  ],
};

function subject(code: string, kind: string, vi: string, en: string, more: object = {}) {
  return { code, kind, mainMeasure: 'value', name: { vi, en }, aliases: [], ...more };
}

function values(subject: string, periods: string, printed: string, more: Kept = {}) {
  const last = printed.split(' ').length;
  return {
    subject,
    measure: 'value',
    unit: 'million-usd',
    status: 'preliminary',
    periods,
    printed,
    place: 'table',
    lines: last === 1 ? '1' : `1..${last}`,
    ...more,
  };
}
