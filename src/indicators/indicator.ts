import { Problem } from '../catalogue/problem';
import { newestAnswers } from './newestAnswers';
import type { Catalogue } from '../catalogue/catalogue';
import type { Scope } from '../catalogue/words';
import type { Texts } from '../locales/indicators';
import type { Period } from '../model/period';
import type { Measure, Subject } from '../model/schema';
import type { Computed, Formula } from './computed';

/** What an argument may stand for: functions read it from a cell, search writes it into a formula. */
export type Taken = {
  readonly period: Period;
  readonly measure: Measure;
  /** What a share is taken of: the total, the group of the subject, or any subject. */
  readonly whole: Scope | Subject;
  readonly scope: Scope;
  /** Where the subject goes to. */
  readonly market: Subject;
};

export type Parameter = { readonly takes: keyof Taken; readonly required?: true };

/** What a function takes after the subject, by name and in this order. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** What it was given; what is left out is not there. */
export type Arguments<Params extends Parameters = Parameters> = {
  readonly [Name in keyof Params]?: Taken[Params[Name]['takes']] | undefined;
};

/** A computed column as an Excel formula over other columns of the same row. */
export type ColumnFormula = {
  /** Keys of the columns that the formula reads. */
  readonly operands: readonly string[];
  /** Those of them that must be above 0, because the formula divides by them. */
  readonly divisors?: readonly string[];
  /** Writes the arithmetic, given a reference to each operand, in invariant English. */
  readonly expression: (...references: string[]) => string;
};

/** A figure that an indicator gives for a subject without being told more: on cards, in tables and in searches. */
export type Variant<Params extends Parameters = Parameters> = {
  /** Key of its texts and of its field on a card. It is permanent, as formulas hold it: `=ITEM("Gạo").growth`. */
  readonly key: string;
  /** Where its figures are shown. It is headed on cards and labelled in searches by its texts. */
  readonly shownIn: readonly ('card' | 'search')[];
  /** The arguments of the function that returns it: none unless given. `undefined` where it means nothing. */
  arguments?(catalogue: Catalogue, subject: Subject): Arguments<Params> | undefined;
  /** It is computed from targets alone: a subject that has none is not asked for it. */
  readonly isOfTargets?: true;
  /** Its column in tables with a row for each subject of these kinds; its key is the variant's unless given. */
  readonly column?: ColumnFormula & {
    readonly key?: string;
    readonly rowsOf: readonly Subject['kind'][];
  };
};

/** A computed figure: everything that the add-in knows of it. `registry.ts` says how one is added. */
export type Indicator<Id extends string = string, Params extends Parameters = Parameters> = {
  /** Id of its function. It is permanent. */
  readonly id: Id;
  readonly texts: Texts;
  readonly formulas: readonly Formula[];
  readonly parameters: Params;
  /** For which subjects Excel suggests it. */
  readonly suggestedFor: 'SUBJECTS' | 'TARGETS' | 'RESULTS' | 'QUANTITIES';
  /** @throws Problem where a figure that it needs is not stated, or is 0 where it divides by it */
  compute(catalogue: Catalogue, subject: Subject, given: Arguments<Params>): Computed;
  /** In the order in which cards, tables and searches show them. */
  readonly variants: readonly Variant<Params>[];
};

/** Types the arguments of an indicator by its parameters; where it has no answer, its problem offers what has one. */
export function defineIndicator<const Id extends string, const Params extends Parameters>(
  indicator: Indicator<Id, Params>,
): Indicator<Id, Params> {
  return {
    ...indicator,
    compute(catalogue, subject, given) {
      try {
        return indicator.compute(catalogue, subject, given);
      } catch (fault) {
        if (!(fault instanceof Problem) || newestAnswers === undefined) throw fault;
        throw newestAnswers.offeredBy(fault, { indicator, catalogue, subject, given });
      }
    },
  };
}
