// How sure a figure is.

import { boundsOf } from '../catalogue/bounds';
import { Problem } from '../catalogue/problem';
import { boundedFunctions, resolveFunction } from '../catalogue/words';
import type { BoundedFunction } from '../catalogue/words';
import { catalogue, subjectFrom } from './arguments';
import { answerRows } from './runner';
import type { Input } from './runner';

/**
 * Lowest and highest value that the rounding of the printed figures allows, in two cells beside each other.
 * @customfunction BOUNDS
 * @param functionName Whose answer: TARGET, ACTUAL, GROWTH, BASELINE, CHANGE, SHARE, CONTRIBUTION, UNITVALUE, ATTAINMENT or RANK.
 * @param subject Name (Vietnamese or English, accents optional) or table number; one cell or a column.
 * @returns Lowest and highest value; a column of names gives a row for each.
 * @example BOUNDS("BASELINE","Gạo") = 1405.107…, 1407.902…
 */
export function bounds(functionName: unknown[][], subject: unknown[][]): unknown[][] {
  return answerRows([subject, functionName], 2, (name, answeredBy) => {
    const { bounds: allowed, unit } = boundsOf(catalogue, functionFrom(answeredBy), subjectFrom(name));
    return [allowed.low, allowed.high].map((number) => ({ number, unit, fine: true }));
  });
}

function functionFrom(input: Input): BoundedFunction {
  if (input === undefined || input.trim() === '') {
    throw new Problem({ kind: 'function-missing', functions: boundedFunctions });
  }
  const match = resolveFunction(input);
  if (match.kind === 'one') return match.value;
  throw new Problem({ kind: 'function-unknown', text: input, functions: boundedFunctions });
}
