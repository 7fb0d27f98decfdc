import type { Catalogue } from '../catalogue/catalogue';
import { derivedFor } from '../catalogue/derived';
import type { Observation } from '../model/observation';
import type { Period } from '../model/period';
import type { Measure, Role, Subject, Unit } from '../model/schema';
import { isResult } from '../model/status';
import { quotient } from './amount';
import type { Amount } from './amount';
import type { Reading } from './rule';

/** Look-ups that many rules share: `undefined` or an empty list wherever a figure is missing. */

export function targetOf(catalogue: Catalogue, subject: Subject, measure: Measure): Observation | undefined {
  return catalogue.findTarget(subject, measure, catalogue.targetPeriod);
}

/** All of the figures, or `undefined` where any of them is missing. */
export function complete(figures: readonly (Observation | undefined)[]): Observation[] | undefined {
  const found = figures.filter((figure) => figure !== undefined);
  return found.length === figures.length && found.length > 0 ? found : undefined;
}

/** Whether numbers of some figures may be added to each other, or one divided by another as parts of one thing. */
export function alike(figures: readonly Observation[]): boolean {
  return figures.every(({ unit }) => unit === figures[0]?.unit);
}

/** Target and index of a subject, from which its value in the base year follows. */
export type Implied = { readonly value: Observation; readonly index: Observation };

export function impliedOf(catalogue: Catalogue, subject: Subject): Implied | undefined {
  const value = targetOf(catalogue, subject, 'value');
  const index = targetOf(catalogue, subject, 'index');
  return value && index && { value, index };
}

/** The year that the total's index is measured against; where there is no total, nothing is measured against it. */
export function baseYear(catalogue: Catalogue): Period | undefined {
  const { totalIfAny } = catalogue;
  return totalIfAny && targetOf(catalogue, totalIfAny, 'index')?.base;
}

/** The base year's value that target and index imply. */
export function baselineOf({ value, index }: Implied, read: Reading): Amount {
  return quotient(read(value), read(index));
}

/** A value of a year that is printed or that target and index imply, and the figures it is read from. */
export type Source = {
  readonly figures: readonly Observation[];
  readonly unit: Unit;
  readonly read: (read: Reading) => Amount;
};

/** The answering document's own figure or what it implies comes before another publisher's. */
export function valueIn(catalogue: Catalogue, subject: Subject, period: Period): Source | undefined {
  const result = catalogue.findResult(subject, 'value', period);
  const implied = baseYear(catalogue) === period ? impliedOf(catalogue, subject) : undefined;
  if (implied !== undefined && result?.dataset !== catalogue.dataset) {
    const { value, index } = implied;
    return { figures: [value, index], unit: value.unit, read: (read) => baselineOf(implied, read) };
  }
  return result && { figures: [result], unit: result.unit, read: (read) => read(result) };
}

/** The total's value of a period, with the total itself. */
export function totalIn(
  catalogue: Catalogue,
  period: Period,
): (Source & { readonly subject: Subject }) | undefined {
  const subject = catalogue.totalIfAny;
  const source = subject && valueIn(catalogue, subject, period);
  return source && { ...source, subject };
}

/** Results that answer, in the order of the documents. */
export const resultsIn = derivedFor((catalogue, measure: Measure): readonly Observation[] =>
  catalogue.statedAs(measure).filter((one) => answersAsResult(catalogue, one)),
);

export function answersAsResult(catalogue: Catalogue, one: Observation): boolean {
  return isResult(one.status) && catalogue.isAnswer(one);
}

/** Results of one measure of the subject that has a role. */
export function resultsOfRole(catalogue: Catalogue, role: Role, measure: Measure): readonly Observation[] {
  const subject = catalogue.withRole(role);
  return subject === undefined
    ? []
    : catalogue.statedAbout(subject, measure).filter((one) => answersAsResult(catalogue, one));
}

export function subjectOf(catalogue: Catalogue, { subject }: Observation): Subject {
  return catalogue.subject(subject);
}

/** Groups whose items have rows of their own. */
export function groupsWithItems(catalogue: Catalogue): Subject[] {
  return catalogue.subjectsOf('group').filter((group) => catalogue.subjectsOf('item', group).length > 0);
}

/** The two ways in which the table divides the total. */
export function parts(catalogue: Catalogue): ['groups' | 'sectors', readonly Subject[]][] {
  return [
    ['groups', catalogue.subjectsOf('group')],
    ['sectors', catalogue.subjectsOf('sector')],
  ];
}
