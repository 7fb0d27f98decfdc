import type { Catalogue } from '../../src/catalogue/catalogue';
import { derived } from '../../src/catalogue/derived';
import { relationsOf } from '../../src/catalogue/relations';
import type { Dataset } from '../../src/model/dataset';
import type { Observation } from '../../src/model/observation';
import type { Subject } from '../../src/model/schema';
import { factsOf, growthOf, yearToDateOf } from '../../src/search/factsOfPeriod';
import type { Fact } from '../../src/search/factsOfPeriod';
import type { Finding } from '../../src/search/finding';
import { seriesChoices } from '../../src/search/seriesChoices';
import type { SeriesChoice } from '../../src/search/seriesChoices';
import { findingOfFigure, headlineOf, targetsOf } from '../../src/search/subjectPage';
import type { TargetBeside } from '../../src/search/subjectPage';
import { layoutOf } from './chart';
import type { DrawnSeries } from './chart';
import { withFigures } from './paths';

/** The figure that a page begins with, and what is computed and drawn beside it. */
type Headline = {
  readonly figure: Observation;
  readonly finding: Finding | undefined;
  readonly growth: Fact | undefined;
  readonly toDate: Observation | undefined;
  readonly series: readonly (SeriesChoice & { readonly drawn: DrawnSeries })[];
  readonly facts: readonly Fact[];
};

/** All that the page of a subject says, before it is put into the words of a language. */
export type SubjectFacts = {
  readonly subject: Subject;
  readonly headline: Headline | undefined;
  readonly targets: readonly TargetBeside[];
  readonly relations: ReturnType<typeof relationsOf>;
  readonly datasets: readonly Dataset[];
};

/** Of each subject of which figures are stated; found once for the pages of both languages. */
export const subjectFacts = derived((catalogue): readonly SubjectFacts[] =>
  [...withFigures(catalogue)].map((subject) => ({
    subject,
    headline: headlineOfPage(catalogue, subject),
    targets: targetsOf(catalogue, subject),
    relations: relationsOf(catalogue, subject),
    datasets: [...new Set(catalogue.statedAbout(subject).map(({ dataset }) => dataset))],
  })),
);

function headlineOfPage(catalogue: Catalogue, subject: Subject): Headline | undefined {
  const figure = headlineOf(catalogue, { subject });
  return (
    figure && {
      figure,
      finding: findingOfFigure(catalogue, figure),
      growth: growthOf(catalogue, figure),
      toDate: yearToDateOf(catalogue, figure),
      series: seriesChoices(catalogue, { subject }, figure).map((choice) => ({
        ...choice,
        drawn: layoutOf(choice.figures),
      })),
      facts: factsOf(catalogue, figure),
    }
  );
}
