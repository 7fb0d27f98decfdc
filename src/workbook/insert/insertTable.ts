/* eslint office-addins/call-sync-before-read: off, office-addins/call-sync-after-load: off, office-addins/load-object-before-read: off -- the sync is in syncAndReadRegistry and in the writer of the registry */
import { workbookTexts } from '../../locales/workbook';
import { snapshotOf } from '../../tables/contents';
import { anyTable, chartOfTable } from '../../tables/anyTable';
import type { TableChart } from '../../tables/anyTable';
import type { Context, Table } from '../../tables/table';
import type { RowChoice } from '../../tables/rowChoice';
import type { TableId } from '../../tables/tableId';
import { layOut, rowsAbove } from './block';
import type { Block } from './block';
import { fitsBeside, isAcross } from './widths';
import { COST_OF_CHART, addChart, barsIn, chartPlan, chartSize, describedIfPossible } from '../charts/chart';
import type { ChartPlan } from '../charts/chart';
import { cellName, rangeIn } from '../core/areas';
import type { Area } from '../core/areas';
import { Refusal } from '../core/faults';
import { ifLoaded } from '../core/ifLoaded';
import { changeWorkbook } from '../core/inWorkbook';
import { Requests } from '../core/requests';
import type { WriteOptions } from '../core/requests';
import type { Undo } from '../core/transaction';
import { undoOfChart, undoOfSheet } from '../core/undoSteps';
import type { UndoStep } from '../core/undoSteps';
import { findSpot, heightOf, widthOf } from './findSpot';
import type { Place, Spot } from './findSpot';
import { someOf } from './freeArea';
import { registryWriter, undoInRegistry } from '../store/registry';
import type { RegistryEntry } from '../store/registry';
import { entryOf } from '../store/registryEntry';
import { sheetName, tableName } from './names';
import { readBack } from './readBack';
import { cellsIn, typedSince, writeBlock } from './writeBlock';

export type InsertOptions = WriteOptions & {
  readonly place: Place;
  /** Computed columns as formulas that a user can follow (unless asked), or as plain values. */
  readonly computed?: 'formulas' | 'values';
  /** A last column that says where the figures of each row come from; none unless asked. */
  readonly source?: boolean;
  /** A native chart beside the table, where the table has one; none unless asked. */
  readonly chart?: boolean;
  /** Only these columns, by their keys, and only these rows; all unless asked. */
  readonly columns?: readonly string[] | undefined;
  readonly rows?: RowChoice | undefined;
};

/** Where a table has been put, as Excel told after the writing. */
export type Inserted = {
  readonly title: string;
  readonly table: string;
  readonly address: string;
  /** The usual name was taken. */
  readonly isRenamed: boolean;
  /** Where Excel holds something else than was written. */
  readonly differs: readonly string[];
};

/**
 * Inserts a table of any kind as a real Excel table, with title, units, status and source above it.
 * One round trip looks, one writes; where the area is not empty, nothing is written.
 * @throws Refusal with a message for the user; the reason of the signal, where the user has stopped it
 */
export async function insertTable(
  id: TableId,
  { computed = 'formulas', source = false, columns, rows, ...rest }: InsertOptions,
  about: Context,
): Promise<Inserted> {
  const made = chartOfTable(id, about);
  const chart = rest.chart === true && made !== undefined && showsChart(made, columns);
  const rankedBy = chart ? made.chart.rankedBy : undefined;
  const table = anyTable(id, about, { computed, source, rankedBy, columns, rows });
  if (table === undefined) throw new Refusal(workbookTexts[about.messages.language].notStated);
  return insertMade(table, { computed, source, columns, rows, ...rest, chart }, about);
}

/** Whether the columns that a chart is drawn of are among those that are wanted. */
function showsChart({ chart }: TableChart, columns: readonly string[] | undefined): boolean {
  return columns === undefined || (columns.includes(chart.category) && columns.some(chart.isSeries));
}

/** The same with a table that has been made already. */
export async function insertMade(table: Table, options: InsertOptions, about: Context): Promise<Inserted> {
  const chart = options.chart === true ? chartOfTable(table.key, about) : undefined;
  if (chart === undefined) return insert(table, undefined, options, about);
  return describedIfPossible((described) => insert(table, { chart, described }, options, about));
}

type WantedChart = {
  readonly chart: TableChart;
  readonly described: boolean;
};

/** All that the writing needs to know. */
type Plan = {
  readonly table: Table;
  readonly block: Block;
  readonly spot: Spot;
  readonly name: string;
  readonly onSheet: string;
  readonly entry: RegistryEntry;
  readonly chart: { readonly plan: ChartPlan; readonly described: boolean } | undefined;
};

async function insert(
  table: Table,
  wanted: WantedChart | undefined,
  { place, computed = 'formulas', source = false, columns, rows: choice, ...how }: InsertOptions,
  about: Context,
): Promise<Inserted> {
  const { language } = about.messages;
  const block = layOut(table, about);
  const rows = snapshotOf(table).rows.map(({ cells }) => cells);
  const chart = wanted && {
    plan: chartPlan({ id: table.key, ...wanted.chart }, block.columns, rows, about),
    described: wanted.described,
  };
  const bars = chart && barsIn(chart.plan, rows.length);
  return changeWorkbook(
    { task: 'insert', language, ...how },
    {
      look: (context) => findSpot(context, block, place, bars, about),
      plan: (spot): Plan => {
        const name = tableName(table.key, about.catalogue.targetPeriod, spot.tables);
        const onSheet = spot.sheet?.name ?? sheetName(table.title, spot.sheets);
        const first = { sheet: onSheet, row: spot.row + rowsAbove(block), column: spot.column };
        const options = { computed, source, rankedBy: wanted?.chart.chart.rankedBy, columns, rows: choice };
        const entry = entryOf(table, block, { name, place: first }, options, about);
        return { table, block, spot, name, onSheet, entry, chart };
      },
      write: (context, plan, undo) => write(context, plan, undo, how, about),
    },
  );
}

