import type { Doubt } from './draft';
import { contradictions, growthOrIndex, periodDoubts, withGroups } from './checks/columns';
import { checkIdentities } from './checks/identities';
import { checkSums, foundSubtotals } from './checks/sums';
import { open, reasonOf } from './figures';
import type { Working } from './figures';
import { columnKey } from './headings/columns';
import type { NumberColumn } from './headings/columns';
import type { Title } from './headings/title';
import { isMoney } from './headings/units';
import { structureOf } from './structure';
import type { Placed } from './structure';
import type { PlacedRow, PlacedTable } from './tables/table';

export type TableResult = { readonly figures: readonly Working[]; readonly doubts: readonly Doubt[] };

/** The figures of a table whose numbers stand under headings: certain unless something contradicts. */
export function readPlaced(table: PlacedTable, title: Title): TableResult {
  const grouped = withGroups(table.columns, table.rows, title.period);
  const judged = growthOrIndex(grouped.columns, (at) =>
    table.rows.flatMap(({ cells }) => cells.get(at)?.number ?? []),
  );
  const { columns } = judged;
  const wrong = contradictions(columns, table.rows);
  const structure = structureOf(
    table.rows,
    ({ cells, texts, isEmpty }) => cells.size > 0 || texts.length > 0 || isEmpty,
    title,
  );
  const figures: Working<PlacedRow>[] = [];
  const byRow = new Map<Placed<PlacedRow>, Working<PlacedRow>[]>();
  for (const entry of structure.rows) {
    const own = figuresOf(entry, columns, wrong.columns, title);
    byRow.set(entry, own);
    figures.push(...own);
  }
  const numbered = columns.filter((column): column is NumberColumn => column !== undefined);
  const found = foundSubtotals(
    structure,
    byRow,
    numbered.find(({ measure }) => measure === 'value'),
  );
  const whole = { rows: structure.rows, groups: [...structure.groups, ...found.groups] };
  return {
    figures,
    doubts: [
      ...table.doubts,
      ...grouped.doubts,
      ...judged.doubts,
      ...periodDoubts(columns, title.period),
      ...wrong.doubts,
      ...table.rows.flatMap(({ texts, name, place }) =>
        texts.map((text) => ({ kind: 'not-a-number', name, text, place }) as const),
      ),
      ...found.doubts,
      ...checkSums(whole, byRow, distinct(numbered)),
      ...checkIdentities(whole, figures),
      ...lostDoubt(table, columns),
    ],
  };
}

function figuresOf(
  entry: Placed<PlacedRow>,
  columns: readonly (NumberColumn | undefined)[],
  wrong: ReadonlySet<number>,
  title: Title,
): Working<PlacedRow>[] {
  return [...entry.row.cells].map(([at, number]) => {
    const known = columns[at];
    const column = entry.role === 'share' ? shareOf(known, title) : (known ?? nameless(title));
    const figure: Working<PlacedRow> = {
      entry,
      column,
      number,
      certainty: 'certain',
      reason: null,
      confirmed: false,
    };
    const reason = known === undefined ? 'no-heading' : (entry.row.unclear ?? reasonOf(figure, title));
    if (reason !== null) open(figure, reason);
    if (wrong.has(at)) open(figure, 'column-contradicts');
    if (column.measure === 'quantity' && isMoney(entry.row.unit)) open(figure, 'quantity-in-usd');
    return figure;
  });
}

/** A row of shares stands under the value that it is a share of. */
function shareOf(column: NumberColumn | undefined, title: Title): NumberColumn {
  const { period, status } = column ?? nameless(title);
  return {
    kind: 'figures',
    measure: 'share',
    of: 'value',
    base: null,
    period,
    cumulated: column?.cumulated ?? false,
    unit: '%',
    flow: column?.flow ?? null,
    status,
    heading: column?.heading ?? '',
    unclear: column?.unclear ?? null,
  };
}

/** A number under no heading may be anything. */
function nameless({ status }: Title): NumberColumn {
  return {
    kind: 'figures',
    measure: 'value',
    of: null,
    base: null,
    period: null,
    cumulated: false,
    unit: null,
    flow: null,
    status,
    heading: '',
    unclear: 'no-heading',
  };
}

function lostDoubt(table: PlacedTable, columns: readonly (NumberColumn | undefined)[]): Doubt[] {
  const unclear = columns.flatMap((column, at) =>
    column?.unclear === 'heading-unclear' && table.rows.some(({ cells }) => cells.has(at))
      ? [column.heading]
      : [],
  );
  return unclear.length === 0 ? [] : [{ kind: 'columns-unclear', headings: [...new Set(unclear)] }];
}

function distinct(columns: readonly NumberColumn[]): NumberColumn[] {
  return [...new Map(columns.map((column) => [columnKey(column), column])).values()];
}
