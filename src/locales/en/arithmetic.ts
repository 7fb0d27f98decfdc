import type { ArithmeticTexts } from '../arithmetic';

export const arithmeticTexts: ArithmeticTexts = {
  sum: 'Sum',
  computed: 'Computed',
  stated: 'The source states',
  expected: 'It must be',
  atMost: 'At most',
  difference: 'Difference',
  saidAgain: 'Stated again',
  saidBefore: 'Stated before',
  columns: { line: 'Arithmetic', working: 'How it is computed', number: 'Number' },
};
