import type { Frequency } from '../catalogue/words';
import type { Taken } from '../indicators/indicator';
import type { Known } from '../indicators/registry';
import type { Messages } from '../locales/messages';
import type { Observation } from '../model/observation';
import type { ComputedUnit, Measure, Status, Subject, WrongNames } from '../model/schema';
import type { Period } from '../model/period';
import type { Hit } from './hit';

/** One figure that a search can find, in no language yet. */
export type Finding = {
  readonly subject: Subject;
  /** Where it goes, for a figure of a good in one market. */
  readonly market?: Subject;
  /** What the figure is: a printed measure, or what an indicator gives. */
  readonly measure: Measure | Known;
  readonly period: Period;
  /** What an index or a growth is measured against. */
  readonly base?: Period | undefined;
  readonly number: number;
  readonly unit: ComputedUnit;
  readonly status: Status | 'computed';
  /** The printed figure itself, or those that it is computed from. */
  readonly inputs: readonly Observation[];
  /** What returns exactly this figure, beside the subject's name: the id of a function and its further arguments. */
  readonly id: string;
  readonly options: readonly Option[];
  /** How it is told where it is no one number, but a series. */
  readonly told?: (messages: Messages) => Partial<Hit>;
  /** The name that was typed for the subject although it means something else. */
  readonly misnamed?: { readonly typed: string; readonly names: WrongNames };
};

/** An argument after the subject's name; words are written in the language of the user. */
export type Option =
  | { readonly [Kind in keyof Taken]: { readonly kind: Kind; readonly value: Taken[Kind] } }[keyof Taken]
  | { readonly kind: 'publisher'; readonly value: string }
  | { readonly kind: 'frequency'; readonly value: Frequency }
  | { readonly kind: 'omitted'; readonly value?: undefined };
