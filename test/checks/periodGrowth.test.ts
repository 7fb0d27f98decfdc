import { expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { checksOf } from '../../src/checks/checks';
import { readDataset } from '../../src/model/dataset';
import type { Figure } from '../../src/model/schema';
import { wholeCatalogue } from '../catalogue/planCatalogue';

/** Codes of the checks of growth over a period, where each growth of a period is said to be on this base. */
function periodGrowthChecks(base?: string): string[] {
  const withBase = (figure: Figure): Figure =>
    base !== undefined && figure.measure === 'growth' && figure.period.includes('-')
      ? { ...figure, base }
      : figure;
  const datasets = wholeCatalogue().datasets.map(({ hash, revision, ...content }) =>
    readDataset({ ...content, figures: content.figures.map(withBase) }, hash, revision),
  );
  const [first, ...others] = datasets;
  if (first === undefined) throw new Error('There are built-in datasets.');
  return checksOf(new Catalogue([first, ...others])).flatMap(({ rule, code }) =>
    rule === 'period-growth' ? [code] : [],
  );
}

test('growth that names its own base is not held against the year before its period', () => {
  expect(periodGrowthChecks().length).toBeGreaterThan(0);
  expect(periodGrowthChecks('1999')).toEqual([]);
});
