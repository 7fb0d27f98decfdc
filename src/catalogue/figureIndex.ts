import type { Flow, Measure } from '../model/schema';
import { isOfAllExports } from '../model/observation';
import type { Observation } from '../model/observation';
import type { Period } from '../model/period';
import { isTarget } from '../model/status';

/** With whom and in which direction: exports to the whole world unless given. */
export type Trade = { readonly partner?: string | undefined; readonly flow?: Flow | undefined };

/**
 * Figures by what they are of. Every map is built once, in one pass; lists keep the order of the datasets, so that the
 * first of a list is the one of highest precedence.
 */
export class FigureIndex {
  private readonly bySubject: ReadonlyMap<string, readonly Observation[]>;
  private readonly bySubjectAndMeasure: ReadonlyMap<string, readonly Observation[]>;
  private readonly byMeasure: ReadonlyMap<Measure, readonly Observation[]>;
  private readonly byPeriod: ReadonlyMap<Period, readonly Observation[]>;
  private readonly byPartner: ReadonlyMap<string, readonly Observation[]>;
  private readonly targets = new Map<string, Observation>();
  private readonly results = new Map<string, Observation>();
  /** The same, of each publisher. */
  private readonly published = new Map<string, Observation>();

  constructor(observations: readonly Observation[]) {
    const ofAllExports = observations.filter(isOfAllExports);
    this.bySubject = grouped(
      observations,
      ({ subject, partner, flow }) => subject + suffix({ partner, flow }),
    );
    this.bySubjectAndMeasure = grouped(
      observations,
      ({ subject, measure, partner, flow }) => `${subject} ${measure}${suffix({ partner, flow })}`,
    );
    this.byMeasure = grouped(ofAllExports, ({ measure }) => measure);
    this.byPeriod = grouped(ofAllExports, ({ period }) => period);
    this.byPartner = grouped(observations, ({ partner = '' }) => partner);
    for (const observation of observations) this.file(observation);
  }

  about(subject: string, measure?: Measure, trade?: Trade): readonly Observation[] {
    const found =
      measure === undefined
        ? this.bySubject.get(subject + suffix(trade))
        : this.bySubjectAndMeasure.get(`${subject} ${measure}${suffix(trade)}`);
    return found ?? NONE;
  }

  ofMeasure(measure: Measure): readonly Observation[] {
    return this.byMeasure.get(measure) ?? NONE;
  }

  ofPeriod(period: Period): readonly Observation[] {
    return this.byPeriod.get(period) ?? NONE;
  }

  withPartner(partner: string): readonly Observation[] {
    return this.byPartner.get(partner) ?? NONE;
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
    return publisher === undefined ? this.results.get(key) : this.published.get(`${key} ${publisher}`);
  }

  /** Restatements never answer: the figure that they repeat does. Of two datasets the first one answers. */
  private file(observation: Observation): void {
    const { subject, measure, period, status, publisher, restates } = observation;
    if (restates) return;
    const key = keyOf(subject, measure, period, observation);
    if (isTarget(status)) setFirst(this.targets, key, observation);
    else {
      setFirst(this.results, key, observation);
      setFirst(this.published, `${key} ${publisher.code}`, observation);
    }
  }
}

const NONE: readonly Observation[] = [];

function keyOf(subject: string, measure: Measure, period: Period, trade?: Trade): string {
  return `${subject} ${measure} ${period}${suffix(trade)}`;
}

function suffix(trade?: Trade): string {
  if (trade === undefined || (trade.partner === undefined && trade.flow !== 'imports')) return '';
  return ` ${trade.partner ?? ''} ${trade.flow ?? 'exports'}`;
}

function setFirst<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value);
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
