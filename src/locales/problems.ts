import type { ProblemDetail, ProblemKind } from '../catalogue/problem';
import { problemSentences as en } from './en/problems';
import type { Language } from './messages';
import { problemSentences as vi } from './vi/problems';

/** What is said of each problem, and what to do about it, in one language. */
export type ProblemSentences = {
  readonly [Kind in ProblemKind]: (detail: Extract<ProblemDetail, { kind: Kind }>) => string;
};

/** By language. They lie in further.js, beside functions.js, which stays small; `undefined` without that script. */
export const problemSentences: Readonly<Record<Language, ProblemSentences>> | undefined = { vi, en };
