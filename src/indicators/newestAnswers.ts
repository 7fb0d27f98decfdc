import type { Catalogue } from '../catalogue/catalogue';
import type { Instead } from '../catalogue/figureProblem';
import { ifThere, Problem } from '../catalogue/problem';
import { periodArgument } from '../model/formulaText';
import type { Argument } from '../model/formulaText';
import { latestOf } from '../model/observation';
import type { Observation } from '../model/observation';
import { kindOf } from '../model/period';
import type { Period } from '../model/period';
import type { Subject } from '../model/schema';
import { isResult, isTarget } from '../model/status';
import type { Arguments, Indicator } from './indicator';

/**
 * Most goods and markets have no target, so that what is computed of targets has no answer for them. What the same
 * function computes of their newest results is offered then. It lies in further.js with the sentences of errors, beside
 * functions.js, which stays small; `undefined` without that script.
 */
export const newestAnswers: { readonly offeredBy: typeof offeredBy } | undefined = { offeredBy };

type Asked = {
  readonly indicator: Pick<Indicator, 'id' | 'parameters' | 'compute'>;
  readonly catalogue: Catalogue;
  readonly subject: Subject;
  readonly given: Arguments;
};

/** The same problem, which offers what answers; any other problem as it is. */
function offeredBy(problem: Problem, asked: Asked): Problem {
  const { detail } = problem;
  const { from, to, period, market } = asked.given;
  const isOpen = [from, to, period, market].every((one) => one === undefined);
  if (!isOpen || (detail.kind !== 'no-target' && detail.kind !== 'no-index')) return problem;
  let found: readonly Instead[] | undefined;
  const instead = () => {
    found ??= newest(asked);
    return found.length > 0 ? found : detail.instead;
  };
  // What a problem takes long to find out are getters, which a plain copy would ask.
  const parts = Object.getOwnPropertyDescriptors(detail);
  return new Problem(Object.defineProperties({}, { ...parts, instead: { get: instead } }) as typeof detail);
}

/** What the function computes of results, of the newest first; of shares how they changed, for they do not grow. */
function newest(asked: Asked): Instead[] {
  const { indicator, catalogue, subject, given } = asked;
  const results = catalogue
    .statedAbout(subject)
    .filter((one) => isResult(one.status) && catalogue.isAnswer(one));
  const pairs = pairsOf(results.filter(({ measure }) => measure === subject.mainMeasure));
  const answering = argumentsTried(asked, results, pairs).find((more) =>
    ifThere(() => indicator.compute(catalogue, subject, { ...given, ...more })),
  );
  // A target may be there whose index or quantity is not.
  const isAimed = catalogue.statedAbout(subject).some(({ status }) => isTarget(status));
  const kind = isAimed ? 'growth' : 'result';
  if (answering !== undefined) {
    return [{ kind, id: indicator.id, args: inOrder(indicator, { ...given, ...answering }) }];
  }
  const [widest] = pairs;
  return indicator.id === 'GROWTH' && subject.mainMeasure === 'share' && widest !== undefined
    ? [{ kind, id: 'CHANGE', args: [widest.from, widest.to].map(periodArgument) }]
    : [];
}

function argumentsTried(
  { indicator: { parameters }, catalogue, subject }: Asked,
  results: readonly Observation[],
  pairs: readonly Pair[],
): Arguments[] {
  const months = results.filter(({ period }) => kindOf(period) === 'month');
  const newestOnes = [ifThere(() => catalogue.result(subject)), latestOf(months)];
  const periods = newestOnes.flatMap((one) => one?.period ?? []);
  if ('period' in parameters) return periods.map((period) => ({ period }));
  return 'from' in parameters ? [...periods.map((from) => ({ from })), ...pairs] : [];
}

type Pair = { readonly from: Period; readonly to: Period };

/** The last period with a result, and every one before it that is as long, from the first on. */
function pairsOf(results: readonly Observation[]): Pair[] {
  const to = latestOf(results)?.period;
  if (to === undefined) return [];
  const alike = results.map(({ period }) => period).filter((period) => kindOf(period) === kindOf(to));
  return [...new Set(alike)]
    .sort()
    .slice(0, -1)
    .map((from) => ({ from, to }));
}

/** As they stand in a formula; what a share is taken of by its name in English, which is known everywhere. */
export function inOrder({ parameters }: Pick<Indicator, 'parameters'>, given: Arguments): Argument[] {
  const names = Object.keys(parameters);
  const last = names.map((name) => given[name] !== undefined).lastIndexOf(true);
  return names.slice(0, last + 1).map((name) => {
    const value = given[name];
    if (value === undefined) return undefined;
    return typeof value === 'string' ? periodArgument(value) : value.name.en;
  });
}
