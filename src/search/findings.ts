import type { Catalogue } from '../catalogue/catalogue';
import { ifThere } from '../catalogue/problem';
import { registry } from '../indicators/registry';
import type { Registry } from '../indicators/registry';
import type { Observation } from '../model/observation';
import type { ComputedUnit, Measure, Subject } from '../model/schema';
import { isTarget } from '../model/status';
import { unitsOfComputed } from '../model/unit';
import { computedFindings } from './computedFindings';
import type { Finding, Option } from './finding';

/**
 * Everything that a formula can return: each printed figure, and what the functions compute of each subject. A
 * restatement has no formula of its own; the figure that it repeats is found instead. Those of a subject are made when
 * somebody first asks for them, for most questions are about one subject of thousands.
 */
export class Findings {
  private readonly made = new Map<Subject, readonly Finding[]>();
  private readonly printed: PrintedFigures;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly indicators: Registry = registry,
  ) {
    this.printed = new PrintedFigures(catalogue);
  }

  /** Those of some subjects, subject by subject. */
  of(subjects: readonly Subject[]): readonly Finding[] {
    return subjects.flatMap((subject) => {
      let own = this.made.get(subject);
      if (own === undefined) {
        const stated = this.catalogue.statedAbout(subject);
        own = [
          ...stated.flatMap((one) => this.printed.finding(subject, one) ?? []),
          ...computedFindings(this.catalogue, this.indicators, subject),
        ];
        this.made.set(subject, own);
      }
      return own;
    });
  }

  /**
   * The units that they are in. What is computed of a unit that a dataset brings with it may be in one made of it;
   * else it is in one of ours.
   */
  units(): ReadonlySet<ComputedUnit> {
    const { observations } = this.catalogue;
    const ofOwnUnits = new Set(
      observations.flatMap(({ unit, subject }) =>
        typeof unit === 'string' ? [] : this.catalogue.subject(subject),
      ),
    );
    const figures = [...observations, ...this.of([...ofOwnUnits])];
    return new Set([...unitsOfComputed, ...figures.map(({ unit }) => unit)]);
  }
}

/** A printed figure as a finding; `undefined` for one that no formula returns. */
export function printedFinding(
  catalogue: Catalogue,
  subject: Subject,
  observation: Observation,
): Finding | undefined {
  return new PrintedFigures(catalogue).finding(subject, observation);
}

/** Of a hundred thousand figures most are asked for by the same few arguments, which are made once. */
class PrintedFigures {
  private readonly known = new Map<string, readonly Option[]>();

  constructor(private readonly catalogue: Catalogue) {}

  finding(subject: Subject, observation: Observation): Finding | undefined {
    if (observation.restates) return undefined;
    const { measure, period, base, number, unit, status, partner } = observation;
    const isAim = isTarget(status);
    const options = isAim
      ? this.ofTarget(subject, observation)
      : partner === undefined
        ? this.ofResult(subject, observation)
        : this.ofTrade(subject, observation, this.catalogue.subject(partner));
    if (options === undefined) return undefined;
    const [id, inputs] = [isAim ? 'TARGET' : 'ACTUAL', [observation]];
    return { subject, measure, period, base, number, unit, status, inputs, id, options };
  }

  /** TARGET(subject, [measure], [period]): a period only where it is not the target year. */
  private ofTarget(subject: Subject, observation: Observation): readonly Option[] | undefined {
    const { measure, period } = observation;
    if (!this.catalogue.isAnswer(observation)) return undefined;
    const inTargetYear = period === this.catalogue.targetPeriod;
    if (measure === subject.mainMeasure && inTargetYear) return [];
    return inTargetYear
      ? this.once(measure, () => [{ kind: 'measure', value: measure }])
      : this.once(`${measure} ${period}`, () => [
          { kind: 'measure', value: measure },
          { kind: 'period', value: period },
        ]);
  }

  /**
   * ACTUAL(subject, [period], [measure], [publisher]): always with its period, so that the figure stays the same when a
   * later one is published; the publisher only where another one answers first.
   */
  private ofResult(subject: Subject, observation: Observation): readonly Option[] | undefined {
    const { measure, period } = observation;
    const withPeriod = this.once(period, () => [{ kind: 'period', value: period }]);
    const isAnswer = this.catalogue.isAnswer(observation);
    if (isAnswer && measure === subject.mainMeasure) return withPeriod;
    const withMeasure = this.once(`${period} ${measure}`, () => [
      ...withPeriod,
      { kind: 'measure', value: measure },
    ]);
    if (isAnswer) return withMeasure;
    const publisher = observation.publisher.code;
    return this.catalogue.findResult(subject, measure, period, undefined, publisher) === observation
      ? this.once(`${period} ${measure} ${publisher}`, () => [
          ...withMeasure,
          { kind: 'publisher', value: publisher },
        ])
      : undefined;
  }

  /** ACTUAL(subject, period, [measure], [publisher], market): without the market it would be a figure of the whole world. */
  private ofTrade(
    subject: Subject,
    observation: Observation,
    market: Subject,
  ): readonly Option[] | undefined {
    const { measure, period, publisher } = observation;
    const ways: readonly (readonly [Measure?, string?])[] = [[], [measure], [measure, publisher.code]];
    const way = ways.find(
      ([asked, whose]) =>
        ifThere(() => this.catalogue.result(subject, asked, period, whose, market)) === observation,
    );
    return (
      way && [
        { kind: 'period', value: period },
        way.length > 0 ? { kind: 'measure', value: measure } : { kind: 'omitted' },
        way.length > 1 ? { kind: 'publisher', value: publisher.code } : { kind: 'omitted' },
        { kind: 'market', value: market },
      ]
    );
  }

  private once(key: string, make: () => readonly Option[]): readonly Option[] {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.known.set(key, made);
    return made;
  }
}
