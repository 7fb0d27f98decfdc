import type { Catalogue } from '../catalogue/catalogue';
import { chartTexts } from '../locales/charts';
import { datasetTableTexts } from '../locales/datasetTables';
import type { Messages, TableKey } from '../locales/messages';
import { periodName } from '../locales/periods';
import { unitName } from '../locales/units';
import type { Observation } from '../model/observation';
import { arithmeticTable, arithmeticTitle } from './arithmeticTable';
import { chartOf } from './charts';
import type { ChartDefinition } from './charts';
import { periodOfDataset, spansOf } from './datasetPeriods';
import type { PeriodOfDataset } from './datasetPeriods';
import { figures } from './figureTables';
import { makeTable } from './makeTable';
import { periodShown, periodTable } from './periodTables';
import { measuresOf, pointsOf, seriesTable } from './seriesTables';
import { rankedTable } from './rankedTable';
import { chosenPart } from './rowChoice';
import type { RowChoice } from './rowChoice';
import { sourceTable } from './sourceTable';
import type { Context, Table, TableOptions } from './table';
import { LATEST, readTableId } from './tableId';
import type { PeriodTableOf, SeriesOf, TableId } from './tableId';

/**
 * Any table that the add-in inserts, in one language: a source table by its key, a series, a table of one dataset, the
 * arithmetic of a check.
 * @returns `undefined` where the datasets in use do not state it, or where the id is none
 * @example anyTable('series:coffee:month:GSO', context)?.rows.at(-1)?.code // '2026-07'
 */
export function anyTable(
  id: TableId,
  context: Context,
  { rankedBy, rows, ...options }: AnyTableOptions = {},
): Table | undefined {
  const table = inOwnOrder(id, context, options);
  if (table === undefined) return undefined;
  const ranked =
    rankedBy === undefined ? table : rankedTable(table, rankedBy, chartOfTable(id, context)?.chart, context);
  return chosenPart(ranked, { columns: options.columns, rows }, context.catalogue);
}

export type AnyTableOptions = TableOptions & {
  /** Key of the column by which rows come in descending order; the order of the document unless asked. */
  readonly rankedBy?: string | undefined;
  /** Only these rows; all unless asked. */
  readonly rows?: RowChoice | undefined;
};

function inOwnOrder(id: TableId, context: Context, options: TableOptions): Table | undefined {
  const read = readTableId(id);
  if (read === undefined) return undefined;
  if (read.kind === 'source') return sourceTable(read.key, context, options);
  const title = titleOfTable(id, context, options.columns);
  if (title === undefined) return undefined;
  const named = { key: id, title };
  if (read.kind === 'series') return makeTable(named, seriesTable(read), context, options);
  if (read.kind === 'check') return makeTable(named, arithmeticTable(read.code, context), context, options);
  if (read.kind === 'figures') return makeTable(named, figuresIn(read.dataset), context, options);
  const of = periodOfDataset(context.catalogue, read);
  return of && makeTable(named, periodTable(read.kind, of, context.catalogue), context, options);
}

/**
 * What a table of a series, of one dataset or of a check is called.
 * @param columns keys of those that are shown, by which a table of a month may be of the year up to it alone
 * @returns `undefined` where the datasets in use do not state it
 */
export function titleOfTable(id: TableId, context: Context, columns?: readonly string[]): string | undefined {
  const read = readTableId(id);
  const { catalogue, messages } = context;
  const { language } = messages;
  const texts = datasetTableTexts[language];
  if (read === undefined || read.kind === 'source') return undefined;
  if (read.kind === 'series') return seriesTitle(read, context);
  if (read.kind === 'check') return arithmeticTitle(read.code, context);
  if (read.kind === 'figures') {
    const dataset = catalogue.datasets.find((one) => one.id === read.dataset);
    return dataset && texts.titles.figures(dataset.title[language]);
  }
  const of = periodOfDataset(catalogue, read);
  return (
    of &&
    texts.titles[read.kind](periodName(periodShown(of.period, columns), language), of.flow === 'imports')
  );
}

