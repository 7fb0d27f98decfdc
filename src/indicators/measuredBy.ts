import type { Catalogue } from '../catalogue/catalogue';
import type { Instead } from '../catalogue/figureProblem';
import { ifThere } from '../catalogue/problem';
import { latestOf } from '../model/observation';
import { kindOf } from '../model/period';
import type { Period } from '../model/period';
import type { Subject } from '../model/schema';
import { isResult } from '../model/status';
import type { Arguments } from './indicator';
import { inOrder } from './newestAnswers';
import { registry } from './registry';

/**
 * What is asked for as a measure and is none may be computed by a function: a rank, a unit value. It lies in further.js
 * with the sentences of errors, beside functions.js, which stays small; `undefined` without that script.
 */
export const measuredBy: { readonly insteadOf: typeof insteadOf } | undefined = { insteadOf };

/** What was asked for: the words of a measure, and when. */
type Asked = {
  readonly catalogue: Catalogue;
  readonly subject: Subject;
  readonly words: string;
  readonly period?: Period | undefined;
};

/**
 * The call that computes what the words say, of the very period that is asked for, else of the newest year or month. What
 * is offered answers.
 * @example insteadOf({ catalogue, subject: unitedStates, words: 'rank', period: '2025' })[0]?.id // 'RANK'
 */
function insteadOf({ catalogue, subject, words, period }: Asked): Instead[] {
  const named = registry.resolve(words);
  const id = named.kind === 'one' ? named.value.id : undefined;
  const indicator = registry.indicators.find((one) => one.id === id);
  if (indicator === undefined) return [];
  const { parameters } = indicator;
  const periods = period === undefined ? newestOf(catalogue, subject) : [period];
  const tried = periods.map((one): Arguments => ('period' in parameters ? { period: one } : { to: one }));
  const answering = tried.find((given) => ifThere(() => indicator.compute(catalogue, subject, given)));
  return answering === undefined
    ? []
    : [{ kind: 'growth', id: indicator.id, args: inOrder(indicator, answering) }];
}

function newestOf(catalogue: Catalogue, subject: Subject): readonly Period[] {
  const months = catalogue
    .statedAbout(subject)
    .filter((one) => isResult(one.status) && catalogue.isAnswer(one) && kindOf(one.period) === 'month');
  return [ifThere(() => catalogue.result(subject)), latestOf(months)].flatMap((one) => one?.period ?? []);
}
