import { textsOf } from '../locales/indicators';
import { computed, over } from './computed';
import type { Formula } from './computed';
import { defineIndicator } from './indicator';
import { quotient } from './units';

/** Value of one tonne. Rice: 1211 million USD / 4500 thousand tonnes = 269.11… USD per tonne */
const formula: Formula = { evaluate: over, unit: quotient };

/**
 * Target value by target quantity: the "unit value" of trade statistics.
 * @example UNITVALUE("Gạo") = 269.11…
 */
export const unitValue = defineIndicator({
  id: 'UNITVALUE',
  texts: textsOf('unitValue'),
  formulas: [formula],
  parameters: {},
  suggestedFor: 'QUANTITIES',
  compute(catalogue, subject) {
    const value = catalogue.target(subject, 'value');
    return computed(formula, { catalogue, subject }, [
      value,
      catalogue.target(subject, 'quantity', value.period),
    ]);
  },
  variants: [
    {
      key: 'unitValue',
      shownIn: ['card', 'search'],
      column: {
        rowsOf: ['item'],
        operands: ['value', 'quantity'],
        divisors: ['quantity'],
        expression: (value, quantity) => `${value}/${quantity}`,
      },
    },
  ],
});