async function write(
  context: Excel.RequestContext,
  { table, block, spot, name, onSheet, entry, chart }: Plan,
  undo: Undo,
  how: WriteOptions,
  about: Context,
): Promise<Inserted> {
  const { worksheets } = context.workbook;
  const requests = new Requests(context, { ...how, all: cellsIn(block) });
  const writer = registryWriter(context, spot.registry);
  undo.remember(() => [undoInRegistry([{ remove: entry.id }])]);
  const standing: Excel.Range[] = [];
  undo.remember(
    spot.sheet === undefined ? undoOfSheet(worksheets, onSheet) : () => undoOfArea(spot, block, standing),
  );
  const sheet = spot.sheet === undefined ? worksheets.add(onSheet) : worksheets.getItem(spot.sheet.id);
  sheet.load('id');
  undo.hasBegunWhere(() => ifLoaded(() => sheet.id) !== undefined);

  const made = await writeBlock(requests, sheet, spot, block, name, standing);
  if (chart !== undefined) {
    await requests.add(COST_OF_CHART);
    const over = spot.chart ?? chartBeside(sheet, block, barsIn(chart.plan, block.codes.length));
    if (spot.sheet !== undefined) undo.remember(undoOfChart(sheet, spot.sheet));
    addChart(sheet, made, { ...chart, over, name }, about);
  }
  if (spot.sheet === undefined) {
    const headings = spot.row + rowsAbove(block) + 1;
    sheet.freezePanes.freezeRows(headings);
    preparePrinting(sheet, headings, block, chart !== undefined);
    sheet.activate();
  }
  const whole = rangeIn(sheet, areaOfBlock(spot, block)).load('address');
  const held = await readBack(requests, sheet, made, spot, block);
  await requests.add(writer.costOf([{ put: entry }]));
  await writer.sync([{ put: entry }]);
  const typed = typedSince(standing).map(({ row, column }) => cellName(row, column));
  if (typed.length > 0) {
    throw new Refusal(workbookTexts[about.messages.language].areaNotEmpty(...someOf(typed)));
  }
  // Until its end is told, a user who stops it finds nothing of it.
  how.signal?.throwIfAborted();
  const { name: told, differs } = held();
  // The registry names the table as it is called, or the next refresh would not find it.
  if (told !== name) await writer.sync([{ put: { ...entry, name: told } }]);
  const usual = tableName(table.key, about.catalogue.targetPeriod, []);
  return { title: table.title, table: told, address: whole.address, isRenamed: told !== usual, differs };
}

/** The area was empty before, but for what a user has typed since it was looked at: that was written over, and comes back. */
function undoOfArea(spot: Spot, block: Block, standing: readonly Excel.Range[]): UndoStep[] {
  const { sheet, numberFormat, formats, widths } = spot;
  if (sheet === undefined) return [];
  const area = areaOfBlock(spot, block);
  const within = (part: Area): Area => ({
    ...part,
    row: area.row + part.row,
    column: area.column + part.column,
  });
  return [
    ...typedSince(standing).map(({ row, column, formula }): UndoStep => ({
      kind: 'contents',
      sheet,
      area: { row, column, rows: 1, columns: 1 },
      formulas: [[formula]],
    })),
    { kind: 'widths', sheet, area, widths },
    ...formats.map(({ area: part, properties }): UndoStep => ({
      kind: 'formats',
      sheet,
      area: within(part),
      properties,
    })),
    { kind: 'numberFormats', sheet, area, formats: numberFormat },
    { kind: 'contents', sheet, area, formulas: 'empty' },
    // A table may not have got its name any more, but before there was none in the area.
    { kind: 'tables', sheet, area },
  ];
}

function areaOfBlock({ row, column }: Spot, block: Block): Area {
  return { row, column, rows: heightOf(block), columns: widthOf(block) };
}

/** A new sheet has nothing to the right of its table; below it goes where both would not fit on the width of a page. */
function chartBeside(sheet: Excel.Worksheet, block: Block, bars: number): Excel.Range {
  const { rows, columns } = chartSize(bars);
  return fitsBeside(block, columns)
    ? sheet.getRangeByIndexes(rowsAbove(block), widthOf(block) + 1, rows, columns)
    : sheet.getRangeByIndexes(heightOf(block) + 1, 0, rows, columns);
}

/** Headings on every page, and no column on a page of its own. */
function preparePrinting(sheet: Excel.Worksheet, headings: number, block: Block, withChart: boolean): void {
  const { pageLayout } = sheet;
  pageLayout.setPrintTitleRows(`$${String(headings)}:$${String(headings)}`);
  pageLayout.orientation = withChart || isAcross(block) ? 'Landscape' : 'Portrait';
  pageLayout.zoom = { horizontalFitToPages: 1 };
}
