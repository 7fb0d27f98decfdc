import { Problem } from '../../src/catalogue/problem';
import type { ProblemDetail } from '../../src/catalogue/problem';

/** The problem that a question meets; `undefined` where it has an answer. */
export function problemOf(question: () => unknown): ProblemDetail | undefined {
  try {
    question();
  } catch (problem) {
    if (problem instanceof Problem) return problem.detail;
    throw problem;
  }
  return undefined;
}
