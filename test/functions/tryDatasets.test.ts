import { describe, expect, test } from '@jest/globals';
import { tryDatasets } from '../../src/functions/tryDatasets';
import { builtInDatasets } from '../../src/datasets/builtIn';
import { largeDataset } from '../catalogue/largeDataset';

describe('datasets are tried before they are put to use', () => {
  test('those that are built in pass, with others beside them or alone', async () => {
    const other = largeDataset({ subjects: 5, years: 3 });
    const catalogue = await tryDatasets([...builtInDatasets(), other]);
    // Five goods in three years.
    expect(catalogue.statedAs('value').filter(({ dataset }) => dataset === other)).toHaveLength(15);
    expect((await tryDatasets([other])).datasets).toEqual([other]);
  });

  test('a figure of a subject that none of them lists is found out before anyone asks for it', async () => {
    const other = largeDataset({ subjects: 5, years: 3 });
    const broken = { ...other, subjects: other.subjects.slice(1) };
    await expect(tryDatasets([...builtInDatasets(), broken])).rejects.toThrow('good-0');
  });

  test('together they hold 300 000 figures at most', async () => {
    const most = largeDataset({ subjects: 10, years: 2 });
    // 15 001 times the same 20 figures.
    const many = { ...most, figures: Array.from({ length: 15_001 }, () => most.figures).flat() };
    await expect(tryDatasets([many])).rejects.toThrow('300020 figures are more than 300000');
  });

  test('the trial tells how far it is, step by step, and ends with all of them', async () => {
    const told: (readonly [number, number])[] = [];
    await tryDatasets([largeDataset({ subjects: 2, years: 2 })], {
      onProgress: (done, all) => told.push([done, all]),
    });
    // The search, the checks, and 15 tables in two languages.
    expect(told.at(-1)).toEqual([32, 32]);
    expect(told.map(([done]) => done)).toEqual(Array.from({ length: 32 }, (_, at) => at + 1));
  });

  test('the trial is stopped between two steps, and no catalogue comes of it', async () => {
    const stopping = new AbortController();
    const trial = tryDatasets([largeDataset({ subjects: 2, years: 2 })], {
      signal: stopping.signal,
      onProgress: (done) => {
        if (done === 3) stopping.abort();
        expect(done).toBeLessThanOrEqual(3);
      },
    });
    await expect(trial).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('without any dataset there is nothing to use', async () => {
    await expect(tryDatasets([])).rejects.toThrow('There is no dataset');
  });
});
