import type { Catalogue } from '../../catalogue/catalogue';
import { contentHash } from '../../datasets/contentHash';
import { unpacked } from '../../datasets/unpacked';
import { tryDatasets } from '../../functions/tryDatasets';
import type { Language } from '../../locales/messages';
import { workbookDatasetTexts } from '../../locales/workbookDatasets';
import { readDataset } from '../../model/dataset';
import type { Dataset } from '../../model/dataset';
import type { DatasetContent } from '../../model/schema';
import { session } from '../../session';
import { Refusal, isCancelled } from '../core/faults';
import { inWorkbook } from '../core/inWorkbook';
import type { Run } from '../core/inWorkbook';
import type { WriteOptions } from '../core/requests';
import { datasetOf, keptOf, syncAndReadDatasets, writeDatasets } from '../store/datasetList';
import type { DatasetList, DatasetSource, KeptDataset } from '../store/datasetList';
import type { EntryChange } from '../store/writer';

/** A dataset that lies in the workbook, as a list shows it. */
export type ListedDataset = {
  readonly id: string;
  readonly dataset: Dataset | undefined;
  readonly title: string;
  readonly source: DatasetSource;
  /** Why it is not in use: it is left in the workbook as it is. */
  readonly problem: WorkbookDatasetProblem | undefined;
};

export type WorkbookDatasetProblem =
  /** Damaged, or of a version that this add-in cannot read. */
  | 'not-valid'
  /** The add-in itself has a dataset of this id, with other figures. */
  | 'id-taken'
  /** Valid in itself, but nothing can be computed from it together with the others. */
  | 'unusable';

export type WorkbookDatasets = {
  readonly listed: readonly ListedDataset[];
  /** Labels of what cannot be read at all. */
  readonly damaged: readonly string[];
  /** A later version of the add-in keeps the datasets. */
  readonly newer: boolean;
};

/**
 * Reads the datasets of the workbook and puts them to use beside the others, each whole or not at all. What is in use
 * already is not tried again.
 * @returns what there is, and whether anything else answers now than before
 */
export async function bringWorkbookDatasets(
  context: Excel.RequestContext,
): Promise<WorkbookDatasets & { readonly changed: boolean }> {
  return putToUse(await syncAndReadDatasets(context));
}

/**
 * The same for whoever shows a list of them.
 * @throws Refusal with a message for the user
 */
export function workbookDatasets(run: Partial<Run> & Pick<Run, 'language'>): Promise<WorkbookDatasets> {
  return inWorkbook({ task: 'other', ...run }, bringWorkbookDatasets);
}

/**
 * Keeps a dataset in the workbook and puts it to use; an earlier issue with its id is replaced. It can be stopped until it
 * has been tried with the others, which is what takes long; from then on it is written.
 * @throws Refusal with a message for the user; nothing is kept then
 * @throws the reason of the signal, where the user has stopped it
 */
export function saveDataset(
  content: DatasetContent,
  source: DatasetSource,
  language: Language,
  options: WriteOptions = {},
): Promise<Dataset> {
  const texts = workbookDatasetTexts[language];
  return changed(language, async (list) => {
    const before = list.entries.find(({ id }) => id === content.id);
    const hash = await contentHash(content);
    const revision = before === undefined ? 1 : before.revision + (before.hash === hash ? 0 : 1);
    let dataset;
    try {
      dataset = readDataset(content, hash, revision);
    } catch (fault) {
      throw new Refusal(texts.notValid, { cause: fault });
    }
    const others = othersInUse();
    if (others.some(({ id }) => id === dataset.id)) throw new Refusal(texts.idTaken(dataset.title[language]));
    let tried;
    try {
      tried = await triedTogether(others, keptWith(list, dataset), options);
    } catch (fault) {
      if (isCancelled(fault)) throw fault;
      throw new Refusal(texts.unusable(dataset.title[language]), { cause: fault });
    }
    return { changes: [{ put: keptOf(dataset, source) }], result: dataset, tried };
  });
}

/** @throws Refusal with a message for the user */
export function renameDataset(id: string, title: string, language: Language): Promise<void> {
  return changed(language, async (list) => {
    const kept = keptIn(list, id, language);
    const renamed = { ...unpacked(kept.content), title: { vi: title, en: title } };
    const dataset = readDataset(renamed, await contentHash(renamed), kept.revision + 1);
    return { changes: [{ put: keptOf(dataset, kept.source) }], result: undefined };
  });
}

/** Formulas that asked it then say that nothing states their figure. @throws Refusal with a message for the user */
export function removeDataset(id: string, language: Language): Promise<void> {
  return changed(language, () => Promise.resolve({ changes: [{ remove: id }], result: undefined }));
}

