import type { Dataset } from '../model/dataset';
import type { Measure, Publisher, Status, Subject } from '../model/schema';
import { isResult, isTarget } from '../model/status';
import { latestOf, observationsOf, planOf, samePublication } from '../model/observation';
import type { Observation, Plan } from '../model/observation';
import type { Period } from '../model/period';
import { Problem } from './problem';
import type { Offer } from './problem';
import { createResolver } from './resolver';
import type { Named, Resolver } from './resolver';

/** Measures that a document may give as a range instead of one number. */
const rangeOf: Partial<Record<Measure, readonly [low: Measure, high: Measure]>> = {
  value: ['low', 'high'],
  growth: ['growth-low', 'growth-high'],
};

/**
 * All that the datasets state, found by subject, measure and period.
 * Datasets come in order of precedence: where two state the same, the earlier one answers.
 */
export class Catalogue {
  /** The document: the dataset that answers unless another is asked for. */
  readonly dataset: Plan;
  readonly subjects: readonly Subject[];
  readonly observations: readonly Observation[];
  private readonly byCode: ReadonlyMap<string, Subject>;
  private readonly bySubject = new Map<string, Observation[]>();
  private readonly targets = new Map<string, Observation>();
  private readonly results = new Map<string, Observation>();
  private readonly names: Resolver<Subject>;
  private readonly publisherNames: Resolver<string>;
  private readonly derived = new Map<symbol, unknown>();

  constructor(readonly datasets: readonly [Dataset, ...Dataset[]]) {
    this.dataset = planOf(datasets);
    this.byCode = new Map(
      // Reversed, so that the dataset of highest precedence describes a subject that several know.
      [...datasets].reverse().flatMap(({ subjects }) => subjects.map((subject) => [subject.code, subject])),
    );
    const codes = datasets.flatMap(({ subjects }) => subjects.map(({ code }) => code));
    this.subjects = [...new Set(codes)].map((code) => this.subject(code));
    this.observations = datasets.flatMap(observationsOf);
    for (const observation of this.observations) this.file(observation);
    this.names = createResolver(this.subjects.map((subject) => this.named(subject)));
    this.publisherNames = createResolver(
      datasets
        .flatMap(({ publishers }) => publishers)
        .map(({ code, name, aliases = [] }) => ({
          value: code,
          names: [code, name.vi, name.en, ...aliases],
        })),
    );
  }

  /** Everyone whose figures there are, in order of precedence. */
  get publishers(): Publisher[] {
    const all = this.datasets.flatMap(({ publishers }) => publishers);
    return all.filter((one, index) => all.findIndex(({ code }) => code === one.code) === index);
  }

  /** @throws Error for a code that no dataset lists: a mistake of ours, not of the user's */
  subject(code: string): Subject {
    const subject = this.byCode.get(code);
    if (subject === undefined) throw new Error(`No dataset lists the subject ${code}`);
    return subject;
  }

  /** The subject that every share, unless said otherwise, is taken of. */
  get total(): Subject {
    const total = this.subjects.find(({ kind }) => kind === 'total');
    if (total === undefined) throw new Error('No dataset lists a subject of kind "total"');
    return total;
  }

  /**
   * Finds a subject by any of its names: printed, English, alias, code, source number; accents and case do not matter.
   * @throws Problem subject-missing, subject-ambiguous (with the candidates), subject-unknown (with the nearest names)
   * @example catalogue.resolve('dong tau').code // 'shipbuilding'
   */
  resolve(text: string): Subject {
    if (text.trim() === '') throw new Problem({ kind: 'subject-missing' });
    const match = this.names(text);
    if (match.kind === 'one') return match.value;
    if (match.kind === 'several') {
      throw new Problem({ kind: 'subject-ambiguous', text, subjects: match.values });
    }
    throw new Problem({
      kind: 'subject-unknown',
      text,
      get nearest() {
        return match.nearest;
      },
    });
  }

