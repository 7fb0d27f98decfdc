import { Catalogue } from '../../../src/catalogue/catalogue';
import { readDataset } from '../../../src/model/dataset';
import type { Dataset } from '../../../src/model/dataset';
import type { Figure, Subject } from '../../../src/model/schema';
import { planCatalogue } from '../../catalogue/planCatalogue';

/** What a new dataset of the same document says differently. */
export type SourceChange = {
  readonly figures?: readonly (Pick<Figure, 'subject' | 'measure'> & Partial<Figure>)[];
  readonly without?: readonly string[];
  readonly with?: readonly { readonly subject: Subject; readonly figures: readonly Figure[] }[];
  readonly names?: Readonly<Record<string, string>>;
  readonly title?: string;
};

/** The plan of 2006 with some figures as another dataset of it would print them; the schema is checked as for any. */
export function changedPlan(change: SourceChange): Catalogue {
  const { hash, revision, ...plan } = planCatalogue().dataset;
  const without = new Set(change.without);
  const added = change.with ?? [];
  const dataset: Dataset = readDataset(
    {
      ...plan,
      title: change.title === undefined ? plan.title : { vi: change.title, en: change.title },
      subjects: [
        ...plan.subjects
          .filter(({ code }) => !without.has(code))
          .map((subject) => {
            const name = change.names?.[subject.code];
            return name === undefined ? subject : { ...subject, name: { vi: name, en: name } };
          }),
        ...added.map(({ subject }) => subject),
      ],
      // Nobody is sent to a subject that is not there.
      wrongNames: plan.wrongNames?.filter(({ than, without: left, offers = [] }) =>
        [than, left, ...offers].every((code) => code === undefined || !without.has(code)),
      ),
      figures: [
        ...plan.figures
          .filter(({ subject }) => !without.has(subject))
          .map((figure) => {
            const other = change.figures?.find(
              ({ subject, measure, period = plan.targetPeriod }) =>
                figure.subject === subject && figure.measure === measure && figure.period === period,
            );
            return { ...figure, ...other };
          }),
        ...added.flatMap(({ figures }) => figures),
      ],
    },
    `${hash}-changed`,
    revision + 1,
  );
  return new Catalogue([dataset]);
}
