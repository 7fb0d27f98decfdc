import type { Dataset } from '../model/dataset';
import type { Measure, PrintedUnit, Publisher, Role, Status, Subject } from '../model/schema';
import { isResult, isTarget } from '../model/status';
import { isOfAllExports, latestOf, observationsOf, samePublication } from '../model/observation';
import type { Observation } from '../model/observation';
import { lastYear } from '../model/period';
import type { Period } from '../model/period';
import { FigureIndex, grouped } from './figureIndex';
import type { Trade } from './figureIndex';
import { Problem } from './problem';
import type { Offer, Wanted } from './problem';
import { createResolver } from './resolver';
import type { Resolver } from './resolver';
import { SubjectIndex } from './subjectIndex';
import { SubjectNames } from './subjectNames';

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
  /** The document: the dataset that answers unless another is asked for. It is the first that sets targets, if any does. */
  readonly dataset: Dataset;
  /** The period that targets are meant for unless another is asked for; without targets the last year of the document. */
  readonly targetPeriod: Period;
  /** Everyone whose figures there are, in order of precedence. */
  readonly publishers: readonly Publisher[];
  /** Every figure of exports to the whole world, which is what a question is about that says nothing else. */
  readonly observations: readonly Observation[];
  /** Those of other trade included: with one partner, or of imports. */
  readonly allObservations: readonly Observation[];
  private readonly index: FigureIndex;
  private readonly listed: SubjectIndex;
  private readonly names: SubjectNames;
  private readonly publisherNames: Resolver<string>;
  private readonly derived = new Map<symbol, unknown>();

  constructor(readonly datasets: readonly [Dataset, ...Dataset[]]) {
    const [first] = datasets;
    this.dataset = datasets.find(({ targetPeriod }) => targetPeriod !== undefined) ?? first;
    this.targetPeriod = this.dataset.targetPeriod ?? String(lastYear(this.dataset.covers));
    const publishers = datasets.flatMap((dataset) => dataset.publishers);
    this.publishers = [...grouped(publishers, ({ code }) => code).values()].flatMap(([one]) => one ?? []);
    this.listed = new SubjectIndex(this.dataset, datasets);
    const units = new Map<string, PrintedUnit>();
    this.allObservations = datasets.flatMap((dataset) => observationsOf(dataset, units));
    this.observations = this.allObservations.filter(isOfAllExports);
    this.index = new FigureIndex(this.allObservations, this.observations);
    this.names = new SubjectNames(this.listed, datasets, (subject) =>
      this.findTarget(subject, subject.mainMeasure, this.targetPeriod),
    );
    this.publisherNames = createResolver(
      publishers.map(({ code, name, aliases = [] }) => ({
        value: code,
        names: [code, name.vi, name.en, ...aliases],
      })),
    );
  }

  get subjects(): readonly Subject[] {
    return this.listed.all;
  }

  /** @throws Error for a code that no dataset lists: a mistake of ours, not of the user's */
  subject(code: string): Subject {
    const subject = this.listed.find(code);
    if (subject === undefined) throw new Error(`No dataset lists the subject ${code}`);
    return subject;
  }

  /**
   * The subject that every share, unless said otherwise, is taken of.
   * @throws Problem no-total
   */
  get total(): Subject {
    const { total } = this.listed;
    if (total === undefined) throw new Problem({ kind: 'no-total' });
    return total;
  }

  /** The total, or `undefined` where no dataset lists one. */
  get totalIfAny(): Subject | undefined {
    return this.listed.total;
  }

  /** The subject that the datasets say has a role, or `undefined` where none has it. */
  withRole(role: Role): Subject | undefined {
    return this.listed.withRole(role);
  }

  /** Subjects of one kind in the order of the answering document; with a parent, only its children. */
  subjectsOf(kind: Subject['kind'], parent?: Subject): readonly Subject[] {
    return this.listed.ofKind(kind, parent);
  }

  /** The parts of a subject of any kind, those of every dataset. */
  childrenOf(parent: Subject): readonly Subject[] {
    return this.listed.childrenOf(parent);
  }

  /** What a subject is a part of, or `undefined` where it is none. */
  parentOf({ parent }: Subject): Subject | undefined {
    return parent === undefined ? undefined : this.subject(parent);
  }

  /**
   * Finds a subject by any of its names: printed, English, alias, code, source number; accents and case do not matter.
   * @throws Problem as SubjectNames.resolve does
   * @example catalogue.resolve('dong tau').code // 'shipbuilding'
   */
  resolve(text: string): Subject {
    return this.names.resolve(text);
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

  /**
   * Everything stated about a subject, in the order of the document, restatements included.
   * @param measure every measure unless given
   * @param trade exports to the whole world unless given
   */
  statedAbout(subject: Subject, measure?: Measure, trade?: Trade): readonly Observation[] {
    return this.index.about(subject.code, measure, trade);
  }

  /** Everything stated of one measure, of exports to the whole world. */
  statedAs(measure: Measure): readonly Observation[] {
    return this.index.ofMeasure(measure);
  }

  /** Everything stated for exactly one period, of exports to the whole world. */
  statedFor(period: Period): readonly Observation[] {
    return this.index.ofPeriod(period);
  }

  /** Everything stated of the trade with one market, in either direction; what is stated of the market itself is not in it. */
  statedWith(partner: Subject): readonly Observation[] {
    return this.index.withPartner(partner.code);
  }

  /** The measures that the document prints for a subject, in the order of the document. */
  measuresOf(subject: Subject): Measure[] {
    return [...new Set(this.statedAbout(subject).map(({ measure }) => measure))];
  }

  /** A target that the document prints, or `undefined` where it prints none. */
  findTarget(subject: Subject, measure: Measure, period: Period, trade?: Trade): Observation | undefined {
    return this.index.target(subject.code, measure, period, trade);
  }

  /**
   * A result (actual or preliminary) that the document prints, or `undefined` where it prints none.
   * @param publisher code of the only publisher to answer, if given
   */
  findResult(
    subject: Subject,
    measure: Measure,
    period: Period,
    trade?: Trade,
    publisher?: string,
  ): Observation | undefined {
    return this.index.result(subject.code, measure, period, trade, publisher);
  }

  /** Whether a look-up answers with this figure: not with a restatement, and not with what an earlier dataset states too. */
  isAnswer(observation: Observation): boolean {
    const { subject, measure, period, status } = observation;
    const answer = isTarget(status)
      ? this.index.target(subject, measure, period, observation)
      : this.index.result(subject, measure, period, observation);
    return answer === observation;
  }

  /**
   * Whether a figure is counted by the definition of the document: its dataset says so of the subject, or the document
   * does not know the subject, so that there is no other definition.
   */
  isComparable({ dataset, subject }: Observation): boolean {
    return (
      dataset === this.dataset ||
      (this.listed.saysComparable(dataset, subject) ?? !this.listed.isOfDocument(subject))
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
    period: Period = this.targetPeriod,
  ): Observation {
    const found = this.findTarget(subject, measure, period);
    if (found !== undefined) return found;
    const wanted = { measure, period };
    this.mustBeStated(subject, wanted);
    const [low, high] = rangeOf[measure] ?? [];
    if (low !== undefined && high !== undefined && this.findTarget(subject, low, period) !== undefined) {
      throw new Problem({ kind: 'target-is-range', subject, wanted, low, high, answeredBy: 'TARGET' });
    }
    throw new Problem(this.withOffers({ kind: 'no-target', subject, wanted } as const, isTarget));
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
    const found =
      period === undefined
        ? this.latestResult(subject, measure, publisher)
        : this.findResult(subject, measure, period, undefined, publisher);
    if (found !== undefined) return found;
    const wanted = period === undefined ? { measure } : { measure, period };
    this.mustBeStated(subject, wanted);
    const asked = this.publishers.find(({ code }) => code === publisher);
    throw new Problem(
      this.withOffers({ kind: 'no-result', subject, wanted, publisher: asked } as const, isResult),
    );
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
    const ofMeasure = (
      ends.length === 0
        ? this.statedAbout(subject, measure)
        : this.statedAbout(subject).filter((one) => one.measure === measure || ends.includes(one.measure))
    ).filter((one) => publisher === undefined || one.publisher.code === publisher);
    const found =
      period === undefined ? this.behindDefault(ofMeasure) : ofMeasure.filter((one) => one.period === period);
    // Of the results of several publishers one answers: the figures of the others are not behind it.
    const answer = found.find(({ status }) => isResult(status));
    const behind = found.filter(
      (one) => isTarget(one.status) || (answer !== undefined && samePublication(one, answer)),
    );
    if (behind.length > 0) return behind;
    const wanted = period === undefined ? { measure } : { measure, period };
    throw new Problem(this.withOffers({ kind: 'no-figure', subject, wanted } as const, () => true));
  }

  /** Targets of the target year come first; then the latest results of whoever answers, with what they aimed at. */
  private behindDefault(ofMeasure: readonly Observation[]): Observation[] {
    const targets = ofMeasure.filter(
      ({ status, period }) => isTarget(status) && period === this.targetPeriod,
    );
    if (targets.length > 0) return targets;
    const [first] = ofMeasure.filter(({ status }) => isResult(status));
    const latest = latestOf(
      first === undefined ? ofMeasure : ofMeasure.filter((one) => samePublication(one, first)),
    );
    return ofMeasure.filter(({ period }) => period === latest?.period);
  }

  /** Of the publication that answers the subject and measure first. */
  private latestResult(subject: Subject, measure: Measure, publisher?: string): Observation | undefined {
    const results = this.statedAbout(subject, measure).filter(
      (one) =>
        isResult(one.status) &&
        !one.restates &&
        (publisher === undefined || one.publisher.code === publisher),
    );
    const [first] = results;
    return latestOf(results.filter((one) => first !== undefined && samePublication(one, first)));
  }

  /** Some subjects are only named by the document. @throws Problem no-figure */
  private mustBeStated(subject: Subject, wanted: Wanted): void {
    if (this.statedAbout(subject).length === 0) {
      throw new Problem({ kind: 'no-figure', subject, wanted, offers: [] });
    }
  }

  /** What is offered is found out when the message is read: most cells show no more than the error. */
  private withOffers<Detail extends { readonly subject: Subject }>(
    detail: Detail,
    ofStatus: (status: Status) => boolean,
  ): Detail & { readonly offers: readonly Offer[] } {
    const offers = () => this.offers(detail.subject, ofStatus);
    return {
      ...detail,
      get offers() {
        return offers();
      },
    };
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
