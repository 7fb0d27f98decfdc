import { catalogue } from '../functions/arguments';
import { formulaOf } from '../catalogue/formulaText';
import { messagesIn } from '../locales/language';
import type { Language } from '../locales/messages';
import { workbookTexts } from '../locales/workbook';
import { insertFormula } from '../workbook/insertFormula';
import { insertTable } from '../workbook/insertTable';
import { reasonOf } from '../workbook/notInserted';
import type { InsertOptions } from './insertOptions';
import type { Insertion, Outcome } from './state';

/** Does the work in the workbook and says how it ended; it never throws. */
export async function carryOut(
  work: Insertion,
  language: Language,
  options: InsertOptions,
): Promise<Outcome> {
  try {
    return { kind: 'inserted', message: await insert(work, language, options) };
  } catch (fault) {
    return { kind: 'failed', message: reasonOf(fault, language) };
  }
}

async function insert(work: Insertion, language: Language, options: InsertOptions): Promise<string> {
  const texts = workbookTexts[language];
  if (work.kind === 'formula') {
    const formula = formulaOf(work.example);
    return texts.formulaInserted(formula, await insertFormula(formula, language));
  }
  const messages = messagesIn(language);
  const { formulas, source, chart } = options;
  const { title, address } = await insertTable(
    work.key,
    { place: work.place, computed: formulas ? 'formulas' : 'values', source, chart },
    { catalogue, messages },
  );
  return texts.inserted(title, address);
}
