import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  AsyncObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
} from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';
import { answersOf, CardValueObject, failed, invalidValue, isDataType, toResult } from './functionAnswer';
import type { Card, CellAnswer, CellPosition } from './functionAnswer';

/**
 * One custom function inside Univer's engine. Univer's own CustomFunction is not enough: it gives blanks and omitted
 * arguments as 0 and reads a text that is returned ("2001-2005", "1.211") as a date or a number. Nothing may be
 * thrown here: it would end the engine.
 */
export class CustomFunctionExecutor extends BaseFunction {
  readonly #parameters: readonly ParameterMetadata[];
  readonly #actions: FunctionActions;

  constructor(name: string, parameters: readonly ParameterMetadata[], actions: FunctionActions) {
    super(name);
    this.#parameters = parameters;
    this.#actions = actions;
    // Excel does not accept such a formula; Univer then shows #N/A.
    this.minParams = parameters.filter(({ optional }) => !optional).length;
    this.maxParams = parameters.length;
  }

  /** The engine waits for promises of such functions alone, and stumbles over them inside LAMBDA and MAP. */
  override isAsync(): boolean {
    return this.#actions.asynchronous;
  }

  override calculate(...given: BaseValueObject[]) {
    const cell = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    const finish = (rows: CellAnswer[][]): BaseValueObject => {
      this.#actions.answered(cell, rows);
      return toResult(rows);
    };
    try {
      const rows = this.#answers(
        this.#parameters.map((_, index) => toGrid(given[index], this.#actions.cardAt)),
      );
      if (!(rows instanceof Promise)) return finish(rows);
      return this.isAsync() ? new AsyncObject(rows.then(finish)) : finish(failed(rows));
    } catch (fault) {
      return toResult(failed(fault));
    }
  }

  /**
   * Functions are called with errors only where `allowErrorForDataTypeAny` is true, and then only for parameters of the
   * type `any`; else one error in a range is the answer for all of it
   * (https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors and custom-functions-json). Which
   * error, where there are several, is a guess: the first.
   */
  #answers(args: readonly Grid[]): Pending {
    const taken = args.map((grid) => (this.#actions.takesDataTypes ? grid : withoutCards(grid)));
    const error = firstError(taken.filter((_, index) => !this.#takesErrors(index)));
    return error ? [[{ error: String(error.getValue()), message: '' }]] : this.#callForEachCell(taken);
  }

  #takesErrors(index: number): boolean {
    const { type = 'any' } = this.#parameters[index] ?? {};
    return this.#actions.takesErrors && type === 'any';
  }

  /** A range given for a plain value makes the answer spill: one call for each cell, of which one cell counts. */
  #callForEachCell(args: readonly Grid[]): Pending {
    const plain = args.filter((_, index) => !this.#isMatrix(index));
    const height = Math.max(1, ...plain.map((grid) => grid.length));
    const width = Math.max(1, ...plain.map((grid) => grid[0]?.length ?? 1));
    if (height === 1 && width === 1) return this.#call(args, 0, 0);
    const calls = Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => this.#call(args, row, column)),
    );
    return calls.every(areSettled) ? firstCells(calls) : Promise.all(calls.map(settled)).then(firstCells);
  }

  #call(args: readonly Grid[], row: number, column: number): Pending {
    try {
      const returned = this.#actions.call(
        args.map((grid, index) =>
          this.#isMatrix(index)
            ? grid.map((line) => line.map(toArgument))
            : toArgument(cellAt(grid, row, column)),
        ),
      );
      const answers = (value: unknown) => this.#allowed(answersOf(value));
      return isPromise(returned) ? Promise.resolve(returned).then(answers).catch(failed) : answers(returned);
    } catch (fault) {
      return failed(fault);
    }
  }

  /** Data types of functions that do not ask for them show as #VALUE! (OfficeDev/office-js #3504). */
  #allowed(rows: CellAnswer[][]): CellAnswer[][] {
    if (this.#actions.takesDataTypes) return rows;
    return rows.map((row) => row.map((cell) => (isDataType(cell) ? invalidValue : cell)));
  }

  #isMatrix(index: number): boolean {
    return this.#parameters[index]?.dimensionality === 'matrix';
  }
}