  /** @returns the publisher's code @throws Problem publisher-unknown with the publishers there are */
  resolvePublisher(text: string): string {
    const match = this.publisherNames(text);
    if (match.kind === 'one') return match.value;
    throw new Problem({ kind: 'publisher-unknown', text, publishers: this.publishers });
  }

  /** What follows from this catalogue, kept under the key of its maker (see derived.ts). */
  kept<Value>(key: symbol, make: () => Value): Value {
    if (!this.derived.has(key)) this.derived.set(key, make());
    return this.derived.get(key) as Value;
  }

  /** Everything stated about a subject, in the order of the document, restatements included. */
  statedAbout(subject: Subject): readonly Observation[] {
    return this.bySubject.get(subject.code) ?? [];
  }

  /** Subjects of one kind in the order of the answering document; with a parent, only its children. */
  subjectsOf(kind: Subject['kind'], parent?: Subject): Subject[] {
    return this.dataset.subjects.filter(
      (subject) => subject.kind === kind && (parent === undefined || subject.parent === parent.code),
    );
  }

  /** The measures that the document prints for a subject, in the order of the document. */
  measuresOf(subject: Subject): Measure[] {
    return [...new Set(this.statedAbout(subject).map(({ measure }) => measure))];
  }

  /** A target that the document prints, or `undefined` where it prints none. */
  findTarget(subject: Subject, measure: Measure, period: Period): Observation | undefined {
    return this.targets.get(keyOf(subject.code, measure, period));
  }

  /** A result (actual or preliminary) that the document prints, or `undefined` where it prints none. */
  findResult(subject: Subject, measure: Measure, period: Period): Observation | undefined {
    return this.results.get(keyOf(subject.code, measure, period));
  }

  /** Whether a look-up answers with this figure: not with a restatement, and not with what an earlier dataset states too. */
  isAnswer(observation: Observation): boolean {
    const { subject, measure, period, status } = observation;
    return (
      (isTarget(status) ? this.targets : this.results).get(keyOf(subject, measure, period)) === observation
    );
  }

  /**
   * A target as printed.
   * @param measure the subject's main measure unless given
   * @param period the dataset's target year unless given
   * @throws Problem target-is-range where the document gives a lower and an upper target; no-target where it gives none
   */
  target(
    subject: Subject,
    measure: Measure = subject.mainMeasure,
    period: Period = this.dataset.targetPeriod,
  ): Observation {
    const found = this.findTarget(subject, measure, period);
    if (found !== undefined) return found;
    const wanted = { measure, period };
    this.mustBeStated(subject, wanted);
    const [low, high] = rangeOf[measure] ?? [];
    if (low !== undefined && high !== undefined && this.findTarget(subject, low, period) !== undefined) {
      throw new Problem({ kind: 'target-is-range', subject, wanted, low, high, answeredBy: 'TARGET' });
    }
    throw new Problem({ kind: 'no-target', subject, wanted, offers: this.offers(subject, isTarget) });
  }

  /**
   * A result: an actual or preliminary figure as printed. The first dataset that states one answers, so that no
   * publisher's number takes the place of one that the document prints.
   * @param measure the subject's main measure unless given
   * @param period the latest period with such a result in that dataset unless given
   * @param publisher code of the only publisher to answer, if given
   * @throws Problem no-result where none is printed
   */
  result(
    subject: Subject,
    measure: Measure = subject.mainMeasure,
    period?: Period,
    publisher?: string,
  ): Observation {
    const results = this.statedAbout(subject).filter(
      (one) =>
        one.measure === measure &&
        isResult(one.status) &&
        !one.restates &&
        (publisher === undefined || one.publisher.code === publisher) &&
        (period === undefined || one.period === period),
    );
    const [first] = results;
    const found = latestOf(results.filter((one) => first !== undefined && samePublication(one, first)));
    if (found !== undefined) return found;
    const wanted = period === undefined ? { measure } : { measure, period };
    this.mustBeStated(subject, wanted);
    throw new Problem({
      kind: 'no-result',
      subject,
      wanted,
      publisher: this.publishers.find(({ code }) => code === publisher),
      offers: this.offers(subject, isResult),
    });
  }

