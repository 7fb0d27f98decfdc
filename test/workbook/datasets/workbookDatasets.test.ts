import { webcrypto } from 'node:crypto';
import { TextEncoder } from 'node:util';
import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { Catalogue } from '../../../src/catalogue/catalogue';
import { openDatasets } from '../../../src/commands/openDatasets';
import { datasetJson } from '../../../src/datasets/writers/json';
import type { Dataset } from '../../../src/model/dataset';
import type { DatasetContent } from '../../../src/model/schema';
import { session } from '../../../src/session';
import { countFormulasUsing } from '../../../src/workbook/datasets/formulasUsing';
import {
  bringWorkbookDatasets,
  removeDataset,
  renameDataset,
  saveDataset,
} from '../../../src/workbook/datasets/workbookDatasets';
import { largeDataset } from '../../catalogue/largeDataset';
import { documentDatasets } from '../../catalogue/planCatalogue';
import { thirdContent } from '../../datasets/thirdDataset';
import { valuesOf, writeTo } from '../../preview/host/cells';
import { damage } from '../store/notes';
import { meanwhile } from '../store/syncs';
import { bootWithFunctions } from '../values/sheets';

let host: ExcelHost;
beforeAll(async () => {
  // jsdom has neither.
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  Object.defineProperty(globalThis, 'TextEncoder', { value: TextEncoder, configurable: true });
  host = await bootWithFunctions();
});
beforeEach(() => {
  host.reset();
  forget();
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** As an add-in that has just been loaded. */
function forget(): void {
  session.useDatasets(documentDatasets());
}

const contentOf = (dataset: Dataset) => JSON.parse(datasetJson(dataset)) as DatasetContent;
const plan = thirdContent as unknown as DatasetContent;
const large = contentOf(largeDataset({ subjects: 3, years: 2 }));
const source = { name: 'bulletin.pdf' };

const save = (content: DatasetContent) => saveDataset(content, source, 'en');
const bring = () => Excel.run((context) => bringWorkbookDatasets(context));
const idsInUse = () => session.catalogue.datasets.map(({ id }) => id);
const builtIn = documentDatasets().map(({ id }) => id);

/** Durian in 2026, printed as 98.000 billion dong for 2027; 3.100 are those to China alone. */
const durian = () => session.catalogue.target(session.catalogue.resolve('Sầu riêng')).number;

describe('a dataset that is kept in the workbook', () => {
  test('answers at once beside the others, after them', async () => {
    await save(plan);
    expect(idsInUse()).toEqual([...builtIn, '2027-plan']);
    expect(durian()).toBe(98_000);
  });

  test('goes with the file when it is saved and opened on another machine', async () => {
    await save(plan);
    const file = host.serialise();
    host.reset();
    forget();
    expect((await bring()).changed).toBe(false);
    expect(idsInUse()).toEqual(builtIn);
    host.load(file);
    const { changed, listed } = await bring();
    expect([changed, listed.map(({ id, source: from }) => [id, from.name])]).toEqual([
      true,
      [['2027-plan', 'bulletin.pdf']],
    ]);
    expect(durian()).toBe(98_000);
  });

  test('is tried once while it is saved, with everything else in use', async () => {
    await save(plan);
    const asked = jest.spyOn(Catalogue.prototype, 'kept');
    await save(large);
    const before = session.catalogue;
    // The catalogue that was tried is the one that is in use, and no third one was made.
    expect(asked.mock.contexts.at(-1)).toBe(before);
    // Checks of imports read a catalogue of their own, without the document's figures, which are exports.
    const whole = asked.mock.contexts.filter((one) => (one as Catalogue).dataset.figures.length > 0);
    expect(new Set(whole).size).toBe(1);
    expect(idsInUse()).toEqual([...builtIn, '2027-plan', large.id]);
  });

  test('is not saved when the user stops the trial: what was in use stays so, and nothing is written', async () => {
    const stopping = new AbortController();
    const saving = saveDataset(plan, source, 'en', {
      signal: stopping.signal,
      onProgress: () => stopping.abort(),
    });
    await expect(saving).rejects.toMatchObject({ name: 'AbortError' });
    expect(idsInUse()).toEqual(builtIn);
    expect((await bring()).listed).toEqual([]);
  });

  test('is not tried again while it has not changed', async () => {
    await save(plan);
    const { catalogue } = session;
    expect((await bring()).changed).toBe(false);
    expect(session.catalogue).toBe(catalogue);
  });

  test('of another workbook is forgotten when one without datasets is read', async () => {
    await save(plan);
    host.reset();
    expect((await bring()).changed).toBe(true);
    expect(idsInUse()).toEqual(builtIn);
  });

  test('gives way to a newer issue of the same id, which counts as one more revision', async () => {
    await save(plan);
    const figures = plan.figures.map((figure) =>
      figure.subject === 'durian' && figure.measure === 'value' && figure.status === 'target'
        ? { ...figure, number: 99_000, printed: '99.000' }
        : figure,
    );
    expect((await save({ ...plan, figures })).revision).toBe(2);
    expect([durian(), idsInUse()]).toEqual([99_000, [...builtIn, '2027-plan']]);
  });

  test('the same issue again changes no revision', async () => {
    await save(plan);
    expect((await save(plan)).revision).toBe(1);
  });

  test('can be renamed', async () => {
    await save(plan);
    await renameDataset('2027-plan', 'Kế hoạch của tôi', 'en');
    expect((await bring()).listed.map(({ title }) => title)).toEqual(['Kế hoạch của tôi']);
    expect(session.catalogue.datasets.at(-1)).toMatchObject({
      title: { en: 'Kế hoạch của tôi' },
      revision: 2,
    });
  });

  test('can be removed, and then answers nothing', async () => {
    await save(plan);
    await save(large);
    await removeDataset('2027-plan', 'en');
    expect(idsInUse()).toEqual([...builtIn, large.id]);
    expect((await bring()).listed.map(({ id }) => id)).toEqual([large.id]);
  });

  test('that another window keeps at the same moment is not lost', async () => {
    const other = meanwhile(2, () => save(large));
    await save(plan);
    other.end();
    expect((await bring()).listed.map(({ id }) => id).sort()).toEqual(['2027-plan', large.id].sort());
  });

  test('is counted before it is removed: formulas that name something of it, and those that may', async () => {
    await save(plan);
    await writeTo('A1:A4', [
      ['=VNEXPORT.TARGET("Sầu riêng")'],
      ['=VNEXPORT.TARGET(B1)'],
      ['=VNEXPORT.TARGET("Cà phê")'],
      ['=SUM(B1:B2)'],
    ]);
    const dataset = session.catalogue.datasets.at(-1);
    if (dataset === undefined) throw new Error('nothing is in use');
    expect(await countFormulasUsing(dataset, session.catalogue, 'en')).toEqual({ naming: 1, fromCells: 1 });
  });
});

describe('a dataset is kept whole or not at all', () => {
  const entries = async () => (await bring()).listed.map(({ id }) => id);

  test('one that contradicts itself is refused', async () => {
    await expect(save({ ...plan, figures: [...plan.figures, ...plan.figures] })).rejects.toThrow(
      'Nothing was kept',
    );
    expect(await entries()).toEqual([]);
    expect(idsInUse()).toEqual(builtIn);
  });

  test('one with the id of a dataset of the add-in is refused', async () => {
    await expect(save({ ...plan, id: '2006-plan' })).rejects.toThrow('another id');
    expect(await entries()).toEqual([]);
  });

  test('one that is damaged in the file stays where it is, is told, and does not stop the others', async () => {
    await save(plan);
    await save(large);
    await damage('4.500', '4.50x');
    forget();
    const { listed } = await bring();
    expect(listed.map(({ id, problem }) => [id, problem])).toEqual([
      ['2027-plan', 'not-valid'],
      [large.id, undefined],
    ]);
    expect(idsInUse()).toEqual([...builtIn, large.id]);
  });

  test('datasets of a later version are left alone and told', async () => {
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add('<entries xmlns="urn:vnexport:datasets:2"></entries>');
      await context.sync();
    });
    expect(await bring()).toMatchObject({ newer: true, listed: [] });
    await expect(save(plan)).rejects.toThrow('newer version');
  });
});