/** A parameter, by the part that is read of its description. */
export type ParameterMetadata = {
  readonly name: string;
  readonly description?: string;
  readonly optional?: boolean;
  readonly type?: string;
  /** Which data types it takes besides. */
  readonly cellValueType?: string;
  /** `matrix` for parameters that take whole ranges. */
  readonly dimensionality?: string;
};

type FunctionActions = {
  /** Whether `call` may return a promise. */
  readonly asynchronous: boolean;
  /** Whether the metadata ask for errors and for data types as arguments. */
  readonly takesErrors: boolean;
  readonly takesDataTypes: boolean;
  call(args: readonly unknown[]): unknown;
  readonly cardAt: CardAt;
  /** Is told the answer for the formula's cell, or for that and those it spills to. */
  answered(cell: CellPosition, rows: readonly (readonly CellAnswer[])[]): void;
};

export type Grid = readonly (readonly Nullable<BaseValueObject>[])[];
type Pending = CellAnswer[][] | Promise<CellAnswer[][]>;

function firstError(args: readonly Grid[]): BaseValueObject | undefined {
  for (const grid of args) {
    for (const line of grid) {
      for (const value of line) if (value?.isError()) return value;
    }
  }
  return undefined;
}

/** To a function that takes no data types a card is what it is by its plain value: #VALUE!. */
function withoutCards(grid: Grid): Grid {
  const plain = (value: Nullable<BaseValueObject>) =>
    value instanceof CardValueObject ? ErrorValueObject.create(ErrorType.VALUE) : value;
  return grid.map((line) => line.map(plain));
}

function firstCells(calls: readonly (readonly CellAnswer[][][])[]): CellAnswer[][] {
  return calls.map((line) => line.flatMap(([row]) => row?.[0] ?? []));
}

function areSettled(calls: readonly Pending[]): calls is CellAnswer[][][] {
  return calls.every((call) => !(call instanceof Promise));
}

async function settled(calls: readonly Pending[]): Promise<CellAnswer[][][]> {
  const answers: CellAnswer[][][] = [];
  for (const call of calls) answers.push(await call);
  return answers;
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value;
}

/** Cards that cells of a range hold take the place of the texts that they show. */
export function toGrid(given: BaseValueObject | undefined, cardAt: CardAt): Grid {
  if (!given) return [[null]];
  if (!(given instanceof ArrayValueObject)) return [[given]];
  const [sheetId, top, left] = [given.getSheetId(), given.getCurrentRow(), given.getCurrentColumn()];
  // What a formula has computed lies nowhere.
  if (sheetId === '' || top < 0 || left < 0) return given.getArrayValue();
  return given.getArrayValue().map((line, row) =>
    line.map((value, column) => {
      if (!value?.isString()) return value;
      const card = cardAt({ sheetId, row: top + row, column: left + column }, String(value.getValue()));
      return card ? new CardValueObject(card) : value;
    }),
  );
}
export type CardAt = (cell: CellPosition, text: string) => Card | undefined;

/** One row or column is repeated; where a range does not reach, Excel answers #N/A. */
export function cellAt(grid: Grid, row: number, column: number): Nullable<BaseValueObject> {
  const line = grid.length === 1 ? grid[0] : grid[row];
  const index = line?.length === 1 ? 0 : column;
  if (!line || index >= line.length) throw new NotAvailable();
  return line[index];
}
class NotAvailable extends Error {
  readonly code = '#N/A';
}

/**
 * Blank is null, as in Excel on the web; Excel on the desktop gives 0. A card comes as the entity that it is, and an
 * error as office.js makes a CustomFunctions.Error of it or leaves it as a data type: either has this type and value.
 */
function toArgument(value: Nullable<BaseValueObject>): unknown {
  if (value instanceof CardValueObject) return value.card;
  if (value?.isError()) return { type: 'Error', basicType: 'Error', basicValue: value.getValue() };
  return !value || value.isNull() ? null : value.getValue();
}
