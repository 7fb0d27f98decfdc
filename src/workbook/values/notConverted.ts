import { valuesTexts } from '../../locales/values';
import type { Language } from '../../locales/messages';
import { syncAndReadList } from '../store/conversionList';
import type { ConversionList } from '../store/conversionList';
import { isCancelled, isCellBeingEdited } from '../core/faults';
import { Refusal } from '../core/faults';
import { HalfDone } from './steps';

/** Why nothing has been converted or restored; the message is for the user, in the user's language. */
class NotConverted extends Refusal {
  override readonly name = 'NotConverted';
}

/**
 * Works on the workbook.
 * @throws NotConverted, whatever went wrong; the reason of a signal by which the user has stopped the work
 */
export async function runExcel<Result>(
  language: Language,
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  const texts = valuesTexts[language];
  if (Office.context.host !== Office.HostType.Excel) throw new NotConverted(texts.notInExcel);
  try {
    return await Excel.run(work);
  } catch (fault) {
    if (fault instanceof NotConverted || isCancelled(fault)) throw fault;
    if (fault instanceof HalfDone) throw new NotConverted(texts.halfDone(fault.message), { cause: fault });
    if (isCellBeingEdited(fault)) throw new NotConverted(texts.cellBeingEdited, { cause: fault });
    const reason = fault instanceof Error ? fault.message : String(fault);
    throw new NotConverted(texts.failed(reason), { cause: fault });
  }
}

/** @throws NotConverted where a later version keeps the list: nothing may be added to it or taken from it */
export async function usableList(context: Excel.RequestContext, language: Language): Promise<ConversionList> {
  const list = await syncAndReadList(context);
  if (list.newer) throw new NotConverted(valuesTexts[language].newerList);
  return list;
}
