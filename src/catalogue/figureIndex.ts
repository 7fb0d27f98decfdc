import type { Dataset } from '../model/dataset';
import type { Flow, Measure, PrintedUnit } from '../model/schema';
import { isOfAllExports, observationsOf } from '../model/observation';
import type { Observation } from '../model/observation';
import type { Period } from '../model/period';
import { isTarget } from '../model/status';
import { keyOf, suffix } from './figureKey';
import { precedence } from './precedence';
import type { Standing, Standings } from './precedence';

/** With whom and in which direction: exports to the whole world unless given. */
export type Trade = { readonly partner?: string | undefined; readonly flow?: Flow | undefined };

/**
 * Figures by what they are of. Each dataset's are read and filed when they are first needed: what an earlier dataset
 * answers, and what is asked about subjects that a dataset does not list, does not wait for its figures. Lists about a
 * subject keep its order of precedence, so that the first of a list is the one that answers; others keep that of the datasets.
 */
export class FigureIndex {
  /** Everything stated, of any trade. */
  readonly all: () => readonly Observation[];
  /** Of exports to the whole world. */
  readonly ofAllExports: () => readonly Observation[];
  readonly misfiled: () => readonly Observation[];
  private readonly files: readonly Listing[];
  private readonly document: Listing | undefined;
  /** Of datasets of the workbook, which are measured by the others. */
  private readonly own: ReadonlySet<Dataset>;
  private readonly orders = new Map<string, readonly Listing[]>();
  private readonly byMeasure: () => Groups<Measure>;
  private readonly byPeriod: () => Groups<Period>;
  private readonly asked = new Map<string, readonly Observation[]>();

  /**
   * @param document the dataset that answers before all others
   * @param ofWorkbook ids of the datasets that the workbook brings
   * @param mayAnswer whether a result of another dataset may answer a question that names no publisher
   */
  constructor(
    datasets: readonly Dataset[],
    document: Dataset,
    ofWorkbook: ReadonlySet<string>,
    mayAnswer: (result: Observation) => boolean,
  ) {
    const units = new Map<string, PrintedUnit>();
    this.files = datasets.map((dataset) => ({
      dataset,
      subjects: new Set(dataset.subjects.map(({ code }) => code)),
      read: once(() => {
        const stated = observationsOf(dataset, units);
        return fileOf(
          precedence?.measured(stated, dataset, this.files, document, this.own) ?? { stated, mayAnswer },
        );
      }),
    }));
    this.own = new Set(datasets.filter((one) => one !== document && ofWorkbook.has(one.id)));
    this.document = this.files.find(({ dataset }) => dataset === document);
    const ofEach = (read: (file: File) => readonly Observation[]) =>
      once(() => this.files.flatMap((one) => read(one.read())));
    this.all = ofEach(({ all }) => all);
    this.misfiled = ofEach(({ misfiled }) => misfiled);
    this.ofAllExports = once(() => this.all().filter(isOfAllExports));
    this.byMeasure = once(() => grouped(this.ofAllExports(), ({ measure }) => measure));
    this.byPeriod = once(() => grouped(this.ofAllExports(), ({ period }) => period));
  }

  about(subject: string, measure?: Measure, trade?: Trade): readonly Observation[] {
    const key = (measure === undefined ? subject : `${subject} ${measure}`) + suffix(trade);
    const known = this.asked.get(key);
    if (known !== undefined) return known;
    const found =
      measure === undefined
        ? joined(this.inOrder(subject).map(({ read }) => read().bySubject().get(key) ?? NONE))
        : this.about(subject, undefined, trade).filter((one) => one.measure === measure);
    this.asked.set(key, found);
    return found;
  }

  ofMeasure(measure: Measure): readonly Observation[] {
    return this.byMeasure().get(measure) ?? NONE;
  }

  ofPeriod(period: Period): readonly Observation[] {
    return this.byPeriod().get(period) ?? NONE;
  }

  target(subject: string, measure: Measure, period: Period, trade?: Trade): Observation | undefined {
    const key = keyOf(subject, measure, period, trade);
    return this.first(subject, ({ targets }) => targets.get(key));
  }

  result(
    subject: string,
    measure: Measure,
    period: Period,
    trade?: Trade,
    publisher?: string,
  ): Observation | undefined {
    const key = keyOf(subject, measure, period, trade);
    const answer = this.first(subject, ({ results }) => results.get(key));
    return publisher === undefined || answer?.publisher.code === publisher
      ? answer
      : this.first(subject, ({ byPublisher }) => byPublisher().get(`${key} ${publisher}`));
  }

