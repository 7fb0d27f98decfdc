import type { Language } from '../../locales/messages';
import { workbookTexts } from '../../locales/workbook';
import { NotInserted, requireExcel } from './notInserted';

/**
 * Puts a formula into the active cell, where that is empty: one round trip looks, one writes.
 * @returns the address of the cell
 * @throws NotInserted with a message for the user
 */
export async function insertFormula(formula: string, language: Language): Promise<string> {
  requireExcel(language);
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,formulas,values');
    await context.sync();
    // A cell that another formula spills into has a value but no formula, one whose formula answers "" the reverse.
    const contents = [cell.formulas, cell.values] as unknown[][][];
    if (contents.flat(2).some((content) => content !== '')) {
      throw new NotInserted(workbookTexts[language].cellNotEmpty(cell.address));
    }
    cell.formulas = [[formula]];
    await context.sync();
    return cell.address;
  });
}
