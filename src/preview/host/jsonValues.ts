import { CellValueType } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import { blankCell, cellValue, valueType } from './cells';
import { HostError, MissingMember } from './hostObject';

/**
 * What a cell holds after `range.valuesAsJson` has put this into it. Nothing is read into texts here, unlike
 * `range.values`. Properties of numbers are kept beside the number, which counts in formulas.
 */
export function cellOfJson(value: unknown): ICellData {
  const { type, basicValue, properties } = value as Partial<Record<string, unknown>>;
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

/** What `range.valuesAsJson` reads from a cell. */
export function jsonOfCell(cell: Nullable<ICellData>): object {
  const basicValue = cellValue(cell);
  const type = valueType(basicValue);
  const properties = cell?.custom?.[propertiesKey] as unknown;
  return { type, basicType: type, basicValue, ...(properties !== undefined && { properties }) };
}

const propertiesKey = 'officeProperties';
