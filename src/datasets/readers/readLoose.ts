import { assign } from './assignment/assign';
import type { Assignment, RowOutcome } from './assignment/assign';
import type { RowGroup } from './assignment/sums';
import { growthOrIndex } from './checks/columns';
import { checkIdentities } from './checks/identities';
import { checkSums } from './checks/sums';
import type { Certainty, Doubt, Reason } from './draft';
import { open, reasonOf } from './figures';
import type { Working } from './figures';
import { isRatio } from './headings/columns';
import type { NumberColumn } from './headings/columns';
import type { LooseColumns } from './headings/looseColumns';
import type { Title } from './headings/title';
import { isMoney } from './headings/units';
import type { Progress } from './progress';
import type { TableResult } from './readPlaced';
import { structureOf } from './structure';
import type { Group, Placed, Structure } from './structure';
import type { LooseRow, LooseTable } from './tables/table';

/** Beyond these no reading of a row, or of the table, is one. */
const WORST_ROW = 12;
const WORST_TABLE = 6;

/** The figures of a table of which only the order is left: as sure as all ways to read it together make them. */
export async function readLoose(table: LooseTable, title: Title, progress: Progress): Promise<TableResult> {
  const structure = structureOf(
    table.rows,
    ({ cuts }) => cuts.length === 0 || (cuts[0]?.length ?? 0) > 0,
    title,
  );
  const shares = structure.rows.filter(({ role }) => role === 'share');
  const entries = structure.rows.filter((entry) => !shares.includes(entry));
  const outcome = await assign(
    entries.map(({ row }) => row),
    table.columns,
    rowGroups(structure, entries, shares, table.columns),
    progress,
  );
  const judged = growthOrIndex(table.columns.columns, (at) =>
    outcome.rows.flatMap(({ columns }) => {
      const [best] = columns.get(at) ?? [];
      return best !== undefined && best.p > 0.5 ? [best.number.number] : [];
    }),
  );
  const trusted = trustedPatterns(outcome);
  const figures: Working<LooseRow>[] = [];
  const byRow = new Map<Placed<LooseRow>, Working<LooseRow>[]>();
  // A row that nothing fits may hold numbers of its neighbours.
  const bad = (at: number) => (outcome.rows[at]?.cost ?? 0) > WORST_ROW;
  entries.forEach((entry, at) => {
    const row = outcome.rows[at];
    const own =
      row === undefined
        ? []
        : rowFigures(entry, row, judged.columns, table.columns, {
            outcome,
            trusted,
            title,
            besideBad: bad(at - 1) || bad(at + 1),
          });
    byRow.set(entry, own);
    figures.push(...own);
  });
  for (const entry of shares) {
    const own = shareFigures(entry, judged.columns[0], title);
    byRow.set(entry, own);
    figures.push(...own);
  }
  const columns = judged.columns.filter((column): column is NumberColumn => column !== undefined);
  const doubts: Doubt[] = [
    ...table.doubts,
    ...judged.doubts,
    ...(outcome.fit > WORST_TABLE ? [{ kind: 'fits-badly' } as const] : []),
    ...(table.columns.order === 'unknown' && outcome.fit <= WORST_TABLE
      ? [{ kind: 'order-found' } as const]
      : []),
    ...entries.flatMap(({ row, name }) =>
      row.cuts.length === 0 ? [{ kind: 'unreadable-row', name, place: row.place } as const] : [],
    ),
    ...checkSums(structure, byRow, columns),
    ...checkIdentities(structure, figures),
  ];
  openLonePartners(structure, byRow);
  return { figures, doubts };
}

/** Sums among the rows that are assigned; the share that is printed of a group may stand in for its printed value. */
function rowGroups(
  { groups, rows }: Structure<LooseRow>,
  entries: readonly Placed<LooseRow>[],
  shares: readonly Placed<LooseRow>[],
  { columns }: LooseColumns,
): RowGroup[] {
  const index = (entry: Placed<LooseRow>) => entries.indexOf(entry);
  const total = rows.find(({ role }) => role === 'total');
  const totalValue = total?.row.cuts.length === 1 ? total.row.cuts[0]?.[0]?.number : undefined;
  const oneValue = columns.filter(({ measure }) => measure === 'value').length === 1;
  return groups.flatMap((group: Group<LooseRow>) => {
    const one = { total: index(group.total), members: group.members.map(index).filter((at) => at >= 0) };
    const printed = shares.find(({ name }) => name === group.total.name)?.row.cuts[0]?.[0]?.number;
    const share =
      printed === undefined || totalValue === undefined ? undefined : (printed / 100) * totalValue;
    return share !== undefined && oneValue ? [one, { ...one, share }] : [one];
  });
}

