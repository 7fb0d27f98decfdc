import type { Language } from '../../locales/messages';
import { addressOf } from '../core/areas';
import { inWorkbook } from '../core/inWorkbook';
import { Requests } from '../core/requests';
import { blocksOf } from './blocks';
import { isUnrecognised, withOwnNames } from './formula';
import { survey } from './look';
import { readCells } from './readCells';

/** A formula of the add-in that shows an error instead of a figure. */
export type FormulaError = {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  /** As the cell shows it. @example '#N/A' */
  readonly error: string;
};

/**
 * Every formula of the add-in in the workbook that shows an error, sheet by sheet.
 * @throws Refusal with a message for the user
 */
export async function formulaErrors(language: Language): Promise<readonly FormulaError[]> {
  return inWorkbook({ task: 'other', language }, async (context) => {
    const requests = new Requests(context);
    const { sheets, found } = await survey(requests);
    const blocks = blocksOf(found.filter((cell) => cell.callsAddIn)).flatMap(({ sheet: id, ...block }) =>
      sheets.flatMap((sheet) => (sheet.id === id ? [{ ...block, sheet }] : [])),
    );
    const errors: FormulaError[] = [];
    await readCells(requests, blocks, ['values'], ({ sheet, area, cells }, { values }) => {
      for (const { row, column, formula } of cells) {
        const value = values[row - area.row]?.[column - area.column];
        const error = isUnrecognised(formula) ? '#NAME?' : value;
        if (typeof error !== 'string' || !/^#[A-Z/0]+[!?]?$/.test(error)) continue;
        const address = addressOf({ row, column, rows: 1, columns: 1 });
        errors.push({ sheet: sheet.name, address, formula: withOwnNames(formula), error });
      }
    });
    return errors;
  });
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
