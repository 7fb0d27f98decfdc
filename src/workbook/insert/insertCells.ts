/* eslint office-addins/load-object-before-read: off, office-addins/call-sync-before-read: off -- what is loaded here is read after the sync that writes */
import type { Language } from '../../locales/messages';
import { workbookTexts } from '../../locales/workbook';
import { withOwnNames } from '../values/formula';
import { addressOf, forOnce, rangeIn, SHEET_ROWS } from '../core/areas';
import type { Area } from '../core/areas';
import { Refusal } from '../core/faults';
import { ifLoaded } from '../core/ifLoaded';
import { changeWorkbook } from '../core/inWorkbook';
import { sayWhatIsProtected } from '../core/protection';
import type { Undo } from '../core/transaction';
import { undoneBy } from '../core/undoneBy';
import type { SheetPlace } from '../core/undoSteps';
import { sizeOf, writtenAreas } from './cellBlock';
import type { CellBlock } from './cellBlock';
import { filledCells, numberFormats, tableIn, watch } from './freeArea';
import type { Watched } from './freeArea';
import { freePlacesBeside } from './freePlaces';
import { isHeld } from './readBack';
import { laySpillOut } from './spillLayout';

/** A place in a sheet that was looked at before. */
export type Spot = {
  readonly sheet: SheetPlace;
  readonly row: number;
  readonly column: number;
  /** What stands there gives way: the user has said so. */
  readonly replaces?: boolean;
  /** A formula that must still stand there, for the user has said yes to its change. */
  readonly holding?: string;
};

/** What has come of it. Where cells are in the way nothing is written, and these are the places to choose from. */
export type InsertedCells =
  | { readonly kind: 'inserted'; readonly address: string }
  | {
      readonly kind: 'filled';
      /** The cells in the way. */
      readonly cells: readonly string[];
      readonly below: Choice | undefined;
      readonly right: Choice | undefined;
      /** Not where a table, or what a formula elsewhere spills, would be broken. */
      readonly replace: Choice | undefined;
    };

export type Choice = { readonly address: string; readonly spot: Spot };

/**
 * Puts formulas and values into cells, then goes on to the next free cell below, so that the next insertion has a place:
 * one round trip looks, one writes and reads back, one goes on.
 * @throws Refusal with a message for the user
 */
export async function insertCells(
  block: CellBlock,
  place: 'active-cell' | Spot,
  language: Language,
): Promise<InsertedCells> {
  return changeWorkbook<Seen, Seen, InsertedCells>(
    { task: 'insert', language },
    {
      look: (context) => look(context, block, place, language),
      plan: (seen) => seen,
      write: async (context, seen, undo) => {
        if (seen.others !== undefined) return seen.others;
        const { address, next } = await write(context, block, seen, undo, language);
        // It stands: where a protected sheet takes no widths, or lets nothing be selected, it is there all the same.
        await layOut(context, block, seen).catch(() => undefined);
        if (next !== undefined && block.isBeside !== true)
          await goOn(context, seen, next).catch(() => undefined);
        return { kind: 'inserted', address };
      },
    },
  );
}

/** What the first round trips have told. */
type Seen = {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  readonly watched: Watched;
  /** Where the place is not free. */
  readonly others: InsertedCells | undefined;
};

async function look(
  context: Excel.RequestContext,
  block: CellBlock,
  place: 'active-cell' | Spot,
  language: Language,
): Promise<Seen> {
  const texts = workbookTexts[language];
  const { rows, columns } = sizeOf(block);
  // Of several selected areas the active cell is the one in which the user would type.
  const corner =
    place === 'active-cell'
      ? context.workbook.getActiveCell()
      : context.workbook.worksheets.getItem(place.sheet.id).getRangeByIndexes(place.row, place.column, 1, 1);
  corner.load('rowIndex,columnIndex');
  const sheet = corner.worksheet.load('id,name,protection/protected');
  const watched = watch(corner, rows, columns);
  watched.area.load('address,rowHidden');
  try {
    await context.sync();
  } catch (fault) {
    const isPastTheEdge = fault instanceof OfficeExtension.Error && fault.code === 'InvalidArgument';
    throw isPastTheEdge ? new Refusal(texts.noRoom) : fault;
  }
  await watched.lookAtRest();
  // Null where some are: an array that is written over rows which a filter hides lands in wrong ones (#224).
  if (rows > 1 && (watched.area.rowHidden as boolean | null) !== false) {
    throw new Refusal(texts.rowsHidden(watched.area.address));
  }
  const { holding } = place === 'active-cell' ? {} : place;
  const held = watched.parts[0]?.formulas as unknown[][] | undefined;
  if (holding !== undefined && withOwnNames(String(held?.[0]?.[0])) !== holding) {
    throw new Refusal(texts.cellNotEmpty(watched.area.address));
  }
  const area = { row: corner.rowIndex, column: corner.columnIndex, rows, columns };
  const seen = { sheet, area, watched };
  const isOne = rows * columns === 1;
  const table = isOne ? undefined : tableIn(watched);
  const filled = filledCells(watched);
  const replaces = place !== 'active-cell' && place.replaces === true;
  if ((filled.length === 0 || replaces) && table === undefined) return { ...seen, others: undefined };
  const { below, right } = await freePlacesBeside(sheet, area, !isOne);
  const choice = (there: Area | undefined, more: Partial<Spot> = {}): Choice | undefined =>
    there && {
      address: addressOf(there),
      spot: { sheet: { id: sheet.id, name: sheet.name }, row: there.row, column: there.column, ...more },
    };
  const mayReplace = table === undefined && spilledInto(watched) === 0;
  return {
    ...seen,
    others: {
      kind: 'filled',
      cells: filled.length > 0 ? filled : [addressOf(area)],
      below: block.isBeside === true ? undefined : choice(below),
      right: choice(right),
      replace: mayReplace ? choice(area, { replaces: true }) : undefined,
    },
  };
}

