import type { ComputedUnit } from '../model/schema';
import { numberFormatOf } from '../model/numberFormat';
import type { ChartKey } from '../locales/charts';
import type { TableKey } from '../locales/messages';

/** What one chart shows of its table, by keys of columns. */
export type ChartDefinition = {
  readonly kind: 'BarClustered' | 'ColumnClustered';
  readonly category: string;
  /** Whether a column is a series. */
  readonly isSeries: (column: string) => boolean;
  /** Of the numbers shown. */
  readonly unit: ComputedUnit;
  /** A chart of many bars is read from the longest to the shortest: its table is then inserted in that order. */
  readonly rankedBy?: string;
};

/**
 * Long names stand beside horizontal bars. Results have several units, so that they are shown as ratios to their
 * strategy targets.
 */
const charts: Record<ChartKey, ChartDefinition> = {
  groups: { kind: 'BarClustered', category: 'name', isSeries: isColumn('value'), unit: 'million-usd' },
  items: {
    kind: 'BarClustered',
    category: 'name',
    isSeries: isColumn('value'),
    unit: 'million-usd',
    rankedBy: 'value',
  },
  markets: {
    kind: 'ColumnClustered',
    category: 'name',
    // Years stand beside each other; a share of several years is not one of them.
    isSeries: (column) => /^share-\d{4}$/.test(column),
    unit: 'percent',
  },
  results: { kind: 'ColumnClustered', category: 'name', isSeries: isColumn('ofTarget'), unit: 'percent' },
};

/** @returns the chart's key and definition, or `undefined` for a table that has no chart */
export function chartOf(
  key: TableKey,
): { readonly key: ChartKey; readonly chart: ChartDefinition } | undefined {
  return isChartKey(key) ? { key, chart: charts[key] } : undefined;
}

/** Format of the value axis: whole per cents, and money in thousands apart. */
export function axisFormat({ unit }: ChartDefinition): string {
  return unit === 'percent' ? '0%' : numberFormatOf({ unit });
}

function isChartKey(key: TableKey): key is TableKey & ChartKey {
  return key in charts;
}

function isColumn(key: string): (column: string) => boolean {
  return (column) => column === key;
}
