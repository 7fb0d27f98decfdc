import type { ReasonLeft } from '../../locales/freeze';
import type { Area } from './area';
import { positionOf } from './area';
import { blocksFrom, cellsOf } from './batch';
import type { BlockOfFormulas, FrozenCell } from './batch';
import { holds } from './contents';
import { readNames } from './definedNames';
import type { DefinedName } from './definedNames';
import { partsOf } from './formula';
import type { Batch, FrozenBlock } from './list';
import { areaOf, inBatches, rangeOf } from './look';
import type { Sheet } from './look';
import { nowhere } from './planNames';
import { formulaOf, shiftBetween, sheetIdOf, templateOf } from './template';
import type { Shift } from './template';

export type LeftBlock = {
  readonly sheet: string;
  readonly area: Area;
  readonly formula: string;
  readonly reason: ReasonLeft;
};

export type BatchLook = {
  /** Blocks where they are now. */
  readonly thawed: readonly BlockOfFormulas[];
  readonly left: readonly LeftBlock[];
  readonly names: readonly {
    readonly item: Excel.NamedItem;
    readonly formula: string;
    readonly frozen: string;
  }[];
  /** What the list has to keep, if anything. */
  readonly rest: Batch | undefined;
};

/** Three round trips: names, where the regions are now, and what stands in the cells. */
export async function lookAtBatches(
  context: Excel.RequestContext,
  batches: readonly Batch[],
  sheets: readonly Sheet[],
): Promise<BatchLook[]> {
  const asked = [readNames(context.workbook.names, undefined)];
  for (const { id, worksheet } of sheets) asked.push(readNames(worksheet.names, id));
  await context.sync();
  const names = asked.flatMap((read) => read());
  const shifts = batches.map((batch) => readShifts(batch, names));
  await context.sync();
  const looks: BatchLook[] = [];
  for (const [index, batch] of batches.entries()) {
    const shift = shifts[index]?.() ?? (() => undefined);
    looks.push(await lookAtBatch(context, batch, shift, names, sheets));
  }
  return looks;
}

type ShiftOf = (sheet: string) => Shift | undefined;

/** By how much the cells of each sheet have moved; the answer is there after the next sync. */
function readShifts({ regions }: Batch, names: readonly DefinedName[]): () => ShiftOf {
  const ranges = regions.map((region) => {
    const named = names.find(({ name, sheet }) => name === region.name && sheet === undefined);
    const range = named?.item.getRangeOrNullObject();
    range?.load('rowIndex,columnIndex,rowCount,columnCount,worksheet/id');
    return { region, range };
  });
  return () => {
    const shifts = new Map<string, Shift | undefined>([['', { rows: 0, columns: 0 }]]);
    for (const { region, range } of ranges) {
      const isThere = range !== undefined && !range.isNullObject && range.worksheet.id === region.sheet;
      shifts.set(region.sheet, isThere ? shiftBetween(region.area, areaOf(range)) : undefined);
    }
    return (sheet) => shifts.get(sheet);
  };
}

async function lookAtBatch(
  context: Excel.RequestContext,
  batch: Batch,
  shiftOf: ShiftOf,
  names: readonly DefinedName[],
  sheets: readonly Sheet[],
): Promise<BatchLook> {
  const left: (LeftBlock & { cell: Cell })[] = [];
  const ready: { old: Cell; now: FrozenCell }[] = [];
  await inBatches(
    context,
    batch.cells,
    ({ area }) => area.rows * area.columns,
    (block) => {
      const sheet = sheets.find(({ id }) => id === block.sheet);
      const shift = shiftOf(block.sheet);
      const cells = cellsOf(block);
      const leave = (cell: Cell, reason: ReasonLeft): void => {
        const formula = formulaOf(cell.template, cell, sheets, () => stay) ?? '';
        left.push({ sheet: cell.sheet, area: moved(cell.area, shift ?? stay), formula, reason, cell });
      };
      const reason = reasonToLeave(sheet, shift);
      if (reason !== undefined || sheet === undefined || shift === undefined) {
        for (const cell of cells) leave(cell, reason ?? 'moved');
        return () => undefined;
      }
      const area = moved(block.area, shift);
      const range = rangeOf(sheet, area);
      range.load('values,formulas,text');
      return () => {
        for (const cell of cells) {
          const own = moved(cell.area, shift);
          const formula = formulaOf(cell.template, cell, sheets, shiftOf);
          const at = { row: own.row - area.row, column: own.column - area.column };
          // Put back by hand, or by a thaw that was interrupted.
          if (formula !== undefined && range.formulas[at.row]?.[at.column] === formula) continue;
          if (formula === undefined) leave(cell, namesLostSheet(cell, sheets) ? 'sheet-gone' : 'moved');
          else if (!holdsAll(cell, range, at)) leave(cell, 'changed');
          else
            ready.push({ old: cell, now: { ...cell, row: own.row, column: own.column, area: own, formula } });
        }
      };
    },
  );
  // Without the spill that it uses, a formula would show #REF!.
  for (let blocked = -1; blocked < left.length;) {
    blocked = left.length;
    for (const one of ready.filter(({ now }) => usesSpillOf(now, left, sheets))) {
      ready.splice(ready.indexOf(one), 1);
      const { sheet, area, formula } = one.now;
      left.push({ sheet, area, formula, reason: 'spill-left', cell: one.old });
    }
  }
  return {
    thawed: blocksFrom(ready.map(({ now }) => now)),
    left,
    names: namesToRestore(batch, names, shiftOf, sheets),
    rest: restOf(batch, left),
  };
}

