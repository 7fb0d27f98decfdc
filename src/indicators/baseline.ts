import { textsOf } from '../locales/indicators';
import { computed, over } from './computed';
import type { Formula } from './computed';
import { defineIndicator } from './indicator';
import { valueAndIndex } from './inputs';
import { inUnit } from './units';

/** The base year's value that target and index imply. Rice: 1211 / 0.861 = 1406.504… million USD */
const formula: Formula = { evaluate: over, unit: (value) => inUnit(value) };

/**
 * Value of the base year that target and index imply.
 * @example BASELINE("Gạo") = 1406.504…
 */
export const baseline = defineIndicator({
  id: 'BASELINE',
  texts: textsOf('baseline'),
  formulas: [formula],
  parameters: {},
  suggestedFor: 'TARGETS',
  compute(catalogue, subject) {
    const [value, index] = valueAndIndex(catalogue, subject);
    // The index says which year it is measured on.
    return computed(formula, { catalogue, subject }, [value, index], { period: index.base });
  },
  variants: [
    {
      key: 'baseline',
      shownIn: ['card', 'search'],
      isOfTargets: true,
      column: {
        rowsOf: ['item', 'group', 'sector'],
        operands: ['value', 'index'],
        divisors: ['index'],
        expression: (value, index) => `${value}/${index}`,
      },
    },
  ],
});
