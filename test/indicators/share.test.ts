import { expect, test } from '@jest/globals';
import { Problem } from '../../src/catalogue/problem';
import { share } from '../../src/indicators/share';
import { planCatalogue } from '../catalogue/planCatalogue';

test('a value in million USD has no share in one in USD per head: the units are said not to be alike', () => {
  const catalogue = planCatalogue();
  const [africa, perHead] = ['Châu Phi', 'KNXK bình quân đầu người'].map((name) => catalogue.resolve(name));
  if (africa === undefined || perHead === undefined) throw new Error('The plan lists both.');
  const asked = () => share.compute(catalogue, africa, { of: perHead, period: '2005' });
  expect(kindThrownBy(asked)).toBe('units-not-alike');
});

function kindThrownBy(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (problem) {
    return problem instanceof Problem ? problem.detail.kind : String(problem);
  }
}
