import { session } from '../../session';
import { formulaOf } from '../../indicators/formulaText';
import type { Call } from '../../indicators/formulaText';
import { endingOf } from '../../commands/notice';
import type { Ended } from '../../commands/notice';
import { messagesIn } from '../../locales/language';
import type { Language, TableKey } from '../../locales/messages';
import { workbookTexts } from '../../locales/workbook';
import { insertFormula } from '../../workbook/insert/insertFormula';
import { insertTable } from '../../workbook/insert/insertTable';
import type { Place } from '../../workbook/insert/findSpot';
import { reasonOf } from '../../workbook/insert/notInserted';
import type { WriteOptions } from '../../workbook/core/inParts';
import type { InsertOptions } from './insertOptions';

export type Insertion =
  | { readonly key: TableKey; readonly place: Place; readonly choices: InsertOptions }
  | { readonly example: Call };

/** Puts something into the workbook and says how it ended; it never throws. */
export function insert(what: Insertion, language: Language, options: WriteOptions): Promise<Ended> {
  const work = async (): Promise<Ended> => ({
    kind: 'done',
    message: await inserted(what, language, options),
  });
  return endingOf(work, language, reasonOf);
}

async function inserted(what: Insertion, language: Language, options: WriteOptions): Promise<string> {
  const texts = workbookTexts[language];
  if ('example' in what) {
    const formula = formulaOf(what.example);
    return texts.formulaInserted(formula, await insertFormula(formula, language));
  }
  const { key, place, choices } = what;
  const computed = choices.formulas ? 'formulas' : 'values';
  const { title, address } = await insertTable(
    key,
    { ...choices, ...options, place, computed },
    { catalogue: session.catalogue, messages: messagesIn(language) },
  );
  return texts.inserted(title, address);
}
