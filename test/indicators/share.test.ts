import { expect, test } from '@jest/globals';
import { Problem } from '../../src/catalogue/problem';
import { share } from '../../src/indicators/share';
import { wholeCatalogue } from '../catalogue/planCatalogue';
import { changedPlan } from '../workbook/refresh/scene';

const catalogue = wholeCatalogue();
const find = (name: string) => catalogue.resolve(name);

test.each([
  ['GDP', 'total'],
  ['Xuất khẩu dịch vụ', 'total'],
  ['Tổng kim ngạch', 'total'],
  ['Gạo', 'Cà phê'],
  ['Gạo', 'Gạo'],
  ['NHÓM NÔNG, LÂM, THỦY SẢN', 'Gạo'],
  ['Châu Phi', 'KNXK bình quân đầu người'],
])('there is no share of %s in %s, which it is no part of', (name, whole) => {
  const of = whole === 'total' ? 'total' : find(whole);
  for (const period of [undefined, '2005']) {
    expect(kindThrownBy(() => share.compute(catalogue, find(name), { of, period }))).toBe('not-a-part');
  }
});

test('an item has a share in its group and in the total, a part without crude oil in its whole', () => {
  // 1 211 / 7 340 and 1 211 / 38 444
  expect(share.compute(catalogue, find('Gạo'), { of: find('Nông lâm thủy sản') }).number).toBe(1211 / 7340);
  expect(share.compute(catalogue, find('Gạo'), {}).number).toBe(1211 / 38444);
  const [part, whole] = ['enterprises-non-state-no-crude', 'enterprises-non-state'].map((code) =>
    catalogue.subject(code),
  );
  if (part === undefined || whole === undefined) throw new Error('The plan lists both.');
  // 11 of 18.5 billion
  expect(share.compute(catalogue, part, { of: whole, period: '2005' }).number).toBe(11000 / 18500);
});

test('values that are a part by name, but in other units, are said not to be alike', () => {
  const other = changedPlan({ figures: [{ subject: 'rice', measure: 'value', unit: 'usd' }] });
  expect(kindThrownBy(() => share.compute(other, other.resolve('Gạo'), {}))).toBe('units-not-alike');
});

test('where the values are of two publishers, the share that one of them prints is offered: 2,1 % for Africa', () => {
  expect(() => share.compute(catalogue, find('Châu Phi'), { period: '2005' })).toThrow(
    expect.objectContaining({
      detail: expect.objectContaining({
        kind: 'share-printed-only',
        printed: expect.objectContaining({ printed: '2,1' }),
      }),
    }),
  );
  // 45 % is of exports without crude oil, and no share of the total.
  const withoutCrude = catalogue.subject('enterprises-non-state-no-crude');
  expect(kindThrownBy(() => share.compute(catalogue, withoutCrude, { period: '2005' }))).toBe(
    'publishers-differ',
  );
});

test('where only shares of the total are printed, both are offered: 20,2 % for the United States, 21,3 % for America', () => {
  const america = catalogue.subject('market-americas');
  expect(() => share.compute(catalogue, find('Hoa Kỳ'), { of: america, period: '2005' })).toThrow(
    expect.objectContaining({
      detail: expect.objectContaining({
        kind: 'share-printed-only',
        printed: expect.objectContaining({ printed: '20,2' }),
        printedWhole: expect.objectContaining({ printed: '21,3' }),
      }),
    }),
  );
});

function kindThrownBy(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (problem) {
    return problem instanceof Problem ? problem.detail.kind : String(problem);
  }
}
