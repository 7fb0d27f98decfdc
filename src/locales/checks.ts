import type { Language } from './messages';

/** Rules of the reconciliation by their permanent key. */
export type RuleKey =
  | 'group-items'
  | 'total-groups'
  | 'total-sectors'
  | 'printed-share'
  | 'shares-sum'
  | 'index-mean'
  | 'restated'
  | 'growth-index'
  | 'baseline-items'
  | 'baseline-items-floor'
  | 'baseline-groups'
  | 'baseline-sectors'
  | 'growth-phases'
  | 'multiple'
  | 'excess-target'
  | 'excess-result'
  | 'target-passed'
  | 'range-order'
  | 'range-growth-low'
  | 'range-growth-high'
  | 'period-sum'
  | 'period-growth'
  | 'regions-sum'
  | 'part-whole'
  | 'classes-count'
  | 'classes-value'
  | 'value-share'
  | 'value-share-without-crude'
  | 'implied-wholes'
  | 'whole-without-crude'
  | 'crude-of-part'
  | 'foreign-sector'
  | 'foreign-sector-share'
  | 'per-head'
  | 'in-gdp'
  | 'publishers'
  | 'baseline-result';

export type Verdict = 'agrees' | 'agrees-within-rounding' | 'differs';

export type DiagnosisKind =
  | 'share-fits-items'
  | 'share-fits-printed'
  | 'items-sum'
  | 'other-growth'
  | 'cut-off'
  | 'round-number'
  | 'residual'
  | 'digit'
  | 'left-holds'
  | 'left-open'
  | 'other-definition'
  | 'preliminary';

export type CheckColumn =
  | 'verdict'
  | 'statement'
  | 'left'
  | 'right'
  | 'unit'
  | 'difference'
  | 'relative'
  | 'diagnosis'
  | 'subjects'
  | 'lines'
  | 'code';

/**
 * Texts of the reconciliation. In statements {a} and {b} are subjects, {own} and {other} publishers, {low} and {high} measures, {period} and {base} periods;
 * in diagnoses {name} is a subject or publisher, {measure} a measure, {printed} what is printed, {number} what is computed,
 * {statement} another identity, {note} what an edition notes of a figure.
 */
export type CheckTexts = {
  readonly statements: Record<RuleKey, string>;
  readonly verdicts: Record<Verdict, string>;
  readonly columns: Record<CheckColumn, string>;
  readonly diagnoses: Record<DiagnosisKind, string>;
  /** Where nothing in the documents explains a difference. */
  readonly noDiagnosis: string;
  /** In place of a long list of subjects: the first one, and how many others. */
  readonly andOthers: string;
  readonly noCheck: string;
  readonly nothingDiffers: string;
};

/** What people call a choice of checks, beside tables and subjects. */
export type CheckChoice = 'all' | 'differs' | 'agrees';
export const checkChoices: Record<CheckChoice, readonly string[]> = {
  all: ['all', 'tất cả', 'toàn bộ', 'everything'],
  differs: ['differs', 'lệch', 'không khớp', 'differ', 'sai lệch', 'mâu thuẫn', 'discrepancies'],
  agrees: ['agrees', 'khớp', 'agree', 'holds'],
};

