import { UnreadableBulletin } from '../../datasets/readers/draft';
import type { Draft } from '../../datasets/readers/draft';
import { rangeSource } from '../../datasets/readers/inputs/cells';
import { fileSource, LARGEST_FILE, pastedSource } from '../../datasets/readers/inputs/file';
import type { Progress } from '../../datasets/readers/progress';
import { isMessage } from '../../datasets/readers/sdmxMessage';
import { readBulletin } from '../../datasets/readers/readBulletin';
import type { Source } from '../../datasets/readers/source';
import { bulletinTexts } from '../../locales/bulletins';
import type { Language } from '../../locales/messages';
import { Refusal } from '../../workbook/core/faults';
import type { WriteOptions } from '../../workbook/core/requests';
import { selectedCells } from '../../workbook/bulletins/selectedCells';
import { knownCode } from './knownNames';
import { isPdf, preparePdf } from './pdfWorker';

/** What was handed to the readers: a bulletin, or a message in SDMX-CSV, which is reviewed in another way. */
export type ReadBulletin = { readonly draft: Draft } | { readonly message: string };

/**
 * Reads a file that was dropped or chosen.
 * @throws UnreadableBulletin where it is no bulletin; the reason of the signal
 */
export async function readFile(file: File, options: WriteOptions): Promise<ReadBulletin> {
  // Not even looked into: the page would hold all of it.
  if (file.size > LARGEST_FILE) throw new UnreadableBulletin('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isPdf(bytes)) await preparePdf();
  else {
    const text = new TextDecoder().decode(bytes);
    if (isMessage(text)) return { message: text };
  }
  return readSource((progress) => fileSource(file.name, bytes, progress), options);
}

/** @param text plain text, or HTML with a table */
export async function readPasted(text: string, options: WriteOptions): Promise<ReadBulletin> {
  if (isMessage(text.trimStart())) return { message: text.trimStart() };
  return readSource(() => pastedSource(text), options);
}

/** @throws Refusal where nothing can be read from Excel, or too much is selected */
export async function readCells(language: Language, options: WriteOptions): Promise<ReadBulletin> {
  const selected = await selectedCells(language);
  if (selected.kind === 'too-many') {
    throw new Refusal(bulletinTexts[language].read.tooManyCells(selected.cells));
  }
  return readSource(() => rangeSource(selected.values), options);
}

/** Pages are the first half of the work, and what they say is the second. */
async function readSource(
  makeSource: (progress: Progress) => Source | Promise<Source>,
  { signal, onProgress }: WriteOptions,
): Promise<ReadBulletin> {
  const half = (from: number): Progress => ({
    signal,
    onProgress: (done) => onProgress?.(from + done / 2, 1),
  });
  const source = await makeSource(half(0));
  const draft = await readBulletin(source, { ...half(0.5), codeOf: knownCode });
  // Whoever stops it in its last moments does not want it either.
  signal?.throwIfAborted();
  return { draft };
}
