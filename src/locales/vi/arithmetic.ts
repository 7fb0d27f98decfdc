import type { ArithmeticTexts } from '../arithmetic';

export const arithmeticTexts: ArithmeticTexts = {
  sum: 'Cộng',
  computed: 'Tính ra',
  stated: 'Nguồn ghi',
  expected: 'Phải là',
  atMost: 'Nhiều nhất là',
  difference: 'Chênh lệch',
  saidAgain: 'Số nêu lại',
  saidBefore: 'Số nêu trước',
  columns: { line: 'Phép tính', working: 'Cách tính', number: 'Số' },
};
