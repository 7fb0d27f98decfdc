import { chartTexts } from '../../locales/charts';
import { axisFormat } from '../../tables/charts';
import type { ChartDefinition } from '../../tables/charts';
import type { Content } from '../../tables/contents';
import { anyTable } from '../../tables/anyTable';
import type { TableChart } from '../../tables/anyTable';
import { contentOf } from '../../tables/table';
import type { Column, Context } from '../../tables/table';
import type { TableId } from '../../tables/tableId';
import { filledCells, someOf, tableIn } from '../insert/freeArea';
import type { Watched } from '../insert/freeArea';
import { costOfWriting } from '../core/bytes';
import { Refusal } from '../core/faults';

/** A chart of a table in the workbook: which columns and rows it shows, as they stand there. */
export type ChartPlan = {
  readonly id: TableId;
  readonly chart: ChartDefinition;
  /** What the chart is called, and what its value axis counts. */
  readonly title: string;
  readonly axis: string;
  readonly category: string;
  readonly series: readonly string[];
  /** Rows of the body, counted from 0; all of them unless given. */
  readonly rows: readonly ShownRow[] | undefined;
};
type ShownRow = {
  readonly at: number;
  readonly name: string;
  readonly last: number;
  /** Whether anything is stated for it. */
  readonly isStated: boolean;
};

export function chartPlan(
  { id, chart, title, axis }: TableChart & { readonly id: TableId },
  columns: readonly Pick<Column, 'key' | 'heading'>[],
  rows: readonly (readonly Content[])[],
  about: Context,
): ChartPlan {
  const place = (column: string) => columns.findIndex((one) => one.key === column);
  const shown = columns.filter((column) => chart.isSeries(column.key));
  const last = place(shown.at(-1)?.key ?? '');
  const { shows } = chart;
  const rowsShown = rows.flatMap((cells, at): ShownRow[] =>
    shows?.((column) => cells[place(column)] ?? '', about) === true
      ? [
          {
            at,
            name: nameIn(cells[place(chart.category)]),
            last: Number(cells[last]) || 0,
            isStated: shown.some((column) => (cells[place(column.key)] ?? '') !== ''),
          },
        ]
      : [],
  );
  const rowsOfChart = withoutEmptyEnds(largest(rowsShown, chart));
  return {
    id,
    chart,
    title: title(rowsOfChart.length),
    axis,
    category: columns[place(chart.category)]?.heading ?? '',
    series: shown.map(({ heading }) => heading),
    rows: shows === undefined ? undefined : rowsOfChart,
  };
}

/** In the order in which they stand, which the user may have changed. */
function largest(rows: readonly ShownRow[], { most = Infinity }: ChartDefinition): readonly ShownRow[] {
  if (rows.length <= most) return rows;
  const kept = new Set([...rows].sort((a, b) => b.last - a.last).slice(0, most));
  return rows.filter((row) => kept.has(row));
}

/** Where nothing is stated there is no bar, which reads as a zero; only between others such a row cannot be left out. */
function withoutEmptyEnds(rows: readonly ShownRow[]): readonly ShownRow[] {
  const stated = rows.flatMap(({ isStated }, index) => (isStated ? [index] : []));
  return rows.slice(stated.at(0) ?? 0, (stated.at(-1) ?? rows.length) + 1);
}

/** What a row is called on the axis. */
function nameIn(content: Content = ''): string {
  return typeof content === 'object' ? content.formula : String(content);
}

/** How many bars or lines a chart has, or how many rows its table has where it shows all. */
export function barsIn({ chart, rows }: ChartPlan, all: number): number {
  return isOfLines(chart) ? 0 : (rows?.length ?? all);
}

function isOfLines({ kind }: ChartDefinition): boolean {
  return kind === 'LineMarkers';
}

/** Whether the rows that bars are drawn of stand together; lines are drawn of each by itself. */
export function standsTogether({ chart, rows = [] }: ChartPlan): boolean {
  const [first] = rows;
  return chart.isOfRows === true || rows.every(({ at }, index) => at === (first?.at ?? 0) + index);
}

/** What drawing a chart costs: some twenty properties, and a dozen for each of its series. */
export const COST_OF_CHART = costOfWriting(200, ...Array<string>(100).fill(''));

