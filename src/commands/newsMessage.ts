import { refreshTexts } from '../locales/refresh';
import type { Language } from '../locales/messages';
import type { Checked } from './notice';

/** What came of looking for newer figures, in a sentence. */
export function newsMessage({ news }: Pick<Checked, 'news'>, language: Language): string {
  const texts = refreshTexts[language];
  if (news.kind === 'failed') return texts.datasets[news.problem];
  if (news.kind === 'unchanged') return texts.datasetsUnchanged;
  const { datasets, ids } = news;
  return texts.datasetsNew(
    datasets.flatMap(({ id, title }) => (ids.includes(id) ? `“${title[language]}”` : [])),
  );
}
