import type { Dataset } from '../model/dataset';
import type { Measure, Publisher, Role, Subject } from '../model/schema';
import { isResult } from '../model/status';
import { latestOf } from '../model/observation';
import type { Observation } from '../model/observation';
import { lastYear } from '../model/period';
import type { Period } from '../model/period';
import { figuresBehindIn, resultIn, targetIn } from './answers';
import { FigureIndex, grouped } from './figureIndex';
import type { Trade } from './figureIndex';
import type { Standing } from './precedence';
import { Problem } from './problem';
import { createResolver } from './resolver';
import type { Resolver } from './resolver';
import { SubjectIndex } from './subjectIndex';
import { SubjectNames } from './subjectNames';

/**
 * All that the datasets state, found by subject, measure and period.
 * Datasets come in order of precedence: where two state the same, the earlier one answers; those of the workbook answer
 * before all but the document where they count a subject as the others do (precedence.ts).
 */
export class Catalogue {
  /** The document: the dataset that answers unless another is asked for. It is the first that sets targets, if any does. */
  readonly dataset: Dataset;
  /** The period that targets are meant for unless another is asked for; without targets the last year of the document. */
  readonly targetPeriod: Period;
  /** Everyone whose figures there are, in order of precedence. */
  readonly publishers: readonly Publisher[];
  private readonly planYears: ReadonlySet<Period>;
  private readonly index: FigureIndex;
  private readonly listed: SubjectIndex;
  private readonly names: SubjectNames;
  private readonly publisherNames: Resolver<string>;
  private readonly derived = new Map<symbol, unknown>();

  /** @param ofWorkbook ids of the datasets among them that the workbook brings */
  constructor(
    readonly datasets: readonly [Dataset, ...Dataset[]],
    readonly ofWorkbook: ReadonlySet<string> = new Set(),
  ) {
    const [first] = datasets;
    this.dataset = datasets.find(({ targetPeriod }) => targetPeriod !== undefined) ?? first;
    this.targetPeriod = this.dataset.targetPeriod ?? String(lastYear(this.dataset.covers));
    this.planYears = new Set(datasets.flatMap(({ targetPeriod }) => targetPeriod ?? []));
    const publishers = datasets.flatMap((dataset) => dataset.publishers);
    this.publishers = [...grouped(publishers, ({ code }) => code).values()].flatMap(([one]) => one ?? []);
    this.listed = new SubjectIndex(this.dataset, datasets);
    this.index = new FigureIndex(datasets, this.dataset, ofWorkbook, (one) => this.mayAnswer(one));
    this.names = new SubjectNames(this.listed, datasets, (subject) =>
      this.findTarget(subject, subject.mainMeasure, this.planPeriodOf(subject)),
    );
    this.publisherNames = createResolver(
      publishers.map(({ code, name, aliases = [] }) => ({
        value: code,
        names: [code, name.vi, name.en, ...aliases],
      })),
    );
  }

  /** Every figure of exports to the whole world, which is what a question is about that says nothing else. */
  get observations(): readonly Observation[] {
    return this.index.ofAllExports();
  }

  /** Those of other trade included: with one partner, or of imports. */
  get allObservations(): readonly Observation[] {
    return this.index.all();
  }

