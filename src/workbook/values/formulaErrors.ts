import type { Language } from '../../locales/messages';
import { cellsIn, placesOf } from '../../tables/filledFormula';
import type { Place } from '../../tables/filledFormula';
import { partsOf } from '../../tables/formulaParts';
import { addressOf, SHEET_COLUMNS, SHEET_ROWS } from '../core/areas';
import type { Area } from '../core/areas';
import { inWorkbook } from '../core/inWorkbook';
import { Requests } from '../core/requests';
import { blocksOf } from './blocks';
import { isOnlyText, isUnrecognised, withOwnNames } from './formula';
import { survey } from './look';
import type { Found, Sheet } from './look';
import { readCells } from './readCells';
import { readReferredCells } from './referredCells';
import type { CellsInSheet } from './referredCells';
import { shorterFormula } from './shorterFormula';

/** A formula of the add-in that shows an error instead of a figure, in its cell or in one that it spills into. */
export type FormulaError = {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  /** The cells that it refers to. */
  readonly cells: readonly CellsInSheet[];
  /** As the cell shows it; of what it spills, the first. @example '#N/A' */
  readonly error: string;
  /** Which places of what it spills show errors; `undefined` of a formula that spills nothing. */
  readonly wrong: readonly Place[] | undefined;
  /** The first cells that keep it from spilling. */
  readonly inTheWay: readonly string[];
  /** The same over the used part of whole columns and rows, where those have no room; from the formula's own row on. */
  readonly shorter: string | undefined;
};

/** Formulas of the add-in that stand together. */
export type FormulaBlock = {
  readonly sheet: string;
  readonly address: string;
  readonly formulas: number;
  /** How many of them show an error. */
  readonly errors: number;
};

/** The formulas of the add-in in a workbook, and those of them that show errors, sheet by sheet. */
export type FormulasFound = {
  readonly blocks: readonly FormulaBlock[];
  readonly errors: readonly FormulaError[];
};

/** What a cell shows, where it is an error. */
function errorIn(value: unknown): string | undefined {
  return typeof value === 'string' && /^#[A-Z/0]+[!?]?$/.test(value) ? value : undefined;
}

/**
 * Looks for every formula of the add-in in the workbook.
 * @throws Refusal with a message for the user
 */
export async function findFormulas(language: Language): Promise<FormulasFound> {
  return inWorkbook({ task: 'other', language }, async (context) => {
    const requests = new Requests(context);
    const { sheets, found } = await survey(requests);
    const placed = (cells: readonly Found[]) =>
      blocksOf(cells).flatMap(({ sheet: id, ...block }) =>
        sheets.flatMap((sheet) => (sheet.id === id ? [{ ...block, sheet }] : [])),
      );
    const looked = placed(found.filter((cell) => cell.callsAddIn));
    const standing: Found[] = [];
    const shown = new Map<Found, string>();
    const formulas: { readonly cell: Found; readonly sheet: Sheet }[] = [];
    await readCells(requests, looked, ['values'], ({ sheet, area, cells }, { values }) => {
      for (const cell of cells) {
        const value = values[cell.row - area.row]?.[cell.column - area.column];
        if (isOnlyText(cell.formula, value)) continue;
        standing.push(cell);
        const error = isUnrecognised(cell.formula) ? '#NAME?' : errorIn(value);
        if (error !== undefined) shown.set(cell, error);
        if (error !== undefined || spillsOverRange(cell.formula)) formulas.push({ cell, sheet });
      }
    });
    const cellsOf = await readReferredCells(
      requests,
      formulas.map(({ cell }) => cell),
      sheets,
    );
    const spills = await readSpills(
      requests,
      formulas.map((one) => ({ ...one, cells: cellsOf(one.cell), error: shown.get(one.cell) })),
    );
    const errors = spills.filter(({ error }) => error !== undefined);
    const wrong = new Set(errors.map(({ cell }) => cell));
    return {
      blocks: placed(standing).map(({ sheet, area, cells }) => ({
        sheet: sheet.name,
        address: addressOf(area),
        formulas: cells.length,
        errors: cells.filter((cell) => wrong.has(cell)).length,
      })),
      errors: errors.flatMap(({ cell, sheet, error, ...spill }) =>
        error === undefined
          ? []
          : [
              {
                sheet: sheet.name,
                address: addressOf({ ...cell, rows: 1, columns: 1 }),
                formula: withOwnNames(cell.formula),
                cells: spill.cells,
                error,
                wrong: spill.wrong,
                inTheWay: spill.inTheWay,
                shorter: error === '#SPILL!' ? shorterFormula(cell, sheet.name, spill.cells) : undefined,
              },
            ],
      ),
    };
  });
}

