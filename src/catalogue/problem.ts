import type { Observation } from '../model/observation';
import type { OldEncoding } from '../model/oldEncodings';
import type { Measure, Publisher, Subject, Unit, WrongNames } from '../model/schema';
import type { Argument } from '../model/formulaText';
import type { DatasetField, Frequency } from './words';
import type { Period } from '../model/period';

/** A figure that is stated, offered where another one was asked for; its publisher where it is not the document's. */
export type Offer = { readonly measure: Measure; readonly period: Period; readonly publisher?: Publisher };

/** What to ask for instead, as a call of a function for the same subject: one that has an answer. */
export type Instead = {
  readonly kind: 'target' | 'result' | 'baseline' | 'share' | 'growth' | 'other-definition' | 'misfiled';
  readonly id: 'TARGET' | 'ACTUAL' | 'BASELINE' | 'SHARE' | 'GROWTH';
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

/**
 * Everything that can stand between a question and a figure. It carries data, not sentences:
 * src/locales says it in the user's language, together with what to do next.
 */
export type ProblemDetail =
  | { readonly kind: 'subject-missing' }
  | { readonly kind: 'subject-unknown'; readonly text: string; readonly nearest: readonly string[] }
  | { readonly kind: 'subject-ambiguous'; readonly text: string; readonly subjects: readonly Subject[] }
  /** A name that tempts: it is narrower or wider than a subject, or something else. */
  | {
      readonly kind: 'subject-misnamed';
      readonly text: string;
      readonly misfit: WrongNames['kind'];
      readonly than: Subject;
      /** What the subject holds beside what the name says, with its target where there is one. */
      readonly without: Subject | undefined;
      readonly withoutFigure: Observation | undefined;
      readonly offers: readonly Subject[];
    }
  /** Text of before Unicode, read as another encoding; with the subjects that it names. */
  | {
      readonly kind: 'subject-in-old-encoding';
      readonly text: string;
      readonly encoding: OldEncoding;
      readonly decoded: string;
      readonly subjects: readonly Subject[];
    }
  | {
      readonly kind: 'measure-unknown';
      readonly text: string;
      readonly subject: Subject;
      readonly measures: readonly Measure[];
    }
  /** Nothing can be a share of a total, or contribute to it, where no dataset lists one. */
  | { readonly kind: 'no-total' }
  | { readonly kind: 'table-empty'; readonly table: string }
  | {
      readonly kind: 'period-unknown';
      readonly text: string;
      /** The periods of the newest figures of the subject: of a result, and of a target. */
      readonly newest: readonly Period[];
    }
  | { readonly kind: 'period-missing' }
  /** A period among the words of a measure, and another one as an argument. */
  | { readonly kind: 'periods-differ'; readonly one: Period; readonly other: Period }
  | {
      readonly kind: 'periods-not-taken';
      readonly answeredBy: string;
      /** The functions that take periods. */
      readonly functions: readonly string[];
    }
  | {
      readonly kind: 'one-period-taken';
      readonly answeredBy: string;
      readonly periods: readonly [one: Period, other: Period];
    }
  | { readonly kind: 'periods-not-in-order'; readonly from: Period; readonly to: Period }
  | { readonly kind: 'periods-not-alike'; readonly from: Period; readonly to: Period }
  | { readonly kind: 'publisher-unknown'; readonly text: string; readonly publishers: readonly Publisher[] }
  | { readonly kind: 'group-unknown'; readonly text: string; readonly groups: readonly Subject[] }
  | { readonly kind: 'group-without-items'; readonly group: Subject }
  | { readonly kind: 'field-unknown'; readonly text: string; readonly fields: readonly DatasetField[] }
  | { readonly kind: 'table-unknown'; readonly text: string; readonly tables: readonly string[] }
  | { readonly kind: 'check-scope-missing'; readonly choices: readonly string[] }
  | {
      readonly kind: 'check-scope-unknown';
      readonly text: string;
      readonly choices: readonly string[];
      readonly nearest: readonly string[];
    }
  | { readonly kind: 'flag-unknown'; readonly text: string }
  | { readonly kind: 'among-unknown'; readonly text: string }
  /** A cell among the arguments shows an error. */
  | { readonly kind: 'argument-error'; readonly error: string }
  | { readonly kind: 'search-missing' }
  | {
      readonly kind: 'search-without-match';
      readonly text: string;
      /** Words that nothing is called by. */
      readonly unknown: string | undefined;
      readonly nearest: readonly string[];
      /** The formula that answers the question where no figure does. */
      readonly formula: string | undefined;
    }
  | { readonly kind: 'ranges-not-alike' }
  | { readonly kind: 'names-not-in-column' }
  | { readonly kind: 'function-missing'; readonly functions: readonly string[] }
  | { readonly kind: 'function-unknown'; readonly text: string; readonly functions: readonly string[] }
  | {
      readonly kind: 'no-target';
      readonly subject: Subject;
      readonly wanted: Offer;
      readonly offers: readonly Offer[];
      readonly instead: readonly Instead[];
    }
  | {
      readonly kind: 'no-result';
      readonly subject: Subject;
      readonly wanted: Wanted;
      /** The only one who was asked. */
      readonly publisher: Publisher | undefined;
      readonly offers: readonly Offer[];
      readonly instead: readonly Instead[];
    }
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
  | { readonly kind: 'not-a-market'; readonly text: string; readonly subject: Subject }
  | { readonly kind: 'market-of-market'; readonly subject: Subject; readonly market: Subject }
  | { readonly kind: 'frequency-unknown'; readonly text: string; readonly frequencies: readonly Frequency[] }
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
  | {
      readonly kind: 'no-figure';
      readonly subject: Subject;
      readonly wanted: Wanted;
      /** The only one who was asked. */
      readonly publisher: Publisher | undefined;
      readonly offers: readonly Offer[];
      readonly instead: readonly Instead[];
    }
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
      /** First and last period with a result, where growth between results can be computed instead. */
      readonly results: readonly [from: Period, to: Period] | undefined;
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
  | { readonly kind: 'market-missing'; readonly subject: Subject }
  /** Months of different seasons give no rate a year. */
  | {
      readonly kind: 'no-yearly-rate';
      readonly subject: Subject;
      readonly market: Subject | undefined;
      readonly from: Period;
      readonly to: Period;
    };

export type ProblemKind = ProblemDetail['kind'];

/**
 * A question that has no figure for its answer. It is thrown, but is no Error: a column of a hundred thousand unknown
 * names must not record a hundred thousand stacks. What a detail takes long to find out (offers, nearest names) is a
 * getter of it, which only whoever reads the message calls.
 */
export class Problem {
  constructor(readonly detail: ProblemDetail) {}
}

/**
 * The two cell errors that can carry a message in Excel: #VALUE! for an argument that is not understood,
 * #N/A for what the document does not state.
 */
export function cellErrorOf(kind: ProblemKind): 'invalidValue' | 'notAvailable' {
  return notStated.has(kind) ? 'notAvailable' : 'invalidValue';
}

const notStated: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  'subject-unknown',
  'subject-misnamed',
  'subject-in-old-encoding',
  'no-target',
  'no-result',
  'no-trade',
  'no-series',
  'no-figure',
  'target-is-range',
  'group-without-items',
  'no-index',
  'publishers-differ',
  'no-attainment',
  'not-computable',
  'growth-of-ratio',
  'series-breaks',
  'not-a-part',
  'share-printed-only',
  'definitions-differ',
  'units-not-combined',
  'units-not-alike',
  'no-group',
  'no-rank',
  'rank-unsure',
  'no-total',
  'table-empty',
  'search-without-match',
  'ranges-not-alike',
]);
