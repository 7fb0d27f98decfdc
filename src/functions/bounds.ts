// How sure a figure is.

import { boundsOf } from '../indicators/bounds';
import type { Ends } from '../indicators/bounds';
import { Problem } from '../catalogue/problem';
import { boundedFunctions, resolveFunction } from '../catalogue/words';
import type { BoundedFunction } from '../catalogue/words';
import { requiredPeriod, subjectFrom } from './arguments';
import { session } from '../session';
import { answerRows } from './runner';
import type { Input } from './runner';

/**
 * Lowest and highest value that the rounding of the printed figures allows, in two cells beside each other.
 * @customfunction BOUNDS
 * @param functionName Whose answer: TARGET, ACTUAL, GROWTH, CAGR, BASELINE, CHANGE, SHARE, CONTRIBUTION, UNITVALUE, ATTAINMENT or RANK.
 * @param subject Name (Vietnamese or English, accents optional) or table number; one cell or a column.
 * @param from For CAGR, and for GROWTH between two results: first year or period.
 * @param to Last year or period.
 * @returns Lowest and highest value; a column of names gives a row for each.
 * @example BOUNDS("BASELINE","Gạo") = 1405.107…, 1407.902…
 */
export function bounds(
  functionName: unknown[][],
  subject: unknown[][],
  from?: unknown[][],
  to?: unknown[][],
): unknown[][] {
  return answerRows([subject, functionName, from, to], 2, (name, answeredBy, first, last) => {
    const id = functionFrom(answeredBy);
    const { bounds: allowed, unit } = boundsOf(
      session.catalogue,
      id,
      subjectFrom(name),
      endsFrom(first, last),
    );
    return [allowed.low, allowed.high].map((number) => ({ number, unit, fine: true }));
  });
}

function endsFrom(first: Input, last: Input): Ends | undefined {
  return first === undefined && last === undefined
    ? undefined
    : { from: requiredPeriod(first), to: requiredPeriod(last) };
}

function functionFrom(input: Input): BoundedFunction {
  if (input === undefined || input.trim() === '') {
    throw new Problem({ kind: 'function-missing', functions: boundedFunctions });
  }
  const match = resolveFunction(input);
  if (match.kind === 'one') return match.value;
  throw new Problem({ kind: 'function-unknown', text: input, functions: boundedFunctions });
}
