import { expect } from '@jest/globals';
import { checksOf } from '../../src/checks/checks';
import type { Check } from '../../src/checks/checks';
import { Catalogue } from '../../src/catalogue/catalogue';
import { documentDatasets } from '../catalogue/planCatalogue';
import { readDataset } from '../../src/model/dataset';
import type { Dataset } from '../../src/model/dataset';

const datasets = documentDatasets();
export const catalogue = catalogueOf(datasets);
export const checks = checksOf(catalogue);

/** What a document would print instead: subject, measure, period and the digits, of the first such figure or target. */
export type Change = readonly [
  subject: string,
  measure: string,
  period: string,
  printed: string,
  target?: 'target',
];

export function find(from: readonly Check[], code: string): Check {
  const check = from.find((one) => one.code === code);
  if (check === undefined) throw new Error(`no check ${code}`);
  return check;
}

export function codes(from: readonly Check[]): string[] {
  return from.map(({ code }) => code);
}

function catalogueOf([first, ...others]: readonly Dataset[]): Catalogue {
  if (first === undefined) throw new Error('no dataset');
  return new Catalogue([first, ...others]);
}

/** The checks of the datasets with some figures only. */
export function checksOfOnly(keep: (figure: Dataset['figures'][number]) => boolean): readonly Check[] {
  return checksOf(catalogueOf(datasets.map((dataset) => changed(dataset, keep))));
}

/** A dataset with some figures only, as its file would hold it. */
function changed(dataset: Dataset, keep: (figure: Dataset['figures'][number]) => boolean): Dataset {
  const { hash, revision, ...content } = dataset;
  return readDataset({ ...content, figures: content.figures.filter(keep) }, hash, revision);
}

/** The checks of the datasets with one figure printed otherwise: the first result or target of that description. */
export function checksWith([subject, measure, period, printed, target]: Change): readonly Check[] {
  let isChanged = false;
  const others = datasets.map((dataset) => {
    const { hash, revision, ...content } = dataset;
    const { group, decimal } = dataset.numberFormat;
    const figures = content.figures.map((figure) => {
      const meant =
        !isChanged &&
        figure.subject === subject &&
        figure.measure === measure &&
        figure.period === period &&
        (target === undefined || figure.status.endsWith(target));
      if (!meant) return figure;
      isChanged = true;
      const [whole = '', fraction = ''] = printed.split(decimal);
      const factor =
        figure.printedUnit === 'billion-usd' ? 1000 : figure.unit.startsWith('percent') ? 0.01 : 1;
      const number = Number(`${whole.split(group).join('')}.${fraction}`) * factor;
      return { ...figure, printed, number, decimals: fraction.length };
    });
    return readDataset({ ...content, figures }, hash, revision);
  });
  expect(isChanged).toBe(true);
  return checksOf(catalogueOf(others));
}
