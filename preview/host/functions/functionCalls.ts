import type { Card } from './functionAnswer';
import { HostObject } from '../core/hostObject';

/**
 * Calls custom functions as Excel does: through the runtime inside office.js, which knows what
 * CustomFunctions.associate has been given. What it answers on the wire, found in office.js 1.1.110:
 *
 * - a result is `[id, true, value, timings]`, a failure `[id, false, message, errorCode, timings]`;
 * - a scalar or 2-D array is the JSON of what the function returned, so undefined, and NaN and infinities *inside
 *   an array*, arrive as null; a scalar NaN is a failure without a code of its own, a scalar infinity is #NUM!;
 * - a CustomFunctions.Error that is *returned*, alone or inside an array, is a success whose value is
 *   `{ type: 'Error', basicValue: '#N/A', message?, ... }`; the message is there for #VALUE! and #N/A only;
 * - a CustomFunctions.Error that is *thrown* (or rejects) is a failure with its message, and with the code of
 *   `failureCodes`; #NAME? and #REF! have no code and arrive as #VALUE!;
 * - anything else that is thrown is a failure without its message: a plain Error's words never reach the cell;
 * - a formatted number is a success whose value is `{ type: 'FormattedNumber', basicValue, numberFormat }`;
 * - an entity is a success whose value is the entity, as it was returned;
 * - a name that nothing is associated with fails in the same way as a plain Error.
 */
export class FunctionCalls extends HostObject {
  readonly typeName = 'CustomFunctions';
  readonly #push: (message: unknown[]) => void;
  readonly #waiting = new Map<number, (result: FunctionResult) => void>();
  #lastCall = 0;

  constructor(push: (message: unknown[]) => void) {
    super();
    this.#push = push;
  }

  /** Arguments as Excel gives them: scalars, 2-D arrays for ranges, null for what is left out. */
  call(name: string, args: readonly unknown[], address: string): Promise<FunctionResult> {
    const id = ++this.#lastCall;
    const flags = 0;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#push([functionCategory, invocation, '', JSON.stringify([id, name, args, address, flags]), 0]);
    });
  }

  SetInvocationArrayResults(results: [number, boolean, unknown, unknown?][]) {
    for (const [id, succeeded, value, code] of results) {
      this.#waiting.get(id)?.(succeeded ? toResult(value) : toFailure(value, code));
      this.#waiting.delete(id);
    }
  }

  /** office.js waits half a second between two sets of results, but a fifth where this feature is on. */
  _GetEnabledFeatures() {
    const shorterInterval = 2;
    return [shorterInterval];
  }

  _SetOsfControlContainerReadyForCustomFunctions() {
    // Nothing waits for it.
  }
}

export type FunctionResult = { value: FunctionValue | FunctionValue[][] } | CellError;
type FunctionValue = string | number | boolean | null | FormattedNumber | Card | CellError;
/** What a cell shows, and what Excel says about it when asked; the message is empty if there is none. */
type CellError = {
  errorCode: string;
  message: string;
};
type FormattedNumber = {
  type: 'FormattedNumber';
  basicValue: number;
  numberFormat: string;
};

const functionCategory = 1;
const invocation = 1000;

/** Codes not listed (an exception, a rejected promise, NaN, no such function) show as #VALUE!, which is a guess. */
const failureCodes: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

function toResult(value: unknown): FunctionResult {
  if (Array.isArray(value)) {
    const rows: unknown[] = value;
    return { value: rows.map((row) => (Array.isArray(row) ? row.map(toValue) : [toValue(row)])) };
  }
  const scalar = toValue(value);
  return isCellError(scalar) ? scalar : { value: scalar };
}

function toValue(value: unknown): FunctionValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null) return null;
  const { type, basicValue, numberFormat, message } = value as Readonly<Record<string, unknown>>;
  if (type === 'Error') return { errorCode: String(basicValue), message: textOf(message) };
  if (type === 'FormattedNumber') {
    return { type, basicValue: Number(basicValue), numberFormat: String(numberFormat) };
  }
  if (type === 'Entity') return value as Card;
  // A guess: what Excel shows for an object that it does not know.
  return { errorCode: '#VALUE!', message: '' };
}

/**
 * Excel shows messages with #VALUE! and #N/A only:
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors
 */
function toFailure(message: unknown, code: unknown): CellError {
  const errorCode = failureCodes[Number(code)];
  const shown = errorCode === '#VALUE!' || errorCode === '#N/A';
  return { errorCode: errorCode ?? '#VALUE!', message: shown ? textOf(message) : '' };
}

function textOf(message: unknown): string {
  return typeof message === 'string' ? message : '';
}

function isCellError(value: FunctionValue): value is CellError {
  return typeof value === 'object' && value !== null && 'errorCode' in value;
}
