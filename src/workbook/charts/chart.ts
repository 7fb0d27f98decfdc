import { chartTexts } from '../../locales/charts';
import type { ChartKey } from '../../locales/charts';
import { axisFormat } from '../../tables/charts';
import type { ChartDefinition } from '../../tables/charts';
import type { Column, Context } from '../../tables/table';
import { filledCells, someOf, tableIn } from '../insert/freeArea';
import type { Watched } from '../insert/freeArea';
import { costOfWriting } from '../core/bytes';
import { Refusal } from '../core/faults';

/** A chart of a table in the workbook: which columns it shows, by their headings. */
export type ChartPlan = {
  readonly key: ChartKey;
  readonly chart: ChartDefinition;
  readonly category: string;
  readonly series: readonly string[];
};

export function chartPlan(
  { key, chart }: { readonly key: ChartKey; readonly chart: ChartDefinition },
  columns: readonly Pick<Column, 'key' | 'heading'>[],
): ChartPlan {
  return {
    key,
    chart,
    category: columns.find((column) => column.key === chart.category)?.heading ?? '',
    series: columns.filter((column) => chart.isSeries(column.key)).map(({ heading }) => heading),
  };
}

/** What drawing a chart costs: some twenty properties, and a dozen for each of two series. */
export const COST_OF_CHART = costOfWriting(100, ...Array<string>(50).fill(''));

/**
 * Draws the chart over the cells given, tied to the columns of the table: what happens to these shows in it.
 * @returns its title
 */
export function addChart(
  sheet: Excel.Worksheet,
  table: Excel.Table,
  {
    plan,
    over,
    name,
    described,
  }: {
    readonly plan: ChartPlan;
    readonly over: Excel.Range;
    readonly name: string;
    readonly described: boolean;
  },
  about: Context,
): string {
  const texts = chartTexts[about.messages.language];
  const title = chartTitle(plan.key, about);
  const bodyOf = (heading: string) => table.columns.getItem(heading).getDataBodyRange();
  const [first = '', ...others] = plan.series;
  const chart = sheet.charts.add(plan.chart.kind, bodyOf(first), 'Columns');
  const called = texts.name(title, name);
  chart.name = called;
  chart.title.text = title;
  chart.legend.visible = others.length > 0;
  if (others.length > 0) chart.legend.position = 'Bottom';

  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.title.text = texts.axes[plan.key];
  valueAxis.numberFormat = axisFormat(plan.chart);
  valueAxis.minimum = 0;
  // Excel draws bars from the bottom up: reversed, they read like the table.
  if (plan.chart.kind === 'BarClustered') categoryAxis.reversePlotOrder = true;

  // Said one by one: what Excel makes of a range by itself depends on what is in its first cells.
  for (const [index, heading] of plan.series.entries()) {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(heading);
    series.name = heading;
    series.setValues(bodyOf(heading));
    series.setXAxisValues(bodyOf(plan.category));
    series.format.fill.setSolidColor(SERIES_COLOURS[index % SERIES_COLOURS.length] ?? '');
    series.gapWidth = GAP_WIDTH;
    series.hasDataLabels = true;
  }
  chart.setPosition(over.getCell(0, 0), over.getLastCell());
  if (described) {
    sheet.shapes.getItem(called).altTextDescription = texts.description(
      title,
      texts.axes[plan.key],
      name,
      plan.series,
    );
  }
  return title;
}

/**
 * Gives a chart its alternative text, where Excel can. Office.js has none for charts, only for shapes (ExcelApi 1.9), and
 * does not say whether charts are among these. So where Excel fails, and all has been undone, the same is tried once
 * more without: then the chart's name is what a screen reader says.
 */
export async function describedIfPossible<Result>(
  insert: (described: boolean) => Promise<Result>,
): Promise<Result> {
  try {
    return await insert(true);
  } catch (error) {
    if (!(error instanceof Refusal && error.cause instanceof OfficeExtension.Error)) throw error;
    return insert(false);
  }
}

function chartTitle(key: ChartKey, { catalogue, messages }: Context): string {
  return chartTexts[messages.language].titles[key].replace('{year}', catalogue.targetPeriod);
}

/** In cells: a row for every bar, and room for title and axis. */
export function chartSize(rows: number): { readonly rows: number; readonly columns: number } {
  return { rows: Math.max(16, rows + 6), columns: 8 };
}

/**
 * The first of the areas that nobody uses.
 * @throws Refusal that names what is in the way of the first one
 */
export function firstFree(areas: readonly Watched[], { messages }: Context): Excel.Range {
  const free = areas.find((one) => filledCells(one).length === 0 && tableIn(one) === undefined);
  if (free !== undefined) return free.area;
  const inTheWay = areas.flatMap((one) => filledCells(one));
  throw new Refusal(chartTexts[messages.language].noRoom(...someOf(inTheWay)));
}

/**
 * Blue and orange are told apart with any colour vision, also as greys, and both stand out from white by 3:1 or more
 * (WCAG 2.2, 1.4.11).
 */
export const SERIES_COLOURS = ['#1B4F8F', '#D9730D'] as const;

/** Between bars, in per cent of a bar. */
const GAP_WIDTH = 60;