/** How many cells show what a formula elsewhere spills into them: they have a value and no formula. */
function spilledInto({ parts }: Watched): number {
  return parts.flatMap(({ formulas, values }) =>
    (formulas as unknown[][]).flatMap((row, down) =>
      row.filter((formula, right) => formula === '' && (values as unknown[][])[down]?.[right] !== ''),
    ),
  ).length;
}

/** @returns where the cells are and, unless the sheet ends there, the cell below, once Excel has told that it holds them */
async function write(
  context: Excel.RequestContext,
  block: CellBlock,
  seen: Seen,
  undo: Undo,
  language: Language,
): Promise<{ readonly address: string; readonly next: Excel.Range | undefined }> {
  const texts = workbookTexts[language];
  const { sheet, area, watched } = seen;
  const { before, now } = writeInto(block, seen, undo);
  const below = { row: area.row + area.rows, column: area.column, rows: 1, columns: 1 };
  const next = below.row < SHEET_ROWS ? rangeIn(sheet, below).load('formulas,values') : undefined;
  // On a protected sheet some cells may be free to be written.
  await sayWhatIsProtected(sheet, language, () => context.sync());
  const { address } = watched.area;
  const looked = watched.parts.flatMap(({ formulas }) => formulas as unknown[][]);
  const isChanged = contentsOf(before).some((row, down) =>
    row.some((content, right) => content !== looked[down]?.[right]),
  );
  if (isChanged) throw new Refusal(texts.cellNotEmpty(address));
  const held = contentsOf(now);
  for (const [down, row] of block.cells(area).entries()) {
    for (const [right, written] of row.entries()) {
      if (written === undefined || holds(written, held[down]?.[right])) continue;
      throw new Refusal(texts.formulaNotHeld(String(written).replace(/^'/, ''), address));
    }
  }
  return { address, next };
}

/** Queues the writing, with what stands in the cells just before it and afterwards. */
function writeInto(
  block: CellBlock,
  { sheet, area, watched }: Seen,
  undo: Undo,
): { readonly before: Excel.Range; readonly now: Excel.Range } {
  const place = { id: sheet.id, name: sheet.name };
  const before = rangeIn(sheet, area).load('formulas');
  undo.hasBegunWhere(() => ifLoaded(() => before.formulas) !== undefined);
  if (block.formats !== undefined) {
    const formats = numberFormats(watched);
    undo.remember(() => [{ kind: 'numberFormats', sheet: place, area, formats }]);
  }
  undo.remember(() =>
    undoneBy(() => putBack(sheet, area, before), { sheet: sheet.name, cells: addressOf(area) }),
  );
  for (const [down, row] of (block.formats ?? []).entries()) {
    for (const [right, format] of row.entries()) {
      if (format === undefined) continue;
      const cell = { row: area.row + down, column: area.column + right, rows: 1, columns: 1 };
      rangeIn(sheet, cell).numberFormat = [[format]];
    }
  }
  const entered = block.cells(area);
  for (const part of writtenAreas(entered)) {
    rangeIn(sheet, { ...part, row: area.row + part.row, column: area.column + part.column }).formulas =
      entered
        .slice(part.row, part.row + part.rows)
        .map((row) => row.slice(part.column, part.column + part.columns));
  }
  return { before, now: rangeIn(sheet, area).load('formulas') };
}

/** Only what has changed may be put back: Excel refuses to change a part of an array formula, even to what it is. */
async function putBack(sheet: Excel.Worksheet, area: Area, before: Excel.Range): Promise<void> {
  const left = rangeIn(sheet, area).load('formulas');
  await sheet.context.sync();
  const stood = ifLoaded(() => contentsOf(before));
  for (const [down, row] of contentsOf(left).entries()) {
    for (const [right, content] of row.entries()) {
      const was = stood?.[down]?.[right] ?? '';
      if (content === was) continue;
      const cell = { row: area.row + down, column: area.column + right, rows: 1, columns: 1 };
      rangeIn(sheet, cell).formulas = [[was]];
    }
  }
  await sheet.context.sync();
}

async function layOut(
  context: Excel.RequestContext,
  { hasHeadings, layout }: CellBlock,
  { sheet, area }: Seen,
): Promise<void> {
  if (hasHeadings === true) rangeIn(sheet, { ...area, rows: 1 }).format.font.bold = true;
  if (layout !== undefined) await laySpillOut(context, rangeIn(sheet, area).getCell(0, 0), layout);
}

/** The user goes on below what was inserted, in the first cell that is free. */
async function goOn(context: Excel.RequestContext, { sheet, area }: Seen, next: Excel.Range): Promise<void> {
  const isFree = [next.formulas, next.values].flat(2).every((content) => content === '');
  const last = { ...area, row: area.row + area.rows, rows: 1, columns: 1 };
  const free = isFree ? last : (await freePlacesBeside(sheet, last, false)).below;
  if (free === undefined) return;
  forOnce(rangeIn(sheet, free)).select();
  await context.sync();
}

function contentsOf({ formulas }: Excel.Range): unknown[][] {
  return formulas as unknown[][];
}

/** Excel writes some of a formula in its own way: brackets, spaces, capitals, a prefix for what it does not know yet. */
function holds(written: string | number, held: unknown): boolean {
  if (typeof written !== 'string' || !written.startsWith('=')) return isHeld(written, held);
  const letters = (formula: string) => formula.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  return typeof held === 'string' && held.startsWith('=') && letters(held).endsWith(letters(written));
}
