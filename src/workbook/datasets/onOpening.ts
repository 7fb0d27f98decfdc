import type { Language } from '../../locales/messages';
import { workbookDatasetTexts } from '../../locales/workbookDatasets';
import { bringWorkbookDatasets } from './workbookDatasets';

/**
 * Puts the datasets of a workbook that was just opened to use. Nobody has asked for it, so that only what is wrong is said.
 */
export async function bringDatasetsOnOpening(
  language: Language,
): Promise<{ readonly changed: boolean; readonly faults: readonly string[] }> {
  // A user who is typing already is not waited for: reading changes nothing.
  const { changed, damaged, newer, listed } = await Excel.run((context) => bringWorkbookDatasets(context));
  const texts = workbookDatasetTexts[language];
  const unread = [
    ...damaged,
    ...listed.flatMap(({ title, problem }) => (problem === undefined ? [] : [title])),
  ];
  return {
    changed,
    faults: [...(newer ? [texts.newer] : []), ...(unread.length === 0 ? [] : [texts.damaged(unread)])],
  };
}
