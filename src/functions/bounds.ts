// How sure a figure is.

import { Problem } from '../catalogue/problem';
import type { Bounds } from '../indicators/printed';
import { registry } from '../indicators/registry';
import type { Bounded, Registry } from '../indicators/registry';
import { periodFrom, subjectFrom } from './arguments';
import { session } from '../session';
import { answerRows } from './runner';
import type { Input } from './runner';

/**
 * Lowest and highest value that the rounding of the printed figures allows, in two cells beside each other.
 * @customfunction BOUNDS
 * @param functionName Whose answer: {functions}.
 * @param subject Name (Vietnamese or English, accents optional) or table number; one cell or a column.
 * @param from For functions that take periods, as they do: first year or period.
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
  return boundsAmong(registry, functionName, subject, from, to);
}

/** BOUNDS of the functions of these indicators and of the printed figures. */
export function boundsAmong(
  indicators: Registry,
  functionName: unknown,
  subject: unknown,
  from?: unknown,
  to?: unknown,
): unknown[][] {
  return answerRows([subject, functionName, from, to], 2, (name, id, first, last) => {
    const { bounds: allowed, unit } = boundsOf(boundedFrom(id, indicators), name, [first, last], indicators);
    return [allowed.low, allowed.high].map((number) => ({ number, unit, fine: true }));
  });
}

function boundsOf(
  { id, boundsOf, boundsBetween }: Bounded,
  name: string,
  [first, last]: readonly [first: Input, last: Input],
  { bounded }: Registry,
): Bounds {
  const subject = subjectFrom(name);
  if (first === undefined && last === undefined) return boundsOf(session.catalogue, subject);
  const [from, to] = [periodFrom(first, { subject }), periodFrom(last, { subject })];
  if (boundsBetween !== undefined) return boundsBetween(session.catalogue, subject, from, to);
  const functions = bounded.filter((one) => one.boundsBetween !== undefined).map((one) => one.id);
  throw new Problem({ kind: 'periods-not-taken', answeredBy: id, functions });
}

function boundedFrom(input: Input, { bounded, resolve }: Registry): Bounded {
  const functions = bounded.map(({ id }) => id);
  if (input === undefined || input.trim() === '') throw new Problem({ kind: 'function-missing', functions });
  const match = resolve(input);
  if (match.kind === 'one') return match.value;
  throw new Problem({ kind: 'function-unknown', text: input, functions });
}
