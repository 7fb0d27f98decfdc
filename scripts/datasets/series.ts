import type { Series } from '../../src/model/schema';
import { nextPeriod, spanOf } from '../../src/model/period';
import type { Period } from '../../src/model/period';

/** One number of a series as its source has it. */
export type Entry = {
  readonly period: Period;
  readonly printed: string;
  readonly line: number;
  readonly notes?: readonly string[] | undefined;
  readonly breaks?: boolean;
};

type Written = 'periods' | 'printed' | 'lines' | 'breaks' | 'notesOn';

/** Writes numbers side by side as src/model/series.ts reads them; entries stand in the order of their periods. */
export function seriesOf(common: Omit<Series, Written>, entries: readonly Entry[]): Series {
  const { place, ...rest } = common;
  const breaking = entries.filter(({ breaks }) => breaks).map(({ period }) => period);
  const notes = [...new Set(entries.flatMap((entry) => entry.notes ?? []))];
  return {
    ...rest,
    periods: writePeriods(entries.map(({ period }) => period)),
    printed: entries.map(({ printed }) => printed).join(' '),
    place,
    lines: writeLines(entries.map(({ line }) => line)),
    ...(breaking.length > 0 ? { breaks: writePeriods(breaking) } : {}),
    ...(notes.length > 0
      ? {
          notesOn: Object.fromEntries(
            notes.map((note) => [
              note,
              writePeriods(
                entries.filter((entry) => entry.notes?.includes(note)).map(({ period }) => period),
              ),
            ]),
          ),
        }
      : {}),
  };
}

/** @example writePeriods(['2024-11', '2024-12', '2025-01', '2025-03']) // '2024-11..2025-01 2025-03' */
export function writePeriods(periods: readonly Period[]): string {
  const rows: [first: Period, last: Period][] = [];
  for (const period of periods) {
    const row = rows.at(-1);
    if (row !== undefined && nextPeriod(row[1]) === period) row[1] = period;
    else rows.push([period, period]);
  }
  return rows.map(([first, last]) => (first === last ? first : `${first}..${last}`)).join(' ');
}

/** @example writeLines([2, 3, 4, 10, 8, 6]) // '2..4 10..6/2' */
export function writeLines(lines: readonly number[]): string {
  const rows: { first: number; last: number; step: number }[] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    const step = row === undefined ? 0 : line - row.last;
    if (row !== undefined && step !== 0 && (row.step === 0 || row.step === step))
      Object.assign(row, { last: line, step });
    else rows.push({ first: line, last: line, step: 0 });
  }
  return rows
    .map(({ first, last, step }) =>
      first === last ? String(first) : `${first}..${last}${Math.abs(step) === 1 ? '' : `/${Math.abs(step)}`}`,
    )
    .join(' ');
}

/** The time from the first to the last of some periods. @throws Error where there is none */
export function spanned(periods: readonly Period[]): Period {
  const span = spanOf(periods);
  if (span === undefined) throw new Error('There is no period');
  return span;
}
