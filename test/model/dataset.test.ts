import { describe, expect, test } from '@jest/globals';
import plan from '../../src/datasets/2006-plan.json';
import { readDataset } from '../../src/model/dataset';
import { builtInDatasets } from '../../src/datasets/builtIn';

describe('a dataset that is not right never gets in', () => {
  test('the built-in dataset is right, and known by a hash of its content', () => {
    expect(builtInDatasets().map(({ id }) => id)).toContain('2006-plan');
    expect(builtInDatasets().find(({ id }) => id === '2006-plan')?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    [
      'a figure without a locator',
      (copy: Draft) => delete copy.figures[0]?.['locator'],
      /figures\.0\.locator/,
    ],
    ['a measure that does not exist', (copy: Draft) => set(copy, 'measure', 'colour'), /figures\.0\.measure/],
    ['a property that nobody reads', (copy: Draft) => set(copy, 'vlaue', 1), /figures\.0\.vlaue/],
    ['a period that is none', (copy: Draft) => set(copy, 'period', '06'), /figures\.0\.period/],
    [
      'a number that is not the printed one',
      (copy: Draft) => set(copy, 'number', 38445),
      /prints 38\.444, which is 38444, not 38445/,
    ],
    [
      'decimals that are not the printed ones',
      (copy: Draft) => set(copy, 'decimals', 1),
      /prints 0 decimals/,
    ],
    [
      'a printed form that is no number',
      (copy: Draft) => set(copy, 'printed', '38.44'),
      /“38\.44” is not a printed number/,
    ],
    ['a subject that is not listed', (copy: Draft) => set(copy, 'subject', 'gold'), /unknown subject/],
    ['a note that is not written', (copy: Draft) => set(copy, 'notes', ['lost']), /unknown note lost/],
    [
      'a role twice',
      (copy: Draft) => Object.assign(copy.subjects[1] ?? {}, { role: 'services' }),
      /second one with the role services/,
    ],
    [
      'a second total',
      (copy: Draft) => Object.assign(copy.subjects[5] ?? {}, { kind: 'total' }),
      /second one with the role total/,
    ],
    [
      'a subject inside itself',
      (copy: Draft) => Object.assign(copy.subjects[0] ?? {}, { parent: 'total-exports' }),
      /is a part of itself/,
    ],
    [
      'a partner that is no market',
      (copy: Draft) => set(copy, 'partner', 'rice'),
      /the partner rice is no market/,
    ],
    [
      'all goods to a market as a figure of the total',
      (copy: Draft) => set(copy, 'partner', 'market-us'),
      /is a figure of market-us itself/,
    ],
    ['a unit that nobody explains', (copy: Draft) => set(copy, 'unit', 'bushels'), /unknown unit bushels/],
    [
      'a unit that is only printed',
      (copy: Draft) => set(copy, 'unit', 'billion-usd'),
      /its numbers are held in million-usd/,
    ],
    [
      'a printed unit of another one',
      (copy: Draft) => Object.assign(copy.figures[0] ?? {}, { unit: 'usd', printedUnit: 'billion-usd' }),
      /billion-usd is not held in usd/,
    ],
    [
      'a unit that is known already',
      (copy: Draft) => Object.assign(copy, { units: { percent: ownUnit('ratio') } }),
      /unit percent: is known already/,
    ],
    [
      'a ratio that is not printed in per cent',
      (copy: Draft) => Object.assign(copy, { units: { 'per-mille': ownUnit('ratio', 0.001) } }),
      /per-mille: a ratio is printed in per cent/,
    ],
    [
      'a factor of nothing',
      (copy: Draft) => Object.assign(copy, { units: { dozens: ownUnit('count', 12) } }),
      /dozens: has a factor, but no unit/,
    ],
    [
      'a property of every object as a place',
      (copy: Draft) => set(copy, 'locator', { line: 14, place: 'constructor' }),
      /unknown place constructor/,
    ],
    [
      'a place that has no words',
      (copy: Draft) => set(copy, 'locator', { line: 14, place: 'cover' }),
      /unknown place cover/,
    ],
    ['the same figure twice', (copy: Draft) => copy.figures.push({ ...copy.figures[0] }), /stated twice/],
    [
      'a restatement of nothing',
      (copy: Draft) => copy.figures.push({ ...copy.figures[0], period: '2007', restates: true }),
      /restates a figure that is not there/,
    ],
    ['a subject twice', (copy: Draft) => copy.subjects.push({ ...copy.subjects[0] }), /listed twice/],
    [
      'a parent that is not listed',
      (copy: Draft) => Object.assign(copy.subjects[1] ?? {}, { parent: 'x' }),
      /unknown parent x/,
    ],
  ])('%s is refused with its place', (_, spoil, message) => {
    const copy = structuredClone(plan) as unknown as Draft;
    spoil(copy);
    expect(() => readDataset(copy, 'hash')).toThrow(message);
  });
});

function ownUnit(kind: string, factor?: number) {
  return { name: { vi: 'đơn vị', en: 'unit' }, kind, ...(factor === undefined ? {} : { factor }) };
}

type Draft = { figures: Record<string, unknown>[]; subjects: Record<string, unknown>[] };

function set(copy: Draft, property: string, value: unknown): void {
  Object.assign(copy.figures[0] ?? {}, { [property]: value });
}
