import { textsOf } from '../locales/indicators';
import { computed, over } from './computed';
import type { Formula } from './computed';
import { defineIndicator } from './indicator';
import { valueAndIndex } from './inputs';
import { inUnit, ratio } from './units';

/** Points of the whole's growth that come from the part. Rice: -195.504… / (38444 / 1.185) = -0.00602… */
const formula: Formula = {
  evaluate: (value, index, wholeValue, wholeIndex) =>
    over(value - over(value, index), over(wholeValue, wholeIndex)),
  unit: (value, _, wholeValue) => ratio(value, wholeValue) && inUnit('percentage-points'),
};

/**
 * Change of a subject over the baseline of the total: its points of the total's growth.
 * @example CONTRIBUTION("Gạo") = -0.00602…
 */
export const contribution = defineIndicator({
  id: 'CONTRIBUTION',
  texts: textsOf('contribution'),
  formulas: [formula],
  parameters: {},
  suggestedFor: 'TARGETS',
  compute(catalogue, subject) {
    const period = catalogue.planPeriodOf(subject);
    return computed(formula, { catalogue, subject }, [
      ...valueAndIndex(catalogue, subject, period),
      ...valueAndIndex(catalogue, catalogue.total, period),
    ]);
  },
  variants: [
    {
      key: 'contribution',
      shownIn: ['card', 'search'],
      isOfTargets: true,
      column: {
        rowsOf: ['item', 'group', 'sector'],
        operands: ['change', 'totalValue', 'totalIndex'],
        divisors: ['totalValue', 'totalIndex'],
        expression: (change, value, index) => `${change}/(${value}/${index})`,
      },
    },
  ],
});
