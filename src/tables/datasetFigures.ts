import type { Catalogue } from '../catalogue/catalogue';
import { derivedFor } from '../catalogue/derived';
import { sumOf, sumOfMonths } from '../catalogue/sums';
import type { Dataset } from '../model/dataset';
import { samePublication } from '../model/observation';
import type { Observation } from '../model/observation';
import { covers, kindOf, monthsOf, spanOf } from '../model/period';
import type { Period } from '../model/period';
import type { Flow, Measure, Subject } from '../model/schema';
import { isResult } from '../model/status';

/** What a figure is of: a subject, traded in one direction with one partner or with all. */
export type Of = {
  readonly subject: Subject;
  readonly partner?: Subject | undefined;
  readonly flow: Flow;
};

/** The results of one dataset, found by what they are of. Targets, restatements and misfiled figures are not among them. */
export class DatasetFigures {
  readonly results: readonly Observation[];
  readonly #catalogue: Catalogue;
  readonly #byKey = new Map<string, Observation>();
  readonly #breaks = new Map<string, Period[]>();

  constructor(
    catalogue: Catalogue,
    readonly dataset: Dataset,
  ) {
    this.#catalogue = catalogue;
    this.results = catalogue.allObservations.filter(
      (one) => one.dataset === dataset && isResult(one.status) && !one.restates && one.base === undefined,
    );
    for (const one of this.results) {
      const key = keyOf(one, one.measure, one.period);
      if (!this.#byKey.has(key)) this.#byKey.set(key, one);
      if (one.breaks !== true) continue;
      const series = keyOf(one, one.measure, '');
      this.#breaks.set(series, [...(this.#breaks.get(series) ?? []), one.period]);
    }
  }

  /** What the dataset states, or the sum of its months where it states all of them and not the sum. */
  find(of: Of, measure: Measure, period: Period): Observation | undefined {
    return this.#byKey.get(keyOfQuestion(of, measure, period)) ?? this.#sum(of, measure, period);
  }

  /** The same; where the dataset does not reach back so far, of another dataset of the same publisher. */
  findBefore(of: Of, measure: Measure, period: Period, publisher: string): Observation | undefined {
    const own = this.find(of, measure, period);
    if (own !== undefined) return own.publisher.code === publisher ? own : undefined;
    const { subject, partner, flow } = of;
    const trade = { partner: partner?.code, flow };
    const found =
      this.#catalogue.findResult(subject, measure, period, trade, publisher) ??
      (partner === undefined && flow === 'exports'
        ? sumOfMonths(this.#catalogue, subject, measure, period, { publisher })
        : undefined);
    // Nothing is measured from one definition to another.
    return found !== undefined &&
      [found, { ...found, dataset: this.dataset }].every((one) => this.#catalogue.mayAnswer(one))
      ? found
      : undefined;
  }

  /** Whether other things came to be counted between two periods, so that nothing is measured from one to the other. */
  isBroken(of: Of, measure: Measure, from: Period, to: Period): boolean {
    const span = spanOf([from, to]) ?? to;
    return (this.#breaks.get(keyOfQuestion(of, measure, '')) ?? []).some(
      (at) => covers(span, at) && at !== from && monthsOf(from)[0] !== at,
    );
  }

  #sum(of: Of, measure: Measure, period: Period): Observation | undefined {
    const months = monthsOf(period);
    if ((measure !== 'value' && measure !== 'quantity') || months.length < 2) return undefined;
    if (spanOf(months) !== period) return undefined;
    const parts = months.flatMap((month) => this.#byKey.get(keyOfQuestion(of, measure, month)) ?? []);
    const [first] = parts;
    if (first === undefined || parts.length < months.length) return undefined;
    return parts.every((one) => kindOf(one.period) === 'month' && samePublication(one, first))
      ? sumOf(parts, period)
      : undefined;
  }
}

/** Made once for each dataset of a catalogue; `undefined` where no dataset in use has the id. */
export const figuresOfDataset = derivedFor((catalogue, id: string): { readonly of?: DatasetFigures } => {
  const dataset = catalogue.datasets.find((one) => one.id === id);
  return dataset === undefined ? {} : { of: new DatasetFigures(catalogue, dataset) };
});

function keyOfQuestion({ subject, partner, flow }: Of, measure: Measure, period: Period): string {
  return keyOf({ subject: subject.code, partner: partner?.code, flow }, measure, period);
}

function keyOf(
  {
    subject,
    partner = '',
    flow,
  }: { readonly subject: string; readonly partner?: string | undefined; readonly flow: Flow },
  measure: Measure,
  period: Period,
): string {
  return [subject, partner, flow, measure, period].join(' ');
}
