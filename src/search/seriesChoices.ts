import type { Catalogue } from '../catalogue/catalogue';
import { seriesOf } from '../catalogue/series';
import { tradeWith } from '../catalogue/trade';
import type { Frequency } from '../catalogue/words';
import { ifThere } from '../catalogue/problem';
import { samePublication } from '../model/observation';
import type { Observation } from '../model/observation';
import { kindOf } from '../model/period';
import type { Measure, Publisher, Subject } from '../model/schema';
import { isResult } from '../model/status';

/** Results of one publisher over time that can be drawn: two of them at least. */
export type SeriesChoice = {
  readonly key: string;
  readonly measure: Measure;
  readonly publisher: Publisher;
  readonly frequency: Frequency;
  /** Oldest first. */
  readonly figures: readonly Observation[];
};

/** What is worth drawing: sums by quarter and half year say no more than the months. */
const drawn: readonly Frequency[] = ['half-month', 'month', 'year'];

/**
 * The series of a subject that can be drawn, the main measure first, publishers in order of precedence.
 * @param first a figure whose own series comes first
 * @example seriesChoices(catalogue, { subject: coffee }, coffeeOfJuly)[0]?.frequency // 'month'
 */
export function seriesChoices(
  catalogue: Catalogue,
  { subject, market }: { readonly subject: Subject; readonly market?: Subject | undefined },
  first?: Observation,
): SeriesChoice[] {
  const results = catalogue
    .statedAbout(subject, undefined, tradeWith(market))
    .filter(({ status }) => isResult(status));
  const measures = [
    ...new Set([...catalogue.mainMeasuresOf(subject), ...results.map(({ measure }) => measure)]),
  ];
  const choices = measures.flatMap((measure) =>
    catalogue.publishers.flatMap((publisher) =>
      drawn.flatMap((frequency) => {
        const own = results.some((one) => one.measure === measure && one.publisher.code === publisher.code);
        const question = { measure, publisher: publisher.code, frequency, market };
        const figures = own ? (ifThere(() => seriesOf(catalogue, subject, question)) ?? []) : [];
        const key = [measure, publisher.code, frequency].join(' ');
        return figures.length < 2 ? [] : [{ key, measure, publisher, frequency, figures }];
      }),
    ),
  );
  const own =
    first &&
    choices.find(
      ({ measure, frequency, figures }) =>
        measure === first.measure &&
        frequency === kindOf(first.period) &&
        figures.some((one) => samePublication(one, first)),
    );
  return own === undefined ? choices : [own, ...choices.filter((one) => one !== own)];
}
