import type { Language } from '../../locales/messages';
import { workbookTexts } from '../../locales/workbook';
import { addressOf, areaOf, forOnce } from '../core/areas';
import { Refusal } from '../core/faults';
import { ifLoaded } from '../core/ifLoaded';
import { changeWorkbook } from '../core/inWorkbook';
import { sayWhatIsProtected } from '../core/protection';
import type { Undo } from '../core/transaction';
import { undoneBy } from '../core/undoneBy';
import { laySpillOut } from './spillLayout';
import type { SpillLayout } from './spillLayout';

/**
 * Puts a formula into the active cell, where that is empty: one round trip looks, one writes and reads back.
 * @param layout how the sheet is to be laid out for what the formula spills
 * @returns the address of the cell
 * @throws Refusal with a message for the user
 */
export async function insertFormula(
  formula: string,
  language: Language,
  layout?: SpillLayout,
): Promise<string> {
  const texts = workbookTexts[language];
  return changeWorkbook(
    { task: 'insert', language },
    {
      look: async (context) => {
        // Of several selected areas that is the cell in which the user would type.
        const cell = context.workbook.getActiveCell();
        cell.load('address,formulas,values,rowIndex,columnIndex,rowCount,columnCount');
        cell.worksheet.load('name,protection/protected');
        await context.sync();
        return cell;
      },
      plan: (cell) => {
        // A cell that another formula spills into has a value but no formula, one whose formula answers "" the reverse.
        const contents = [cell.formulas, cell.values] as unknown[][][];
        if (contents.flat(2).some((content) => content !== '')) {
          throw new Refusal(texts.cellNotEmpty(cell.address));
        }
        return cell;
      },
      write: async (context, cell, undo) => {
        const { address, worksheet } = cell;
        const { before, now } = writeInto(cell, formula, undo);
        // On a protected sheet some cells may be free to be written.
        await sayWhatIsProtected(worksheet, language, () => context.sync());
        if (contentOf(before) !== '') throw new Refusal(texts.cellNotEmpty(address));
        if (!isHeld(formula, contentOf(now))) throw new Refusal(texts.formulaNotHeld(formula, address));
        // The formula stands: where a protected sheet takes no widths, it is there all the same.
        if (layout !== undefined) await laySpillOut(context, cell, layout).catch(() => undefined);
        return address;
      },
    },
  );
}

/** Queues the writing, with what stands in the cell just before it and afterwards. */
function writeInto(
  cell: Excel.Range,
  formula: string,
  undo: Undo,
): { readonly before: Excel.Range; readonly now: Excel.Range } {
  const { context, worksheet } = cell;
  const itself = () => forOnce(cell.getResizedRange(0, 0));
  const before = itself().load('formulas');
  undo.hasBegunWhere(() => ifLoaded(() => before.formulas) !== undefined);
  const putBack = async (): Promise<void> => {
    const left = itself().load('formulas');
    await context.sync();
    const stood = ifLoaded(() => contentOf(before)) ?? '';
    if (contentOf(left) === stood) return;
    itself().formulas = [[stood]];
    await context.sync();
  };
  undo.remember(() => undoneBy(putBack, { sheet: worksheet.name, cells: addressOf(areaOf(cell)) }));
  itself().formulas = [[formula]];
  return { before, now: itself().load('formulas') };
}

function contentOf({ formulas }: Excel.Range): unknown {
  return (formulas as unknown[][])[0]?.[0];
}

/** Excel writes some of a formula in its own way: brackets, spaces, capitals, a prefix for what it does not know yet. */
function isHeld(written: string, held: unknown): boolean {
  const letters = (formula: string) => formula.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  return typeof held === 'string' && held.startsWith('=') && letters(held).endsWith(letters(written));
}
