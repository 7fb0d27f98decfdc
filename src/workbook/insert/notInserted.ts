import type { Language } from '../../locales/messages';
import { workbookTexts } from '../../locales/workbook';
import { isCellBeingEdited, sentenceOf } from '../core/faults';
import { Refusal } from '../core/faults';

/** Why nothing has been put anywhere; the message is for the user, in the user's language. */
export class NotInserted extends Refusal {
  override readonly name = 'NotInserted';
}

/** @throws NotInserted where the page is open outside Excel: there is no workbook to write into */
export function requireExcel(language: Language): void {
  if (Office.context.host !== Office.HostType.Excel)
    throw new NotInserted(workbookTexts[language].notInExcel);
}

/** Says to the user why an insertion did not work, whatever was thrown. */
export function reasonOf(fault: unknown, language: Language): string {
  const texts = workbookTexts[language];
  if (fault instanceof Refusal) return fault.message;
  if (isCellBeingEdited(fault)) return texts.cellBeingEdited;
  return texts.failed(sentenceOf(fault));
}
