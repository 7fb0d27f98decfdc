import type { Catalogue } from '../catalogue/catalogue';
import type { Observation } from '../model/observation';
import type { Period } from '../model/period';
import type { Subject } from '../model/schema';
import type { Amount } from './amount';
import type { Identity } from './rule';

/** What would make a broken identity hold, computed from the figures themselves. It corrects nothing. */
export type Diagnosis =
  /** Of a group's printed value and its items' sum, the printed share fits only one. */
  | {
      readonly kind: 'share-fits-items' | 'share-fits-printed';
      readonly share: Observation;
      readonly value: Observation;
      readonly items: number;
    }
  /** The items' sum over the printed value is the printed index, and fits the printed share: the value is the base year's. */
  | {
      readonly kind: 'base-year-value';
      readonly value: Observation;
      readonly items: number;
      readonly index: Observation;
      readonly share: Observation;
    }
  /** Indices are printed like the values beside them; without them it holds. */
  | { readonly kind: 'index-like-value'; readonly indices: readonly Observation[] }
  /** The figures of a kind of enterprises are those that the table implies for a sector which they are no part of. */
  | {
      readonly kind: 'same-as-sector';
      readonly sector: Subject;
      readonly value: Amount;
      readonly share: Amount;
    }
  /** It holds with the sum of a group's items in place of the printed value. */
  | { readonly kind: 'items-sum'; readonly value: Observation; readonly items: number }
  /** Decimals were cut off, not rounded. */
  | { readonly kind: 'cut-off'; readonly figure: Observation; readonly number: number }
  /** The zeros at the end are rounding. */
  | { readonly kind: 'round-number'; readonly figure: Observation; readonly to: number }
  /** The difference is the printed value of one subject. */
  | { readonly kind: 'residual'; readonly figure: Observation }
  /** One digit of one figure, and no other single one, restores it. */
  | { readonly kind: 'digit'; readonly figure: Observation; readonly corrected: Observation }
  /** Every figure of its left side keeps another identity: the difference is of the right side's making. */
  | { readonly kind: 'left-holds'; readonly elsewhere: Identity }
  /** Another publisher counts by a definition of its own, as the note of its figure says. */
  | { readonly kind: 'other-definition'; readonly figure: Observation }
  /** The same difference with the other sign stands in the period before or after: the two together hold. */
  | { readonly kind: 'other-period'; readonly period: Period }
  /** The document itself calls its figures of the period preliminary; the other publisher's are not. */
  | { readonly kind: 'preliminary'; readonly period: Period };

/** Tries one kind of explanation on an identity that does not hold; `withFigure` gives all those that read a figure. */
export type Candidate = (
  catalogue: Catalogue,
  identity: Identity,
  withFigure: (figure: Observation) => readonly Identity[],
) => Diagnosis | undefined;
