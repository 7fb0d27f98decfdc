import { textsOf } from '../locales/indicators';
import { comparableResults } from './comparableResults';
import { computed, over } from './computed';
import type { Formula } from './computed';
import { defineIndicator } from './indicator';
import { quotient } from './units';

/** Value of one tonne. Rice: 1211 million USD / 4500 thousand tonnes = 269.11… USD per tonne */
const formula: Formula = { evaluate: over, unit: quotient };

/**
 * Value by quantity, the "unit value" of trade statistics: of the target, or with a period of the results that one
 * publisher states of both.
 * @throws Problem no-target, no-result, no-trade, publishers-differ
 * @example UNITVALUE("Gạo") = 269.11…
 * @example UNITVALUE("Cà phê","2026-07") = 4344.68…
 */
export const unitValue = defineIndicator({
  id: 'UNITVALUE',
  texts: textsOf('unitValue'),
  formulas: [formula],
  parameters: { period: { takes: 'period' }, market: { takes: 'market' } },
  suggestedFor: 'QUANTITIES',
  compute(catalogue, subject, { period, market }) {
    const asked = { catalogue, subject };
    if (period !== undefined || market !== undefined) {
      const latest = () => catalogue.result(subject, 'value', undefined, undefined, market).period;
      const wanted = { subject, market, period: period ?? latest() };
      return computed(
        formula,
        asked,
        comparableResults(catalogue, { ...wanted, measure: 'value' }, { ...wanted, measure: 'quantity' }),
      );
    }
    const value = catalogue.target(subject, 'value');
    return computed(formula, asked, [value, catalogue.target(subject, 'quantity', value.period)]);
  },
  variants: [
    {
      key: 'unitValue',
      shownIn: ['card', 'search'],
      isOfTargets: true,
      column: {
        rowsOf: ['item'],
        operands: ['value', 'quantity'],
        divisors: ['quantity'],
        expression: (value, quantity) => `${value}/${quantity}`,
      },
    },
  ],
});
