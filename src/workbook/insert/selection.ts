import { cellsIn, filledFormula, placesOf } from '../../tables/filledFormula';
import { addressOf, areaNamed, areaOf, cellName, SHEET_COLUMNS } from '../core/areas';
import { tellsSpills } from '../core/spills';
import type { SheetPlace } from '../core/undoSteps';
import { callsAddIn } from '../values/formula';
import type { Corner } from './cellBlock';
import type { Choice } from './insertCells';

/** What the user has selected, as far as a formula that is being put together is concerned. */
export type Selection = {
  readonly sheet: SheetPlace;
  readonly cell: Corner;
  /** Of the active cell. @example 'D4' */
  readonly address: string;
  /** What stands in the active cell, as `Range.formulas` gives it, or the formula that spills into it. */
  readonly formula: string;
  /** Where that stands. */
  readonly formulaIn: Corner & { readonly address: string };
  /**
   * A formula of ours with the values of the cells that it refers to, in each of the first places of its answer; none
   * where it refers to anything but cells. Any other formula as it stands.
   */
  readonly filled: readonly string[];
  /** One column of texts, and where one formula beside it would answer all of them. */
  readonly names: SelectedNames | undefined;
};

export type SelectedNames = {
  readonly address: string;
  readonly values: readonly string[];
  readonly beside: Choice;
  /** Whether a heading stands above the names, so that their answers need one too, unless one is prepared above blank cells. */
  readonly needHeading: boolean;
};

/** More names than these are no list that somebody looks at while choosing. */
const MOST_NAMES = 5000;

/** As many rows or columns of a range as are looked through for one that can be answered. */
const FIRST_CELLS = 20;

/**
 * Looks at the selection in one round trip, in one more where it is a column or a cell that a formula spills into, in
 * two more where that is a formula of ours that refers to cells.
 * @returns `undefined` where Excel has no active cell, or the user is typing in it
 */
export async function readSelection(): Promise<Selection | undefined> {
  if (Office.context.host !== Office.HostType.Excel) return undefined;
  try {
    return await Excel.run(read);
  } catch {
    // A chart is selected, a cell is being edited, another window is in front: there is nothing to be shown of it.
    return undefined;
  }
}

async function read(context: Excel.RequestContext): Promise<Selection> {
  const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex,formulas');
  if (tellsSpills()) cell.load('hasSpill');
  const sheet = cell.worksheet.load('id,name');
  const areas = context.workbook.getSelectedRanges().areas;
  areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  await context.sync();
  const [area, ...others] = areas.items;
  const holder = await holderOf(cell);
  const content = (holder.formulas as unknown[][])[0]?.[0];
  const place = { id: sheet.id, name: sheet.name };
  const seen = {
    sheet: place,
    cell: { row: cell.rowIndex, column: cell.columnIndex },
    address: cellName(cell.rowIndex, cell.columnIndex),
    formulaIn: {
      row: holder.rowIndex,
      column: holder.columnIndex,
      address: cellName(holder.rowIndex, holder.columnIndex),
    },
    ...(await formulaIn(sheet, typeof content === 'string' ? content : '')),
  };
  const isColumn = area?.columnCount === 1 && area.rowCount > 1 && area.rowCount <= MOST_NAMES;
  if (area === undefined || others.length > 0 || !isColumn) return { ...seen, names: undefined };
  const above = Math.min(area.rowIndex, 1);
  const looked = sheet
    .getRangeByIndexes(
      area.rowIndex - above,
      area.columnIndex,
      area.rowCount + above,
      Math.min(2, SHEET_COLUMNS - area.columnIndex),
    )
    .load('values');
  await context.sync();
  const rows = looked.values as unknown[][];
  const values = rows.slice(above).map(([value]) => value);
  const areNames = values.every((value) => typeof value === 'string') && values.some((value) => value !== '');
  if (!areNames) return { ...seen, names: undefined };
  const { rowIndex: row, columnIndex: column } = area;
  const beside = { row, column: column + 1, rows: values.length, columns: 1 };
  return {
    ...seen,
    names: {
      address: addressOf({ ...beside, column }),
      values,
      beside: { address: addressOf(beside), spot: { sheet: place, row, column: column + 1 } },
      needHeading: above === 1 && needHeading(rows),
    },
  };
}

/** The cell itself, or the one whose formula spills into it. */
async function holderOf(cell: Excel.Range): Promise<Excel.Range> {
  if (!tellsSpills() || !cell.hasSpill) return cell;
  const parent = cell.getSpillParentOrNullObject().load('rowIndex,columnIndex,formulas');
  await cell.context.sync();
  return parent.isNullObject ? cell : parent;
}

/** @param rows names and the cells beside them, with the row above them first */
function needHeading([above = [], ...rows]: readonly (readonly unknown[])[]): boolean {
  const [heading, beside] = above;
  const isPrepared = beside !== '' && rows.every((row) => row[1] === '');
  return typeof heading === 'string' && heading !== '' && !isPrepared;
}

async function formulaIn(
  sheet: Excel.Worksheet,
  formula: string,
): Promise<Pick<Selection, 'formula' | 'filled'>> {
  const references = callsAddIn(formula) ? cellsIn(formula) : [];
  if (references.length === 0) return { formula, filled: [formula] };
  const { context } = sheet;
  const asked = references.map(({ text, sheet: name, cells }) => {
    const of = name === undefined ? sheet : context.workbook.worksheets.getItem(name);
    // Of whole columns most is empty.
    const used = of.getRange(cells).getUsedRangeOrNullObject(true);
    return { text, of, area: areaNamed(cells), used: used.load('rowIndex,columnIndex,rowCount,columnCount') };
  });
  await context.sync();
  const read = asked.map(({ text, of, area: { row, column, ...size }, used }) => {
    const start = used.isNullObject ? { row, column, rows: 1, columns: 1 } : areaOf(used);
    const [rows, columns] = [Math.min(start.rows, FIRST_CELLS), Math.min(start.columns, FIRST_CELLS)];
    const cells = of.getRangeByIndexes(start.row, start.column, rows, columns).load('values');
    return { text, ...size, from: { row: start.row - row, column: start.column - column }, cells };
  });
  await context.sync();
  const referred = read.map(({ cells, ...one }) => ({ ...one, values: cells.values as unknown[][] }));
  const places = placesOf(referred, FIRST_CELLS);
  return { formula, filled: places.flatMap((place) => filledFormula(formula, referred, place) ?? []) };
}

/**
 * Calls back whenever the user selects something else, or goes to another sheet.
 * @returns what ends it
 */
export async function followSelection(changed: () => void): Promise<() => Promise<void>> {
  if (Office.context.host !== Office.HostType.Excel) return () => Promise.resolve();
  const tell = (): Promise<void> => {
    changed();
    return Promise.resolve();
  };
  const handlers = await Excel.run(async (context) => {
    const { onSelectionChanged, onActivated } = context.workbook.worksheets;
    const added = [onSelectionChanged.add(tell), onActivated.add(tell)];
    await context.sync();
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (first === undefined) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
