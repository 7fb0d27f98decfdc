import type { DraftFigure, Place, Reason } from '../readers/draft';
import { heldUnitOf } from '../readers/heldUnits';
import { figureAt, isOpen, keptAt } from './review';
import type { Column, Review } from './review';

/** A row of the bulletin with its figures; those that are in doubt say so. */
export type ReviewRow = {
  readonly name: string;
  readonly partner: string | null;
  readonly place: Place;
  readonly figures: readonly RowFigure[];
  /** How many of its figures wait for a decision. */
  readonly open: number;
};

export type RowFigure = { readonly at: number; readonly figure: DraftFigure; readonly open: boolean };

/**
 * The rows in the order in which somebody should look at them: those that wait for a decision, then those with figures that
 * are only likely, then the others, each as they stand in the bulletin.
 */
export function reviewRows(review: Review): ReviewRow[] {
  const rows = new Map<string, RowFigure[]>();
  review.draft.figures.forEach((_, at) => {
    const figure = figureAt(review, at);
    if (figure === undefined) return;
    const key = rowKey(figure);
    rows.set(key, [...(rows.get(key) ?? []), { at, figure, open: isOpen(review, at) }]);
  });
  const made = [...rows.values()].flatMap((figures): ReviewRow[] => {
    const [first] = figures;
    if (first === undefined) return [];
    const { name, partner, place } = first.figure;
    return [{ name, partner, place, figures, open: figures.filter(({ open }) => open).length }];
  });
  return [0, 1, 2].flatMap((rank) => made.filter((row) => rankOf(row) === rank));
}

function rankOf({ open, figures }: ReviewRow): number {
  if (open > 0) return 0;
  return figures.some(({ figure }) => figure.certainty !== 'certain') ? 1 : 2;
}

function rowKey({ name, partner, parent, place }: DraftFigure): string {
  return JSON.stringify([place.page, place.line, name, partner, parent]);
}

/** Open figures that are open for the same reason in the same column: one decision may settle all of them. */
export type OpenGroup = {
  readonly reason: Reason | null;
  readonly column: Column;
  readonly figures: readonly number[];
};

/** What waits for a decision, the largest groups first. */
export function openGroups(review: Review): OpenGroup[] {
  const groups = new Map<string, { reason: Reason | null; column: Column; figures: number[] }>();
  review.draft.figures.forEach((read, at) => {
    const figure = figureAt(review, at);
    // What was chosen stays where it was, so that it can be chosen again.
    if (figure?.certainty !== 'open') return;
    const column = columnOf(figure);
    const key = JSON.stringify([read.reason, column]);
    const group = groups.get(key) ?? { reason: read.reason, column, figures: [] };
    group.figures.push(at);
    groups.set(key, group);
  });
  return [...groups.values()].sort((one, other) => other.figures.length - one.figures.length);
}

/**
 * The columns of the bulletin that a number of a row may belong to: those that no other figure of the row has. A quantity
 * is counted in the unit of its row, so where the row has none, or counts in dollars, no quantity is offered.
 */
export function columnsFor(review: Review, at: number): Column[] {
  const figure = figureAt(review, at);
  if (figure === undefined) return [];
  const row = rowKey(figure);
  const all = review.draft.figures.map((_, other) => figureAt(review, other));
  const ofRow = all.flatMap((one, other) =>
    one !== undefined && rowKey(one) === row ? [{ one, other }] : [],
  );
  const taken = new Set(
    ofRow.flatMap(({ other }) => {
      const kept = other === at ? undefined : keptAt(review, other);
      return kept === undefined ? [] : [columnKey(kept)];
    }),
  );
  const own = columnKey(figure);
  const rowUnit = ofRow.find(({ one }) => one.measure === 'quantity')?.one.unit ?? null;
  const columns = new Map<string, Column>();
  for (const one of all) {
    if (one === undefined || one.period === null) continue;
    const unit = one.measure === 'quantity' ? rowUnit : one.unit;
    const key = columnKey(one);
    if (unit === null || key === own || taken.has(key) || columns.has(key)) continue;
    if (isQuantityOfMoney({ measure: one.measure, unit })) continue;
    columns.set(key, { ...columnOf(one), unit });
  }
  return [...columns.values()];
}

/**
 * Whether a figure may be kept as what it was read as: nobody counts a quantity in dollars, whatever column it stands in.
 * @example maybeAsRead({ measure: 'quantity', unit: 'USD' }) // false
 */
export function maybeAsRead(figure: Pick<DraftFigure, 'measure' | 'unit'>): boolean {
  return !isQuantityOfMoney(figure);
}

function isQuantityOfMoney({ measure, unit }: Pick<DraftFigure, 'measure' | 'unit'>): boolean {
  return measure === 'quantity' && unit !== null && heldUnitOf(unit).unit === 'million-usd';
}

/** What a figure is read as. */
export function columnOf({ measure, base, of, period, unit }: DraftFigure): Column {
  return { measure, base, of, period, unit };
}

/** Columns of quantities have the units of their rows: they are one column nonetheless. */
export function columnKey({ measure, base, of, period }: Column): string {
  return JSON.stringify([measure, base, of, period]);
}
