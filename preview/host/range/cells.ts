import { CellValueType } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import { ErrorType } from '@univerjs/engine-formula';
import { HostError } from '../core/hostObject';
import { checkFormula, checkText, typedNumber } from './typedText';

export type CellValue = string | number | boolean;

/**
 * What a cell holds after `range.values` or `range.formulas` has put this into it: as if typed, says Excel's
 * documentation, so a text of digits becomes a number; see typedNumber.
 */
export function enteredCell(value: unknown, numberFormat: string): ICellData {
  if (typeof value === 'number') return { ...blankCell, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...blankCell, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  if (value === '') return blankCell;
  if (value.startsWith("'")) return textCell(value.slice(1));
  if (numberFormat === '@') return textCell(value);
  const number = typedNumber(value);
  if (number !== undefined) return { ...blankCell, v: number, t: CellValueType.NUMBER };
  if (/^(true|false)$/i.test(value)) {
    return { ...blankCell, v: value.length === 4 ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  return startsFormula(value)
    ? { ...blankCell, f: checkFormula(value.startsWith('=') ? value : `=${value}`) }
    : textCell(value);
}

/** What `range.values` reads from a cell. */
export function cellValue(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v ?? '';
  return cell?.t === CellValueType.BOOLEAN ? value === 1 || value === true : value;
}

/** `range.valueTypes`. An error is a text that looks like one, for Excel makes an error of such a text. */
export function valueType(value: CellValue): 'Empty' | 'Double' | 'Boolean' | 'Error' | 'String' {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return errors.has(value) ? 'Error' : 'String';
}
const errors: ReadonlySet<string> = new Set(Object.values(ErrorType));

/** Univer merges cells: what is not reset here would survive from the cell's earlier content. */
export const blankCell: ICellData = { v: null, t: null, f: null, si: null, p: null, custom: null };

function textCell(text: string): ICellData {
  return { ...blankCell, v: checkText(text), t: CellValueType.STRING };
}

/**
 * Range.values: "If the returned value starts with a plus, minus, or equal sign, Excel interprets this value as a
 * formula." That `@` does too is a guess, from what typing it does.
 */
function startsFormula(text: string): boolean {
  return text.length > 1 && /^[=+\-@]/.test(text);
}

/** What is given for a block of cells, cell by cell: rows of values, or one value for all. */
export function toGrid(given: unknown, rows: number, columns: number): unknown[][] {
  if (!Array.isArray(given)) return Array.from({ length: rows }, () => Array<unknown>(columns).fill(given));
  const lines: unknown[] = given;
  if (lines.length !== rows) throw wrongShape();
  return lines.map((line) => {
    if (!Array.isArray(line) || line.length !== columns) throw wrongShape();
    return line as unknown[];
  });
}

export function wrongShape(): HostError {
  return new HostError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