/**
 * Draws the chart over the cells given, tied to the cells of the table: what happens to these shows in it.
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
  const { title, axis } = plan;
  const ofLines = isOfLines(plan.chart);
  const ofRows = plan.chart.isOfRows === true;
  const unstated = (plan.rows ?? []).flatMap((row) => (row.isStated ? [] : row.name));
  const source = texts.source(publishersOf(plan, about), ofLines ? [] : unstated);
  const lines = ofRows ? linesOf(table, plan) : columnsOf(table, plan);
  const [first] = lines;
  const chart = sheet.charts.add(
    plan.chart.kind,
    first?.values ?? table.getDataBodyRange(),
    ofRows ? 'Rows' : 'Columns',
  );
  const called = texts.name(title, name);
  chart.name = called;
  // The numbers stand beside the bars, so that no axis says what they count.
  const counted = ofLines ? title : `${title} (${unitText(axis)})`;
  // A chart is copied without its table: it says whose figures it shows.
  chart.title.text = `${counted}. ${source}`;
  chart.legend.visible = lines.length > 1;
  if (lines.length > 1) chart.legend.position = 'Bottom';

  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.minimum = 0;
  valueAxis.numberFormat = axisFormat(plan.chart);
  if (ofLines) valueAxis.title.text = axis;
  else {
    valueAxis.visible = false;
    valueAxis.majorGridlines.visible = false;
  }
  // Excel draws bars from the bottom up: reversed, they read like the table.
  if (plan.chart.kind === 'BarClustered') categoryAxis.reversePlotOrder = true;
  // Periods are labels as their cells show them: on an axis of dates Excel would put them into a grid of days of its own.
  if (ofLines && !ofRows) categoryAxis.categoryType = 'TextAxis';

  // Said one by one: what Excel makes of a range by itself depends on what is in its first cells.
  for (const [index, line] of lines.entries()) {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(line.name);
    const colour = SERIES_COLOURS[index % SERIES_COLOURS.length] ?? '';
    series.name = line.name;
    series.setValues(line.values);
    series.setXAxisValues(line.categories);
    if (ofLines) {
      series.format.line.color = colour;
      continue;
    }
    series.format.fill.setSolidColor(colour);
    series.gapWidth = GAP_WIDTH;
    series.hasDataLabels = true;
  }
  chart.setPosition(over.getCell(0, 0), over.getLastCell());
  if (described) {
    sheet.shapes.getItem(called).altTextDescription = texts.description(
      title,
      axis,
      name,
      plan.series,
      source,
    );
  }
  return title;
}

type Line = { readonly name: string; readonly values: Excel.Range; readonly categories: Excel.Range };

/** A series for each column; whole columns grow with the table. */
function columnsOf(table: Excel.Table, { series, category, rows }: ChartPlan): Line[] {
  const bodyOf = (heading: string): Excel.Range => {
    const body = table.columns.getItem(heading).getDataBodyRange();
    const [first] = rows ?? [];
    if (rows === undefined || first === undefined) return body;
    return body.getCell(first.at, 0).getResizedRange(rows.length - 1, 0);
  };
  return series.map((heading) => ({ name: heading, values: bodyOf(heading), categories: bodyOf(category) }));
}

/** A series for each row, with the columns for its points; of too many rows those that end highest. */
function linesOf(table: Excel.Table, { series, rows = [] }: ChartPlan): Line[] {
  const across = (at: number, heading: string): Excel.Range =>
    table.columns.getItem(heading).getDataBodyRange().getCell(at, 0);
  const [first = ''] = series;
  const last = series.at(-1) ?? first;
  const headings = table.columns
    .getItem(first)
    .getHeaderRowRange()
    .getBoundingRect(table.columns.getItem(last).getHeaderRowRange());
  return [...rows]
    .sort((a, b) => b.last - a.last)
    .slice(0, SERIES_COLOURS.length)
    .map(({ at, name }) => ({
      name,
      values: across(at, first).getBoundingRect(across(at, last)),
      categories: headings,
    }));
}

/** Within a title. @example unitText('Triệu USD') // 'triệu USD' */
function unitText(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
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

/** Whose figures the chart shows, in order of precedence. */
function publishersOf({ id, chart: { shows } }: ChartPlan, about: Context): string[] {
  const { columns = [], rows = [] } = anyTable(id, about) ?? {};
  const figures = rows.flatMap((row) => {
    const contentIn = (column: string) =>
      contentOf(row.cells[columns.findIndex((one) => one.key === column)]);
    return shows === undefined || shows(contentIn, about) ? row.figures : [];
  });
  const codes = new Set(figures.map(({ publisher }) => publisher.code));
  return about.catalogue.publishers.flatMap(({ code, name }) =>
    codes.has(code) ? name[about.messages.language] : [],
  );
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
 * The first two, blue and orange, are told apart with any colour vision, also as greys; all stand out from white by 3:1
 * or more (WCAG 2.2, 1.4.11).
 */
export const SERIES_COLOURS = [
  '#1B4F8F',
  '#D9730D',
  '#1E7B4C',
  '#8E3B8E',
  '#7A5C00',
  '#C2185B',
  '#00838F',
  '#5D4037',
] as const;

/** Between bars, in per cent of a bar. */
const GAP_WIDTH = 60;
