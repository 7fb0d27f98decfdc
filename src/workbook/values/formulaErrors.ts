import type { Language } from '../../locales/messages';
import { addressOf, positionOf } from '../core/areas';
import { CELL_READ, costOfReading, sumOf } from '../core/bytes';
import { inWorkbook } from '../core/inWorkbook';
import { Requests } from '../core/requests';
import { blocksOf } from './blocks';
import { filledFormula, singleCellsIn } from './filledFormula';
import type { Reference } from './filledFormula';
import { isUnrecognised, withOwnNames } from './formula';
import { survey } from './look';
import type { Found, Sheet } from './look';
import { readCells } from './readCells';
import { sheetIdOf } from './template';

/** A formula of the add-in that shows an error instead of a figure. */
export type FormulaError = {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  /** The formula with the values of the cells that it refers to; `undefined` where it refers to more than single cells. */
  readonly filled: string | undefined;
  /** As the cell shows it. @example '#N/A' */
  readonly error: string;
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

/**
 * Looks for every formula of the add-in in the workbook.
 * @throws Refusal with a message for the user
 */
export async function findFormulas(language: Language): Promise<FormulasFound> {
  return inWorkbook({ task: 'other', language }, async (context) => {
    const requests = new Requests(context);
    const { sheets, found } = await survey(requests);
    const blocks = blocksOf(found.filter((cell) => cell.callsAddIn)).flatMap(({ sheet: id, ...block }) =>
      sheets.flatMap((sheet) => (sheet.id === id ? [{ ...block, sheet }] : [])),
    );
    const wrong: { readonly cell: Found; readonly sheet: Sheet; readonly error: string }[] = [];
    await readCells(requests, blocks, ['values'], ({ sheet, area, cells }, { values }) => {
      for (const cell of cells) {
        const value = values[cell.row - area.row]?.[cell.column - area.column];
        const error = isUnrecognised(cell.formula) ? '#NAME?' : value;
        if (typeof error === 'string' && /^#[A-Z/0]+[!?]?$/.test(error)) wrong.push({ cell, sheet, error });
      }
    });
    const valueOf = await readReferences(
      requests,
      wrong.map(({ cell }) => cell),
      sheets,
    );
    const shownWrong = new Set(wrong.map(({ cell }) => cell));
    return {
      blocks: blocks.map(({ sheet, area, cells }) => ({
        sheet: sheet.name,
        address: addressOf(area),
        formulas: cells.length,
        errors: cells.filter((cell) => shownWrong.has(cell)).length,
      })),
      errors: wrong.map(({ cell, sheet, error }) => ({
        sheet: sheet.name,
        address: addressOf({ ...cell, rows: 1, columns: 1 }),
        formula: withOwnNames(cell.formula),
        filled: filledFormula(withOwnNames(cell.formula), (reference) => valueOf(cell, reference)),
        error,
      })),
    };
  });
}

/** More references than these nobody mends one by one. */
const MOST_REFERENCES = 200;

type ValueOf = (cell: Found, reference: Reference) => unknown;

/** The values of the single cells that formulas refer to, in one round trip. */
async function readReferences(
  requests: Requests,
  cells: readonly Found[],
  sheets: readonly Sheet[],
): Promise<ValueOf> {
  const values = new Map<string, unknown>();
  const key = (cell: Found, { sheet, cells: name }: Reference) =>
    `${sheet === undefined ? cell.sheet : (sheetIdOf(sheet, sheets) ?? '')} ${name.replaceAll('$', '')}`;
  const wanted = new Set(
    cells.flatMap((cell) => singleCellsIn(cell.formula).map((reference) => key(cell, reference))),
  );
  const readings = [...wanted].slice(0, MOST_REFERENCES).flatMap((one) => {
    const at = one.lastIndexOf(' ');
    const sheet = sheets.find(({ id }) => id === one.slice(0, at));
    if (sheet === undefined) return [];
    const { row, column } = positionOf(one.slice(at + 1));
    const ask = () => {
      const cell = sheet.worksheet.getCell(row, column).load('values');
      return () => void values.set(one, (cell.values as unknown[][])[0]?.[0]);
    };
    return [{ rows: 1, once: costOfReading(2, CELL_READ), row: sumOf(), ask }];
  });
  await requests.read(readings);
  return (cell, reference) => values.get(key(cell, reference));
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
