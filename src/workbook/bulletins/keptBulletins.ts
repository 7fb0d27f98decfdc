import * as v from 'valibot';
import { contentHash } from '../../datasets/fetchDatasets';
import { isBulletin } from '../../datasets/review/bulletinId';
import { tryDatasets } from '../../functions/tryDatasets';
import { readDataset } from '../../model/dataset';
import type { Dataset } from '../../model/dataset';
import type { DatasetContent } from '../../model/schema';
import type { Language } from '../../locales/messages';
import { session } from '../../session';
import { inWorkbook } from '../core/inWorkbook';
import { Requests } from '../core/requests';
import { recalculateAll } from '../refresh/newestFigures';
import { syncAndRead } from '../store/store';
import type { Collection } from '../store/store';
import { StoreWriter } from '../store/writer';
import type { EntryChange } from '../store/writer';
import { survey } from '../values/look';

/** The user's own bulletins lie in the workbook itself: they go where the workbook goes. */
type KeptBulletin = {
  readonly id: string;
  readonly hash: string;
  readonly revision: number;
  readonly content: DatasetContent;
};

const entrySchema = v.object({
  id: v.string(),
  hash: v.string(),
  revision: v.number(),
  content: v.unknown(),
});

const bulletins: Collection<KeptBulletin> = {
  name: 'bulletins',
  read(value) {
    const parsed = v.safeParse(entrySchema, value);
    if (!parsed.success) return undefined;
    const { id, hash, revision, content } = parsed.output;
    // What it throws says that the entry is damaged.
    readDataset(content, hash, revision);
    return { id, hash, revision, content: content as DatasetContent };
  },
  label: ({ content }) => content.title.vi,
};

/**
 * Reads the bulletins that the workbook keeps, and answers from them from now on.
 * @throws Refusal with a message for the user
 */
export async function keptBulletins(language: Language): Promise<Dataset[]> {
  const { entries } = await inWorkbook({ task: 'other', language }, (context) =>
    syncAndRead(context, bulletins),
  );
  const kept = entries.map(datasetOf);
  await use(kept);
  return kept;
}

/**
 * Keeps a bulletin in the workbook and answers from it, in the place of one with its id if there is one. It is tried
 * together with all other figures before anything is written.
 * @returns `unusable` where its figures contradict each other or do not go with the others: then nothing was written
 * @throws Refusal with a message for the user
 */
export async function keepBulletin(
  content: DatasetContent,
  language: Language,
): Promise<Dataset | 'unusable'> {
  const { id } = content;
  const hash = await contentHash(content);
  const before = session.catalogue.datasets.find((dataset) => dataset.id === id);
  const revision = (before?.revision ?? 0) + 1;
  let dataset: Dataset;
  try {
    dataset = readDataset(content, hash, revision);
    const others = session.catalogue.datasets.filter((one) => one.id !== id);
    await tryDatasets([...others, dataset]);
  } catch {
    return 'unusable';
  }
  await change([{ put: { id, hash, revision, content } }], language);
  return dataset;
}

/** @throws Refusal with a message for the user */
export async function removeBulletin(id: string, language: Language): Promise<void> {
  await change([{ remove: id }], language);
}

/** How many formulas of the workbook call the add-in: each of them may use a bulletin. */
export async function formulasOfAddIn(language: Language): Promise<number> {
  const { found } = await inWorkbook({ task: 'other', language }, (context) => survey(new Requests(context)));
  return found.filter(({ callsAddIn }) => callsAddIn).length;
}

async function change(changes: readonly EntryChange<KeptBulletin>[], language: Language): Promise<void> {
  const { entries } = await inWorkbook({ task: 'other', language }, async (context) => {
    const stored = await syncAndRead(context, bulletins);
    await new StoreWriter(context, bulletins, stored).sync(changes);
    return syncAndRead(context, bulletins);
  });
  await use(entries.map(datasetOf));
}

/** Has every formula answer from these bulletins, and from the figures that are no bulletins of the workbook. */
async function use(kept: readonly Dataset[]): Promise<void> {
  const { datasets } = session.catalogue;
  const inUse = datasets.filter(isBulletin);
  const isSame =
    inUse.length === kept.length &&
    kept.every(({ id, hash }) => inUse.some((one) => one.id === id && one.hash === hash));
  if (isSame) return;
  session.useCatalogue(await tryDatasets([...datasets.filter((one) => !isBulletin(one)), ...kept]));
  await recalculateAll();
}

function datasetOf({ content, hash, revision }: KeptBulletin): Dataset {
  return { ...content, hash, revision };
}
