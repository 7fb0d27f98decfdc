import type { ReasonLeft } from '../../locales/values';
import type { Area } from '../core/areas';
import { cellsOf } from './batch';
import type { ConvertedCell } from './batch';
import { holdsAsValue } from './contents';
import { readNames } from './definedNames';
import type { DefinedName } from './definedNames';
import type { Batch, ConvertedName } from '../store/conversionList';
import { areaOf } from '../core/areas';
import type { Requests } from '../core/requests';
import { readPlaces } from './look';
import type { PlacesNow, Sheet } from './look';
import { readCells } from './readCells';
import type { ReadCells } from './readCells';
import { nowhere } from './planNames';
import { withPresentSheets } from './presentSheets';
import { formulaOf, isSameFormula, shiftBetween, stay } from './template';
import type { Lost, Places, Shift } from './template';
import type { TableNames } from './tables';

/** What restoring would do with everything in the list. */
export type RestoreLook = {
  readonly places: PlacesNow;
  readonly ready: readonly ReadyCell[];
  readonly left: readonly LeftCell[];
  readonly names: readonly ReadyName[];
  readonly namesLeft: readonly LeftName[];
};

/** A converted cell that can be a formula again. */
export type ReadyCell = {
  readonly batch: Batch;
  readonly cell: KeptCell;
  /** Where it is by now, with its formula. */
  readonly now: ConvertedCell;
};

/** A converted cell that stays a value: where it is, if that can be told, and its formula. */
export type LeftCell = {
  readonly batch: Batch;
  readonly cell: KeptCell;
  readonly sheet: string;
  readonly area: Area;
  readonly formula: string;
  readonly reason: ReasonLeft;
  /** What the formula names and is not there, by its old name. */
  readonly missing?: string;
};

export type ReadyName = LeftName & {
  readonly item: Excel.NamedItem;
  readonly formula: string;
  /** What it says as yet. */
  readonly converted: string;
};
export type LeftName = { readonly batch: Batch; readonly kept: ConvertedName };

type KeptCell = Omit<ConvertedCell, 'formula'>;

/** Four round trips: sheets and tables, names, where the regions are now, and what stands in the cells. */
export async function lookAtConverted(requests: Requests, batches: readonly Batch[]): Promise<RestoreLook> {
  const { context } = requests;
  const { sheets, readTables } = await readPlaces(context);
  const asked = [readNames(context.workbook.names, undefined)];
  for (const { id, worksheet } of sheets) asked.push(readNames(worksheet.names, id));
  await context.sync();
  const names = asked.flatMap((read) => read());
  const places = { sheets, tables: readTables(), names };
  const shifts = batches.map((batch) => ({ batch, read: readShifts(batch, names, sheets) }));
  await context.sync();
  const look = { places, ready: [] as ReadyCell[], left: [] as LeftCell[] };
  const namesSeen: { names: ReadyName[]; namesLeft: LeftName[] } = { names: [], namesLeft: [] };
  for (const { batch, read } of shifts) {
    const { now, shiftOf } = read();
    await lookAtCells(requests, batch, now, shiftOf, places, look);
    lookAtNames(batch, now, names, shiftOf, places, namesSeen);
  }
  return { ...look, ...namesSeen };
}

type ShiftOf = (sheet: string) => Shift | undefined;

/** By how much the cells of each sheet have moved, and which sheets they are; the answer is there after the next sync. */
function readShifts(
  batch: Batch,
  names: readonly DefinedName[],
  sheets: readonly Sheet[],
): () => { readonly now: Batch; readonly shiftOf: ShiftOf } {
  const ranges = batch.regions.map((region) => {
    const named = names.find(({ name, sheet }) => name === region.name && sheet === undefined);
    const range = named?.item.getRangeOrNullObject();
    range?.load('rowIndex,columnIndex,rowCount,columnCount,worksheet/id');
    return { region, range };
  });
  return () => {
    const shifts = new Map<string, Shift | undefined>([['', stay]]);
    const anchored = new Map<string, string>();
    for (const { region, range } of ranges) {
      if (range === undefined || range.isNullObject) continue;
      const { id } = range.worksheet;
      anchored.set(region.sheet, id);
      shifts.set(id, shiftBetween(region.area, areaOf(range)));
    }
    return { now: withPresentSheets(batch, anchored, sheets), shiftOf: (sheet) => shifts.get(sheet) };
  };
}

