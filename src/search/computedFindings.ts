import type { Catalogue } from '../catalogue/catalogue';
import type { Arguments, Parameters } from '../indicators/indicator';
import { answerOf } from '../indicators/registry';
import type { Answer, Known, Registry } from '../indicators/registry';
import type { Period } from '../model/period';
import type { Subject } from '../model/schema';
import { isTarget } from '../model/status';
import type { Finding, Option } from './finding';

/** What the indicators compute of a subject: those whose inputs are all printed. */
export function computedFindings(catalogue: Catalogue, { known }: Registry, subject: Subject): Finding[] {
  const hasTargets = catalogue.statedAbout(subject).some(({ status }) => isTarget(status));
  return known.flatMap((one) => {
    const { shownIn, isOfTargets = false } = one.variant;
    const mayBe = shownIn.includes('search') && (hasTargets || !isOfTargets);
    return mayBe ? (findingOf(one, catalogue, subject) ?? []) : [];
  });
}

/**
 * What the indicators compute between two periods of a subject: growth first of all.
 * @example findingsBetween(catalogue, registry, rice, ['2000', '2006'])[0]?.options // the two years, for GROWTH
 */
export function findingsBetween(
  catalogue: Catalogue,
  { indicators }: Registry,
  subject: Subject,
  [from, to]: readonly [from: Period, to: Period],
): Finding[] {
  return indicators.flatMap((indicator) => {
    const { from: first, to: last } = indicator.parameters;
    if (first?.takes !== 'period' || last?.takes !== 'period') return [];
    // The figure between two periods has the texts of the variant that chooses them itself, where there is one.
    const variant = indicator.variants.find((one) => one.arguments !== undefined) ?? { key: '', shownIn: [] };
    return findingOf({ indicator, variant }, catalogue, subject, { from, to }) ?? [];
  });
}

function findingOf(
  known: Known,
  catalogue: Catalogue,
  subject: Subject,
  asked?: Arguments,
): Finding | undefined {
  const answer = answerOf(known, catalogue, subject, asked);
  return answer && findingOfAnswer(known, answer, catalogue, subject);
}

/** What an indicator has answered about a subject, with what its formula takes. */
export function findingOfAnswer(
  known: Known,
  answer: Answer,
  catalogue: Catalogue,
  subject: Subject,
): Finding {
  const { number, unit, inputs, period = catalogue.targetPeriod } = answer.computed;
  const own = inputs.filter((input) => input.subject === subject.code);
  return {
    subject,
    measure: known,
    period,
    base: own.find(({ base, period: of }) => base !== undefined && base !== period && of === period)?.base,
    number,
    unit,
    status: 'computed',
    inputs,
    id: known.indicator.id,
    options: optionsOf(known.indicator.parameters, answer.given),
  };
}

/** The arguments in their order, as far as the last one that is given. */
function optionsOf(parameters: Parameters, given: Arguments): Option[] {
  const names = Object.keys(parameters);
  const last = names.map((name) => given[name] !== undefined).lastIndexOf(true);
  return names.slice(0, last + 1).map((name) => {
    const { takes = 'omitted' } = given[name] === undefined ? {} : (parameters[name] ?? {});
    return { kind: takes, value: given[name] } as Option;
  });
}
