import type { Catalogue } from '../catalogue/catalogue';
import { over } from '../indicators/computed';
import type { Subject } from '../model/schema';
import type { RuleKey } from '../locales/checks';
import { formula, quotient, sum } from './amount';
import { alike, baselineOf, baseYear, groupsWithItems, impliedOf, parts, targetOf } from './facts';
import type { Implied } from './facts';
import type { Identity } from './rule';

/** Rules about the base year that targets and indices imply, and about what each part adds to the growth since. */
export function baselineIdentities(catalogue: Catalogue): Identity[] {
  return [
    ...groupsWithItems(catalogue).flatMap((group) => baselineItems(catalogue, group)),
    ...parts(catalogue).flatMap(([kind, subjects]) => baselineParts(catalogue, `baseline-${kind}`, subjects)),
    ...parts(catalogue).flatMap(([kind, subjects]) =>
      contributions(catalogue, `contributions-${kind}`, subjects),
    ),
  ];
}

/** Items without an index only leave a lower bound. */
function baselineItems(catalogue: Catalogue, group: Subject): Identity[] {
  const items = catalogue.subjectsOf('item', group);
  const implied = items.flatMap((item) => impliedOf(catalogue, item) ?? []);
  if (implied.length === 0) return [];
  return baselineIsSum(catalogue, 'baseline-items', group, implied, implied.length === items.length);
}

function baselineParts(catalogue: Catalogue, rule: RuleKey, subjects: readonly Subject[]): Identity[] {
  const implied = subjects.flatMap((subject) => impliedOf(catalogue, subject) ?? []);
  if (implied.length === 0 || implied.length < subjects.length) return [];
  const total = catalogue.totalIfAny;
  return total === undefined ? [] : baselineIsSum(catalogue, rule, total, implied, true);
}

function baselineIsSum(
  catalogue: Catalogue,
  rule: RuleKey,
  whole: Subject,
  terms: readonly Implied[],
  allTerms: boolean,
): Identity[] {
  const implied = impliedOf(catalogue, whole);
  const period = baseYear(catalogue);
  if (implied === undefined || period === undefined) return [];
  if (!alike([implied.value, ...terms.map(({ value }) => value)])) return [];
  return [
    {
      rule: rule === 'baseline-items' && !allTerms ? 'baseline-items-floor' : rule,
      of: whole.code,
      names: [whole],
      period,
      unit: implied.value.unit,
      relation: allTerms ? 'equal' : 'at-least',
      figures: [implied, ...terms].flatMap(({ value, index }) => [value, index]),
      sides: (read) => ({
        left: baselineOf(implied, read),
        right: sum(terms.map((term) => baselineOf(term, read))),
      }),
    },
  ];
}

/** What each part adds to the growth of the total, in points: they must make all of it. */
function contributions(catalogue: Catalogue, rule: RuleKey, subjects: readonly Subject[]): Identity[] {
  const whole = catalogue.totalIfAny;
  const total = whole && impliedOf(catalogue, whole);
  const growth = whole && targetOf(catalogue, whole, 'growth');
  const terms = subjects.flatMap((subject) => impliedOf(catalogue, subject) ?? []);
  if (whole === undefined || total === undefined || growth === undefined || growth.base !== total.index.base)
    return [];
  if (terms.length === 0 || terms.length < subjects.length) return [];
  if (!alike([total.value, ...terms.map(({ value }) => value)])) return [];
  return [
    {
      rule,
      of: whole.code,
      names: [whole],
      period: growth.period,
      unit: 'percentage-points',
      relation: 'equal',
      figures: [growth, ...[total, ...terms].flatMap(({ value, index }) => [value, index])],
      sides: (read) => ({
        left: read(growth),
        right: quotient(
          sum(
            terms.map(({ value, index }) =>
              formula((now, ratio) => now - over(now, ratio), [read(value), read(index)]),
            ),
          ),
          baselineOf(total, read),
        ),
      }),
    },
  ];
}
