import type { Measure } from '../model/schema';
import type { Match, Named } from './resolver';
import { createResolver } from './resolver';

/** What people call the measures, in Vietnamese and English; accents and case do not matter. */
export const measureWords: Record<Measure, readonly string[]> = {
  value: ['kim ngạch', 'giá trị', 'trị giá', 'quy mô', 'KN', 'tr.USD', 'triệu USD', 'export value'],
  quantity: [
    'lượng xuất khẩu',
    'sản lượng',
    'số lượng',
    'khối lượng',
    'lượng',
    'SL',
    'S.L',
    'tấn',
    'nghìn tấn',
    'volume',
  ],
  index: ['chỉ số', 'KN/KN', 'KN/KN (%)', 'so cùng kỳ'],
  share: ['tỷ trọng', 'tỉ trọng', 'cơ cấu', 'tỷ lệ', 'tỉ lệ', 'thị phần', 'proportion', 'market share'],
  growth: ['tăng trưởng', 'tốc độ tăng', 'tốc độ tăng trưởng', 'mức tăng', 'tăng', 'growth rate'],
  count: ['số lượng', 'số', 'number'],
  multiple: ['số lần', 'lần', 'gấp', 'times'],
  excess: ['mức vượt', 'vượt', 'vượt chỉ tiêu', 'excess over target'],
  'growth-excess': ['mức vượt tăng trưởng', 'growth above target'],
  low: ['thấp', 'mức thấp', 'thấp nhất', 'mức thấp nhất', 'từ', 'lowest', 'minimum'],
  high: ['cao', 'mức cao', 'cao nhất', 'mức cao nhất', 'đến', 'highest', 'maximum'],
  'growth-low': ['tăng trưởng thấp', 'tăng trưởng thấp nhất', 'growth low'],
  'growth-high': ['tăng trưởng cao', 'tăng trưởng cao nhất', 'growth high'],
};

const resolveWord = createResolver(withCodes(measureWords));

/** The heading of the index names its years (KN06/KN05); a year beside the words of a measure is a period, and no part of them. */
export function resolveMeasure(text: string): Match<Measure> {
  return resolveWord(text.replace(/KN ?\d\d(?!\d)/gi, 'KN'));
}

/** What a share is taken of, or what a rank is counted among, beside any subject's name. */
export type Scope = 'total' | 'group' | 'markets';

export const resolveScope = createResolver(
  withCodes<Scope>({
    total: ['tổng', 'tổng số', 'toàn bộ', 'tất cả', 'all'],
    group: ['nhóm', 'nhóm hàng', 'trong nhóm'],
    markets: ['thị trường', 'các thị trường', 'trong các thị trường', 'partners', 'among markets'],
  }),
);

/** How often a series has a figure, from the rarest to the most frequent. */
export const frequencies = ['year', 'half-year', 'quarter', 'month', 'half-month'] as const;
export type Frequency = (typeof frequencies)[number];

/** By their codes in SDMX too, as far as it has any. */
export const resolveFrequency = createResolver(
  withCodes<Frequency>({
    year: ['năm', 'hằng năm', 'hàng năm', 'từng năm', 'theo năm', 'annual', 'yearly', 'A'],
    'half-year': [
      'nửa năm',
      'từng nửa năm',
      '6 tháng',
      'sáu tháng',
      'half year',
      'half-yearly',
      'semi-annual',
      'S',
    ],
    quarter: ['quý', 'hằng quý', 'hàng quý', 'từng quý', 'theo quý', 'quarterly', 'Q'],
    month: ['tháng', 'hằng tháng', 'hàng tháng', 'từng tháng', 'theo tháng', 'monthly', 'M'],
    'half-month': ['nửa tháng', 'từng nửa tháng', 'kỳ', 'theo kỳ', 'half month', 'half-monthly'],
  }),
);

/** All markets together: no market is meant. */
export const resolveWorld = createResolver([
  {
    value: 'world',
    names: [
      'world',
      'the world',
      'all countries',
      'all partners',
      'thế giới',
      'toàn thế giới',
      'tất cả các nước',
    ],
  },
]);

/** What DATASETS tells of a dataset; a row has the first six of them. */
export const datasetFields = [
  'title',
  'publisher',
  'covers',
  'revision',
  'kept',
  'id',
  'status',
  'hash',
] as const;
export type DatasetField = (typeof datasetFields)[number];

export const resolveDatasetField = createResolver(
  withCodes<DatasetField>({
    title: ['tên', 'tiêu đề', 'name'],
    publisher: ['cơ quan công bố', 'nguồn', 'nơi công bố', 'source'],
    covers: ['thời kỳ', 'giai đoạn', 'period'],
    revision: ['lần sửa', 'phiên bản', 'version'],
    kept: ['nơi lưu', 'nơi để', 'where kept'],
    id: ['mã', 'bộ số liệu', 'dataset'],
    status: ['tình trạng', 'ghi chú', 'status note', 'note'],
    hash: ['mã băm', 'dấu vân tay', 'content hash'],
  }),
);

/** The code is a name too. */
function withCodes<Code extends string>(words: Record<Code, readonly string[]>): Named<Code>[] {
  return (Object.keys(words) as Code[]).map((code) => ({ value: code, names: [code, ...words[code]] }));
}
