import { expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { checksOf } from '../../src/checks/checks';
import { readDataset } from '../../src/model/dataset';
import type { Figure } from '../../src/model/schema';
import { wholeCatalogue } from '../catalogue/planCatalogue';

/** Codes of the checks by one rule, where every figure of the datasets is printed as `change` says. */
function codesBy(rule: string, change: (figure: Figure) => Figure = (figure) => figure): string[] {
  const datasets = wholeCatalogue().datasets.map(({ hash, revision, ...content }) =>
    readDataset({ ...content, figures: content.figures.map(change) }, hash, revision),
  );
  const [first, ...others] = datasets;
  if (first === undefined) throw new Error('There are built-in datasets.');
  return checksOf(new Catalogue([first, ...others])).flatMap((one) => (one.rule === rule ? [one.code] : []));
}

/** The growth of 2003-2005, the second phase of 2001-2005 after 2001-2002, printed for another period. */
function secondPhase(period: string): (figure: Figure) => Figure {
  return (figure) =>
    figure.measure === 'growth' && figure.period === '2003-2005' ? { ...figure, period } : figure;
}

test('growth that names its own base is not held against the year before its period', () => {
  const based = (figure: Figure): Figure =>
    figure.measure === 'growth' && figure.period.includes('-') ? { ...figure, base: '1999' } : figure;
  expect(codesBy('period-growth').length).toBeGreaterThan(0);
  expect(codesBy('period-growth', based)).toEqual([]);
});

test('growth of a period is held against its phases only where they follow each other without gap or overlap', () => {
  const compounded = 'growth-phases/total-exports/2001-2005';
  expect(codesBy('growth-phases')).toContain(compounded);
  expect(codesBy('growth-phases', secondPhase('2004-2005'))).not.toContain(compounded);
  expect(codesBy('growth-phases', secondPhase('2002-2005'))).not.toContain(compounded);
});
