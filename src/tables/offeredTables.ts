import { frequencies } from '../catalogue/words';
import { derived } from '../catalogue/derived';
import { grouped } from '../catalogue/figureIndex';
import type { Dataset } from '../model/dataset';
import { kindOf } from '../model/period';
import type { Period } from '../model/period';
import type { Subject } from '../model/schema';
import { isResult } from '../model/status';
import { periodsOfDataset } from './datasetPeriods';
import { LATEST, figuresId, periodTableId, periodTableKinds, seriesId } from './tableId';
import type { PeriodTableKind, TableId } from './tableId';

/** Which tables of series and of single datasets the datasets in use state; what none states is not offered. */

/** A subject of which a publisher states at least two periods of one length, with the partners that this holds for. */
export type SeriesSubject = { readonly subject: Subject; readonly markets: readonly Subject[] };

/** @example seriesSubjects(catalogue).some(({ subject }) => subject.code === 'coffee') // true */
export const seriesSubjects = derived((catalogue): readonly SeriesSubject[] => {
  const periods = new Map<string, Set<Period>>();
  for (const one of catalogue.allObservations) {
    const { subject, partner = '', flow, status, measure, restates, publisher, period } = one;
    if (flow !== 'exports' || !isResult(status) || restates || !LEVELS.has(measure)) continue;
    const key = [subject, partner, publisher.code, measure, kindOf(period)].join('\n');
    periods.set(key, (periods.get(key) ?? new Set()).add(period));
  }
  const pairs = [...periods].flatMap(([key, those]) => {
    const [subject = '', partner = ''] = key.split('\n');
    return those.size < 2 ? [] : [{ subject, partner }];
  });
  const bySubject = grouped(pairs, ({ subject }) => subject);
  return catalogue.subjects.flatMap((subject) => {
    const found = bySubject.get(subject.code);
    if (found === undefined) return [];
    const partners = new Set(found.flatMap(({ partner }) => (partner === '' ? [] : partner)));
    return [{ subject, markets: [...partners].map((code) => catalogue.subject(code)) }];
  });
});

const LEVELS: ReadonlySet<string> = new Set(['value', 'quantity', 'count', 'share']);

/** A dataset with the periods for which it states a table of each kind; the newest first. */
export type DatasetOffer = {
  readonly dataset: Dataset;
  readonly periods: Readonly<Record<PeriodTableKind, readonly Period[]>>;
};

/** Every dataset: the figures of each are a table at least. */
export const datasetOffers = derived((catalogue): readonly DatasetOffer[] =>
  catalogue.datasets.map((dataset) => ({
    dataset,
    periods: {
      items: periodsOfDataset(catalogue, dataset.id, 'items'),
      partners: periodsOfDataset(catalogue, dataset.id, 'partners'),
      'partner-items': periodsOfDataset(catalogue, dataset.id, 'partner-items'),
    },
  })),
);

/** Ids of the tables that there may be; not all of them are stated. */
export const possibleIds = derived((catalogue): readonly TableId[] => [
  ...datasetOffers(catalogue).flatMap(({ dataset, periods }) => [
    figuresId(dataset.id),
    ...periodTableKinds.flatMap((kind) =>
      [LATEST, ...periods[kind]].map((period) => periodTableId({ kind, dataset: dataset.id, period })),
    ),
  ]),
  ...seriesSubjects(catalogue).flatMap(({ subject, markets }) =>
    [undefined, ...markets].flatMap((market) =>
      frequencies.flatMap((frequency) =>
        catalogue.publishers.map(({ code: publisher }) =>
          seriesId({ subject: subject.code, frequency, publisher, market: market?.code }),
        ),
      ),
    ),
  ),
]);