/** How rows are filled that sums confirm: three of a kind, and others of it may be short in the same way. */
function trustedPatterns({ rows }: Assignment): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { confirmed, pattern } of rows) {
    if (confirmed) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([pattern, count]) => (count >= 3 ? [pattern] : [])));
}

function rowFigures(
  entry: Placed<LooseRow>,
  row: RowOutcome,
  columns: readonly (NumberColumn | undefined)[],
  loose: LooseColumns,
  {
    outcome,
    trusted,
    title,
    besideBad,
  }: { outcome: Assignment; trusted: ReadonlySet<string>; title: Title; besideBad: boolean },
): Working<LooseRow>[] {
  const figures: Working<LooseRow>[] = [];
  for (const [at, marginals] of [...row.columns].sort(([one], [other]) => one - other)) {
    const [best] = marginals;
    const column = columns[at];
    if (best === undefined || column === undefined || best.p < 0.05) continue;
    const summed = row.confirmed && column.measure === 'value';
    const certainty: Certainty =
      best.p > 0.999 || (best.p > 0.98 && summed) ? 'certain' : best.p > 0.98 ? 'likely' : 'open';
    const figure: Working<LooseRow> = {
      entry,
      column,
      number: best.number,
      certainty,
      reason: certainty === 'open' ? 'another-column' : null,
      confirmed: summed,
    };
    const reasons: (Reason | null)[] = [
      reasonOf(figure, title.flow),
      entry.row.unclear,
      besideBad ? 'row-end' : null,
      loose.open ? 'heading-unclear' : null,
      column.measure === 'growth' && !basesKnown(loose) ? 'another-column' : null,
      row.cost > WORST_ROW || outcome.fit > WORST_TABLE ? 'fits-badly' : null,
      isShort(row, trusted, column, columns, entry.row.unit) ? 'short-row' : null,
    ];
    const reason = reasons.find((one) => one !== null);
    if (reason != null) open(figure, reason);
    figures.push(figure);
  }
  return figures;
}

/**
 * Growth on the month before and growth on a year before look alike: where the order of the columns is only found from
 * the figures, nothing but February tells them apart, when the month before is the year to date less the month.
 */
function basesKnown({ columns, order }: LooseColumns): boolean {
  const bases = new Set(columns.flatMap(({ measure, base }) => (measure === 'growth' ? [base] : [])));
  return (
    order !== 'unknown' ||
    bases.size < 2 ||
    columns.some(({ period }) => period?.length === 7 && period.endsWith('-02'))
  );
}

/**
 * In loose text nobody sees whether a number is missing because there is none or because it was lost. A row with fewer
 * numbers than columns is read where a sum confirms its values, or where it is filled as others that sums confirm and
 * takes part in a sum that misses little. Sums say nothing of quantities and per cents: those are read where the row has
 * all that it can have of their kind.
 */
function isShort(
  row: RowOutcome,
  trusted: ReadonlySet<string>,
  column: NumberColumn,
  columns: readonly (NumberColumn | undefined)[],
  unit: string | null,
): boolean {
  if (row.full) return false;
  if (!row.confirmed && !(row.nearly && trusted.has(row.pattern))) return true;
  if (column.measure === 'value') return false;
  return columns.some(
    (other, at) =>
      other !== undefined &&
      isRatio(other) === isRatio(column) &&
      other.measure !== 'value' &&
      !(isMoney(unit) && (other.measure === 'quantity' || other.of === 'quantity')) &&
      row.pattern[at] !== 'x',
  );
}

/** "Tỷ trọng 19,1": one number, the share of the row above in the total. */
function shareFigures(
  entry: Placed<LooseRow>,
  column: NumberColumn | undefined,
  title: Title,
): Working<LooseRow>[] {
  const [cut] = entry.row.cuts;
  const [number] = cut ?? [];
  if (number === undefined || column === undefined) return [];
  const lone = entry.row.cuts.length === 1 && cut?.length === 1;
  const share: NumberColumn = {
    ...column,
    measure: 'share',
    of: 'value',
    base: null,
    unit: '%',
    heading: 'share',
  };
  const figure: Working<LooseRow> = {
    entry,
    column: share,
    number,
    certainty: lone ? 'likely' : 'open',
    reason: lone ? null : 'another-column',
    confirmed: false,
  };
  const reason = entry.row.unclear ?? reasonOf(figure, title.flow);
  if (reason !== null) open(figure, reason);
  return [figure];
}

/** In text a partner without items may be an item of another one. */
function openLonePartners(
  structure: Structure<LooseRow>,
  byRow: ReadonlyMap<Placed<LooseRow>, readonly Working[]>,
): void {
  for (const entry of structure.rows) {
    if (entry.role !== 'partner' || structure.groups.some(({ total }) => total === entry)) continue;
    byRow.get(entry)?.forEach((figure) => open(figure, 'sum-differs'));
  }
}
