import { describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { subjectTree } from '../../src/catalogue/subjectTree';
import type { TreeNode } from '../../src/catalogue/subjectTree';
import { shortPeriod } from '../../src/locales/shortPeriods';
import { search } from '../../src/search/search';
import { builtIn } from '../catalogue/planCatalogue';

const catalogue = new Catalogue([builtIn('2006-plan'), builtIn('customs-items'), builtIn('results')]);

function periodsBelow(nodes: readonly TreeNode[]): string[] {
  return nodes.flatMap(({ of, children }) => [
    ...(of.kind === 'period' && of.isStated ? [of.period] : []),
    ...periodsBelow(children),
  ]);
}

describe('the periods that one browses to', () => {
  test.each(['vi', 'en'] as const)('are found by what the tree types for them in %s', (language) => {
    const tree = subjectTree(catalogue).find(({ key }) => key === 'periods');
    const periods = periodsBelow(tree?.children ?? []);
    const notFound = periods.filter((period) => {
      const { findings } = search(catalogue, shortPeriod(period, language));
      return findings.length === 0 || findings.some((one) => ![one.period, one.base].includes(period));
    });
    expect(periods.length).toBeGreaterThan(40);
    expect(notFound).toEqual([]);
  });
});
