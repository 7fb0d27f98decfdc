import type { DraftFlow } from './draft';
import { flowIn } from './headings/title';
import type { Title } from './headings/title';
import { isAllWords } from './headings/words';
import type { RowHead } from './tables/table';

/** A row and what it belongs to. */
export type Placed<R extends RowHead> = {
  readonly row: R;
  name: string;
  parent: string | null;
  partner: string | null;
  flow: DraftFlow | null;
  role: 'total' | 'group' | 'part' | 'item' | 'partner' | 'share';
  /** Whether nobody can tell whose row it is. */
  lost: boolean;
};

/** Rows that should add up to another one. */
export type Group<R extends RowHead> = {
  readonly total: Placed<R>;
  readonly members: readonly Placed<R>[];
  /** `total`: members may be the main ones only. `parts`: perhaps not all parts are listed. */
  readonly kind: 'partner' | 'group' | 'total' | 'parts' | 'found';
};

export type Structure<R extends RowHead> = {
  readonly rows: readonly Placed<R>[];
  readonly groups: readonly Group<R>[];
};

const PART = /^(?:trong đó|t\s*\/\s*đ[óo]|tr\.?\s?đ|of which)\s*[:.]?\s*/iu;
const SHARE = /^t[ỷỉ] (?:trọng|lệ)/iu;
/** A row that says no more than what it counts: it is its heading's own. */
const LABEL = /^(?:tổng )?(?:kim ngạch|trị giá|giá trị)$|^(?:tổng(?: cộng| số)?|cộng|total)$/iu;
const TOTAL = /^(?:tổng(?!\s*công ty)|total\b|cộng$)/iu;

/**
 * What belongs to what: headings, "Trong đó", partners above their items, totals. Names are matched as printed; rows
 * keep their order.
 * @param hasNumbers whether a row has figures
 * @param nesting what the heading says about rows within rows
 */
export function structureOf<R extends RowHead>(
  rows: readonly R[],
  hasNumbers: (row: R) => boolean,
  { nesting, flow }: Pick<Title, 'nesting' | 'flow'>,
): Structure<R> {
  const nested = nesting !== null && nesting !== 'partner';
  return nested
    ? nestedRows(rows, hasNumbers, nesting)
    : flatRows(rows, hasNumbers, nesting === 'partner', flow);
}

/** Partners above their items, or items above their partners. */
function nestedRows<R extends RowHead>(
  rows: readonly R[],
  hasNumbers: (row: R) => boolean,
  nesting: 'partner-item' | 'item-partner',
): Structure<R> {
  const placed: Placed<R>[] = [];
  const groups: { total: Placed<R>; members: Placed<R>[]; kind: 'partner' }[] = [];
  const filled = rows.filter(hasNumbers);
  const isTop = topTest(filled);
  let top: { total: Placed<R>; members: Placed<R>[]; kind: 'partner' } | undefined;
  for (const row of rows) {
    const name = bareName(row.name);
    if (!hasNumbers(row)) {
      // The second line of a name, where only order is left.
      if (top?.members.length === 0 && isCapitals(name)) {
        top.total.name = `${top.total.name} ${name}`;
        if (nesting === 'partner-item') top.total.partner = top.total.name;
      }
      continue;
    }
    if (top === undefined && TOTAL.test(name)) {
      placed.push(newPlaced(row, name, 'total'));
      continue;
    }
    if (isTop?.(row) === true) {
      const total = newPlaced(row, name, 'partner');
      if (nesting === 'partner-item') total.partner = name;
      top = { total, members: [], kind: 'partner' };
      groups.push(top);
      placed.push(total);
      continue;
    }
    const member = newPlaced(row, name, 'item');
    member.lost = isTop === undefined || top === undefined;
    if (nesting === 'partner-item') member.partner = top?.total.name ?? null;
    else {
      member.name = top?.total.name ?? name;
      member.partner = name;
    }
    top?.members.push(member);
    placed.push(member);
  }
  return { rows: placed, groups: groups.filter(({ members }) => members.length > 0) };
}

/** What tells the upper rows: they have no unit where others do, or they are in capitals. */
function topTest<R extends RowHead>(filled: readonly R[]): ((row: R) => boolean) | undefined {
  const withUnit = filled.filter(({ unit }) => unit !== null).length;
  if (withUnit * 2 > filled.length && withUnit < filled.length) return ({ unit }) => unit === null;
  const capitals = filled.filter(({ name }) => isCapitals(name)).length;
  if (capitals > 0 && capitals * 1.3 < filled.length) return ({ name }) => isCapitals(name);
  return undefined;
}

