import { inspect } from 'node:util';
import type { BuiltFunctions } from '../built-functions';
import { madeUpArguments, randomFrom } from './arguments';

/** What came of calling all functions with made-up arguments. */
export type Fuzzed = {
  readonly calls: number;
  readonly values: number;
  readonly errors: number;
  /** Sentences about answers that no cell may have, each with the call that gives it again. */
  readonly faults: readonly string[];
};

/**
 * Calls the functions in turn, in both languages, for Excels with and without data types. The only thing that may leave a
 * function beside an answer is a cell error, and an answer holds texts, finite numbers, data types and cell errors.
 * @param seed from which the arguments follow
 * @param words that people give: names, measures, periods, tables
 * @example fuzz(builtFunctions(), ['Rice', 'value'], { seed: 1, calls: 1000 }).faults // []
 */
export function fuzz(
  { functions, useLanguage, isCellError }: BuiltFunctions,
  words: readonly string[],
  { seed, calls }: { readonly seed: number; readonly calls: number },
): Fuzzed {
  const random = randomFrom(seed);
  const ids = Object.keys(functions);
  const faults: string[] = [];
  let [values, errors] = [0, 0];
  for (let call = 0; call < calls && faults.length < ENOUGH; call += 1) {
    if (call % CALLS_ALIKE === 0) useLanguage(random() < 0.5 ? 'vi-VN' : 'en-US', random() < 0.5);
    const id = ids[call % ids.length] ?? '';
    const args = madeUpArguments(random, words);
    const told = (fault: string): number =>
      faults.push(`seed ${String(seed)}, call ${String(call)}: ${id}(${shown(args)}) ${fault}`);
    try {
      const answer = functions[id]?.(...args);
      const fault = faultIn(answer, isCellError);
      if (fault !== undefined) told(fault);
      values += 1;
    } catch (thrown) {
      if (!isCellError(thrown)) told(`throws ${shown([thrown])}`);
      errors += 1;
    }
  }
  return { calls: values + errors, values, errors, faults };
}

/** More would say the same. */
const ENOUGH = 10;
const CALLS_ALIKE = 200;

function faultIn(answer: unknown, isCellError: (thrown: unknown) => boolean): string | undefined {
  const rows: readonly unknown[] = Array.isArray(answer) ? answer : [[answer]];
  if (rows.length === 0) return 'answers with no row';
  for (const row of rows) {
    if (!Array.isArray(row) || row.length === 0) return 'answers with a row of no cells';
    const cells: readonly unknown[] = row;
    const wrong = cells.find((cell) => !isAnswer(cell) && !isCellError(cell));
    if (wrong !== undefined || cells.includes(undefined)) return `answers with ${shown([wrong])}`;
  }
  return undefined;
}

/** A text, a finite number, a logical value, or a data type with nothing else in it. */
function isAnswer(cell: unknown): boolean {
  if (typeof cell === 'number') return Number.isFinite(cell);
  if (typeof cell === 'string') return cell.length <= LONGEST_TEXT;
  if (typeof cell === 'boolean') return true;
  return typeof cell === 'object' && cell !== null && 'type' in cell && hasFiniteNumbers(cell);
}

/** Of a cell in Excel. */
const LONGEST_TEXT = 32_767;

function hasFiniteNumbers(part: unknown): boolean {
  if (typeof part === 'number') return Number.isFinite(part);
  return typeof part !== 'object' || part === null || Object.values(part).every(hasFiniteNumbers);
}

function shown(args: readonly unknown[]): string {
  return args.map((one) => inspect(one, { depth: 4, maxStringLength: 60, breakLength: Infinity })).join(', ');
}
