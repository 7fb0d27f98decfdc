import { textsOf } from '../locales/indicators';
import { spanOf } from '../model/period';
import { computed, over } from './computed';
import type { Formula } from './computed';
import { defineIndicator } from './indicator';
import { resultsBetween, valueAndIndex } from './inputs';
import { difference, ratio } from './units';

/** Target less baseline. Rice: 1211 - 1406.504… = -195.504… million USD */
const onBaseline: Formula = {
  evaluate: (value, index) => value - over(value, index),
  unit: (value) => difference(value),
};

/** Later less earlier result. Africa: 681 - 176 = 505 million USD; Asia: 50.5 % - 57.3 % = -6.8 percentage points */
const betweenResults: Formula = {
  evaluate: (from, to) => to - from,
  unit: (from, to) => ratio(from, to) && difference(to),
};

/**
 * Without periods the target less the value of the base year that target and index imply; with periods the difference of
 * two results of the main measure, in percentage points for shares; with one period, from the same period a year before.
 * @example CHANGE("Gạo") = -195.504…
 * @example CHANGE("Châu Á",2001,2005) = -0.068
 */
export const change = defineIndicator({
  id: 'CHANGE',
  texts: textsOf('change'),
  formulas: [onBaseline, betweenResults],
  parameters: { from: { takes: 'period' }, to: { takes: 'period' }, market: { takes: 'market' } },
  suggestedFor: 'SUBJECTS',
  compute(catalogue, subject, given) {
    const asked = { catalogue, subject };
    if (given.from === undefined && given.to === undefined && given.market === undefined) {
      return computed(onBaseline, asked, valueAndIndex(catalogue, subject));
    }
    const [from, to] = resultsBetween(catalogue, subject, given);
    return computed(betweenResults, asked, [from, to], { period: spanOf([from.period, to.period]) });
  },
  variants: [
    {
      key: 'change',
      shownIn: ['card', 'search'],
      isOfTargets: true,
      column: {
        rowsOf: ['item', 'group', 'sector'],
        operands: ['value', 'baseline'],
        expression: (value, baseline) => `${value}-${baseline}`,
      },
    },
  ],
});