function flatRows<R extends RowHead>(
  rows: readonly R[],
  hasNumbers: (row: R) => boolean,
  isPartners: boolean,
  flow: Title['flow'],
): Structure<R> {
  const placed: Placed<R>[] = [];
  const groups: { total: Placed<R>; members: Placed<R>[]; kind: Group<R>['kind'] }[] = [];
  const numbered = rows.some(({ number }) => number !== null);
  let total: Placed<R> | undefined;
  let heading: { name: string; filled: boolean } | undefined;
  let group: (typeof groups)[number] | undefined;
  let part: string | undefined;
  let above: Placed<R> | undefined;
  let sectionFlow: DraftFlow | null = null;
  const open = (one: Placed<R>, kind: Group<R>['kind']) => {
    group = { total: one, members: [], kind };
    groups.push(group);
  };
  for (const row of rows) {
    const name = bareName(row.name);
    if (!hasNumbers(row)) {
      // A page number or a line between rows heads nothing.
      if (name === '') continue;
      const said = flow === 'mixed' ? flowOfName(name) : null;
      if (said !== null) sectionFlow = said;
      part = PART.test(name) ? name.replace(PART, '') : undefined;
      if (part !== undefined) continue;
      // A heading of the page that is repeated among the rows says nothing about them.
      heading = isAllWords(row.name) ? undefined : { name, filled: false };
      group = undefined;
      if (heading === undefined && total !== undefined) open(total, 'total');
      continue;
    }
    const entry = newPlaced(row, name, 'item');
    entry.flow = flow === 'mixed' ? (flowOfName(name) ?? sectionFlow) : null;
    if (isPartners && !TOTAL.test(name)) entry.partner = name;
    else if (row.partner !== undefined) entry.partner = row.partner;
    placed.push(entry);
    if (SHARE.test(name)) {
      entry.role = 'share';
      entry.name = group?.total.name ?? heading?.name ?? above?.name ?? name;
      entry.parent = group?.total.parent ?? total?.name ?? null;
      continue;
    }
    if (LABEL.test(name) && heading !== undefined && !heading.filled) {
      entry.name = heading.name;
      entry.role = 'group';
      entry.parent = total?.name ?? null;
      heading.filled = true;
      open(entry, 'group');
    } else if (total === undefined && TOTAL.test(name)) {
      entry.role = 'total';
      total = entry;
    } else if (PART.test(name)) {
      entry.name = name.replace(PART, '');
      entry.role = 'part';
      entry.parent = above?.name ?? null;
      continue;
    } else if (part !== undefined && /^(?:kể cả|không kể|trừ|-)/iu.test(name)) {
      entry.role = 'part';
      entry.parent = part;
      continue;
    } else if (/^\s*[-–+]\s*\p{L}/u.test(row.name) && above !== undefined) {
      entry.role = 'part';
      entry.parent = above.name;
      continue;
    } else if (isCapitals(name) && row.number === null && numbered) {
      entry.role = 'group';
      entry.parent = total?.name ?? null;
      heading = undefined;
      open(entry, 'group');
    } else {
      entry.parent = heading?.name ?? group?.total.name ?? total?.name ?? null;
      if (
        heading === undefined &&
        group === undefined &&
        total !== undefined &&
        numbered &&
        row.number === null
      )
        entry.role = 'part';
      else group?.members.push(entry);
    }
    part = undefined;
    above = entry;
  }
  addTotals(placed, groups, total, numbered);
  return { rows: placed, groups: groups.filter(({ members }) => members.length > 1) };
}

/** The total against its groups, its items and its unmarked parts. */
function addTotals<R extends RowHead>(
  placed: readonly Placed<R>[],
  groups: { total: Placed<R>; members: Placed<R>[]; kind: Group<R>['kind'] }[],
  total: Placed<R> | undefined,
  numbered: boolean,
): void {
  const trade = placed.filter(({ flow, role }) => flow === 'total trade' && role !== 'share');
  const [exports, imports] = (['exports', 'imports'] as const).map((flow) =>
    placed.filter((one) => one.flow === flow),
  );
  const [whole] = trade;
  if (whole !== undefined && trade.length === 1 && exports?.length === 1 && imports?.length === 1) {
    groups.push({ total: whole, members: [...exports, ...imports], kind: 'group' });
    return;
  }
  if (total === undefined) return;
  const tops = placed.filter(({ role }) => role === 'group');
  const parts: Placed<R>[] = [];
  for (const one of placed.slice(placed.indexOf(total) + 1)) {
    if (one.role !== 'part' || one.row.number !== null || PART.test(one.row.name)) break;
    parts.push(one);
  }
  if (parts.length > 1 && parts.length < 6) groups.push({ total, members: parts, kind: 'parts' });
  if (tops.length > 1) groups.push({ total, members: tops, kind: 'group' });
  else if (!groups.some((one) => one.total === total && one.kind === 'total')) {
    const items = placed.filter(
      (one) => one !== total && one.role === 'item' && (!numbered || one.row.number !== null),
    );
    groups.push({ total, members: items, kind: 'total' });
  }
}

function newPlaced<R extends RowHead>(row: R, name: string, role: Placed<R>['role']): Placed<R> {
  return { row, name, parent: null, partner: null, flow: null, role, lost: false };
}

/** A name without what marks its level, and without the mark of a footnote. */
function bareName(name: string): string {
  return name
    .replace(/^\s*[-–+•*]+\s*(?=\p{L})/u, '')
    .replace(/(\S)\s*(?:\(\*{1,3}\)|\*{1,3}|\(\d{1,2}\))$/, '$1')
    .trim();
}

function isCapitals(name: string): boolean {
  return name.length > 2 && name === name.toUpperCase() && name !== name.toLowerCase();
}

/** The flow that a row names, where both are in one table. */
function flowOfName(name: string): DraftFlow | null {
  if (/cân đối|cán cân|nhập siêu|xuất siêu|balance/iu.test(name)) return 'balance';
  if (/tổng mức/iu.test(name)) return 'total trade';
  const flow = flowIn(name);
  return flow === 'mixed' ? 'total trade' : flow;
}
