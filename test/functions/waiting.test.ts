import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { builtInDatasets } from '../../src/datasets/builtIn';
import { functions } from '../../src/functions/functions';
import { session } from '../../src/session';
import { largeDataset } from '../catalogue/largeDataset';
import { bootOffice } from '../preview/host/bootOffice';

beforeAll(() => bootOffice());
afterEach(() => session.useDatasets(builtInDatasets()));

/** A look into the workbook that ends when the test wants. */
function looking(): { end: () => Promise<void> } {
  let resolve = (): void => undefined;
  session.waitFor(new Promise<void>((ended) => (resolve = ended)), 60_000);
  const { reading } = session;
  return {
    end: async () => {
      resolve();
      await reading;
    },
  };
}

const own = largeDataset({ subjects: 3, years: 2 });
const name = own.subjects[1]?.name.vi ?? '';
// By largeDataset: 1 + (1 × 7919 + 1 × 104729) mod 900 = 1 + 112648 mod 900 = 1 + 148.
const LATEST = 149;

describe('until the datasets of a workbook are known', () => {
  test('a figure that is known already is answered at once', async () => {
    const { end } = looking();
    expect(functions.TARGET([['Gạo']])).toEqual([[1211]]);
    await end();
  });

  test('a name that nothing knows waits, and is answered by the dataset that has come', async () => {
    const { end } = looking();
    const answer: unknown = functions.ACTUAL([[name]]);
    expect(answer).toBeInstanceOf(Promise);
    session.useDatasets([...builtInDatasets(), own]);
    await end();
    await expect(answer).resolves.toEqual([[LATEST]]);
  });

  test('a range with one such name waits as a whole', async () => {
    const { end } = looking();
    const answer: unknown = functions.ACTUAL([['Gạo'], [name]], [[2005], [2001]]);
    expect(answer).toBeInstanceOf(Promise);
    session.useDatasets([...builtInDatasets(), own]);
    await end();
    expect(((await answer) as unknown[][])[1]).toEqual([LATEST]);
  });

  test('a period that nothing states waits too, and so do lists and tables', async () => {
    const { end } = looking();
    const answers: unknown[] = [functions.ACTUAL([['Gạo']], [[2031]]), functions.SEARCH(name)];
    for (const answer of answers) expect(answer).toBeInstanceOf(Promise);
    await end();
    for (const answer of answers) await expect(answer).rejects.toMatchObject({ code: '#N/A' });
  });

  test('a question that no dataset can answer is refused at once', async () => {
    const { end } = looking();
    expect(() => functions.TARGET([['']])).toThrow();
    await end();
  });
});

describe('waiting ends', () => {
  test('when the look has failed', async () => {
    session.waitFor(Promise.reject(new Error('no workbook')), 60_000);
    const answer: unknown = functions.TARGET([['Không ai biết']]);
    expect(answer).toBeInstanceOf(Promise);
    await expect(answer).rejects.toMatchObject({ code: '#N/A' });
    expect(session.reading).toBeUndefined();
  });

  test('when it takes too long', async () => {
    session.waitFor(new Promise(() => undefined), 1);
    await session.reading;
    expect(() => functions.TARGET([['Không ai biết']])).toThrow();
  });
});
