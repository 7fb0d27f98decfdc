import type { Catalogue } from '../catalogue/catalogue';
import { over } from '../indicators/computed';
import type { Subject } from '../model/schema';
import type { RuleKey } from '../locales/checks';
import { constant, formula, quotient, sum } from './amount';
import { alike, complete, groupsWithItems, parts, subjectOf, targetOf } from './facts';
import type { Identity } from './rule';
import { sumIdentity } from './sumIdentity';

/** Rules about the table of targets: sums, printed shares, what is said twice, and which group an item is in. */
export function tableIdentities(catalogue: Catalogue): Identity[] {
  return [
    ...groupsWithItems(catalogue).flatMap((group) => groupItems(catalogue, group)),
    ...parts(catalogue).flatMap(([kind, subjects]) => totalParts(catalogue, `total-${kind}`, subjects)),
    ...catalogue.subjects.flatMap((subject) => printedShare(catalogue, subject)),
    ...sharesSum(catalogue),
    ...indexMean(catalogue),
    ...restatements(catalogue),
    ...catalogue.subjects.flatMap((subject) => growthAndIndex(catalogue, subject)),
    ...namedElsewhere(catalogue),
  ];
}

function groupItems(catalogue: Catalogue, group: Subject): Identity[] {
  const items = catalogue.subjectsOf('item', group);
  return valueIsSum(catalogue, 'group-items', group, items);
}

function totalParts(catalogue: Catalogue, rule: RuleKey, subjects: readonly Subject[]): Identity[] {
  const { totalIfAny: total } = catalogue;
  return total === undefined ? [] : valueIsSum(catalogue, rule, total, subjects);
}

function valueIsSum(
  catalogue: Catalogue,
  rule: RuleKey,
  whole: Subject,
  subjects: readonly Subject[],
): Identity[] {
  const printedWhole = targetOf(catalogue, whole, 'value');
  const values = complete(subjects.map((subject) => targetOf(catalogue, subject, 'value')));
  if (printedWhole === undefined || values === undefined || !alike([printedWhole, ...values])) return [];
  return [sumIdentity(catalogue, rule, printedWhole, values, whole.code)];
}

function printedShare(catalogue: Catalogue, subject: Subject): Identity[] {
  const figures = complete([
    targetOf(catalogue, subject, 'share'),
    targetOf(catalogue, subject, 'value'),
    catalogue.totalIfAny && targetOf(catalogue, catalogue.totalIfAny, 'value'),
  ]);
  const [share, value, total] = figures ?? [];
  if (figures === undefined || share === undefined || value === undefined || value.unit !== total?.unit)
    return [];
  return [
    {
      rule: 'printed-share',
      of: subject.code,
      names: [subject],
      period: share.period,
      unit: share.unit,
      relation: 'equal',
      figures,
      sides: (read) => ({ left: read(share), right: quotient(read(value), read(total)) }),
    },
  ];
}

function sharesSum(catalogue: Catalogue): Identity[] {
  const groups = catalogue.subjectsOf('group');
  const shares = complete(groups.map((group) => targetOf(catalogue, group, 'share')));
  const total = catalogue.totalIfAny;
  if (shares === undefined || total === undefined) return [];
  return [
    {
      rule: 'shares-sum',
      of: total.code,
      names: [],
      period: catalogue.targetPeriod,
      unit: 'percent',
      relation: 'equal',
      figures: shares,
      sides: (read) => ({ left: sum(shares.map(read)), right: constant(1) }),
    },
  ];
}

/** With shares of the target year, the mean that gives the total's index is the harmonic one: 1 / sum(share / index). */
function indexMean(catalogue: Catalogue): Identity[] {
  const groups = catalogue.subjectsOf('group');
  const total = catalogue.totalIfAny;
  const index = total && targetOf(catalogue, total, 'index');
  const shares = complete(groups.map((group) => targetOf(catalogue, group, 'share')));
  const indices = complete(groups.map((group) => targetOf(catalogue, group, 'index')));
  if (total === undefined || index?.base === undefined || shares === undefined || indices === undefined)
    return [];
  return [
    {
      rule: 'index-mean',
      of: total.code,
      names: [total],
      period: index.period,
      base: index.base,
      unit: index.unit,
      relation: 'equal',
      figures: [index, ...indices, ...shares],
      sides: (read) => {
        const earlier = indices.map((one, at) => quotient(read(shares[at] ?? one), read(one)));
        return { left: read(index), right: formula((all) => over(1, all), [sum(earlier)]) };
      },
    },
  ];
}

function restatements(catalogue: Catalogue): Identity[] {
  /** How often each figure has been stated again so far: every time is a check of its own. */
  const seen = new Map<string, number>();
  return catalogue.observations.flatMap((again) => {
    if (!again.restates) return [];
    const subject = subjectOf(catalogue, again);
    const first = catalogue
      .statedAbout(subject, again.measure)
      .find(
        (one) =>
          !one.restates &&
          one.dataset === again.dataset &&
          one.period === again.period &&
          one.status === again.status,
      );
    if (first === undefined) return [];
    const of = `${subject.code}/${again.measure}/${again.period}`;
    const times = (seen.get(of) ?? 0) + 1;
    seen.set(of, times);
    return [
      {
        rule: 'restated',
        of: times === 1 ? of : `${of}/${String(times)}`,
        names: [subject],
        period: again.period,
        unit: again.unit,
        relation: 'equal',
        figures: [again, first],
        sides: (read) => ({ left: read(again), right: read(first) }),
      },
    ];
  });
}

function growthAndIndex(catalogue: Catalogue, subject: Subject): Identity[] {
  const growth = targetOf(catalogue, subject, 'growth');
  const index = targetOf(catalogue, subject, 'index');
  if (growth === undefined || index === undefined || growth.base !== index.base) return [];
  return [
    {
      rule: 'growth-index',
      of: subject.code,
      names: [subject],
      period: growth.period,
      unit: growth.unit,
      relation: 'equal',
      figures: [growth, index],
      sides: (read) => ({ left: read(growth), right: formula((one) => one - 1, [read(index)]) }),
    },
  ];
}

/**
 * What the text names as goods of the remaining group, and the table prints in another one. The remaining group is the one
 * that such goods without a row of their own are part of.
 */
function namedElsewhere(catalogue: Catalogue): Identity[] {
  const named = catalogue.subjects.filter(({ orientation }) => orientation?.includes('hidden-in-other'));
  const [other] = named.flatMap((one) => (one.kind === 'product' ? (catalogue.parentOf(one) ?? []) : []));
  if (other === undefined) return [];
  return catalogue.subjectsOf('group').flatMap((group): Identity[] => {
    const items = named.filter(({ kind, parent }) => kind === 'item' && parent === group.code);
    const values = complete(items.map((item) => targetOf(catalogue, item, 'value')));
    const [first] = values ?? [];
    if (group.code === other.code || values === undefined || first === undefined || !alike(values)) return [];
    return [
      {
        rule: 'named-elsewhere',
        of: group.code,
        names: [group, other],
        period: first.period,
        unit: first.unit,
        relation: 'at-most',
        figures: values,
        sides: (read) => ({ left: sum(values.map(read)), right: constant(0) }),
      },
    ];
  });
}
