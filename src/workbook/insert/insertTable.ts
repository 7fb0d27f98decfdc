/* eslint office-addins/call-sync-before-read: off, office-addins/call-sync-after-load: off, office-addins/load-object-before-read: off -- the sync is in syncAndReadRegistry */
import { workbookTexts } from '../../locales/workbook';
import { chartOf } from '../../tables/charts';
import { sourceTable } from '../../tables/sourceTable';
import type { Context, Table } from '../../tables/table';
import type { TableKey } from '../../locales/messages';
import { layOut, rowsAbove } from './block';
import type { Block } from './block';
import { addChart, chartPlan, chartSize, describedIfPossible } from '../charts/chart';
import { cellName } from '../core/columnLetters';
import { isCellBeingEdited } from '../core/faults';
import { findSpot, heightOf, widthOf } from './findSpot';
import type { Place, Spot } from './findSpot';
import { someOf } from './freeArea';
import { ifLoaded } from '../core/ifLoaded';
import type { WriteOptions } from '../core/inParts';
import { entryOf } from '../store/registryEntry';
import { registryWriter } from '../store/registry';
import { sheetName, tableName } from './names';
import { runAsOneStep } from '../core/oneUndoStep';
import { NotInserted, requireExcel } from './notInserted';
import { placeOf, typedSince, undoInsert } from './undoInsert';
import type { Attempt, AttemptInArea } from './undoInsert';
import { writeBlock } from './writeBlock';

export type InsertOptions = WriteOptions & {
  readonly place: Place;
  /** Computed columns as formulas that a user can follow (unless asked), or as plain values. */
  readonly computed?: 'formulas' | 'values';
  /** A last column that says where the figures of each row come from; none unless asked. */
  readonly source?: boolean;
  /** A native chart beside the table, where the table has one; none unless asked. */
  readonly chart?: boolean;
};

/** Where a table has been put. */
export type Inserted = { readonly title: string; readonly table: string; readonly address: string };

/**
 * Inserts a source table as a real Excel table, with title, units, status and source above it.
 * One round trip looks, one writes; where the area is not empty, nothing is written.
 * @throws NotInserted with a message for the user; the reason of the signal, where the user has stopped it
 */
export async function insertTable(
  key: TableKey,
  { computed = 'formulas', source = false, chart = false, ...rest }: InsertOptions,
  about: Context,
): Promise<Inserted> {
  const rankedBy = chart ? chartOf(key)?.chart.rankedBy : undefined;
  const table = sourceTable(key, about, { computed, source, rankedBy });
  return insertMade(table, { computed, source, chart, ...rest }, about);
}

/** The same with a table that has been made already. */
export async function insertMade(table: Table, options: InsertOptions, about: Context): Promise<Inserted> {
  requireExcel(about.messages.language);
  const definition = options.chart === true ? chartOf(table.key) : undefined;
  if (definition === undefined) return insert(table, undefined, options, about);
  return describedIfPossible((described) => insert(table, { definition, described }, options, about));
}

type WantedChart = {
  readonly definition: NonNullable<ReturnType<typeof chartOf>>;
  readonly described: boolean;
};

