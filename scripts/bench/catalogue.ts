import { Catalogue } from '../../src/catalogue/catalogue';
import content from '../../src/datasets/2006-plan.json';
import { messagesIn } from '../../src/locales/language';
import { readDataset } from '../../src/model/dataset';
import type { Dataset } from '../../src/model/dataset';
import { search } from '../../src/search/search';
import { sourceTable } from '../../src/tables/sourceTable';
import { largeDataset } from '../../test/catalogue/largeDataset';
import { cpuOf, lineOf, samplesOf } from './lines';
import type { Line } from './lines';

/** What many figures take before anything is shown of them. */
export function catalogueLines(): Line[] {
  const plan = readDataset(content, 'a'.repeat(64));
  const withMore = withGoods(plan, 4000);
  const large = [1000, 4000].map((subjects) => largeDataset({ subjects, years: 25 }));
  const [quarter, whole] = large as [Dataset, Dataset];
  const catalogueOf = (dataset: Dataset) => new Catalogue([plan, dataset]);
  const series = (dataset: Dataset): number[] =>
    samplesOf(
      5,
      () => catalogueOf(dataset),
      (catalogue) => {
        const cpu = cpuOf(() => sourceTable('series', { catalogue, messages: messagesIn('vi') }));
        return cpu / dataset.figures.length;
      },
    );
  const ofWhole = series(whole);
  const { median } = lineOf('', 'ms', series(quarter), 0);
  return [
    lineOf(
      'first search over 4 000 added subjects, CPU',
      'ms',
      samplesOf(
        5,
        () => new Catalogue([withMore]),
        (catalogue) => cpuOf(() => search(catalogue, 'gạo 2006')),
      ),
      1000,
    ),
    // It asks of everything, so that what is computed of each of them is needed.
    lineOf(
      'first search that names none of them, CPU',
      'ms',
      samplesOf(
        5,
        () => new Catalogue([withMore]),
        (catalogue) => cpuOf(() => search(catalogue, 'tăng trưởng 2006')),
      ),
      1500,
    ),
    lineOf(
      'catalogue of 100 000 figures, CPU',
      'ms',
      samplesOf(
        5,
        () => whole,
        (dataset) => cpuOf(() => catalogueOf(dataset).resolve('Hàng ba ba ba ba')),
      ),
      1500,
    ),
    lineOf(
      'table “series” of 100 000 figures, each against one of 25 000',
      'times',
      ofWhole.map((each) => each / median),
      1.5,
    ),
  ];
}

/** The document with as many more goods of its first group, each with a target and an index, from which much is computed. */
function withGoods(plan: Dataset, count: number): Dataset {
  const { subjects, figures } = largeDataset({ subjects: count, years: 1 });
  const group = plan.subjects.find(({ kind }) => kind === 'group');
  const [value, index] = (['value', 'index'] as const).map((measure) =>
    plan.figures.find((one) => one.subject === 'rice' && one.measure === measure),
  );
  if (group === undefined || value === undefined || index === undefined)
    throw new Error('no group, or no rice');
  return {
    ...plan,
    subjects: [...plan.subjects, ...subjects.map((one) => ({ ...one, parent: group.code }))],
    figures: [
      ...plan.figures,
      ...figures.flatMap(({ subject, number, printed }) => [
        { ...value, subject, number, printed },
        { ...index, subject },
      ]),
    ],
  };
}
