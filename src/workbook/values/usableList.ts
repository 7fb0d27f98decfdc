import type { Language } from '../../locales/messages';
import { valuesTexts } from '../../locales/values';
import { Refusal } from '../core/faults';
import { syncAndReadList } from '../store/conversionList';
import type { ConversionList } from '../store/conversionList';

/** @throws Refusal where a later version keeps the list: nothing may be added to it or taken from it */
export async function usableList(context: Excel.RequestContext, language: Language): Promise<ConversionList> {
  const list = await syncAndReadList(context);
  if (list.newer) throw new Refusal(valuesTexts[language].newerList);
  return list;
}
