import { contentHash } from '../../datasets/contentHash';
import { askService } from '../../datasets/serviceDataset';
import type { ServiceAnswer } from '../../datasets/serviceDataset';
import type { Language } from '../../locales/messages';
import { serviceProblem, serviceTexts } from '../../locales/service';
import { workbookDatasets } from '../datasets/workbookDatasets';
import type { RefreshOptions } from './refreshTables';

/**
 * Asks every service that the workbook keeps figures of whether there is anything newer. Nothing is replaced: what has
 * changed is shown in the bulletins of the pane first.
 * @returns what the user is to know, a sentence each; nothing where no service is kept
 * @throws the reason of the signal, once the user has stopped it
 */
export async function askServices(
  language: Language,
  { signal, delayForCellEdit }: RefreshOptions,
): Promise<string[]> {
  const { listed } = await workbookDatasets({ task: 'refresh', language, delayForCellEdit });
  const texts = serviceTexts[language].refreshed;
  const asked = await Promise.all(
    listed.map(async ({ dataset, title, source }) => {
      const { address, etag } = source;
      if (dataset === undefined || address === undefined) return [];
      const answer = await askService(address, { signal, language, etag });
      const isNew = answer.kind === 'data' && (await contentHash(answer.text)) !== source.answer;
      return [{ title: dataset.title[language] || title, answer, isNew }];
    }),
  );
  const all = asked.flat();
  const news = all.filter(({ isNew }) => isNew).map(({ title }) => title);
  const failed = all.flatMap(({ title, answer }) =>
    isFailed(answer) ? [texts.failed(title, serviceProblem(answer.problem, language))] : [],
  );
  const same = all.length - news.length - failed.length;
  return [
    ...(news.length > 0 ? [texts.news(news)] : []),
    ...(same > 0 ? [texts.unchanged(same)] : []),
    ...failed,
  ];
}

function isFailed(answer: ServiceAnswer): answer is Extract<ServiceAnswer, { kind: 'failed' }> {
  return answer.kind === 'failed';
}
