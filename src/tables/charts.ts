import type { ComputedUnit } from '../model/schema';
import { numberFormatOf } from '../model/numberFormat';
import type { ChartKey } from '../locales/charts';
import { measureLabels } from '../locales/measures';
import type { TableKey } from '../locales/messages';
import { unitName } from '../locales/units';
import type { Content } from './contents';
import type { Context } from './table';

/** What one chart shows of its table, by keys of columns. */
export type ChartDefinition = {
  readonly kind: 'BarClustered' | 'ColumnClustered' | 'LineMarkers';
  readonly category: string;
  /** Whether a column is a series; of lines, whether it is a point of each. */
  readonly isSeries: (column: string) => boolean;
  /** Of the numbers shown. */
  readonly unit: ComputedUnit;
  /** Whether each row is a line with the columns for its points; else each column is one, with the rows for its points. */
  readonly isOfRows?: true;
  /** Of more rows than this, only those with the largest numbers are shown. */
  readonly most?: number;
  /** Bars are read from the longest to the shortest: their table is then inserted in that order. */
  readonly rankedBy?: string;
  /**
   * Which rows are shown; all unless given. A part never stands beside its whole, nor one measure beside another.
   * @param contentOf what stands in a column of the row
   */
  readonly shows?: (contentOf: (column: string) => Content, context: Context) => boolean;
};

/**
 * Long names stand beside horizontal bars. Results have several units, so that they are shown as ratios to their
 * strategy targets.
 */
const charts: Record<ChartKey, ChartDefinition> = {
  groups: bars('value', 'million-usd'),
  sectors: bars('value', 'million-usd'),
  items: bars('value', 'million-usd'),
  markets: {
    kind: 'ColumnClustered',
    category: 'name',
    // Years stand beside each other; a share of several years is not one of them.
    isSeries: (column) => /^share-\d{4}$/.test(column),
    unit: 'percent',
    rankedBy: 'share',
    shows: (contentOf) => contentOf('level') === 1,
  },
  results: bars('ofTarget', 'percent'),
  attainment: {
    ...bars('attainment', 'percent'),
    shows: (contentOf, { catalogue, messages }) => {
      const period = contentOf('period');
      const isTargetYear = typeof period !== 'object' && String(period) === catalogue.targetPeriod;
      return isTargetYear && contentOf('measure') === measureLabels[messages.language].value;
    },
  },
  series: {
    kind: 'LineMarkers',
    isOfRows: true,
    category: 'name',
    isSeries: (column) => /^\d{4}$/.test(column),
    unit: 'million-usd',
    shows: (contentOf, { catalogue, messages }) =>
      contentOf('measure') === measureLabels[messages.language].value &&
      contentOf('unit') === unitName('million-usd', messages) &&
      catalogue.subjectsOf('item').some(({ name }) => name[messages.language] === contentOf('name')),
  },
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

function bars(column: string, unit: ComputedUnit): ChartDefinition {
  return {
    kind: 'BarClustered',
    category: 'name',
    isSeries: (key) => key === column,
    unit,
    rankedBy: column,
  };
}
