import type { Observation } from '../model/observation';
import type { OldEncoding } from '../model/oldEncodings';
import type { Measure, Publisher, Subject, WrongNames } from '../model/schema';
import type { Instead } from './figureProblem';
import type { DatasetField, Frequency } from './words';
import type { Period } from '../model/period';

/** What is wrong with a question itself: an argument that is missing, not understood, or does not go with another one. */
export type QuestionProblem =
  | { readonly kind: 'subject-missing' }
  | { readonly kind: 'subject-unknown'; readonly text: string; readonly nearest: readonly string[] }
  | { readonly kind: 'subject-ambiguous'; readonly text: string; readonly subjects: readonly Subject[] }
  /** A name that tempts: it is narrower or wider than a subject, or something else. */
  | {
      readonly kind: 'subject-misnamed';
      readonly text: string;
      readonly misfit: WrongNames['kind'];
      readonly about: WrongNames['about'];
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
      /** What computes it, where it is the name of a function. */
      readonly instead?: readonly Instead[];
    }
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
  | { readonly kind: 'not-a-market'; readonly text: string; readonly subject: Subject }
  | { readonly kind: 'market-of-market'; readonly subject: Subject; readonly market: Subject }
  | { readonly kind: 'frequency-unknown'; readonly text: string; readonly frequencies: readonly Frequency[] }
  | { readonly kind: 'market-missing'; readonly subject: Subject };
