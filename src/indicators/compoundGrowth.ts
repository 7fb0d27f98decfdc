import { Problem } from '../catalogue/problem';
import { textsOf } from '../locales/indicators';
import { spanOf, yearsBetween } from '../model/period';
import { computed, over } from './computed';
import type { Formula } from './computed';
import { defineIndicator } from './indicator';
import { amountsBetween } from './inputs';
import { ratio } from './units';

/** Compound annual growth rate. Services: (5650 / 3320) ^ (1 / 4) - 1 = 0.1421… Nothing grows to less than 0. */
const yearly: Formula = {
  evaluate: (from, to, years) => (to < 0 ? NaN : over(to, from) ** (1 / years) - 1),
  unit: ratio,
};

/**
 * Compound annual growth rate between two results, over the years between the ends of the periods. The first one is
 * the base: the average growth of 2001 to 2005 is measured from 2000.
 * @throws Problem growth-of-ratio where only shares are stated; no-yearly-rate where no whole years lie between them
 * @example CAGR("Xuất khẩu dịch vụ",2001,2005) = 0.1421…
 */
export const compoundGrowth = defineIndicator({
  id: 'CAGR',
  texts: textsOf('compoundGrowth'),
  formulas: [yearly],
  parameters: {
    from: { takes: 'period', required: true },
    to: { takes: 'period', required: true },
    market: { takes: 'market' },
  },
  suggestedFor: 'RESULTS',
  compute(catalogue, subject, given) {
    if (given.from === undefined || given.to === undefined) throw new Problem({ kind: 'period-missing' });
    const [from, to] = amountsBetween(catalogue, subject, given);
    const years = yearsBetween(from.period, to.period);
    // What lies between two months of different seasons is no growth of years.
    if (!Number.isInteger(years)) {
      const { market } = given;
      throw new Problem({ kind: 'no-yearly-rate', subject, market, from: from.period, to: to.period });
    }
    return computed(yearly, { catalogue, subject }, [from, to], {
      constants: [years],
      period: spanOf([from.period, to.period]),
    });
  },
  variants: [],
});
