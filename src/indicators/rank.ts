import { rangeOf } from '../catalogue/answers';
import type { Catalogue } from '../catalogue/catalogue';
import { Problem } from '../catalogue/problem';
import type { Scope } from '../catalogue/words';
import { textsOf } from '../locales/indicators';
import { intervalOf } from '../model/interval';
import type { Interval } from '../model/interval';
import type { Observation } from '../model/observation';
import type { Period } from '../model/period';
import type { Measure, Subject } from '../model/schema';
import { Computed } from './computed';
import { groupOf } from './group';
import { defineIndicator } from './indicator';
import { peersOf } from './peers';
import { rankingOf } from './ranking';

/**
 * Rank, 1 for the largest; equal figures share a rank, as in Excel's RANK.EQ. Among 'total' it counts all
 * subjects of the same kind (the 30 items, the 4 groups, …), among 'group' those of the same group. It is by target;
 * for a period without targets by result, among what one publisher states. With a market it counts what goes there;
 * among 'markets' the market among those that the same goods go to.
 * @throws Problem no-rank for the total and whatever else has no peers, and for the ends of a range, which are no figures
 * of their own; no-target where no such figure is printed; no-result, no-trade; rank-unsure
 * @example RANK("Gạo") = 7
 * @example RANK("Hoa Kỳ",,,"2026-07") = 1
 */
export const rank = defineIndicator({
  id: 'RANK',
  texts: textsOf('rank'),
  formulas: [],
  parameters: {
    measure: { takes: 'measure' },
    among: { takes: 'scope' },
    period: { takes: 'period' },
    market: { takes: 'market' },
  },
  suggestedFor: 'TARGETS',
  compute(catalogue, subject, { measure: given, among = 'total', period, market }) {
    const measure = given ?? subject.mainMeasure;
    const isOfTargets =
      market === undefined &&
      among !== 'markets' &&
      (period === undefined || catalogue.findTarget(subject, measure, period) !== undefined);
    if (!isOfTargets) return rankOfResult(catalogue, subject, { measure: given, among, period, market });
    const group = among === 'group' ? groupOf(catalogue, subject) : undefined;
    const rankingBy = (year: Period) => rankingOf(catalogue, subject.kind, group, measure, year);
    const year = period ?? catalogue.planPeriodOf(subject);
    if (endsOfRanges.has(measure) || rankingBy(year).peers < 2)
      throw new Problem({ kind: 'no-rank', subject });
    const own = catalogue.target(subject, measure, year);
    const { targets, larger } = rankingBy(own.period);
    if (targets.length < 2) throw new Problem({ kind: 'no-rank', subject });
    return ranked({ catalogue, subject }, own, targets, 1 + larger(own.number));
  },
  variants: [
    { key: 'rank', shownIn: ['card', 'search'], isOfTargets: true },
    { key: 'rankInGroup', shownIn: ['card'], isOfTargets: true, arguments: () => ({ among: 'group' }) },
  ],
});

const endsOfRanges: ReadonlySet<Measure> = new Set(Object.values(rangeOf).flat());

/** Among what one publisher states in one dataset, so that nothing of another definition or time stands between. */
function rankOfResult(
  catalogue: Catalogue,
  subject: Subject,
  { measure, among, period, market }: Asked,
): Computed {
  const result = catalogue.result(subject, measure, period, undefined, market);
  const figures = peersOf(catalogue, { subject, market }, among, result);
  // A sum is made anew for each way of asking for it.
  const isOwn = (one: Observation) => one.subject === result.subject && one.partner === result.partner;
  const own = figures.find(isOwn) ?? result;
  const larger = figures.filter(({ number }) => number > own.number).length;
  return ranked({ catalogue, subject }, own, figures, 1 + larger);
}

type Asked = {
  readonly measure: Measure | undefined;
  readonly among: Scope;
  readonly period: Period | undefined;
  readonly market: Subject | undefined;
};

function ranked(
  asked: { readonly catalogue: Catalogue; readonly subject: Subject },
  own: Observation,
  inputs: readonly Observation[],
  number: number,
): Computed {
  return new Computed(asked, { number, unit: 'rank', inputs, bounds: () => ranksAllowed(own, inputs) });
}

/** A peer stands above for certain where all of its interval lies above, and perhaps where some of it does. */
function ranksAllowed(own: Observation, figures: readonly Observation[]): Interval {
  const { low, high } = intervalOf(own);
  const peers = figures.filter((peer) => peer !== own).map(intervalOf);
  return {
    low: 1 + peers.filter((peer) => peer.low > high).length,
    high: 1 + peers.filter((peer) => peer.high > low).length,
  };
}