type Cell = Omit<FrozenCell, 'formula'>;

const stay: Shift = { rows: 0, columns: 0 };

function reasonToLeave(sheet: Sheet | undefined, shift: Shift | undefined): ReasonLeft | undefined {
  if (sheet === undefined) return 'sheet-gone';
  if (sheet.protected) return 'protected';
  return shift === undefined ? 'moved' : undefined;
}

/** Cells of sheets that are gone cannot come back. */
function restOf(batch: Batch, left: readonly { reason: ReasonLeft; cell: Cell }[]): Batch | undefined {
  const kept = left
    .filter(({ reason }) => reason !== 'sheet-gone')
    .map(({ cell }) => ({ ...cell, formula: '' }));
  const cells: FrozenBlock[] = blocksFrom(kept).map(({ block }) => block);
  return cells.length === 0 ? undefined : { regions: batch.regions, cells, names: [] };
}

function namesToRestore(
  batch: Batch,
  names: readonly DefinedName[],
  shiftOf: ShiftOf,
  sheets: readonly Sheet[],
): BatchLook['names'] {
  return batch.names.flatMap((kept) => {
    const present = names.find(({ name, sheet }) => name === kept.name && sheet === kept.sheet);
    const frozen = formulaOf(kept.frozen, nowhere, sheets, shiftOf);
    const formula = formulaOf(kept.formula, nowhere, sheets, shiftOf);
    if (present === undefined || frozen === undefined || formula === undefined) return [];
    // By its template, for Excel writes the quotes of a sheet in its own way.
    const now = formulaOf(templateOf(present.formula, nowhere, sheets), nowhere, sheets, () => stay);
    return now === frozen ? [{ item: present.item, formula, frozen }] : [];
  });
}

function namesLostSheet({ template }: Cell, sheets: readonly Sheet[]): boolean {
  return template.some(
    (part) =>
      typeof part !== 'string' && part.sheet !== undefined && !sheets.some(({ id }) => id === part.sheet),
  );
}

function holdsAll(cell: Cell, range: Excel.Range, at: { row: number; column: number }): boolean {
  return cell.contents.every((line, down) =>
    line.every((content, right) => {
      const [row, column] = [at.row + down, at.column + right];
      const formula = range.formulas[row]?.[column] as unknown;
      const isFormula =
        typeof formula === 'string' && formula.startsWith('=') && formula !== range.values[row]?.[column];
      return !isFormula && holds(content, range.values[row]?.[column], String(range.text[row]?.[column]));
    }),
  );
}

function usesSpillOf(
  { sheet, formula }: FrozenCell,
  left: readonly LeftBlock[],
  sheets: readonly Sheet[],
): boolean {
  if (left.length === 0 || !formula.includes('#')) return false;
  return partsOf(formula).some((part) => {
    if (part.kind !== 'reference' || !part.spill) return false;
    const id = part.sheet === undefined ? sheet : sheetIdOf(part.sheet, sheets);
    const { row, column } = positionOf(part.cells);
    return left.some((one) => one.sheet === id && one.area.row === row && one.area.column === column);
  });
}

function moved(area: Area, { rows, columns }: Shift): Area {
  return { ...area, row: area.row + rows, column: area.column + columns };
}