function seriesTitle(of: SeriesOf, { catalogue, messages }: Context): string | undefined {
  if (pointsOf(catalogue, of).length === 0) return undefined;
  const { language } = messages;
  const texts = datasetTableTexts[language];
  const publisher = catalogue.publishers.find(({ code }) => code === of.publisher);
  return texts.series(
    catalogue.subject(of.subject).name[language],
    messages.frequencies[of.frequency],
    publisher?.name[language] ?? of.publisher,
    of.market === undefined ? undefined : catalogue.subject(of.market).name[language],
  );
}

function figuresIn(id: string): typeof figures {
  const rows = (catalogue: Catalogue) => figures.rows(catalogue).filter(({ dataset }) => dataset.id === id);
  return { ...figures, rows };
}

/** The chart of a table, with what it is called and what its value axis counts. */
export type TableChart = {
  readonly chart: ChartDefinition;
  /** @param bars how many rows it shows */
  readonly title: (bars: number) => string;
  readonly axis: string;
};

/** @returns `undefined` for a table that has no chart, or that the datasets in use do not state */
export function chartOfTable(id: TableId, context: Context): TableChart | undefined {
  const read = readTableId(id);
  if (read?.kind === 'source') return chartOfSource(read.key, context);
  if (read?.kind === 'series') return chartOfSeries(read, context);
  return read?.kind === 'partners' ? chartOfPartners(read, context) : undefined;
}

function chartOfSource(key: TableKey, { catalogue, messages }: Context): TableChart | undefined {
  const found = chartOf(key);
  if (found === undefined) return undefined;
  const texts = chartTexts[messages.language];
  return {
    chart: found.chart,
    title: () => texts.titles[found.key].replace('{year}', catalogue.targetPeriod),
    axis: texts.axes[found.key],
  };
}

/** One line: values and quantities have no axis in common. */
function chartOfSeries(of: SeriesOf, context: Context): TableChart | undefined {
  const { catalogue, messages } = context;
  const points = pointsOf(catalogue, of);
  const [measure] = measuresOf(points);
  const title = seriesTitle(of, context);
  const first = points.flatMap((point) => point.figures.find((one) => one.measure === measure) ?? [])[0];
  if (measure === undefined || title === undefined || first === undefined) return undefined;
  return {
    title: () => title,
    axis: axisOf(first, messages),
    chart: {
      kind: 'LineMarkers',
      category: 'period',
      isSeries: (column) => column === measure,
      unit: first.unit,
    },
  };
}

/** The largest ones: ninety bars are no picture. No block stands beside its members. */
function chartOfPartners(read: PeriodTableOf, context: Context): TableChart | undefined {
  const { catalogue, messages } = context;
  const { language } = messages;
  const of = periodOfDataset(catalogue, read);
  const span = of && spansOf(of.period).at(-1);
  const first = of?.stated[0];
  if (of === undefined || span === undefined || first === undefined) return undefined;
  const key = valueKeyOf(of);
  const texts = datasetTableTexts[language];
  return {
    // A refresh may bring newer figures under the chart, whose title stays.
    title: (bars) =>
      read.period === LATEST
        ? texts.partnersToDate(bars)
        : texts.largestPartners(bars, periodName(span, language)),
    axis: axisOf(first, messages),
    chart: {
      kind: 'BarClustered',
      category: 'name',
      isSeries: (column) => column === key,
      unit: first.unit,
      most: MOST_BARS,
      shows: (contentOf, { messages: { language: own } }) =>
        contentOf('rowKind') === datasetTableTexts[own].rowKinds.country,
    },
  };
}

function axisOf({ unit }: Observation, messages: Messages): string {
  const name = unitName(unit, messages);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Values of the longest span, by which the rows are sorted, too. */
function valueKeyOf({ period }: PeriodOfDataset): string {
  return spansOf(period).length > 1 ? 'valueToDate' : 'value';
}

const MOST_BARS = 10;
