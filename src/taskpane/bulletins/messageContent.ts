import type { Catalogue } from '../../catalogue/catalogue';
import { changesBetween } from '../../datasets/review/changes';
import type { Changes } from '../../datasets/review/changes';
import type { ReviewName } from '../../datasets/review/names';
import { readSdmxCsv } from '../../datasets/readers/sdmxCsv';
import type { SdmxRead } from '../../datasets/readers/sdmxCsv';
import { datasetJson } from '../../datasets/writers/json';
import { sdmxTexts } from '../../locales/sdmx';
import type { Dataset } from '../../model/dataset';
import type { DatasetContent, Subject } from '../../model/schema';
import { session } from '../../session';
import type { KeptBulletin, ReadMessage } from './bulletinsState';
import { isOfOther, knownCode } from './knownNames';
import { earlierOf } from './reviewedContent';

/** What a message was read as by what is decided now; read once, however often the pane is drawn meanwhile. */
export function messageRead(message: ReadMessage): SdmxRead {
  const { catalogue } = session;
  const known = made.get(message);
  if (known?.catalogue === catalogue) return known.read;
  const read = readAnew(message);
  made.set(message, { catalogue, read });
  return read;
}

const made = new WeakMap<ReadMessage, { readonly catalogue: Catalogue; readonly read: SdmxRead }>();

function readAnew({ review, earlier }: ReadMessage): SdmxRead {
  const { text, meanings, names, title } = review;
  const read = readSdmxCsv(text, {
    texts: { vi: sdmxTexts('vi'), en: sdmxTexts('en') },
    meanings,
    isTaken: isOfOther,
    resolve(name) {
      const decided = names.get(name);
      const code = decided === undefined ? knownCode(name) : (decided ?? undefined);
      return code === undefined ? undefined : subjectOf(code);
    },
    ...(earlier === undefined ? {} : { describedBy: contentOf(earlier.dataset) }),
  });
  const typed = title?.trim() ?? '';
  if (read.kind !== 'read' || typed === '') return read;
  return { ...read, content: { ...read.content, title: { vi: typed, en: typed } } };
}

/** The subject as a dataset lists it: what it is a part of may be in no list of that dataset. */
function subjectOf(code: string): Subject | undefined {
  const found = session.catalogue.subjects.find((subject) => subject.code === code);
  if (found === undefined) return undefined;
  const { kind, name, mainMeasure } = found;
  return { code, kind, name, mainMeasure, aliases: [] };
}

/** The dataset that the workbook would keep, and the one whose place it would take; `undefined` until all is understood. */
export function messageContent(
  message: ReadMessage,
  kept: readonly KeptBulletin[],
): { readonly content: DatasetContent; readonly earlier: KeptBulletin | undefined } | undefined {
  const read = messageRead(message);
  if (read.kind !== 'read') return undefined;
  const { content } = read;
  const earlier =
    message.earlier ?? (message.source.address === undefined ? earlierOf(content, kept) : undefined);
  return { content: { ...content, id: earlier?.dataset.id ?? freeId(content.id) }, earlier };
}

/** What saving would change of the earlier answer. */
export function messageChanges({ dataset }: KeptBulletin, content: DatasetContent): Changes {
  return changesBetween(dataset, content);
}

/** Every name of a message: those that nothing is called by first. */
export function messageNames({ review }: ReadMessage, read: SdmxRead): ReviewName[] {
  if (read.kind !== 'read') return [];
  const { named, content } = read;
  const names = named.map(({ texts, kind, code, isKnown }): ReviewName => {
    const isDecided = texts.some((text) => review.names.has(text));
    return {
      name: texts[0] ?? code,
      kind: kind === 'market' ? 'partner' : 'subject',
      code: isKnown ? code : null,
      isDecided,
      figures: content.figures.filter(({ subject, partner }) => subject === code || partner === code).length,
    };
  });
  const isNew = ({ code, isDecided }: ReviewName) => code === null && !isDecided;
  return [...names.filter(isNew), ...names.filter((one) => !isNew(one))];
}

/** A dataset of the add-in itself may be called as a dataflow is. */
function freeId(wanted: string): string {
  const taken = new Set(session.catalogue.datasets.map(({ id }) => id));
  for (let at = 1; ; at += 1) {
    const id = at === 1 ? `sdmx-${wanted}` : `sdmx-${wanted}-${at}`;
    if (!taken.has(id)) return id;
  }
}

/** What is kept of a dataset, without what tells its issues apart. */
export function contentOf(dataset: Dataset): DatasetContent {
  return JSON.parse(datasetJson(dataset)) as DatasetContent;
}
