import { expect } from '@jest/globals';
import { functions } from '../../src/functions/functions';
import type { FunctionId } from '../../src/functions/functions';

/** Calls a function with arguments as they are, whatever its declared types. */
export function call(id: FunctionId, ...args: unknown[]): unknown {
  return (functions[id] as (...args: unknown[]) => unknown)(...args);
}

/** One cell in, one cell out. */
export function one(id: FunctionId, ...args: unknown[]): unknown {
  const answer = call(id, ...args.map((argument) => [[argument]]));
  return Array.isArray(answer) ? (answer as unknown[][])[0]?.[0] : answer;
}

/** The cell error that a call leaves; a test fails where there is none. */
export function errorOf(ask: () => unknown): { code: string; message: string } {
  try {
    ask();
  } catch (error) {
    expect(error).toBeInstanceOf(CustomFunctions.Error);
    return error as { code: string; message: string };
  }
  throw new Error('the function answered');
}
