// Formulas of the add-in that show errors: finding them, going to them, and putting another in the place of one.
import { session } from '../session';
import { commandTexts } from '../locales/commands';
import { workbookPaneTexts } from '../locales/workbookPane';
import type { Language } from '../locales/messages';
import { asTyped } from '../model/formulaText';
import { positionOf } from '../workbook/core/areas';
import type { Spot } from '../workbook/insert/insertCells';
import { findFormulas as findAllFormulas, goToCell } from '../workbook/values/formulaErrors';
import type { FormulaError } from '../workbook/values/formulaErrors';
import { insertCells } from './insertCells';
import { endingOf } from './notice';
import type { Ended, Question } from './notice';

/** Lists the formulas of the add-in, and those that show errors. */
export async function findFormulas(language: Language): Promise<Ended> {
  const formulas = await findAllFormulas(language);
  const { found } = workbookPaneTexts[language].errors;
  return { kind: 'done', message: found(formulas.errors.length), formulas };
}

/** Shows what a cell holds, a formula or a text, and what would take its place, and replaces it after a yes. */
export function askToReplace(
  { sheet, address, holding }: Pick<FormulaError, 'sheet' | 'address'> & { readonly holding: string },
  by: string,
  language: Language,
): Question {
  const { replaceQuestion, replace, keep } = workbookPaneTexts[language].errors;
  const shown = (one: string) => (one.startsWith('=') ? asTyped(one, session.listSeparator) : `“${one}”`);
  const at: Spot = { sheet: { id: sheet, name: sheet }, ...positionOf(address), replaces: true, holding };
  return {
    kind: 'question',
    message: replaceQuestion(`${sheet}!${address}`, shown(holding), shown(by)),
    confirm: replace,
    cancel: keep,
    working: commandTexts[language].inserting(shown(by)),
    goOn: () =>
      endingOf(async () => {
        const said = await insertCells({ block: { cells: () => [[by]] }, what: shown(by), at }, language);
        return said.kind === 'done' ? { ...(await findFormulas(language)), message: said.message } : said;
      }, language),
  };
}

export async function goToCells(
  { sheet, address }: Pick<FormulaError, 'sheet' | 'address'>,
  language: Language,
): Promise<Ended> {
  await goToCell(sheet, address, language);
  return { kind: 'done', message: workbookPaneTexts[language].errors.wentTo(`${sheet}!${address}`) };
}
