import type { Language } from '../../locales/messages';
import { workbookTexts } from '../../locales/workbook';
import { Refusal } from '../core/faults';
import { changeWorkbook } from '../core/inWorkbook';
import { laySpillOut } from './spillLayout';
import type { SpillLayout } from './spillLayout';

/**
 * Puts a formula into the active cell, where that is empty: one round trip looks, one writes.
 * @param layout how the sheet is to be laid out for what the formula spills
 * @returns the address of the cell
 * @throws Refusal with a message for the user
 */
export async function insertFormula(
  formula: string,
  language: Language,
  layout?: SpillLayout,
): Promise<string> {
  return changeWorkbook(
    { task: 'insert', language },
    {
      look: async (context) => {
        const cell = context.workbook.getActiveCell();
        cell.load('address,formulas,values');
        await context.sync();
        return cell;
      },
      plan: (cell) => {
        // A cell that another formula spills into has a value but no formula, one whose formula answers "" the reverse.
        const contents = [cell.formulas, cell.values] as unknown[][][];
        if (contents.flat(2).some((content) => content !== '')) {
          throw new Refusal(workbookTexts[language].cellNotEmpty(cell.address));
        }
        return cell;
      },
      write: async (context, cell) => {
        const { address } = cell;
        cell.formulas = [[formula]];
        await context.sync();
        // The formula stands: where a protected sheet takes no widths, it is there all the same.
        if (layout !== undefined) await laySpillOut(context, cell, layout).catch(() => undefined);
        return address;
      },
    },
  );
}
