import { textsOf } from '../locales/indicators';
import { computed, over } from './computed';
import type { Formula } from './computed';
import { defineIndicator } from './indicator';
import { valueAndIndex } from './inputs';
import { difference } from './units';

/** Target less baseline. Rice: 1211 - 1406.504… = -195.504… million USD */
const formula: Formula = {
  evaluate: (value, index) => value - over(value, index),
  unit: (value) => difference(value),
};

/**
 * Target less the value of the base year that target and index imply.
 * @example CHANGE("Gạo") = -195.504…
 */
export const change = defineIndicator({
  id: 'CHANGE',
  texts: textsOf('change'),
  formulas: [formula],
  parameters: {},
  suggestedFor: 'TARGETS',
  compute: (catalogue, subject) =>
    computed(formula, { catalogue, subject }, valueAndIndex(catalogue, subject)),
  variants: [
    {
      key: 'change',
      shownIn: ['card', 'search'],
      column: {
        rowsOf: ['item', 'group', 'sector'],
        operands: ['value', 'baseline'],
        expression: (value, baseline) => `${value}-${baseline}`,
      },
    },
  ],
});
