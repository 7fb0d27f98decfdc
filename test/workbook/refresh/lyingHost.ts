import type { HostObject } from '../../../preview/host/core/hostObject';
import { ExcelRange } from '../../../preview/host/range/range';

/** How a stand-in lies: it says that all has gone well, and has done something else. */
export type Lie = 'shifts rows' | 'drops the last row' | 'writes nothing';

/** What is written into several cells. */
type Written = readonly (readonly unknown[])[];

/** Texts of headings and lines stay as they are: it is the figures that matter. */
const hasFigures = (written: Written): boolean => written.flat().some((one) => typeof one === 'number');

export const hasFormulas = (written: Written): boolean =>
  written.flat().some((one) => String(one).startsWith('='));

/**
 * From now on the stand-in lies about what is written, unless told otherwise about figures.
 * @returns what makes it honest again
 */
export function lie(how: Lie, about: (written: Written) => boolean = hasFigures): () => void {
  const honest = Object.getOwnPropertyDescriptor(ExcelRange.prototype, 'Values');
  if (honest?.set === undefined) throw new Error('Ranges of the stand-in have no values.');
  const write = (range: ExcelRange, values: unknown): void => {
    honest.set?.call(range, values);
  };
  const instead = (range: ExcelRange, values: unknown): void => {
    const { row, column, rows, columns } = range.area;
    const part = (top: number, count: number) => {
      const sheet = range.Worksheet as HostObject & { GetRangeByIndexes(...at: number[]): ExcelRange };
      return sheet.GetRangeByIndexes(top, column, count, columns);
    };
    if (!Array.isArray(values) || !about(values as unknown[][])) write(range, values);
    else if (how === 'shifts rows') write(part(row + 1, rows), values);
    else if (how === 'drops the last row') {
      if (rows > 1) write(part(row, rows - 1), (values as unknown[][]).slice(0, -1));
    }
  };
  Object.defineProperty(ExcelRange.prototype, 'Values', {
    ...honest,
    set(this: ExcelRange, values: unknown) {
      instead(this, values);
    },
  });
  return () => Object.defineProperty(ExcelRange.prototype, 'Values', honest);
}
