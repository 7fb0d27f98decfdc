import type { PrintedNumber } from '../numbers';
import { penalties } from './costs';
import type { Reading } from './rowCost';

export type Candidate = { readonly reading: Reading; readonly cost: number };

/** Rows that should add up: by their index among the rows that are assigned. */
export type RowGroup = {
  readonly total: number;
  readonly members: readonly number[];
  readonly share?: number | undefined;
};

export type SumOutcome = {
  /** Candidates by row, with what breaks a fulfilled sum made dear. */
  readonly candidates: readonly (readonly Candidate[])[];
  /** Rows whose values a sum confirms. */
  readonly confirmed: ReadonlySet<number>;
  /** Rows that a sum confirms nearly: their numbers are far larger than what it misses. */
  readonly nearly: ReadonlySet<number>;
};

/** How many of the best readings of a row are tried. */
const TRIED = 6;
const WORTH_TRYING = 7;

/**
 * Tries rows that should add up together: first the best reading of each, then other readings of one row or of two.
 * @param valueColumns the columns of which sums are meant
 */
export function withSums(
  candidates: readonly (readonly Candidate[])[],
  groups: readonly RowGroup[],
  valueColumns: readonly number[],
): SumOutcome {
  const outcome = candidates.map((list) => [...list]);
  const confirmed = new Set<number>();
  const nearly = new Set<number>();
  for (const { total, members, share } of groups) {
    const rows = [total, ...members];
    if (members.length < 2 || rows.some((row) => (candidates[row]?.length ?? 0) === 0)) continue;
    const options = rows.map((row) => optionsOf(candidates[row] ?? []));
    const fits = (choice: readonly number[]) => fulfils(options, choice, valueColumns, share);
    const base = rows.map(() => 0);
    const found =
      fits(base) === 'exact' ? [base] : swaps(options).filter((choice) => fits(choice) === 'exact');
    const [only] = found;
    if (only !== undefined && found.length === 1) {
      rows.forEach((row, at) => {
        // Where a share stands in for the printed total, the total is not confirmed.
        if (at === 0 && share !== undefined) return;
        confirmed.add(row);
        const good = vectorOf(options[at]?.[only[at] ?? 0], valueColumns);
        outcome[row] = (outcome[row] ?? [])
          .map((one) =>
            same(vectorOf(one, valueColumns), good) ? one : { ...one, cost: one.cost + penalties.sumBroken },
          )
          .sort((one, other) => one.cost - other.cost);
      });
      continue;
    }
    const missed = missing(options, base, valueColumns);
    rows.forEach((row, at) => {
      const own = vectorOf(options[at]?.[0], valueColumns);
      const stands = own.every(
        (value, column) => value === 0 || Math.abs(missed[column] ?? Infinity) < Math.abs(value) * 0.05,
      );
      const goal = vectorOf(options[0]?.[0], valueColumns);
      const close = goal.every(
        (value, column) => Math.abs(missed[column] ?? Infinity) <= Math.abs(value) * 0.01,
      );
      if (stands && close && own.some((value) => value !== 0)) nearly.add(row);
    });
  }
  return { candidates: outcome, confirmed, nearly };
}

/** The best readings of a row that differ in their values. */
function optionsOf(list: readonly Candidate[]): Candidate[] {
  const [first] = list;
  return first === undefined
    ? []
    : list.filter(({ cost }) => cost < first.cost + WORTH_TRYING).slice(0, TRIED);
}

/** Choices that differ from the best in one row or in two. */
function swaps(options: readonly (readonly Candidate[])[]): number[][] {
  const rows = options.flatMap((list, row) => (list.length > 1 ? [row] : []));
  const base = options.map(() => 0);
  const others = (row: number) => (options[row] ?? []).map((_, at) => at).slice(1);
  const single = rows.flatMap((row) => others(row).map((at) => changed(base, row, at)));
  if (rows.length > 25) return single;
  const double = rows.flatMap((one, at) =>
    rows
      .slice(at + 1)
      .flatMap((other) =>
        others(one).flatMap((first) =>
          others(other).map((second) => changed(changed(base, one, first), other, second)),
        ),
      ),
  );
  return [...single, ...double];
}

function changed(list: readonly number[], at: number, value: number): number[] {
  return list.map((one, index) => (index === at ? value : one));
}

function fulfils(
  options: readonly (readonly Candidate[])[],
  choice: readonly number[],
  valueColumns: readonly number[],
  share: number | undefined,
): 'exact' | 'no' {
  const chosen = choice.map((at, row) => options[row]?.[at]);
  const goal = vectorOf(chosen[0], valueColumns);
  const sums = valueColumns.map((_, column) =>
    chosen.slice(1).reduce((sum, one) => sum + (vectorOf(one, valueColumns)[column] ?? 0), 0),
  );
  if (share !== undefined)
    return Math.abs((sums[0] ?? 0) - share) <= Math.abs(share) * 0.0026 && sums.length === 1 ? 'exact' : 'no';
  const tolerance = (chosen.length / 2) * stepOf(chosen, valueColumns);
  const stated = goal.some((value) => value !== 0);
  return stated && goal.every((value, column) => Math.abs(value - (sums[column] ?? 0)) <= tolerance)
    ? 'exact'
    : 'no';
}

function missing(
  options: readonly (readonly Candidate[])[],
  choice: readonly number[],
  valueColumns: readonly number[],
): number[] {
  const chosen = choice.map((at, row) => options[row]?.[at]);
  const goal = vectorOf(chosen[0], valueColumns);
  return goal.map((value, column) =>
    chosen.slice(1).reduce((left, one) => left - (vectorOf(one, valueColumns)[column] ?? 0), value),
  );
}

function vectorOf(candidate: Candidate | undefined, valueColumns: readonly number[]): number[] {
  return valueColumns.map((column) => candidate?.reading[column]?.number ?? 0);
}

function same(one: readonly number[], other: readonly number[]): boolean {
  return one.every((value, at) => value === other[at]);
}

function stepOf(chosen: readonly (Candidate | undefined)[], valueColumns: readonly number[]): number {
  return unitStep(chosen.flatMap((one) => valueColumns.flatMap((column) => one?.reading[column] ?? [])));
}

/** The last printed digit: each rounded number of a sum may be off by half of it. @example two decimals // 0.01 */
export function unitStep(numbers: readonly Pick<PrintedNumber, 'decimals'>[]): number {
  return (
    10 **
    -Math.min(
      6,
      numbers.reduce((most, { decimals }) => Math.max(most, decimals), 0),
    )
  );
}
