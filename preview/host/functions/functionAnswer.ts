import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';

/** What a custom function answers for one cell. */
export type CellAnswer = PlainAnswer | ErrorAnswer;
type PlainAnswer = {
  readonly value: string | number | boolean;
  readonly numberFormat?: string;
  /** The card behind the text that the cell shows. */
  readonly card?: Card;
};

/** An entity as a function returns it, by the parts that are read of it. */
export type Card = Excel.EntityCellValue;

type ErrorAnswer = {
  readonly error: string;
  readonly message: string;
};

/** A cell, counted from zero. */
export type CellPosition = {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
};

/** What a function returned, cell by cell. A guess: Excel shows #VALUE! for arrays without cells or of uneven rows. */
export function answersOf(returned: unknown): CellAnswer[][] {
  if (!Array.isArray(returned)) return [[answerOf(returned, failedNumber)]];
  const rows = returned.map((row: unknown): unknown[] => (Array.isArray(row) ? row : [row]));
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) return [[invalidValue]];
  return rows.map((row) => row.map(answerOfCell));
}

export function answerOfCell(value: unknown): CellAnswer {
  return answerOf(value, zero);
}

/** What a function threw: a message that is not a CustomFunctions.Error's never reaches the cell. */
export function failed(fault: unknown): CellAnswer[][] {
  return [[toError(fault) ?? invalidValue]];
}

export function isDataType(answer: CellAnswer): boolean {
  return 'value' in answer && (answer.card !== undefined || answer.numberFormat !== undefined);
}

export function toResult(rows: readonly (readonly CellAnswer[])[]): BaseValueObject {
  const values = rows.map((row) => row.map(toValueObject));
  const [[only] = []] = values;
  if (values.length === 1 && values[0]?.length === 1 && only) return only;
  return ArrayValueObject.create({
    calculateValueList: values,
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

export const invalidValue: ErrorAnswer = { error: ErrorType.VALUE, message: '' };
/** Nothing counts as 0 (OfficeDev/office-js #1503). */
const zero: PlainAnswer = { value: 0 };

/** JSON, by which the answer travels, has neither NaN nor infinities: see FunctionCalls for what becomes of them. */
function answerOf(value: unknown, notFinite: ((value: number) => CellAnswer) | PlainAnswer): CellAnswer {
  if (typeof value === 'number' && !Number.isFinite(value))
    return typeof notFinite === 'function' ? notFinite(value) : notFinite;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return { value };
  if (value === null || value === undefined) return zero;
  return toFormattedNumber(value) ?? toText(value) ?? toCardAnswer(value) ?? toError(value) ?? invalidValue;
}

function toText(value: object): PlainAnswer | undefined {
  const { type, basicValue } = value as Readonly<Record<string, unknown>>;
  return type === 'String' && typeof basicValue === 'string' ? { value: basicValue } : undefined;
}

function toCardAnswer(value: object): PlainAnswer | undefined {
  const { type, text, properties } = value as Partial<Card>;
  if (type !== 'Entity' || typeof text !== 'string' || properties === undefined) return undefined;
  return { value: text, card: value as Card };
}

function failedNumber(value: number): ErrorAnswer {
  return Number.isNaN(value) ? invalidValue : { error: ErrorType.NUM, message: '' };
}

function toFormattedNumber(value: object): PlainAnswer | undefined {
  const { type, basicValue, numberFormat } = value as Readonly<Record<string, unknown>>;
  if (type !== 'FormattedNumber' || typeof basicValue !== 'number') return undefined;
  return { value: basicValue, numberFormat: String(numberFormat) };
}

/** A CustomFunctions.Error, of whatever page. Excel shows messages with #VALUE! and #N/A only. */
function toError(fault: unknown): ErrorAnswer | undefined {
  if (typeof fault !== 'object' || fault === null) return undefined;
  const { code, message } = fault as Readonly<Record<string, unknown>>;
  if (typeof code !== 'string' || !errors.has(code)) return undefined;
  const shown = code === '#VALUE!' || code === '#N/A';
  return { error: code, message: shown && typeof message === 'string' ? message : '' };
}

const errors: ReadonlyMap<string, ErrorType> = new Map(
  Object.values(ErrorType).map((error) => [error, error]),
);

/** A card on its way from one function to the next; whatever knows no cards takes it for its text. */
export class CardValueObject extends StringValueObject {
  constructor(readonly card: Card) {
    super(card.text ?? '');
  }
}

/** By its own type: Univer's factory would read texts as numbers, dates and arrays. */
function toValueObject(answer: CellAnswer): BaseValueObject {
  if ('error' in answer) return ErrorValueObject.create(errors.get(answer.error) ?? ErrorType.VALUE);
  const { value, card } = answer;
  if (card) return new CardValueObject(card);
  if (typeof value === 'number') return NumberValueObject.create(value);
  return typeof value === 'boolean' ? BooleanValueObject.create(value) : StringValueObject.create(value);
}
