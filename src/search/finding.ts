import type { Observation } from '../model/observation';
import type { ComputedUnit, Measure, Status, Subject } from '../model/schema';
import type { Period } from '../model/period';
import type { Scope } from '../catalogue/words';
import type { ComputedKey } from '../locales/search';

/** One figure that a search can find, in no language yet. */
export type Finding = {
  readonly subject: Subject;
  readonly measure: Measure | ComputedKey;
  readonly period: Period;
  readonly number: number;
  readonly unit: ComputedUnit;
  readonly status: Status | 'computed';
  /** The printed figure itself, or those that it is computed from. */
  readonly inputs: readonly Observation[];
  /** What returns exactly this figure, beside the subject's name. */
  readonly id: FindingFunction;
  readonly options: readonly Option[];
};

export type FindingFunction =
  | 'TARGET'
  | 'ACTUAL'
  | 'GROWTH'
  | 'BASELINE'
  | 'CHANGE'
  | 'SHARE'
  | 'CONTRIBUTION'
  | 'UNITVALUE'
  | 'ATTAINMENT'
  | 'RANK';

/** An argument after the subject's name; words are written in the language of the user. */
export type Option =
  | { readonly kind: 'measure'; readonly measure: Measure }
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'scope'; readonly scope: Scope }
  | { readonly kind: 'publisher'; readonly code: string };
