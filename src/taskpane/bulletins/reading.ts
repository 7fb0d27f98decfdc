import { UnreadableBulletin } from '../../datasets/readers/draft';
import type { Draft } from '../../datasets/readers/draft';
import { rangeSource } from '../../datasets/readers/inputs/cells';
import { fileSource, LARGEST_FILE, pastedSource } from '../../datasets/readers/inputs/file';
import type { Progress } from '../../datasets/readers/progress';
import { readBulletin } from '../../datasets/readers/readBulletin';
import type { Source } from '../../datasets/readers/source';
import { bulletinTexts } from '../../locales/bulletins';
import type { Language } from '../../locales/messages';
import { Refusal } from '../../workbook/core/faults';
import type { WriteOptions } from '../../workbook/core/requests';
import { selectedCells } from '../../workbook/bulletins/selectedCells';
import { knownCode } from './knownNames';
import { isPdf, preparePdf } from './pdfWorker';

/**
 * Reads a file that was dropped or chosen.
 * @throws UnreadableBulletin where it is no bulletin; the reason of the signal
 */
export async function readFile(file: File, options: WriteOptions): Promise<Draft> {
  // Not even looked into: the page would hold all of it.
  if (file.size > LARGEST_FILE) throw new UnreadableBulletin('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isPdf(bytes)) await preparePdf();
  return readSource((progress) => fileSource(file.name, bytes, progress), options);
}

/** @param text plain text, or HTML with a table */
export function readPasted(text: string, options: WriteOptions): Promise<Draft> {
  return readSource(() => pastedSource(text), options);
}

/** @throws Refusal where nothing can be read from Excel, or too much is selected */
export async function readCells(language: Language, options: WriteOptions): Promise<Draft> {
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
): Promise<Draft> {
  const half = (from: number): Progress => ({
    signal,
    onProgress: (done) => onProgress?.(from + done / 2, 1),
  });
  const source = await makeSource(half(0));
  const draft = await readBulletin(source, { ...half(0.5), codeOf: knownCode });
  // Whoever stops it in its last moments does not want it either.
  signal?.throwIfAborted();
  return draft;
}
