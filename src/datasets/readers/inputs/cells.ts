import type { Line, Source } from '../source';
import { numberText, withoutNoise } from './noise';
import { readOldText } from './oldText';
import { tidyCell } from './text';

/** A value of a cell as Excel or a file gives it. */
export type CellValue = string | number | boolean | null | undefined;

/**
 * The values of a range, row by row; merged cells have their value at the left and nothing beside it.
 * @example rangeSource([['Mặt hàng', 'Trị giá'], ['Gạo', 1211]]).lines.length // 2
 */
export function rangeSource(rows: readonly (readonly CellValue[])[]): Source {
  const filled = rows.map((row) => row.map(textOf));
  const { encoding } = readOldText(filled.map((row) => row.join(' ')).join('\n'));
  const width = filled.reduce((most, row) => Math.max(most, row.length), 0);
  const first = filled.reduce((least, row) => {
    const at = row.findIndex((text) => text !== '');
    return at < 0 ? least : Math.min(least, at);
  }, width);
  const lines = filled.map((row, at): Line => ({
    place: { line: at + 1 },
    cells: row.slice(first).map((text, column) => ({
      text: tidyCell(encoding === 'Unicode' ? text : readOldText(text).text),
      left: column,
      right: column,
    })),
  }));
  return { geometry: 'cells', encoding, lines };
}

function textOf(value: CellValue): string {
  if (value === null || value === undefined || typeof value === 'boolean') return '';
  return typeof value === 'number' ? numberText(value) : withoutNoise(value.trim());
}
