import { freezeTexts } from '../../locales/freeze';
import type { Language } from '../../locales/messages';
import { readList } from './list';
import type { KeptList } from './list';
import { isCancelled, isCellBeingEdited } from '../faults';
import { Refusal } from '../refusal';
import { HalfDone } from './steps';

/** Why nothing has been frozen or thawed; the message is for the user, in the user's language. */
class NotFrozen extends Refusal {
  override readonly name = 'NotFrozen';
}

/**
 * Works on the workbook.
 * @throws NotFrozen, whatever went wrong; the reason of a signal by which the user has stopped the work
 */
export async function runExcel<Result>(
  language: Language,
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  const texts = freezeTexts[language];
  if (Office.context.host !== Office.HostType.Excel) throw new NotFrozen(texts.notInExcel);
  try {
    return await Excel.run(work);
  } catch (fault) {
    if (fault instanceof NotFrozen || isCancelled(fault)) throw fault;
    if (fault instanceof HalfDone) throw new NotFrozen(texts.halfDone(fault.message), { cause: fault });
    if (isCellBeingEdited(fault)) throw new NotFrozen(texts.cellBeingEdited, { cause: fault });
    const reason = fault instanceof Error ? fault.message : String(fault);
    throw new NotFrozen(texts.failed(reason), { cause: fault });
  }
}

/** @throws NotFrozen where the workbook holds a list that cannot be read: nothing may be added to it or taken from it */
export async function usableList(context: Excel.RequestContext, language: Language): Promise<KeptList> {
  const kept = await readList(context);
  if (kept.newer) throw new NotFrozen(freezeTexts[language].newerList);
  if (kept.damaged) throw new NotFrozen(freezeTexts[language].damagedList);
  return kept;
}
