import type { Flow, Measure } from '../model/schema';
import type { Observation } from '../model/observation';
import type { Period } from '../model/period';
import { isTarget } from '../model/status';

/** With whom and in which direction: exports to the whole world unless given. */
export type Trade = { readonly partner?: string | undefined; readonly flow?: Flow | undefined };

/**
 * Figures by what they are of. Each map is built once, in one pass, when it is first needed; lists keep the order of the
 * datasets, so that the first of a list is the one of highest precedence.
 */
export class FigureIndex {
  private readonly bySubject: () => Groups<string>;
  private readonly bySubjectAndMeasure: () => Groups<string>;
  private readonly byMeasure: () => Groups<Measure>;
  private readonly byPeriod: () => Groups<Period>;
  private readonly byPartner: () => Groups<string>;
  private readonly targets = new Map<string, Observation>();
  private readonly results = new Map<string, Observation>();
  /** Results beside those that answer, of each publisher: they answer where it is named. */
  private readonly otherResults = new Map<string, Observation>();

  /** @param mayAnswer whether a result may answer a question that names no publisher */
  constructor(
    all: readonly Observation[],
    ofAllExports: readonly Observation[],
    private readonly mayAnswer: (result: Observation) => boolean,
  ) {
    this.bySubject = once(() => grouped(all, (one) => one.subject + suffix(one)));
    this.bySubjectAndMeasure = once(() =>
      grouped(all, (one) => `${one.subject} ${one.measure}${suffix(one)}`),
    );
    this.byMeasure = once(() => grouped(ofAllExports, ({ measure }) => measure));
    this.byPeriod = once(() => grouped(ofAllExports, ({ period }) => period));
    this.byPartner = once(() => grouped(all, ({ partner = '' }) => partner));
    for (const observation of all) this.file(observation);
  }

  about(subject: string, measure?: Measure, trade?: Trade): readonly Observation[] {
    const found =
      measure === undefined
        ? this.bySubject().get(subject + suffix(trade))
        : this.bySubjectAndMeasure().get(`${subject} ${measure}${suffix(trade)}`);
    return found ?? NONE;
  }

  ofMeasure(measure: Measure): readonly Observation[] {
    return this.byMeasure().get(measure) ?? NONE;
  }

  ofPeriod(period: Period): readonly Observation[] {
    return this.byPeriod().get(period) ?? NONE;
  }

  withPartner(partner: string): readonly Observation[] {
    return this.byPartner().get(partner) ?? NONE;
  }

  target(subject: string, measure: Measure, period: Period, trade?: Trade): Observation | undefined {
    return this.targets.get(keyOf(subject, measure, period, trade));
  }

  result(
    subject: string,
    measure: Measure,
    period: Period,
    trade?: Trade,
    publisher?: string,
  ): Observation | undefined {
    const key = keyOf(subject, measure, period, trade);
    const answer = this.results.get(key);
    return publisher === undefined || answer?.publisher.code === publisher
      ? answer
      : this.otherResults.get(`${key} ${publisher}`);
  }

  /** Restatements never answer: the figure that they repeat does. Of two datasets the first one answers. */
  private file(observation: Observation): void {
    const { subject, measure, period, status, publisher, restates } = observation;
    if (restates) return;
    const key = keyOf(subject, measure, period, observation);
    const isAim = isTarget(status);
    const answers = isAim ? this.targets : this.results;
    if (!answers.has(key) && (isAim || this.mayAnswer(observation))) answers.set(key, observation);
    else if (!isAim) {
      const ofPublisher = `${key} ${publisher.code}`;
      if (!this.otherResults.has(ofPublisher)) this.otherResults.set(ofPublisher, observation);
    }
  }
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

function keyOf(subject: string, measure: Measure, period: Period, trade?: Trade): string {
  return `${subject} ${measure} ${period}${suffix(trade)}`;
}

function suffix(trade?: Trade): string {
  if (trade === undefined || (trade.partner === undefined && trade.flow !== 'imports')) return '';
  return ` ${trade.partner ?? ''} ${trade.flow ?? 'exports'}`;
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
