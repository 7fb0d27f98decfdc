import { periodArgument } from '../model/formulaText';
import type { Observation } from '../model/observation';
import { latestOf, samePublication } from '../model/observation';
import { yearsLater } from '../model/period';
import type { Status, Subject } from '../model/schema';
import { isResult, isTarget } from '../model/status';
import type { Catalogue } from './catalogue';
import type { Trade } from './figureIndex';
import type { Instead, Offer, Wanted } from './figureProblem';
import { ifThere } from './problem';
import { breakBetween } from './seriesBreak';

/**
 * What is stated about a subject, and what can be asked for instead of a figure that is not: found out for whoever reads
 * the sentence of a problem. It lies in further.js with these sentences, beside functions.js, which stays small;
 * `undefined` without that script.
 */
export const offering:
  { readonly offersOf: typeof offersOf; readonly insteadOf: typeof insteadOf } | undefined = {
  offersOf,
  insteadOf,
};

type OfStatus = (status: Status) => boolean;

/**
 * Figures that a look-up answers with. Of a publisher who was named, what it states by whatever definition; where it
 * states nothing of the subject, what the others do.
 */
function offersOf(
  catalogue: Catalogue,
  subject: Subject,
  ofStatus: OfStatus,
  publisher?: string,
  trade?: Trade,
): Offer[] {
  const stated = catalogue
    .statedAbout(subject, undefined, trade)
    .filter((one) => !one.restates && ofStatus(one.status));
  const own = stated.filter((one) => one.publisher.code === publisher);
  return (own.length > 0 ? own : stated.filter((one) => catalogue.isAnswer(one))).map(
    ({ measure, period, publisher: by }) => ({ measure, period, publisher: by }),
  );
}

/** Calls for the same subject that have an answer. */
function insteadOf(
  catalogue: Catalogue,
  subject: Subject,
  wanted: Wanted,
  ofStatus: OfStatus,
  publisher?: string,
): Instead[] {
  const { measure, period } = wanted;
  const answers = catalogue.statedAbout(subject).filter((one) => catalogue.isAnswer(one));
  return [
    ...(answers.some(({ status }) => ofStatus(status)) ? [] : otherKind(answers)),
    ...(publisher === undefined && ofStatus('actual')
      ? catalogue.byOtherDefinitions(subject, measure, period).map((figure) => ({
          kind: 'other-definition' as const,
          id: 'ACTUAL' as const,
          args: argsOf(figure),
          figure,
        }))
      : []),
    ...catalogue.misfiled.flatMap((one) => {
      const isAsked = one.subject === subject.code && one.measure === measure && one.period === period;
      const figure = isAsked && one.misfiled && catalogue.findResult(subject, measure, one.misfiled);
      return figure
        ? [
            {
              kind: 'misfiled' as const,
              id: 'ACTUAL' as const,
              args: [periodArgument(figure.period), measure],
              figure,
            },
          ]
        : [];
    }),
    ...fromTargets(catalogue, subject, wanted),
    ...(publisher === undefined && ofStatus('actual') ? fromResults(catalogue, subject, wanted) : []),
  ];
}

/** Where there are only targets, one of them; where there are only results, the newest. */
function otherKind(answers: readonly Observation[]): Instead[] {
  const [target] = answers.filter(({ status }) => isTarget(status));
  const result = latestOf(answers.filter(({ status }) => isResult(status)));
  if (target !== undefined) {
    const { measure, period } = target;
    return [{ kind: 'target', id: 'TARGET', args: [measure, periodArgument(period)], figure: target }];
  }
  if (result === undefined) return [];
  const args = [periodArgument(result.period), result.measure];
  return [{ kind: 'result', id: 'ACTUAL', args, figure: result }];
}

/** The name in English: a publisher is found by either, and that one is known everywhere. */
function argsOf({ period, measure, publisher }: Observation) {
  return [periodArgument(period), measure, publisher.name.en];
}

/** What functions compute from results of the very period: the share in the total, growth on the year before. */
function fromResults(catalogue: Catalogue, subject: Subject, { measure, period }: Wanted): Instead[] {
  const own = period === undefined ? undefined : ifThere(() => catalogue.result(subject, 'value', period));
  const total = catalogue.totalIfAny;
  if (own === undefined || period === undefined) return [];
  const whose = own.publisher.code;
  if (measure === 'share' && total !== undefined && !['total', 'indicator'].includes(subject.kind)) {
    const whole = ifThere(() => catalogue.result(total, 'value', period, whose));
    const isWhole = whole?.publisher.code === whose && whole.unit === own.unit && whole.number > 0;
    return isWhole ? [{ kind: 'share', id: 'SHARE', args: [undefined, periodArgument(period)] }] : [];
  }
  if (measure !== 'growth' && measure !== 'index') return [];
  const before = ifThere(() => catalogue.result(subject, 'value', yearsLater(period, -1), whose));
  const isLike =
    before !== undefined &&
    samePublication(own, before) &&
    before.unit === own.unit &&
    breakBetween(catalogue, subject, [before, own]) === undefined;
  return isLike && before.number > 0
    ? [{ kind: 'growth', id: 'GROWTH', args: [undefined, periodArgument(period)] }]
    : [];
}

/** What functions compute from targets and say nothing of: the value of the base year, a share, growth. */
function fromTargets(catalogue: Catalogue, subject: Subject, { measure, period }: Wanted): Instead[] {
  const year = catalogue.planPeriodOf(subject);
  const value = catalogue.findTarget(subject, 'value', year);
  const index = catalogue.findTarget(subject, 'index', year);
  const total = catalogue.totalIfAny;
  if (
    measure === 'value' &&
    value !== undefined &&
    index !== undefined &&
    index.number > 0 &&
    index.base === period
  ) {
    return [{ kind: 'baseline', id: 'BASELINE', args: [] }];
  }
  if (period !== undefined && period !== year) return [];
  const whole = total && catalogue.findTarget(total, 'value', year);
  if (
    measure === 'share' &&
    value !== undefined &&
    value.unit === whole?.unit &&
    whole.number > 0 &&
    !['total', 'indicator'].includes(subject.kind)
  ) {
    return [{ kind: 'share', id: 'SHARE', args: [] }];
  }
  return measure === 'growth' && index !== undefined ? [{ kind: 'growth', id: 'GROWTH', args: [] }] : [];
}
