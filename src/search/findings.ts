import type { Catalogue } from '../catalogue/catalogue';
import { registry } from '../indicators/registry';
import type { Registry } from '../indicators/registry';
import type { Observation } from '../model/observation';
import type { Subject } from '../model/schema';
import { isTarget } from '../model/status';
import { computedFindings } from './computedFindings';
import type { Finding, Option } from './finding';

/**
 * Everything that a formula can return: each printed figure, and what the functions compute of each subject.
 * A restatement has no formula of its own; the figure that it repeats is found instead.
 */
export function findingsOf(catalogue: Catalogue, indicators: Registry = registry): Finding[] {
  return catalogue.subjects.flatMap((subject) => [
    ...catalogue
      .statedAbout(subject)
      .flatMap((observation) => printedFinding(catalogue, subject, observation) ?? []),
    ...computedFindings(catalogue, indicators, subject),
  ]);
}

/** A printed figure as a finding; `undefined` for one that no formula returns. */
export function printedFinding(
  catalogue: Catalogue,
  subject: Subject,
  observation: Observation,
): Finding | undefined {
  if (observation.restates) return undefined;
  const { measure, period, base, number, unit, status } = observation;
  const id = isTarget(status) ? 'TARGET' : 'ACTUAL';
  const options =
    id === 'TARGET'
      ? targetOptions(catalogue, subject, observation)
      : resultOptions(catalogue, subject, observation);
  return (
    options && { subject, measure, period, base, number, unit, status, inputs: [observation], id, options }
  );
}

/** TARGET(subject, [measure], [period]): a period only where it is not the target year. */
function targetOptions(
  catalogue: Catalogue,
  subject: Subject,
  observation: Observation,
): Option[] | undefined {
  const { measure, period } = observation;
  if (!catalogue.isAnswer(observation)) return undefined;
  const inTargetYear = period === catalogue.targetPeriod;
  if (measure === subject.mainMeasure && inTargetYear) return [];
  return [
    { kind: 'measure', value: measure },
    ...(inTargetYear ? [] : [{ kind: 'period', value: period } as const]),
  ];
}

/**
 * ACTUAL(subject, [period], [measure], [publisher]): always with its period, so that the figure stays the same when a
 * later one is published; the publisher only where another one answers first.
 */
function resultOptions(
  catalogue: Catalogue,
  subject: Subject,
  observation: Observation,
): Option[] | undefined {
  const { measure, period } = observation;
  const publisher = observation.publisher.code;
  const withPeriod: Option[] = [{ kind: 'period', value: period }];
  const withMeasure: Option[] = [...withPeriod, { kind: 'measure', value: measure }];
  if (catalogue.isAnswer(observation)) {
    return measure === subject.mainMeasure ? withPeriod : withMeasure;
  }
  return catalogue.findResult(subject, measure, period, undefined, publisher) === observation
    ? [...withMeasure, { kind: 'publisher', value: publisher }]
    : undefined;
}
