import { rangeOf } from '../catalogue/answers';
import { Problem } from '../catalogue/problem';
import { textsOf } from '../locales/indicators';
import { intervalOf } from '../model/interval';
import type { Interval } from '../model/interval';
import type { Observation } from '../model/observation';
import type { Period } from '../model/period';
import type { Measure } from '../model/schema';
import { Computed } from './computed';
import { groupOf } from './group';
import { defineIndicator } from './indicator';
import { rankingOf } from './ranking';

/**
 * Rank by target, 1 for the largest; equal figures share a rank, as in Excel's RANK.EQ. Among 'total' it counts all
 * subjects of the same kind (the 30 items, the 4 groups, …), among 'group' those of the same group.
 * @throws Problem no-rank for the total and whatever else has no peers, and for the ends of a range, which are no figures
 * of their own; no-target where no such figure is printed
 * @example RANK("Gạo") = 7
 */
export const rank = defineIndicator({
  id: 'RANK',
  texts: textsOf('rank'),
  formulas: [],
  parameters: { measure: { takes: 'measure' }, among: { takes: 'scope' } },
  suggestedFor: 'TARGETS',
  compute(catalogue, subject, { measure = subject.mainMeasure, among = 'total' }) {
    const group = among === 'group' ? groupOf(catalogue, subject) : undefined;
    const rankingBy = (period: Period) => rankingOf(catalogue, subject.kind, group, measure, period);
    const year = catalogue.planPeriodOf(subject);
    if (endsOfRanges.has(measure) || rankingBy(year).peers < 2)
      throw new Problem({ kind: 'no-rank', subject });
    const own = catalogue.target(subject, measure, year);
    const { targets, larger } = rankingBy(own.period);
    if (targets.length < 2) throw new Problem({ kind: 'no-rank', subject });
    return new Computed(
      { catalogue, subject },
      {
        number: 1 + larger(own.number),
        unit: 'rank',
        inputs: targets,
        bounds: () => ranksAllowed(own, targets),
      },
    );
  },
  variants: [
    { key: 'rank', shownIn: ['card', 'search'] },
    { key: 'rankInGroup', shownIn: ['card'], arguments: () => ({ among: 'group' }) },
  ],
});

const endsOfRanges: ReadonlySet<Measure> = new Set(Object.values(rangeOf).flat());

/** A peer stands above for certain where all of its interval lies above, and perhaps where some of it does. */
function ranksAllowed(own: Observation, ranked: readonly Observation[]): Interval {
  const { low, high } = intervalOf(own);
  const peers = ranked.filter((peer) => peer !== own).map(intervalOf);
  return {
    low: 1 + peers.filter((peer) => peer.low > high).length,
    high: 1 + peers.filter((peer) => peer.high > low).length,
  };
}
