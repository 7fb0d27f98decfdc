import type { FigureProblem } from './figureProblem';
import type { QuestionProblem } from './questionProblem';

/**
 * Everything that can stand between a question and a figure. It carries data, not sentences:
 * src/locales says it in the user's language, together with what to do next.
 */
export type ProblemDetail = QuestionProblem | FigureProblem;

export type ProblemKind = ProblemDetail['kind'];

/**
 * A question that has no figure for its answer. It is thrown, but is no Error: a column of a hundred thousand unknown
 * names must not record a hundred thousand stacks. What a detail takes long to find out (offers, nearest names) is a
 * getter of it, which only whoever reads the message calls.
 */
export class Problem {
  constructor(readonly detail: ProblemDetail) {}
}

/** What there is, or `undefined` where a problem stands between. */
export function ifThere<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (problem) {
    if (problem instanceof Problem) return undefined;
    throw problem;
  }
}

/**
 * The two cell errors that can carry a message in Excel: #VALUE! for an argument that is not understood,
 * #N/A for what the document does not state.
 */
export function cellErrorOf(kind: ProblemKind): 'invalidValue' | 'notAvailable' {
  return notStated.has(kind) ? 'notAvailable' : 'invalidValue';
}

const notStated: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  'subject-unknown',
  'subject-misnamed',
  'subject-in-old-encoding',
  'no-target',
  'no-result',
  'no-trade',
  'no-series',
  'no-figure',
  'target-is-range',
  'group-without-items',
  'no-index',
  'publishers-differ',
  'no-attainment',
  'not-computable',
  'growth-of-ratio',
  'series-breaks',
  'not-a-part',
  'share-printed-only',
  'definitions-differ',
  'units-not-combined',
  'units-not-alike',
  'no-group',
  'no-rank',
  'rank-unsure',
  'no-total',
  'table-empty',
  'search-without-match',
  'ranges-not-alike',
]);