  /** What stands in its source under the label of another period: kept, and known to nothing that answers. */
  get misfiled(): readonly Observation[] {
    return this.index.misfiled();
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

  /** Whether a market is one country or economy: some dataset gives it a code of ISO 3166, which no group of them has. */
  isCountry(code: string): boolean {
    return this.listed.isoOf(code).length > 0;
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

  /**
   * What is meant where no measure is given: the document's main measure of the subject, then those of other datasets. The
   * document states the share of the United States, the statistics office the value.
   */
  mainMeasuresOf(subject: Subject): Measure[] {
    return this.listed.mainMeasuresOf(subject);
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
   * A result (actual or preliminary), or `undefined` where none is stated. One of another definition than the document's
   * is found only where its publisher is named.
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

  /**
   * Whether a look-up answers with this figure: not with a restatement, not with what an earlier dataset states too, and
   * not with what is counted by another definition.
   */
  isAnswer(observation: Observation): boolean {
    return this.index.isAnswer(observation);
  }

  /**
   * Whether a figure is counted by the definition of the document: its dataset says so of the subject, or the document
   * does not know the subject, so that there is no other definition. Of a dataset of the workbook its figures tell it.
   */
  isComparable(figure: Observation): boolean {
    const standing = this.standingOf(figure);
    return standing === undefined ? !this.listed.isOfDocument(figure.subject) : standing === 'alike';
  }

  /** What is counted by another definition never answers for the document; it does where its publisher is named. */
  mayAnswer(figure: Observation): boolean {
    return this.standingOf(figure) !== 'other-definition';
  }

  /** How a figure is counted beside those of the document, by what its dataset says or was found to be; else `undefined`. */
  private standingOf(figure: Observation): Standing | undefined {
    const { dataset, subject } = figure;
    const says = this.listed.saysComparable(dataset, subject);
    if (dataset === this.dataset || says) return 'alike';
    return says === false ? 'other-definition' : this.index.standingOf(figure);
  }

  /** Results by another definition than the document's, of each publisher the first. */
  byOtherDefinitions(subject: Subject, measure: Measure, period?: Period): Observation[] {
    const others = this.statedAbout(subject, measure).filter(
      (one) =>
        isResult(one.status) &&
        !one.restates &&
        !this.mayAnswer(one) &&
        (period === undefined || one.period === period),
    );
    return [...grouped(others, ({ publisher }) => publisher.code).values()].flatMap(
      (same) => latestOf(same) ?? [],
    );
  }

  /**
   * The year of the newest plan that has a subject: of two plans the later one, whatever their order.
   * @returns the year that targets are meant for in general where no plan has it
   */
  planPeriodOf(subject: Subject): Period {
    const years = this.planYears;
    if (years.size === 1) return this.targetPeriod;
    return (
      latestOf(
        this.statedAbout(subject).filter(({ status, period }) => status === 'target' && years.has(period)),
      )?.period ?? this.targetPeriod
    );
  }

  /**
   * A target as printed.
   * @param measure the subject's main measure unless given
   * @param period the year of the newest plan that has the subject unless given
   * @throws Problem target-is-range where the document gives a lower and an upper target; no-target where it gives none
   */
  target(subject: Subject, measure?: Measure, period?: Period): Observation {
    return targetIn(this, subject, measure, period);
  }

  /**
   * A result: an actual or preliminary figure as printed. The first dataset that states one answers, so that no
   * publisher's number takes the place of one that the document prints.
   * @param measure the subject's main measure unless given
   * @param period the newest year with such a result unless given; a sum of years only where it is asked for
   * @param publisher code of the only publisher to answer, if given
   * @param market where the subject went to; the whole world unless given
   * @throws Problem no-result where none is printed; no-trade where none is of the subject and the market together
   */
  result(
    subject: Subject,
    measure?: Measure,
    period?: Period,
    publisher?: string,
    market?: Subject,
  ): Observation {
    return resultIn(this, subject, measure, period, publisher, market);
  }

  /**
   * Every figure that stands behind an answer of TARGET or ACTUAL: restatements and both ends of a range included.
   * @param period unless given: the year of the newest plan where it has targets, else that of the newest result
   * @param publisher code of the only publisher to answer, if given
   * @param market where the subject went to; the whole world unless given
   * @throws Problem no-figure, no-trade
   */
  figuresBehind(
    subject: Subject,
    measure?: Measure,
    period?: Period,
    publisher?: string,
    market?: Subject,
  ): Observation[] {
    return figuresBehindIn(this, subject, measure, period, publisher, market);
  }
}
