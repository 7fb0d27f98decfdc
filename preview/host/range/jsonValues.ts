import { CellValueType } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import { blankCell, valueType } from './cells';
import type { CellValue } from './cells';
import type { Card } from '../functions/functionAnswer';
import { HostError, MissingMember } from '../core/hostObject';

/**
 * What a cell holds after `range.valuesAsJson` has put this into it. Nothing is read into texts here, unlike
 * `range.values`. Properties of numbers are kept beside the number, which counts in formulas.
 */
export function cellOfJson(value: unknown): ICellData {
  const { type, basicValue, properties, text } = value as Partial<Record<string, unknown>>;
  if (type === 'Entity' && typeof text === 'string' && properties !== undefined) {
    return { ...blankCell, v: text, t: CellValueType.STRING, custom: { [cardKey]: value } };
  }
  if (type === 'Empty') return blankCell;
  if (type === 'Double' && typeof basicValue === 'number') {
    const custom = properties === undefined ? null : { [propertiesKey]: properties };
    return { ...blankCell, v: basicValue, t: CellValueType.NUMBER, custom };
  }
  if (type === 'String' && typeof basicValue === 'string') {
    return { ...blankCell, v: basicValue, t: CellValueType.STRING };
  }
  if (type === 'Boolean' && typeof basicValue === 'boolean') {
    return { ...blankCell, v: basicValue ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  if (['Double', 'String', 'Boolean'].includes(String(type))) throw new HostError('InvalidArgument');
  throw new MissingMember(`CellValue of type ${String(type)}`);
}

/**
 * Empty cells among others that are written in this form are filled with values (OfficeDev/office-js #6248, open).
 * Which values, is seen in its pictures alone: here it is the one before.
 */
export function withEmptyOnesFilled(values: unknown): unknown {
  if (!Array.isArray(values)) return values;
  let last: unknown;
  return (values as unknown[][]).map((row) =>
    row.map((value) => {
      const isEmpty = (value as { type?: unknown } | null)?.type === 'Empty';
      if (!isEmpty) last = value;
      return isEmpty ? (last ?? value) : value;
    }),
  );
}

/** What a function has answered for the value that a cell shows. */
export type ShownAnswer = { readonly numberFormat?: string | undefined; readonly card?: Card | undefined };

/** What `range.valuesAsJson` reads from a cell that shows this value. */
export function jsonOfCell(
  cell: Nullable<ICellData>,
  basicValue: CellValue,
  { numberFormat, card = cardIn(cell) }: ShownAnswer,
): object {
  if (card !== undefined) return card;
  const type = valueType(basicValue);
  if (numberFormat !== undefined) {
    return { type: 'FormattedNumber', basicType: type, basicValue, numberFormat };
  }
  const properties = cell?.custom?.[propertiesKey] as unknown;
  return { type, basicType: type, basicValue, ...(properties !== undefined && { properties }) };
}

/** The card that was put into a cell as its value, without a formula. */
export function cardIn(cell: Nullable<ICellData>): Card | undefined {
  return cell?.custom?.[cardKey] as Card | undefined;
}

const cardKey = 'officeCard';
const propertiesKey = 'officeProperties';
