import type { Catalogue } from '../catalogue/catalogue';
import type { Observation } from '../model/observation';
import type { Subject } from '../model/schema';
import type { RuleKey } from '../locales/checks';
import { sum } from './amount';
import type { Identity } from './rule';

/**
 * A figure against the sum of others; by the rule `parts-whole` they can at most be as much.
 * @param of what tells it from others of its rule, unless that is dataset, subject, market, measure and period
 * @example sumIdentity(catalogue, 'periods-sum', month, [firstHalf, secondHalf])
 */
export function sumIdentity(
  catalogue: Catalogue,
  rule: RuleKey,
  whole: Observation,
  parts: readonly Observation[],
  of = ofFigure(whole),
): Identity {
  const { period, unit } = whole;
  const common = {
    rule,
    of,
    names: [namedSubject(catalogue, whole)],
    period,
    unit,
    figures: [whole, ...parts],
  };
  const total = { ...common, relation: 'equal' } as const;
  return rule === 'parts-whole'
    ? {
        ...common,
        relation: 'at-most',
        sides: (read) => ({ left: sum(parts.map(read)), right: read(whole) }),
      }
    : { ...total, sides: (read) => ({ left: read(whole), right: sum(parts.map(read)) }) };
}

/** What tells a figure from all others, in every dataset. */
export function ofFigure({ dataset, subject, partner, measure, period }: Observation): string {
  return [dataset.id, subject, ...(partner === undefined ? [] : [partner]), measure, period].join('/');
}

/** The subject of a figure; where it is of trade with one market, that is in its name. */
export function namedSubject(catalogue: Catalogue, { subject, partner }: Observation): Subject {
  const own = catalogue.subject(subject);
  if (partner === undefined) return own;
  const { vi, en } = catalogue.subject(partner).name;
  return { ...own, name: { vi: `${own.name.vi} – ${vi}`, en: `${own.name.en} – ${en}` } };
}