/** Whether a formula is one call of ours with nothing around it, and has an answer for each cell of a range. */
function spillsOverRange(formula: string): boolean {
  const [first, ...others] = partsOf(formula.slice(1).trim());
  return (
    first?.kind === 'call' &&
    others.at(-1)?.text === ')' &&
    !others.some(({ kind }) => kind === 'call') &&
    cellsIn(formula).some(({ cells }) => cells.includes(':'))
  );
}

type Spill = {
  readonly cell: Found;
  readonly sheet: Sheet;
  readonly cells: readonly CellsInSheet[];
  readonly error: string | undefined;
};

/** As many cells in the way as a message names. */
const NAMED_CELLS = 5;

/** What stands where formulas over ranges spill, or would if nothing were in their way. */
async function readSpills(
  requests: Requests,
  formulas: readonly Spill[],
): Promise<(Spill & Pick<FormulaError, 'wrong' | 'inTheWay'>)[]> {
  const told = new Map<Found, Pick<FormulaError, 'wrong' | 'inTheWay'> & { readonly error?: string }>();
  const areas = formulas.flatMap((one) => {
    const area = spillsOverRange(one.cell.formula) ? spillOf(one) : undefined;
    return area === undefined ? [] : [{ ...one, area }];
  });
  await readCells(
    requests,
    areas,
    ['values', 'formulas'],
    ({ cell, area, error, cells }, { values, formulas: held }) => {
      const places = placesOf(cells, area.rows * area.columns);
      if (error === '#SPILL!') {
        const filled = values.flatMap((row, down) =>
          row.flatMap((value, right) => {
            const isEmpty = value === '' && held[down]?.[right] === '';
            const at = { row: area.row + down, column: area.column + right, rows: 1, columns: 1 };
            return isEmpty || (down === 0 && right === 0) ? [] : [addressOf(at)];
          }),
        );
        told.set(cell, { wrong: undefined, inTheWay: filled.slice(0, NAMED_CELLS) });
        return;
      }
      const wrong = places.filter(({ row, column }) => errorIn(values[row]?.[column]) !== undefined);
      const [first] = wrong;
      const inFirst = first && errorIn(values[first.row]?.[first.column]);
      told.set(cell, { wrong, inTheWay: [], ...(inFirst !== undefined && { error: inFirst }) });
    },
  );
  return formulas.map((one) => ({
    ...one,
    wrong: undefined,
    inTheWay: [],
    ...told.get(one.cell),
  }));
}

/** The cells that a formula fills, as far as anything stands in those that it refers to. */
function spillOf({ cell, cells }: Spill): Area | undefined {
  const { rows, columns } = cells.reduce(
    (most, { rows: all, columns: across, from, values }) => ({
      rows: Math.max(most.rows, all > 1 ? from.row + values.length : 1),
      columns: Math.max(most.columns, across > 1 ? from.column + (values[0]?.length ?? 0) : 1),
    }),
    { rows: 1, columns: 1 },
  );
  if (rows * columns === 1 || cell.row + rows > SHEET_ROWS || cell.column + columns > SHEET_COLUMNS) {
    return undefined;
  }
  return { row: cell.row, column: cell.column, rows, columns };
}

/** Selects one cell and brings it into view. */
export async function goToCell(sheet: string, address: string, language: Language): Promise<void> {
  await inWorkbook({ task: 'other', language }, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}
