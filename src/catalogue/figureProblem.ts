import type { Argument } from '../model/formulaText';
import type { Observation } from '../model/observation';
import type { Measure, Publisher, Subject, Unit } from '../model/schema';
import type { Frequency } from './words';
import type { Period } from '../model/period';

/** A figure that is stated, offered where another one was asked for; its publisher where it is not the document's. */
export type Offer = { readonly measure: Measure; readonly period: Period; readonly publisher?: Publisher };

/** What to ask for instead, as a call of a function for the same subject: one that has an answer. */
export type Instead = {
  readonly kind: 'target' | 'result' | 'baseline' | 'share' | 'growth' | 'other-definition' | 'misfiled';
  readonly id: string;
  /** What follows the subject. */
  readonly args: readonly Argument[];
  /** What the call answers, where that is worth telling. */
  readonly figure?: Observation;
};

/** What of a result a message speaks of. */
type Stated = { readonly measure: Measure; readonly period: Period; readonly publisher: Publisher };

/** What is stated of a subject or of a market alone, where nothing is of the two together. */
export type StatedBeside = {
  readonly of: Subject;
  readonly figure: Observation;
  /** Whether the figure answers where only its period is given. */
  readonly isMain: boolean;
};

/** What was asked for; without a period, the latest. */
export type Wanted = { readonly measure: Measure; readonly period?: Period };

/** No figure is stated of what was asked for, by anybody or by the publisher who was asked. */
type Unstated<Kind extends string> = {
  readonly kind: Kind;
  readonly subject: Subject;
  readonly wanted: Wanted;
  /** The only one who was asked. */
  readonly publisher: Publisher | undefined;
  readonly offers: readonly Offer[];
  readonly instead: readonly Instead[];
};

/** Why a question that is understood has no figure for its answer: none is stated, or none can be computed. */
export type FigureProblem =
  /** Nothing can be a share of a total, or contribute to it, where no dataset lists one. */
  | { readonly kind: 'no-total' }
  | {
      readonly kind: 'no-target';
      readonly subject: Subject;
      readonly wanted: Offer;
      readonly offers: readonly Offer[];
      readonly instead: readonly Instead[];
    }
  | Unstated<'no-result'>
  /** No figure of a subject and a market together, as is asked for. */
  | {
      readonly kind: 'no-trade';
      readonly subject: Subject;
      readonly market: Subject;
      readonly wanted: Wanted;
      /** The only one who was asked. */
      readonly publisher: Publisher | undefined;
      /** What is stated of the two together. */
      readonly offers: readonly Offer[];
      readonly beside: readonly StatedBeside[];
    }
  | {
      readonly kind: 'no-series';
      readonly subject: Subject;
      readonly market: Subject | undefined;
      readonly measure: Measure;
      readonly frequency: Frequency | undefined;
      /** The only one who was asked. */
      readonly publisher: Publisher | undefined;
      readonly from: Period | undefined;
      readonly to: Period | undefined;
      readonly offers: readonly Offer[];
    }
  | Unstated<'no-figure'>
  | {
      readonly kind: 'target-is-range';
      readonly subject: Subject;
      readonly wanted: Offer;
      readonly low: Measure;
      readonly high: Measure;
      /** The function that was asked, and that answers for either end. */
      readonly answeredBy: 'TARGET' | 'ATTAINMENT';
    }
  | {
      readonly kind: 'no-index';
      readonly subject: Subject;
      readonly instead: readonly Instead[];
    }
  | {
      readonly kind: 'publishers-differ';
      readonly subjects: readonly [one: Subject, other: Subject];
      readonly one: Stated;
      readonly other: Stated;
    }
  | {
      readonly kind: 'no-attainment';
      readonly subject: Subject;
      readonly wanted: Offer;
      /** Subjects whose attainment in that period can be computed. */
      readonly comparable: readonly Subject[];
    }
  | {
      readonly kind: 'not-computable';
      readonly subject: Subject;
      /** The figures that allow no number: those that are, or may be, 0 or less, where there are any. */
      readonly inputs: readonly (Stated & { readonly of: Subject; readonly printed: string })[];
    }
  /** Growth of a share is no growth of what is exported. */
  | {
      readonly kind: 'growth-of-ratio';
      readonly subject: Subject;
      readonly market: Subject | undefined;
      readonly from: Observation;
      readonly to: Observation;
      /** The growth in value that the shares imply, where the total is stated. */
      readonly implied: number | undefined;
    }
  /** Between two figures of a series other things came to be counted. */
  | {
      readonly kind: 'series-breaks';
      readonly subject: Subject;
      /** The first figure that counts other things than those before it. */
      readonly at: Observation;
    }
  | { readonly kind: 'not-a-part'; readonly subject: Subject; readonly whole: Subject }
  /** No share can be computed, but a publisher prints it. */
  | {
      readonly kind: 'share-printed-only';
      readonly subject: Subject;
      readonly whole: Subject;
      readonly printed: Observation;
      /** Where the whole is no total, its own share of the total, which is printed beside that of the subject. */
      readonly printedWhole: Observation | undefined;
    }
  /** A target and the only result of its period follow different definitions. */
  | {
      readonly kind: 'definitions-differ';
      readonly subject: Subject;
      readonly target: Observation;
      readonly result: Observation;
      /** Of the result on the same publisher's figure of the base period. */
      readonly growth: { readonly number: number; readonly base: Period } | undefined;
      /** The growth that was aimed at: one figure, or the ends of a range. */
      readonly aims: readonly Observation[];
    }
  | { readonly kind: 'units-not-combined'; readonly subject: Subject; readonly units: readonly Unit[] }
  | { readonly kind: 'units-not-alike'; readonly subject: Subject; readonly whole: Subject }
  | { readonly kind: 'no-group'; readonly subject: Subject }
  | {
      readonly kind: 'no-rank';
      readonly subject: Subject;
      /**
       * Why, where the subject is not the only one of its kind: it is a group, a sum or a rest of others (`composite`);
       * the publisher states only some exports (`incomplete`).
       */
      readonly because?: 'composite' | 'incomplete';
    }
  /** Something larger stands in the table, and nothing says whether it is one country. */
  | { readonly kind: 'rank-unsure'; readonly subject: Subject; readonly larger: Subject }
  /** Months of different seasons give no rate a year. */
  | {
      readonly kind: 'no-yearly-rate';
      readonly subject: Subject;
      readonly market: Subject | undefined;
      readonly from: Period;
      readonly to: Period;
    };
