import type { Subject } from '../model/schema';
import { cardTexts as en } from './en/card';
import { cardTexts as vi } from './vi/card';
import type { Language } from './messages';

/** What a card says around its figures; measures, units and statuses are those of the messages. */
export type CardTexts = {
  readonly kinds: Record<Subject['kind'], string>;
  readonly sections: {
    readonly notes: string;
    readonly targets: string;
    readonly computed: string;
    readonly bounds: string;
    readonly checks: string;
    readonly source: string;
  };
  readonly labels: {
    readonly number: string;
    readonly partOf: string;
  };
  /** Results of one publisher. */
  readonly resultsOf: (publisher: string) => string;
  /** What a note is on: a figure or a publisher. */
  readonly noteOn: (what: string) => string;
  readonly checksOf: (all: number, differing: number) => string;
  readonly allChecks: (name: string) => string;
  readonly lowest: (label: string) => string;
  readonly highest: (label: string) => string;
  readonly sourceOf: (label: string) => string;
};

export const cardTexts: Record<Language, CardTexts> = { vi, en };
