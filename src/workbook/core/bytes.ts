/**
 * What a round trip weighs. Excel on the web refuses requests and answers of more than 5 MB.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */

/** Bytes that one request sends and that its answer brings back. */
export type Cost = { readonly sent: number; readonly answered: number };

/** Neither a request nor its answer is meant to weigh more; the rest up to 5 MB makes good what is only estimated. */
export const BYTES_AT_ONCE = 3_500_000;

/** An object of Excel's that is asked for, and an action on it, as office.js writes them (measured, and rounded up). */
const OBJECT: Cost = { sent: 250, answered: 70 };
const ACTION: Cost = { sent: 150, answered: 60 };

/**
 * What writing costs.
 * @param objects new ones that lead to what is written: a range by its indexes is one, the font of its format two more
 * @param written what each property is set to
 * @example costOfWriting(1, [['Gạo']]) // { sent: 411, answered: 130 }: an object, an action and 11 bytes
 */
export function costOfWriting(objects: number, ...written: readonly unknown[]): Cost {
  const sent = written.reduce<number>((sum, value) => sum + ACTION.sent + bytesOf(value), 0);
  return {
    sent: objects * OBJECT.sent + sent,
    answered: objects * OBJECT.answered + written.length * ACTION.answered,
  };
}

/** What cells cost that are written together with others. */
export function costOfCells(written: unknown): Cost {
  return { sent: bytesOf(written) + 1, answered: 0 };
}

/** What reading costs, given how many bytes the answer is expected to have. */
export function costOfReading(objects: number, answer: number): Cost {
  return {
    sent: objects * OBJECT.sent + ACTION.sent,
    answered: objects * OBJECT.answered + ACTION.answered + answer,
  };
}

export function sumOf(...costs: readonly Cost[]): Cost {
  let [sent, answered] = [0, 0];
  for (const cost of costs) {
    sent += cost.sent;
    answered += cost.answered;
  }
  return { sent, answered };
}

/**
 * Bytes of a value in a request, which is JSON in UTF-8.
 * @example bytesOf('Gạo') // 7: two quotation marks, G and o of one byte, ạ of three
 */
export function bytesOf(value: unknown): number {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) return 0;
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // Half of a character of four bytes counts two.
    if (unit > 0x7f) bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2;
  }
  return bytes;
}

/** Bytes that the answer is expected to have for one property of a cell: nobody knows before it has come. */
export const CELL_READ = 40;