  /** Whether `target` or `result` answers with this figure: mostly told without a key, which takes longer to write. */
  isAnswer(one: Observation): boolean {
    const { subject, measure, period, status } = one;
    for (const { dataset, read } of this.inOrder(subject)) {
      const { answers, targets, results } = read();
      if (dataset === one.dataset) return answers.has(one);
      if ((isTarget(status) ? targets : results).has(keyOf(subject, measure, period, one))) return false;
    }
    return false;
  }

  /** How a dataset of the workbook counts a subject; `undefined` for other datasets. */
  standingOf({ dataset, subject }: Pick<Observation, 'dataset' | 'subject'>): Standing | undefined {
    if (!this.own.has(dataset)) return undefined;
    return this.files
      .find((one) => one.dataset === dataset)
      ?.read()
      .standings?.get(subject);
  }

  /** What the first dataset says that lists the subject and says anything. */
  private first(subject: string, find: (file: File) => Observation | undefined): Observation | undefined {
    // What the document answers does not wait for what the workbook keeps.
    const stated = this.document?.subjects.has(subject) && find(this.document.read());
    if (stated) return stated;
    for (const { read } of this.inOrder(subject)) {
      const found = find(read());
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The datasets that list a subject, in its order of precedence. */
  private inOrder(subject: string): readonly Listing[] {
    let order = this.orders.get(subject);
    if (order === undefined) {
      const listing = this.files.filter(({ subjects }) => subjects.has(subject));
      order = precedence?.inOrder(listing, subject, this.document, this.own) ?? listing;
      this.orders.set(subject, order);
    }
    return order;
  }
}

/** A dataset among others, with its figures once they are needed. */
export type Listing = {
  readonly dataset: Dataset;
  readonly subjects: ReadonlySet<string>;
  readonly read: () => File;
};

/** What one dataset states. Restatements never answer: the figure that they repeat does. */
type File = {
  readonly all: readonly Observation[];
  readonly misfiled: readonly Observation[];
  readonly targets: ReadonlyMap<string, Observation>;
  /** Those that answer questions that name no publisher. */
  readonly results: ReadonlyMap<string, Observation>;
  /** The figures of both. */
  readonly answers: ReadonlySet<Observation>;
  /** Every result, under its publisher too. */
  readonly byPublisher: () => ReadonlyMap<string, Observation>;
  readonly bySubject: () => Groups<string>;
  /** Of a dataset of the workbook, how it counts each of its subjects. */
  readonly standings: Standings | undefined;
};

/** What a dataset states, and what of it may answer. */
export type Stated = {
  readonly stated: readonly Observation[];
  readonly mayAnswer: (result: Observation) => boolean;
  readonly standings?: Standings;
};

function fileOf({ stated, mayAnswer, standings }: Stated): File {
  const all = stated.filter(({ misfiled }) => misfiled === undefined);
  const [targets, results] = [new Map<string, Observation>(), new Map<string, Observation>()];
  const answers = new Set<Observation>();
  for (const one of all) {
    const { subject, measure, period, status, restates } = one;
    const isAim = isTarget(status);
    if (restates || !(isAim || mayAnswer(one))) continue;
    const key = keyOf(subject, measure, period, one);
    const found = isAim ? targets : results;
    if (found.has(key)) continue;
    found.set(key, one);
    answers.add(one);
  }
  return {
    all,
    misfiled: stated.filter(({ misfiled }) => misfiled !== undefined),
    targets,
    results,
    answers,
    standings,
    byPublisher: once(() => {
      const found = new Map<string, Observation>();
      for (const one of all) {
        const key = `${keyOf(one.subject, one.measure, one.period, one)} ${one.publisher.code}`;
        if (!one.restates && !isTarget(one.status) && !found.has(key)) found.set(key, one);
      }
      return found;
    }),
    bySubject: once(() => grouped(all, (one) => one.subject + suffix(one))),
  };
}

type Groups<Key> = ReadonlyMap<Key, readonly Observation[]>;

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const NONE: readonly Observation[] = [];

/** Most subjects are of one dataset: its list is not copied. */
function joined(lists: readonly (readonly Observation[])[]): readonly Observation[] {
  const [only = NONE, another] = lists.filter(({ length }) => length > 0);
  return another === undefined ? only : lists.flat();
}

/** Values under each key, in the order they come. */
export function grouped<Key, Value>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