export const checkTexts: Record<Language, CheckTexts> = {
  vi: {
    statements: {
      'group-items': '{a} {period} = tổng các mặt hàng',
      'total-groups': '{a} {period} = tổng các nhóm hàng',
      'total-sectors': '{a} {period} = tổng các khu vực doanh nghiệp',
      'printed-share': '{a}: tỷ trọng in = kim ngạch / tổng kim ngạch',
      'shares-sum': 'Tỷ trọng in của các nhóm hàng cộng lại = 100 %',
      'index-mean': 'Chỉ số của tổng = bình quân điều hòa chỉ số các nhóm theo tỷ trọng in',
      restated: '{a} {period}: số nêu lại = số nêu trước',
      'growth-index': '{a} {period}: tăng trưởng nêu = chỉ số − 100 %',
      'baseline-items': '{a}: kim ngạch {period} suy ra = tổng mặt hàng suy ra',
      'baseline-items-floor': '{a}: kim ngạch {period} suy ra ≥ tổng mặt hàng có chỉ số',
      'baseline-groups': '{a} {period} suy ra = tổng các nhóm suy ra',
      'baseline-sectors': '{a} {period} suy ra = tổng các khu vực suy ra',
      'growth-phases': '{a}: tăng bình quân {period} = các chặng gộp lại',
      multiple: '{a}: số lần nêu = {period} / {base}',
      'excess-target': '{a} {period}: mức vượt nêu = kết quả − mục tiêu',
      'excess-result': '{a} {period}: mức vượt nêu ≤ kết quả',
      'target-passed': '{a} {period}: kết quả ≥ mục tiêu chiến lược',
      'range-order': '{a} {period}: mục tiêu {low} ≤ {high}',
      'range-growth-low': '{a} {period}: đầu thấp = {base} × mức tăng thấp',
      'range-growth-high': '{a} {period}: đầu cao = {base} × mức tăng cao',
      'period-sum': '{a} {period} = tổng từng năm',
      'period-growth': '{a}: tăng bình quân {period} = tính từ kim ngạch từng năm',
      'regions-sum': 'Tỷ trọng các châu lục năm {period} cộng lại ≤ 100 %',
      'part-whole': '{a} ≤ {b} ({period})',
      'classes-count': '{a}: các mức kim ngạch cộng lại ≤ tổng số ({period})',
      'classes-value': '{a} {period} ≥ mức tối thiểu của các thị trường lớn',
      'value-share': '{a} {period}: kim ngạch = tỷ trọng × tổng kim ngạch',
      'value-share-without-crude': '{a} {period}: kim ngạch = tỷ trọng × tổng trừ dầu thô',
      'implied-wholes': '{a} và {b}: kim ngạch / tỷ trọng cho cùng một tổng {period}',
      'whole-without-crude': 'Tổng không kể dầu thô ≤ tổng, đều suy từ tỷ trọng ({period})',
      'crude-of-part': '{b}: dầu thô trong đó ≤ toàn bộ dầu thô ({period})',
      'foreign-sector': '{a} {period} = {b} suy ra',
      'foreign-sector-share': '{a} {period}: tỷ trọng = {b} suy ra / tổng',
      'per-head': 'KNXK bình quân đầu người {period} = tổng / dân số',
      'in-gdp': 'Tỷ trọng KNXK trong GDP {period} = tổng / GDP',
      publishers: '{a} {period}: {own} = {other}',
      'baseline-result': '{a} {period}: {own} = số suy ra từ mục tiêu',
    },
    verdicts: { agrees: 'khớp', 'agrees-within-rounding': 'khớp khi tính làm tròn', differs: 'lệch' },
    columns: {
      verdict: 'kết luận',
      statement: 'đẳng thức',
      left: 'vế trái',
      right: 'vế phải',
      unit: 'đơn vị',
      difference: 'chênh lệch',
      relative: 'tỷ lệ lệch',
      diagnosis: 'chẩn đoán',
      subjects: 'các dòng liên quan',
      lines: 'dòng nguồn',
      code: 'mã kiểm tra',
    },
    diagnoses: {
      'share-fits-items': 'Tỷ trọng in {printed} khớp tổng mặt hàng {number}, không khớp số in {other}',
      'share-fits-printed': 'Tỷ trọng in {printed} khớp số in {other}, không khớp tổng mặt hàng {number}',
      'items-sum': 'Khớp nếu lấy tổng mặt hàng {number} thay số in {other}',
      'other-growth': 'Khớp nếu tăng {printed} như {name}: {number}',
      'cut-off': 'Khớp nếu số in bị cắt chứ không làm tròn: {number}',
      'round-number': 'Khớp nếu {printed} là số làm tròn đến {number}',
      residual: 'Phần chênh đúng bằng {name}: {printed}',
      digit: 'Khớp nếu {name} ({measure}) là {number} thay vì {printed}',
      'left-holds': 'Vế trái khớp ở phép đối chiếu khác: {statement}',
      'left-open': 'Khớp nếu không tính {name} {printed}: {note}',
      'other-definition': 'Định nghĩa khác nhau: {name} tính {note}',
      preliminary: 'Có thể vì văn bản coi số liệu {period} là sơ bộ',
    },
    noDiagnosis: 'Số liệu của văn bản không cho lời giải thích',
    andOthers: '{name} và {n} dòng khác',
    noCheck: 'Không có phép đối chiếu nào cho phạm vi này.',
    nothingDiffers: 'Không có phép đối chiếu nào bị lệch.',
  },
  en: {
    statements: {
      'group-items': '{a} {period} = sum of its items',
      'total-groups': '{a} {period} = sum of the groups',
      'total-sectors': '{a} {period} = sum of the sectors',
      'printed-share': '{a}: printed share = value / total',
      'shares-sum': 'Printed shares of the groups sum to 100%',
      'index-mean': "Total's index = harmonic mean of the groups' indices by printed share",
      restated: '{a} {period}: said again = said before',
      'growth-index': '{a} {period}: stated growth = index − 100%',
      'baseline-items': '{a}: implied {period} value = sum of its implied items',
      'baseline-items-floor': '{a}: implied {period} value ≥ its items that have an index',
      'baseline-groups': '{a}: implied {period} value = sum of the implied groups',
      'baseline-sectors': '{a}: implied {period} value = sum of the implied sectors',
      'growth-phases': '{a}: yearly growth {period} = its phases compounded',
      multiple: '{a}: stated multiple = {period} / {base}',
      'excess-target': '{a} {period}: stated excess = result − target',
      'excess-result': '{a} {period}: stated excess ≤ result',
      'target-passed': '{a} {period}: result ≥ strategy target',
      'range-order': '{a} {period}: target {low} ≤ {high}',
      'range-growth-low': '{a} {period}: low end = {base} × low growth',
      'range-growth-high': '{a} {period}: high end = {base} × high growth',
      'period-sum': '{a} {period} = sum of the years',
      'period-growth': '{a}: yearly growth {period} = from the yearly values',
      'regions-sum': 'Shares of the regions in {period} sum to ≤ 100%',
      'part-whole': '{a} ≤ {b} ({period})',
      'classes-count': '{a}: size classes sum to ≤ their number ({period})',
      'classes-value': '{a} {period} ≥ the least its large markets take',
      'value-share': '{a} {period}: value = share × total',
      'value-share-without-crude': '{a} {period}: value = share × total without crude oil',
      'implied-wholes': '{a} and {b}: value / share give one total {period}',
      'whole-without-crude': 'Total without crude oil ≤ total, both implied by shares ({period})',
      'crude-of-part': '{b}: crude oil in it ≤ all crude oil ({period})',
      'foreign-sector': '{a} {period} = implied {b}',
      'foreign-sector-share': '{a} {period}: share = implied {b} / total',
      'per-head': 'Exports per head {period} = total / population',
      'in-gdp': 'Goods exports in GDP {period} = total / GDP',
      publishers: '{a} {period}: {own} = {other}',
      'baseline-result': '{a} {period}: {own} = value implied by the target',
    },
    verdicts: { agrees: 'agrees', 'agrees-within-rounding': 'agrees within rounding', differs: 'differs' },
    columns: {
      verdict: 'verdict',
      statement: 'identity',
      left: 'left side',
      right: 'right side',
      unit: 'unit',
      difference: 'difference',
      relative: 'relative',
      diagnosis: 'diagnosis',
      subjects: 'rows concerned',
      lines: 'source lines',
      code: 'check code',
    },
    diagnoses: {
      'share-fits-items': "Printed share {printed} fits the items' sum {number}, not the printed {other}",
      'share-fits-printed': "Printed share {printed} fits the printed {other}, not the items' sum {number}",
      'items-sum': "Holds with the items' sum {number} instead of the printed {other}",
      'other-growth': 'Holds with growth of {printed} as for {name}: {number}',
      'cut-off': 'Holds if the printed figure was cut off, not rounded: {number}',
      'round-number': 'Holds if {printed} is rounded to {number}',
      residual: 'The difference is exactly {name}: {printed}',
      digit: 'Holds if {name} ({measure}) is {number} instead of {printed}',
      'left-holds': 'The left side holds in another check: {statement}',
      'left-open': 'Holds without {name}, {printed}: {note}',
      'other-definition': 'Definitions differ: {name} counts {note}',
      preliminary: 'Perhaps because the document calls its figures of {period} preliminary',
    },
    noDiagnosis: 'The figures give no explanation',
    andOthers: '{name} and {n} others',
    noCheck: 'No check concerns this scope.',
    nothingDiffers: 'No check differs.',
  },
};
