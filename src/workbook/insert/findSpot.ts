/* eslint office-addins/call-sync-before-read: off, office-addins/call-sync-after-load: off, office-addins/load-object-before-read: off -- the sync is in syncAndReadRegistry */
import { workbookTexts } from '../../locales/workbook';
import type { Context } from '../../tables/table';
import { rowsAbove } from './block';
import type { Block } from './block';
import { chartSize, firstFree } from '../charts/chart';
import { Refusal } from '../core/faults';
import type { SheetPlace } from '../core/undoSteps';
import { filledCells, numberFormats, someOf, tableIn, watch } from './freeArea';
import type { Watched } from './freeArea';
import { syncAndReadRegistry } from '../store/registry';
import type { Registry } from '../store/registry';
import { askFormats } from './priorFormats';
import type { PriorFormats } from './priorFormats';

export type Place = 'new-sheet' | 'active-cell';

/** Where a table is to be put, and what is there. */
export type Spot = {
  /** The active sheet; a new one is still to be made. */
  readonly sheet: SheetPlace | undefined;
  readonly row: number;
  readonly column: number;
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  /** Of the columns there, in points: other tables of the sheet may need them as wide as they are. */
  readonly widths: readonly number[];
  readonly numberFormat: string[][];
  readonly formats: PriorFormats;
  readonly registry: Registry;
  /** Free cells for the chart, where the sheet is not a new one. */
  readonly chart: Excel.Range | undefined;
};

/**
 * The first round trip: the registry, names that are taken, and whether the area is free.
 * @param bars of the chart that is to stand beside the table, where there is to be one
 */
export async function findSpot(
  context: Excel.RequestContext,
  block: Block,
  place: Place,
  bars: number | undefined,
  about: Context,
): Promise<Spot> {
  const { worksheets, tables, names: definedNames, protection } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  definedNames.load('items/name');
  protection.load('protected');
  // Excel has no active cell while a chart is selected, or another window is in front: a new sheet needs none.
  const atCell = place === 'active-cell' ? activeCell(context) : undefined;
  const watched = atCell && watch(atCell, heightOf(block), widthOf(block));
  const columns = watched === undefined ? [] : columnsOf(watched.area, widthOf(block));
  const forChart = bars !== undefined && atCell ? chartAreas(atCell, block, bars) : undefined;
  const formats = atCell && askFormats(atCell, block);
  watched?.area.load('address,rowHidden');
  const texts = workbookTexts[about.messages.language];
  let registry: Registry;
  try {
    registry = await syncAndReadRegistry(context);
  } catch (error) {
    // A range that passes the edge of the sheet does not exist.
    const pastTheEdge = error instanceof OfficeExtension.Error && error.code === 'InvalidArgument';
    throw pastTheEdge ? new Refusal(texts.noRoom) : error;
  }
  const names = {
    sheets: worksheets.items.map(({ name }) => name),
    // A table cannot be called what a cell or a formula is called either.
    tables: [...tables.items, ...definedNames.items].map(({ name }) => name),
  };
  if (watched === undefined || atCell === undefined) {
    if (protection.protected) throw new Refusal(texts.structureProtected);
    return {
      sheet: undefined,
      row: 0,
      column: 0,
      widths: [],
      numberFormat: [],
      formats: [],
      registry,
      chart: undefined,
      ...names,
    };
  }
  const { rowIndex: row, columnIndex: column, worksheet } = atCell;
  if (worksheet.protection.protected) throw new Refusal(texts.sheetProtected(worksheet.name));
  await watched.lookAtRest();
  const filled = filledCells(watched);
  if (filled.length > 0) throw new Refusal(texts.areaNotEmpty(...someOf(filled)));
  const overlapped = tableIn(watched);
  if (overlapped !== undefined) throw new Refusal(texts.tableInTheWay(overlapped));
  // Null where some are: an array that is written over rows which a filter hides lands in wrong ones (#224).
  if ((watched.area.rowHidden as boolean | null) !== false) {
    throw new Refusal(texts.rowsHidden(watched.area.address));
  }
  await formats?.lookAtRest();
  return {
    sheet: { id: worksheet.id, name: worksheet.name },
    registry,
    numberFormat: numberFormats(watched),
    formats: formats?.told() ?? [],
    row,
    column,
    widths: columns.map(({ format }) => format.columnWidth),
    chart: forChart && firstFree(forChart, about),
    ...names,
  };
}

function activeCell({ workbook }: Excel.RequestContext): Excel.Range {
  const cell = workbook.getActiveCell();
  cell.load('rowIndex,columnIndex');
  cell.worksheet.load('id,name');
  cell.worksheet.protection.load('protected');
  return cell;
}

/** Where a chart may go: to the right of the table, one column between, or else below it. */
function chartAreas(cell: Excel.Range, block: Block, bars: number): Watched[] {
  const { rows, columns } = chartSize(bars);
  return [
    cell.getOffsetRange(rowsAbove(block), widthOf(block) + 1),
    cell.getOffsetRange(heightOf(block) + 1, 0),
  ].map((corner) => watch(corner, rows, columns));
}

export function heightOf(block: Block): number {
  return rowsAbove(block) + block.values.length;
}

export function widthOf({ values }: Block): number {
  return values[0]?.length ?? 0;
}

function columnsOf(area: Excel.Range, count: number): Excel.Range[] {
  return Array.from({ length: count }, (_, index) => {
    const column = area.getColumn(index);
    column.load('format/columnWidth');
    return column;
  });
}