  /**
   * Every figure that stands behind an answer of TARGET or ACTUAL: restatements and both ends of a range included.
   * @param period unless given: the target year where it has targets, else the period that a result is given for
   * @param publisher code of the only publisher to answer, if given
   * @throws Problem no-figure
   */
  figuresBehind(
    subject: Subject,
    measure: Measure = subject.mainMeasure,
    period?: Period,
    publisher?: string,
  ): Observation[] {
    const ends: readonly Measure[] = rangeOf[measure] ?? [];
    const ofMeasure = this.statedAbout(subject).filter(
      (one) =>
        (one.measure === measure || ends.includes(one.measure)) &&
        (publisher === undefined || one.publisher.code === publisher),
    );
    const found =
      period === undefined ? this.behindDefault(ofMeasure) : ofMeasure.filter((one) => one.period === period);
    // Of the results of several publishers one answers: the figures of the others are not behind it.
    const answer = found.find(({ status }) => isResult(status));
    const behind = found.filter(
      (one) => isTarget(one.status) || (answer !== undefined && samePublication(one, answer)),
    );
    if (behind.length > 0) return behind;
    const wanted = period === undefined ? { measure } : { measure, period };
    throw new Problem({ kind: 'no-figure', subject, wanted, offers: this.offers(subject, () => true) });
  }

  /** Targets of the target year come first; then the latest results of whoever answers, with what they aimed at. */
  private behindDefault(ofMeasure: readonly Observation[]): Observation[] {
    const targets = ofMeasure.filter(
      ({ status, period }) => isTarget(status) && period === this.dataset.targetPeriod,
    );
    if (targets.length > 0) return targets;
    const [first] = ofMeasure.filter(({ status }) => isResult(status));
    const latest = latestOf(
      first === undefined ? ofMeasure : ofMeasure.filter((one) => samePublication(one, first)),
    );
    return ofMeasure.filter(({ period }) => period === latest?.period);
  }

  /** By the names of every dataset, so that a later one breaks no formula; numbers are those of the answering document. */
  private named({ code, number }: Subject): Named<Subject> {
    const known = this.datasets.flatMap(({ subjects }) => subjects.filter((one) => one.code === code));
    return {
      value: this.subject(code),
      names: known.flatMap(({ name, aliases }) => [name.vi, name.en, ...aliases]),
      codes: [
        code,
        ...(number === undefined || !this.dataset.subjects.some((one) => one.code === code)
          ? []
          : [String(number)]),
      ],
    };
  }

  private file(observation: Observation): void {
    const about = this.bySubject.get(observation.subject);
    if (about === undefined) this.bySubject.set(observation.subject, [observation]);
    else about.push(observation);

    // Restatements never answer: the figure that they repeat does. Of two datasets the first one answers.
    const answers = isTarget(observation.status) ? this.targets : this.results;
    const key = keyOf(observation.subject, observation.measure, observation.period);
    if (!observation.restates && !answers.has(key)) answers.set(key, observation);
  }

  /** Some subjects are only named by the document. @throws Problem no-figure */
  private mustBeStated(subject: Subject, wanted: { measure: Measure; period?: Period }): void {
    if (this.statedAbout(subject).length === 0) {
      throw new Problem({ kind: 'no-figure', subject, wanted, offers: [] });
    }
  }

  private offers(subject: Subject, ofStatus: (status: Status) => boolean): Offer[] {
    return this.statedAbout(subject)
      .filter((one) => !one.restates && ofStatus(one.status))
      .map(({ measure, period, publisher }) => ({
        measure,
        period,
        // The document's own publisher goes without saying.
        ...(publisher.code === this.publishers[0]?.code ? {} : { publisher }),
      }));
  }
}

function keyOf(subject: string, measure: Measure, period: Period): string {
  return `${subject} ${measure} ${period}`;
}
