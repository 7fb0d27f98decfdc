import { chartTexts as en } from './en/charts';
import { chartTexts as vi } from './vi/charts';
import type { Language } from './messages';

/** Tables that have a chart. */
export type ChartKey = 'groups' | 'sectors' | 'items' | 'markets' | 'results' | 'attainment' | 'series';

/** What stands on charts, and why one was not inserted. */
export type ChartTexts = {
  readonly titles: Record<ChartKey, string>;
  /** What the value axis counts. */
  readonly axes: Record<ChartKey, string>;
  /** How lists of objects and screen readers call a chart. */
  readonly name: (title: string, table: string) => string;
  /** Whose figures it shows, and for what none is stated. */
  readonly source: (publishers: readonly string[], unstated: readonly string[]) => string;
  /** For those who do not see it: what it shows, and where the numbers are. */
  readonly description: (
    title: string,
    axis: string,
    table: string,
    columns: readonly string[],
    source: string,
  ) => string;
  readonly noRoom: (cells: readonly string[], more: number) => string;
  readonly noChart: (table: string) => string;
  /** Rows that the chart shows do not stand together. */
  readonly rowsApart: (table: string) => string;
  readonly noTable: (table: string) => string;
};

export const chartTexts: Record<Language, ChartTexts> = { vi, en };
