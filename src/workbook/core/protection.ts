import type { Language } from '../../locales/messages';
import { workbookTexts } from '../../locales/workbook';
import { Refusal, isRefusal } from './faults';

/**
 * Does what a protected sheet may refuse.
 * @param sheet with `name` and `protection/protected` loaded
 * @throws Refusal that names the sheet, where Excel refuses and the sheet is protected
 */
export async function sayWhatIsProtected(
  { name, protection }: Excel.Worksheet,
  language: Language,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (fault) {
    if (!protection.protected || !isRefusal(fault)) throw fault;
    throw new Refusal(workbookTexts[language].onProtectedSheet(name), { cause: fault });
  }
}
