import { UnreadableBulletin } from '../draft';
import { breathe } from '../progress';
import type { Progress } from '../progress';
import type { Line, Source } from '../source';
import { readOldText } from './oldText';
import { linesOfPage } from './pageText';
import { splitPiece } from './splitPiece';
import type { Piece } from './pageText';
import { tidyCell } from './text';

/** What of pdf.js is used: its legacy build is loaded when the first PDF is opened, and not before. */
type PdfText = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
};

/** More pages than these are a book, of which nobody wants every table. */
const MOST_PAGES = 1000;

/**
 * Reads the text of a PDF with its places.
 * @throws UnreadableBulletin where it is broken, has a password, or holds pictures instead of text
 */
export async function pdfSource(bytes: Uint8Array, progress: Progress = {}): Promise<Source> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // A copy: what is given to pdf.js is handed over to its worker.
  const task = getDocument({
    data: bytes.slice(),
    verbosity: 0,
    // Only texts and their places are wanted: nothing of the file is run, drawn or fetched.
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
  });
  try {
    const pdf = await task.promise;
    const lines: Line[] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number += 1) {
      await breathe(progress, number / pdf.numPages);
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const view = page.view;
      const rotation = page.rotate;
      lines.push(
        ...linesOfPage(
          items.flatMap((item) => ('str' in item ? pieceOf(item, rotation, view) : [])),
          number,
        ),
      );
      page.cleanup();
    }
    if (lines.length === 0) throw new UnreadableBulletin('pictures-only');
    return converted(lines);
  } catch (error) {
    if (error instanceof UnreadableBulletin || progress.signal?.aborted === true) throw error;
    const needsPassword = error instanceof Error && error.name === 'PasswordException';
    throw new UnreadableBulletin(needsPassword ? 'password' : 'broken');
  } finally {
    await task.destroy();
  }
}

/** Where a text stands once the page is turned as a reader sees it; text that runs up or down is no row. */
function pieceOf(item: PdfText, rotation: number, view: readonly number[]): Piece[] {
  const text = item.str.normalize('NFC');
  if (text.trim() === '') return [];
  const [a = 1, b = 0, , , x = 0, y = 0] = item.transform;
  const size = item.height || Math.hypot(a, b) || 10;
  const [width = 0, height = 0] = [view[2], view[3]];
  const turned =
    rotation === 90
      ? { left: y, y: width - x, along: b }
      : rotation === 270
        ? { left: height - y, y: x, along: -b }
        : rotation === 180
          ? { left: width - x, y: height - y, along: -a }
          : { left: x, y, along: a };
  if (turned.along <= 0) return [];
  return splitPiece({ text, left: turned.left, right: turned.left + item.width, y: turned.y, size });
}

/** Typefaces of the years before Unicode put other letters on the page than they show. */
function converted(lines: readonly Line[]): Source {
  const { encoding } = readOldText(
    lines.map(({ cells }) => cells.map(({ text }) => text).join(' ')).join('\n'),
  );
  const read = (text: string) => tidyCell(encoding === 'Unicode' ? text : readOldText(text).text);
  return {
    geometry: 'positions',
    encoding,
    lines: lines.map((line) => ({
      ...line,
      cells: line.cells.map((cell) => ({ ...cell, text: read(cell.text) })),
    })),
  };
}
