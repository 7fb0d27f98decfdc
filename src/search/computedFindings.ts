import type { Catalogue } from '../catalogue/catalogue';
import type { Arguments, Parameters } from '../indicators/indicator';
import { answerOf } from '../indicators/registry';
import type { Registry } from '../indicators/registry';
import type { Subject } from '../model/schema';
import type { Finding, Option } from './finding';

/** What the indicators compute of a subject: those whose inputs are all printed. */
export function computedFindings(catalogue: Catalogue, { known }: Registry, subject: Subject): Finding[] {
  return known.flatMap((one) => {
    const { indicator, variant } = one;
    const answer = variant.shownIn.includes('search') ? answerOf(one, catalogue, subject) : undefined;
    if (answer === undefined) return [];
    const { number, unit, inputs, period = catalogue.targetPeriod } = answer.computed;
    return {
      subject,
      measure: one,
      period,
      number,
      unit,
      status: 'computed',
      inputs,
      id: indicator.id,
      options: optionsOf(indicator.parameters, answer.given),
    };
  });
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