async function insert(
  table: Table,
  wanted: WantedChart | undefined,
  { place, computed = 'formulas', source = false, ...how }: InsertOptions,
  about: Context,
): Promise<Inserted> {
  const { key } = table;
  const options = { computed, source, rankedBy: wanted?.definition.chart.rankedBy };
  const block = layOut(table, about);
  const plan = wanted && chartPlan(wanted.definition, block.columns);
  const texts = workbookTexts[about.messages.language];
  return runAsOneStep(async (context) => {
    const spot = await findSpot(context, block, place, plan !== undefined, about);
    how.signal?.throwIfAborted();
    const name = tableName(key, about.catalogue.targetPeriod, spot.tables);
    const onSheet = spot.sheet ?? sheetName(table.title, spot.sheets);
    const { worksheets } = context.workbook;
    const sheet = spot.sheet === undefined ? worksheets.add(onSheet) : worksheets.getItem(onSheet);
    sheet.load('id');
    const standing: Excel.Range[] = [];
    const first = { sheet: onSheet, row: spot.row + rowsAbove(block), column: spot.column };
    const entry = entryOf(table, block, { name, place: first }, options, about);
    try {
      const made = await writeBlock(sheet, spot, block, name, standing, how);
      if (wanted !== undefined && plan !== undefined) {
        const over = spot.chart ?? chartBeside(sheet, block);
        addChart(sheet, made, { plan, over, name, described: wanted.described }, about);
      }
      if (place === 'new-sheet') {
        const headings = spot.row + rowsAbove(block) + 1;
        sheet.freezePanes.freezeRows(headings);
        preparePrinting(sheet, headings, block, plan !== undefined);
        sheet.activate();
      }
      const whole = sheet.getRangeByIndexes(spot.row, spot.column, heightOf(block), widthOf(block));
      whole.load('address');
      await registryWriter(context, spot.registry).sync([{ put: entry }]);
      const typed = typedSince(standing).map(({ row, column }) => cellName(row, column));
      if (typed.length > 0) throw new NotInserted(texts.areaNotEmpty(...someOf(typed)));
      // Until its end is told, a user who stops it finds nothing of it.
      how.signal?.throwIfAborted();
      return { title: table.title, table: name, address: whole.address };
    } catch (fault) {
      const id = ifLoaded(() => sheet.id);
      const made = attempt(spot, block, { sheet: onSheet, id, typed: typedSince(standing) });
      await undo(fault, made, entry.id, about);
      throw fault;
    }
  });
}

/** @throws NotInserted where this fails too: then the user has to know where to look */
async function undo(fault: unknown, made: Attempt, entry: string, about: Context): Promise<void> {
  // While a cell is being edited Excel takes no batch at all; and a sheet of that name may have come since, not ours.
  if (made.id === undefined && (isCellBeingEdited(fault) || isTaken(fault))) return;
  try {
    await undoInsert(made, entry);
  } catch {
    throw new NotInserted(workbookTexts[about.messages.language].brokenOff(...placeOf(made)));
  }
}

function isTaken(fault: unknown): boolean {
  return fault instanceof OfficeExtension.Error && fault.code === 'ItemAlreadyExists';
}

/** A new sheet has nothing to the right of its table. */
function chartBeside(sheet: Excel.Worksheet, block: Block): Excel.Range {
  const { rows, columns } = chartSize(block.codes.length);
  return sheet.getRangeByIndexes(rowsAbove(block), widthOf(block) + 1, rows, columns);
}

/** Headings on every page, and no column on a page of its own. */
function preparePrinting(sheet: Excel.Worksheet, headings: number, block: Block, withChart: boolean): void {
  const { pageLayout } = sheet;
  const width = block.widths.reduce((sum, one) => sum + one, 0);
  pageLayout.setPrintTitleRows(`$${String(headings)}:$${String(headings)}`);
  pageLayout.orientation = withChart || width > PORTRAIT_WIDTH ? 'Landscape' : 'Portrait';
  pageLayout.zoom = { horizontalFitToPages: 1 };
}

/** Of an A4 page between Excel's margins, in points. */
const PORTRAIT_WIDTH = 494;

/** Where to look for leftovers, should Excel fail half-way. */
function attempt(
  { sheet, row, column, widths, numberFormat, formats, charts }: Spot,
  block: Block,
  { typed, ...on }: Pick<AttemptInArea, 'sheet' | 'id' | 'typed'>,
): Attempt {
  if (sheet === undefined) return on;
  const area = [row, column, heightOf(block), widthOf(block)] as const;
  return { ...on, typed, charts, area, numberFormat, formats, widths };
}