describe('when a workbook opens', () => {
  /** A file with a dataset and two cells: one that the add-in knows by itself, one that only the dataset knows. */
  async function fileWithCells(): Promise<string> {
    await save(plan);
    await writeTo('A1:A2', [['=VNEXPORT.TARGET("Gạo")'], ['=VNEXPORT.TARGET("Sầu riêng")']]);
    await host.calculate();
    return host.serialise();
  }
  const isDirty = () =>
    Excel.run(async ({ workbook }) => {
      workbook.load('isDirty');
      await workbook.context.sync();
      return workbook.isDirty;
    });

  test('its cells are computed with its datasets, and Excel does not ask to save what nobody changed', async () => {
    const file = await fileWithCells();
    forget();
    host.load(file);
    expect(await isDirty()).toBe(false);
    await openDatasets(() => undefined);
    await host.calculate();
    // Of two plans the newer one answers: it prints 4.500 for rice in 2027, the document of 2006 printed 1.211.
    expect(await valuesOf('A1:A2')).toEqual([[4500], [98_000]]);
    expect(await isDirty()).toBe(false);
  });

  test('what the user has changed meanwhile is still to be saved', async () => {
    const file = await fileWithCells();
    forget();
    host.load(file);
    await writeTo('B1', [['mine']]);
    await openDatasets(() => undefined);
    expect(await isDirty()).toBe(true);
  });

  test('a workbook without datasets is asked once and not computed again', async () => {
    const { syncs } = await host.measure(() => openDatasets(() => undefined));
    expect(syncs).toBe(1);
    expect(session.reading).toBeUndefined();
  });

  test('what cannot be used is said', async () => {
    await save(plan);
    await damage('4.500', '4.50x');
    forget();
    const said: string[] = [];
    await openDatasets(({ message }) => said.push(message));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('2027');
  });
});
