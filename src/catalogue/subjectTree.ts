import { comparePeriods, firstYear, kindOf, lastYear } from '../model/period';
import type { Period, PeriodKind } from '../model/period';
import type { Subject } from '../model/schema';
import type { Catalogue } from './catalogue';
import { derived } from './derived';

/** Headings of the tree that are no subjects themselves. */
export type Branch =
  'other-items' | 'markets' | 'countries' | 'enterprises' | 'indicators' | 'periods' | 'spans';

/** Something to browse to: a subject, a period, or a heading above some of them. */
export type TreeNode = {
  /** Where it stands: a country stands in its bloc and among all countries. */
  readonly key: string;
  readonly of:
    | { readonly kind: 'subject'; readonly subject: Subject }
    | { readonly kind: 'branch'; readonly branch: Branch }
    /** A year of which only parts are stated is a heading above them. */
    | { readonly kind: 'period'; readonly period: Period; readonly isStated: boolean };
  readonly children: readonly TreeNode[];
};

/**
 * Everything that there are figures of, as one browses it: the total with its groups and items, markets by region and
 * bloc, services, enterprises, other indicators, and periods. Headings with nothing below them are left out.
 * @example subjectTree(catalogue)[0]?.children.map(({ key }) => key) // ['total-exports/group-agriculture', …]
 */
export const subjectTree = derived((catalogue): readonly TreeNode[] => {
  const { subjects } = catalogue;
  const rootsOf = (...kinds: readonly Subject['kind'][]) =>
    subjects.filter(
      ({ kind, parent }) => kinds.includes(kind) && (parent === undefined || kind === 'sector'),
    );
  const total = catalogue.totalIfAny;
  const services = catalogue.withRole('services');
  const sizes = catalogue.withRole('number-of-markets');
  const markets = subjects.filter(({ kind }) => kind === 'market');
  const countries = markets.filter(({ code }) => catalogue.isCountry(code));
  const regions = markets.filter(({ code, parent }) => parent === undefined && !catalogue.isCountry(code));
  const sectors = rootsOf('sector').filter(({ parent }) => parent === undefined || parent === total?.code);
  const indicators = rootsOf('indicator').filter((one) => one !== services && one !== sizes);
  return [
    ...(total === undefined ? [] : [ofTotal(catalogue, total, rootsOf('item', 'product'))]),
    ...branch('markets', '', (key) => [
      ...[...(sizes === undefined ? [] : [sizes]), ...regions].map((one) => withParts(catalogue, one, key)),
      ...branch('countries', key, (within) => countries.map((one) => leaf(one, within))),
    ]),
    ...(services === undefined ? [] : [withParts(catalogue, services, '')]),
    ...branch('enterprises', '', (key) =>
      [...sectors, ...rootsOf('enterprise')].map((one) => withParts(catalogue, one, key)),
    ),
    ...branch('indicators', '', (key) => indicators.map((one) => withParts(catalogue, one, key))),
    // All figures are read for the periods: not before somebody opens them.
    {
      key: 'periods',
      of: { kind: 'branch', branch: 'periods' },
      get children() {
        return periodsOf(catalogue);
      },
    },
  ];
});

/**
 * The way through the tree to a subject, from the outside in and without the subject itself: by its region or bloc rather
 * than by the list of all countries. Empty for what stands at the root, and for what the tree does not hold.
 * @example wayTo(catalogue, coffee).map(({ key }) => key) // ['total-exports', 'total-exports/group-agriculture']
 */
export function wayTo(catalogue: Catalogue, { code }: Subject): readonly TreeNode[] {
  return wayIn(subjectTree(catalogue), code) ?? [];
}

function wayIn(nodes: readonly TreeNode[], code: string): readonly TreeNode[] | undefined {
  for (const node of nodes) {
    if (node.of.kind === 'subject' && node.of.subject.code === code) return [];
    // No subject stands among the periods, which are made when somebody opens them.
    if (node.of.kind === 'branch' && node.of.branch === 'periods') continue;
    const way = wayIn(node.children, code);
    if (way !== undefined) return [node, ...way];
  }
  return undefined;
}

function ofTotal(catalogue: Catalogue, total: Subject, withoutGroup: readonly Subject[]): TreeNode {
  const groups = catalogue.childrenOf(total).filter(({ kind }) => kind === 'group');
  return {
    key: total.code,
    of: { kind: 'subject', subject: total },
    children: [
      ...groups.map((one) => withParts(catalogue, one, total.code)),
      ...branch('other-items', total.code, (key) =>
        withoutGroup.map((one) => withParts(catalogue, one, key)),
      ),
    ],
  };
}

function branch(name: Branch, above: string, nodes: (key: string) => readonly TreeNode[]): TreeNode[] {
  const key = below(above, name);
  const children = nodes(key);
  return children.length === 0 ? [] : [{ key, of: { kind: 'branch', branch: name }, children }];
}

function withParts(catalogue: Catalogue, subject: Subject, above: string): TreeNode {
  const key = below(above, subject.code);
  return {
    key,
    of: { kind: 'subject', subject },
    children: catalogue.childrenOf(subject).map((one) => withParts(catalogue, one, key)),
  };
}

function leaf(subject: Subject, above: string): TreeNode {
  return { key: below(above, subject.code), of: { kind: 'subject', subject }, children: [] };
}

function below(above: string, name: string): string {
  return above === '' ? name : `${above}/${name}`;
}

/** Years, the newest first, each with its parts in their order; then spans of several years. */
const periodsOf = derived((catalogue): readonly TreeNode[] => {
  const all = [...new Set(catalogue.observations.map(({ period }) => period))].sort(comparePeriods);
  const spans = all.filter((one) => firstYear(one) !== lastYear(one));
  const within = all.filter((one) => firstYear(one) === lastYear(one));
  const years = [...new Set(within.map((one) => String(firstYear(one))))].sort().reverse();
  return [
    ...years.map((year) => ({
      key: `periods/${year}`,
      of: { kind: 'period', period: year, isStated: all.includes(year) } as const,
      children: within
        .filter((one) => String(firstYear(one)) === year && shownKinds.includes(kindOf(one)))
        .sort((a, b) => shownKinds.indexOf(kindOf(a)) - shownKinds.indexOf(kindOf(b)))
        .map((period) => ofPeriod(period, `periods/${year}`)),
    })),
    ...branch('spans', 'periods', (key) => spans.map((period) => ofPeriod(period, key))),
  ];
});

/** A year itself stands above its parts; halves of months and sums from January on would hide the months. */
const shownKinds: readonly PeriodKind[] = ['month', 'quarter', 'half-year'];

function ofPeriod(period: Period, above: string): TreeNode {
  return { key: below(above, period), of: { kind: 'period', period, isStated: true }, children: [] };
}