async function lookAtCells(
  requests: Requests,
  batch: Batch,
  present: Batch,
  shiftOf: ShiftOf,
  places: RestoreLook['places'],
  { ready, left }: { ready: ReadyCell[]; left: LeftCell[] },
): Promise<void> {
  const leave = (cell: KeptCell, reason: ReasonLeft, missing?: string): void => {
    // What has all come back is the user's: it is kept for what Ctrl+Z may take away again.
    if (batch.left === 0) return;
    left.push({
      batch,
      cell,
      sheet: cell.sheet,
      area: moved(cell.area, shiftOf(cell.sheet) ?? stay),
      formula: formulaAsConverted(cell, batch.tables, places),
      reason,
      ...(missing !== undefined && { missing }),
    });
  };
  const blocks = present.cells.flatMap((block) => {
    const sheet = places.sheets.find(({ id }) => id === block.sheet);
    const shift = shiftOf(block.sheet);
    const reason = reasonToLeave(sheet, shift);
    if (reason === undefined && sheet !== undefined && shift !== undefined) {
      return [{ block, sheet, shift, area: moved(block.area, shift) }];
    }
    for (const cell of cellsOf(block)) leave(cell, reason ?? 'moved');
    return [];
  });
  await readCells(requests, blocks, ['values', 'formulas', 'text'], ({ block, shift, area }, read) => {
    for (const cell of cellsOf(block)) {
      const own = moved(cell.area, shift);
      const at = { row: own.row - area.row, column: own.column - area.column };
      const formula = formulaOf(cell.template, cell, batch.tables, places, shiftOf);
      if (typeof formula !== 'string') {
        leave(cell, formula.lost, missingIn(formula));
        continue;
      }
      const now = { ...cell, row: own.row, column: own.column, area: own, formula };
      if (isBack(read.formulas[at.row]?.[at.column], now, places)) continue;
      if (holdsAll(cell, read, at)) ready.push({ batch, cell, now });
      else leave(cell, 'changed');
    }
  });
}

function reasonToLeave(sheet: Sheet | undefined, shift: Shift | undefined): ReasonLeft | undefined {
  if (sheet === undefined) return 'sheet-gone';
  if (sheet.protected) return 'protected';
  return shift === undefined ? 'moved' : undefined;
}

/** For the report: with the names and in the place of old, as far as its sheets are still there. */
function formulaAsConverted(cell: KeptCell, tables: readonly TableNames[], { sheets }: Places): string {
  const formula = formulaOf(cell.template, cell, tables, { sheets, tables }, () => stay);
  return typeof formula === 'string' ? formula : '';
}

function missingIn(lost: Lost): string | undefined {
  return lost.lost === 'table-gone' ? lost.missing : undefined;
}

/** Put back by hand, or by a restore that was interrupted. */
function isBack(shown: unknown, now: ConvertedCell, places: Places): boolean {
  return typeof shown === 'string' && shown.startsWith('=') && isSameFormula(shown, now.formula, now, places);
}

function holdsAll(cell: KeptCell, read: ReadCells, at: { row: number; column: number }): boolean {
  return cell.contents.every((line, down) =>
    line.every((content, right) => {
      const [row, column] = [at.row + down, at.column + right];
      const [formula, value] = [read.formulas[row]?.[column], read.values[row]?.[column]];
      return holdsAsValue(content, { formula, value, text: String(read.text[row]?.[column]) });
    }),
  );
}

/** A name that was deleted or given another meaning since is the user's; one of a deleted sheet cannot come back. */
function lookAtNames(
  batch: Batch,
  present: Batch,
  names: readonly DefinedName[],
  shiftOf: ShiftOf,
  places: Places,
  seen: { names: ReadyName[]; namesLeft: LeftName[] },
): void {
  for (const kept of present.names) {
    const there = names.find(({ name, sheet }) => name === kept.name && sheet === kept.sheet);
    const converted = formulaOf(kept.converted, nowhere, batch.tables, places, shiftOf);
    const formula = formulaOf(kept.formula, nowhere, batch.tables, places, shiftOf);
    if (there === undefined) continue;
    if (typeof converted === 'string' && !isSameFormula(there.formula, converted, nowhere, places)) continue;
    if (typeof formula === 'string' && typeof converted === 'string') {
      seen.names.push({ batch, kept, item: there.item, formula, converted });
    } else if (batch.left !== 0) {
      seen.namesLeft.push({ batch, kept });
    }
  }
}

function moved(area: Area, { rows, columns }: Shift): Area {
  return { ...area, row: area.row + rows, column: area.column + columns };
}
