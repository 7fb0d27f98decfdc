import type { Catalogue } from '../catalogue/catalogue';
import { textsOf } from '../locales/indicators';
import { kindOf, spanOf } from '../model/period';
import type { Period } from '../model/period';
import type { Subject } from '../model/schema';
import { isResult } from '../model/status';
import { computed, over } from './computed';
import type { Formula } from './computed';
import { defineIndicator } from './indicator';
import { amountsBetween, indexOf } from './inputs';
import { inUnit, ratio } from './units';

/** Relative change on the base year. Rice: 0.861 - 1 = -0.139 */
const targetGrowth: Formula = { evaluate: (index) => index - 1, unit: (index) => inUnit(index) };

/** Relative change between two periods. Africa: 681 / 176 - 1 = 2.869… */
const resultGrowth: Formula = { evaluate: (from, to) => over(to, from) - 1, unit: ratio };

/**
 * Relative change: without periods of the target year on its base year, from the printed index; with periods of the
 * subject's main measure between two results, with one period on the same period a year before.
 * @throws Problem growth-of-ratio where only shares are stated
 * @example GROWTH("Gạo") = -0.139
 * @example GROWTH("Cà phê","2026-07") = 0.06521…
 */
export const growth = defineIndicator({
  id: 'GROWTH',
  texts: textsOf('growth'),
  formulas: [targetGrowth, resultGrowth],
  parameters: { from: { takes: 'period' }, to: { takes: 'period' }, market: { takes: 'market' } },
  suggestedFor: 'SUBJECTS',
  compute(catalogue, subject, given) {
    const asked = { catalogue, subject };
    // Targets are of all markets: to one of them only results can be compared.
    if (given.from === undefined && given.to === undefined && given.market === undefined) {
      return computed(targetGrowth, asked, [indexOf(catalogue, subject)]);
    }
    const [from, to] = amountsBetween(catalogue, subject, given);
    return computed(resultGrowth, asked, [from, to], { period: spanOf([from.period, to.period]) });
  },
  variants: [
    {
      key: 'growth',
      shownIn: ['card', 'search'],
      isOfTargets: true,
      column: {
        key: 'impliedGrowth',
        rowsOf: ['item', 'group', 'sector'],
        operands: ['index'],
        expression: (index) => `${index}-1`,
      },
    },
    { key: 'resultGrowth', shownIn: ['search'], arguments: firstAndLastYear },
  ],
});

/**
 * First and last year with a result of the main measure. How much a share changed in proportion would read as growth of
 * the exports themselves, which it is not.
 */
function firstAndLastYear(
  catalogue: Catalogue,
  subject: Subject,
): { readonly from: Period; readonly to: Period } | undefined {
  if (subject.mainMeasure === 'share') return undefined;
  let [from, to]: (Period | undefined)[] = [];
  for (const { measure, status, period } of catalogue.statedAbout(subject)) {
    if (measure !== subject.mainMeasure || !isResult(status) || kindOf(period) !== 'year') continue;
    // Years are in order as texts.
    if (from === undefined || period < from) from = period;
    if (to === undefined || period > to) to = period;
  }
  return from === undefined || to === undefined || from === to ? undefined : { from, to };
}
