import type { Language } from '../../locales/messages';
import { refreshTexts } from '../../locales/refresh';
import { isCellBeingEdited, sentenceOf } from '../core/faults';
import { Refusal } from '../core/faults';

/** Why nothing has been refreshed; the message is for the user, in the user's language. */
export class NotRefreshed extends Refusal {
  override readonly name = 'NotRefreshed';
}

/** @throws NotRefreshed where the page is open outside Excel */
export function refuseOutsideExcel(language: Language): void {
  if (Office.context.host !== Office.HostType.Excel)
    throw new NotRefreshed(refreshTexts[language].notInExcel);
}

/** Says to the user why a refresh did not work, whatever was thrown. */
export function whyNotRefreshed(fault: unknown, language: Language): string {
  if (fault instanceof NotRefreshed) return fault.message;
  const texts = refreshTexts[language];
  return isCellBeingEdited(fault) ? texts.cellBeingEdited : texts.failed(sentenceOf(fault));
}