/** The datasets in use of the workbook as they will lie there once this one is kept: in the place of its earlier issue, or last. */
function keptWith({ entries }: DatasetList, dataset: Dataset): Dataset[] {
  const inUse = new Map(session.catalogue.datasets.map((one) => [one.hash, one]));
  const isNew = entries.every(({ id }) => id !== dataset.id);
  return [
    ...entries.flatMap(({ id, hash }) => (id === dataset.id ? [dataset] : (inUse.get(hash) ?? []))),
    ...(isNew ? [dataset] : []),
  ];
}

type Planned<Result> = {
  readonly changes: readonly EntryChange<KeptDataset>[];
  readonly result: Result;
  /** What will be in use, where it was tried already. */
  readonly tried?: Catalogue;
};

async function changed<Result>(
  language: Language,
  plan: (list: DatasetList) => Promise<Planned<Result>>,
): Promise<Result> {
  return inWorkbook({ task: 'other', language, delayForCellEdit: true }, async (context) => {
    const list = await syncAndReadDatasets(context);
    if (list.newer) throw new Refusal(workbookDatasetTexts[language].newer);
    const { changes, result, tried } = await plan(list);
    await writeDatasets(context, list, changes);
    await putToUse(await syncAndReadDatasets(context), tried);
    context.application.calculate(Excel.CalculationType.full);
    await context.sync();
    return result;
  });
}

function keptIn({ entries }: DatasetList, id: string, language: Language): KeptDataset {
  const kept = entries.find((one) => one.id === id);
  if (kept === undefined) throw new Refusal(workbookDatasetTexts[language].gone);
  return kept;
}

/** Those that do not lie in the workbook. */
function othersInUse(): Dataset[] {
  return session.catalogue.datasets.filter(({ id }) => !session.ofWorkbook.has(id));
}

/** @param tried a catalogue that is used as it is where the workbook brings just what it was tried with */
async function putToUse(
  list: DatasetList,
  tried?: Catalogue,
): Promise<WorkbookDatasets & { readonly changed: boolean }> {
  const others = othersInUse();
  const inUse = new Map(session.catalogue.datasets.map((dataset) => [dataset.id, dataset]));
  const valid = new Map([
    ...inUse,
    ...(tried?.datasets ?? []).map((dataset) => [dataset.id, dataset] as const),
  ]);
  const listed = list.newer ? [] : list.entries.map((kept) => listedOf(kept, others, valid));
  const usable = listed.flatMap(({ dataset, problem }) =>
    dataset === undefined || problem !== undefined ? [] : [dataset],
  );
  const known = [...session.ofWorkbook].map((id) => inUse.get(id)?.hash);
  const isSame = known.length === usable.length && usable.every(({ hash }) => known.includes(hash));
  const about = { damaged: list.damaged.map(({ label }) => label), newer: list.newer };
  if (isSame) return { listed, ...about, changed: false };
  const { used, refused } = await usedTogether(others, usable, tried);
  return {
    listed: listed.map((one) => (refused.has(one.id) ? { ...one, problem: 'unusable' as const } : one)),
    ...about,
    changed: used,
  };
}

/** All at once, for that is what nearly always works; one by one where it does not, so that one does not stop the others. */
async function usedTogether(
  others: readonly Dataset[],
  usable: readonly Dataset[],
  tried: Catalogue | undefined,
): Promise<{ readonly used: boolean; readonly refused: ReadonlySet<string> }> {
  const refused = new Set<string>();
  let accepted = usable;
  const all = [...others, ...usable];
  const isTried = tried?.datasets.length === all.length && all.every((one, at) => one === tried.datasets[at]);
  let catalogue = isTried ? tried : await triedTogether(others, usable).catch(() => undefined);
  if (catalogue === undefined) {
    accepted = [];
    catalogue = await triedTogether(others, []);
    for (const one of usable) {
      const more = await triedTogether(others, [...accepted, one]).catch(() => undefined);
      if (more === undefined) refused.add(one.id);
      else [catalogue, accepted] = [more, [...accepted, one]];
    }
  }
  session.useCatalogue(catalogue);
  return { used: true, refused };
}

/** @throws Error where they cannot be used together */
function triedTogether(
  others: readonly Dataset[],
  own: readonly Dataset[],
  options: WriteOptions = {},
): Promise<Catalogue> {
  return tryDatasets([...others, ...own], { ...options, ofWorkbook: new Set(own.map(({ id }) => id)) });
}

function listedOf(
  kept: KeptDataset,
  others: readonly Dataset[],
  valid: ReadonlyMap<string, Dataset>,
): ListedDataset {
  const about = { id: kept.id, title: kept.content.title.vi, source: kept.source };
  let dataset = valid.get(kept.id);
  try {
    if (dataset?.hash !== kept.hash) dataset = datasetOf(kept);
  } catch {
    return { ...about, dataset: undefined, problem: 'not-valid' };
  }
  const isTaken = others.some(({ id }) => id === kept.id);
  return { ...about, dataset, problem: isTaken || dataset.id !== kept.id ? 'id-taken' : undefined };
}
