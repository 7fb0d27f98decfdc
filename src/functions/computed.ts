// Functions that compute from printed figures; the formulas are in src/catalogue/formulas.ts.

import * as compute from '../indicators/computed';
import type { Computed } from '../indicators/computed';
import type { Catalogue } from '../catalogue/catalogue';
import { Problem } from '../catalogue/problem';
import type { Subject } from '../model/schema';
import { measureFrom, periodFrom, requiredPeriod, scopeFrom, subjectFrom } from './arguments';
import { session } from '../session';
import { answerEach } from './runner';

/**
 * Relative change as a fraction. Without periods: target year on the year before, from the printed index.
 * With periods: relative change of the main measure between two printed results.
 * @customfunction GROWTH
 * @param subject Name (Vietnamese or English, accents optional) or table number; one cell or a range.
 * @param from First year or period. Leave out both for the target year's growth.
 * @param to Last year or period.
 * @returns The growth, in the shape of the range.
 * @example GROWTH("Gạo") = -0.139
 */
export function growth(subject: unknown[][], from?: unknown[][], to?: unknown[][]): unknown[][] {
  return answerEach([subject, from, to], (name, first, last) => {
    const found = subjectFrom(name);
    return first === undefined && last === undefined
      ? compute.growth(session.catalogue, found)
      : compute.periodGrowth(session.catalogue, found, requiredPeriod(first), requiredPeriod(last));
  });
}

/**
 * Compound annual growth rate between two printed results, as a fraction.
 * @customfunction CAGR
 * @param subject Name (Vietnamese or English, accents optional) or table number; one cell or a range.
 * @param from First year or period.
 * @param to Last year or period.
 * @returns The growth rate, in the shape of the range.
 * @example CAGR("Xuất khẩu dịch vụ",2001,2005) = 0.1421…
 */
export function cagr(subject: unknown[][], from: unknown[][], to: unknown[][]): unknown[][] {
  return answerEach([subject, from, to], (name, first, last) =>
    compute.compoundGrowth(session.catalogue, subjectFrom(name), requiredPeriod(first), requiredPeriod(last)),
  );
}

/**
 * Value of the base year that target and index imply, in million USD.
 * @customfunction BASELINE
 * @param subject Name (Vietnamese or English, accents optional) or table number; one cell or a range.
 * @returns The implied value, in the shape of the range.
 * @example BASELINE("Gạo") = 1406.504…
 */
export function baseline(subject: unknown[][]): unknown[][] {
  return ofSubject(subject, compute.baseline);
}

/**
 * Target less the implied value of the base year, in million USD.
 * @customfunction CHANGE
 * @param subject Name (Vietnamese or English, accents optional) or table number; one cell or a range.
 * @returns The change, in the shape of the range.
 * @example CHANGE("Gạo") = -195.504…
 */
export function change(subject: unknown[][]): unknown[][] {
  return ofSubject(subject, compute.change);
}

/**
 * Computed share of a value in another one, as a fraction.
 * @customfunction SHARE
 * @param subject Name (Vietnamese or English, accents optional) or table number; one cell or a range.
 * @param of The whole: "total" (default), "group", or the name of any subject.
 * @param period Year, or a period such as "2001-2005". Default: the target year.
 * @returns The share, in the shape of the range.
 * @example SHARE("Gạo","group") = 0.16498…
 */
export function share(subject: unknown[][], of?: unknown[][], period?: unknown[][]): unknown[][] {
  return answerEach([subject, of, period], (name, wholeName, periodName) => {
    const found = subjectFrom(name);
    return compute.share(session.catalogue, found, wholeOf(found, wholeName), periodFrom(periodName));
  });
}

/**
 * Percentage points of the total's growth that come from the subject, as a fraction.
 * @customfunction CONTRIBUTION
 * @param subject Name (Vietnamese or English, accents optional) or table number; one cell or a range.
 * @returns The contribution, in the shape of the range.
 * @example CONTRIBUTION("Gạo") = -0.00602…
 */
export function contribution(subject: unknown[][]): unknown[][] {
  return ofSubject(subject, compute.contribution);
}

/**
 * Target value of one tonne, in USD per tonne (unit value).
 * @customfunction UNITVALUE
 * @param subject Name (Vietnamese or English, accents optional) or table number; one cell or a range.
 * @returns The unit value, in the shape of the range.
 * @example UNITVALUE("Gạo") = 269.11…
 */
export function unitvalue(subject: unknown[][]): unknown[][] {
  return ofSubject(subject, compute.unitValue);
}

/**
 * How far a target was met: the published result over the target, as a fraction (1 for exactly met).
 * @customfunction ATTAINMENT
 * @param subject Name (Vietnamese or English, accents optional) or table number; one cell or a range.
 * @param measure What to compare: value, quantity… Default: the main measure. Where the target is a range: low or high.
 * @param period Year, or a period such as "2001-2005". Default: the target year.
 * @returns The attainment, in the shape of the range.
 * @example ATTAINMENT("Gạo") = 1.05359…
 */
export function attainment(subject: unknown[][], measure?: unknown[][], period?: unknown[][]): unknown[][] {
  return answerEach([subject, measure, period], (name, measureName, periodName) => {
    const found = subjectFrom(name);
    return compute.attainment(
      session.catalogue,
      found,
      measureFrom(measureName, found),
      periodFrom(periodName),
    );
  });
}

/**
 * Rank by target, 1 for the largest: an item among the items, a group among the groups, a sector among the sectors.
 * @customfunction RANK
 * @param subject Item, group or sector: its Vietnamese or English name (accents optional) or its number in the table; one cell or a range.
 * @param measure What to rank by: value, quantity, index. Default: value.
 * @param among "total" (default) or "group" for the items of the same group.
 * @returns The rank, in the shape of the range.
 * @example RANK("Gạo") = 7
 */
export function rank(subject: unknown[][], measure?: unknown[][], among?: unknown[][]): unknown[][] {
  return answerEach([subject, measure, among], (name, measureName, amongName) => {
    const found = subjectFrom(name);
    const scope = scopeFrom(amongName);
    if (amongName !== undefined && scope === undefined) {
      throw new Problem({ kind: 'among-unknown', text: amongName });
    }
    return compute.rank(session.catalogue, found, measureFrom(measureName, found), scope);
  });
}

function ofSubject(
  subject: unknown[][],
  formula: (catalogue: Catalogue, subject: Subject) => Computed,
): unknown[][] {
  return answerEach([subject], (name) => formula(session.catalogue, subjectFrom(name)));
}

/** The words "total" and "group" come before names, so that they mean the same for every subject. */
function wholeOf(subject: Subject, input: string | undefined): Subject {
  if (input === undefined) return session.catalogue.total;
  const scope = scopeFrom(input);
  if (scope === 'total') return session.catalogue.total;
  if (scope === 'group') return compute.groupOf(session.catalogue, subject);
  return subjectFrom(input);
}
