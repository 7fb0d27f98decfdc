import enSentences from './en/checkSentences.json';
import { checkTexts as en } from './en/checks';
import viSentences from './vi/checkSentences.json';
import { checkTexts as vi } from './vi/checks';
import type { Language } from './messages';

/** Rules of the reconciliation by their permanent key. */
export type RuleKey =
  | 'group-items'
  | 'total-groups'
  | 'total-sectors'
  | 'printed-share'
  | 'shares-sum'
  | 'index-mean'
  | 'restated'
  | 'growth-index'
  | 'named-elsewhere'
  | 'baseline-items'
  | 'baseline-items-floor'
  | 'baseline-groups'
  | 'baseline-sectors'
  | 'contributions-groups'
  | 'contributions-sectors'
  | 'growth-phases'
  | 'multiple'
  | 'excess-target'
  | 'excess-result'
  | 'target-passed'
  | 'range-order'
  | 'range-growth-low'
  | 'range-growth-high'
  | 'period-sum'
  | 'period-growth'
  | 'regions-sum'
  | 'rest-share'
  | 'rest-growth'
  | 'part-whole'
  | 'parts-whole'
  | 'classes-count'
  | 'classes-value'
  | 'value-share'
  | 'value-share-without-crude'
  | 'implied-wholes'
  | 'whole-without-crude'
  | 'crude-of-part'
  | 'non-state-foreign'
  | 'non-state-domestic'
  | 'per-head'
  | 'in-gdp'
  | 'publishers'
  | 'baseline-result'
  | 'list-total'
  | 'periods-sum'
  | 'unit-value'
  | 'first-figure';

export type Verdict = 'agrees' | 'agrees-within-rounding' | 'differs';

/**
 * What a reader must make of a check. `contradiction`: the figures cannot all be right, and nothing tells which is not;
 * `explained`: they cannot either, and other figures tell which is not; `unusual`: nothing says that it is wrong, but it is
 * far from what is stated beside it; `definition`, `preliminary`: two publishers do not
 * mean the same; `rounding`: only rounding parts the sides; `plausibility`: a bound that no figure could break that is
 * changed by less than a fifth, so that keeping it says little.
 */
export type Severity =
  | 'contradiction'
  | 'explained'
  | 'unusual'
  | 'definition'
  | 'preliminary'
  | 'rounding'
  | 'agrees'
  | 'plausibility';

export type DiagnosisKind =
  | 'share-fits-items'
  | 'share-fits-printed'
  | 'base-year-value'
  | 'index-like-value'
  | 'same-as-sector'
  | 'items-sum'
  | 'cut-off'
  | 'round-number'
  | 'residual'
  | 'digit'
  | 'left-holds'
  | 'other-definition'
  | 'other-period'
  | 'preliminary';

export type CheckColumn =
  | 'severity'
  | 'sentence'
  | 'verdict'
  | 'statement'
  | 'left'
  | 'right'
  | 'unit'
  | 'difference'
  | 'relative'
  | 'diagnosis'
  | 'subjects'
  | 'lines'
  | 'code';

/**
 * Texts of the reconciliation. In statements and sentences {a} and {b} are subjects, {own} and {other} publishers,
 * {low} and {high} measures, {period} and {base} periods, {left} and {right} the sides, {rest} what they differ by,
 * {n} how many parts there are, {list} all subjects;
 * in diagnoses {name} is a subject or publisher, {measure} a measure, {printed} and {index} what is printed, {number} and {other} two numbers,
 * {statement} another identity, {note} what a dataset notes of a figure.
 */
export type CheckTexts = {
  readonly statements: Record<RuleKey, string>;
  readonly severities: Record<Severity, string>;
  readonly verdicts: Record<Verdict, string>;
  readonly columns: Record<CheckColumn, string>;
  readonly diagnoses: Record<DiagnosisKind, string>;
  /** What numbers are rounded to, where it has a name. */
  readonly roundings: Readonly<Record<string, string>>;
  /** Small numbers as words, from one. */
  readonly counts: readonly string[];
  /** Where nothing in the documents explains a difference. */
  readonly noDiagnosis: string;
  /** In place of a long list of subjects: the first one, and how many others. */
  readonly andOthers: string;
  readonly noCheck: string;
  readonly nothingDiffers: string;
  readonly nothingUnchecked: string;
};

/** What people call a choice of checks, beside tables and subjects. */
export type CheckChoice = 'all' | 'differs' | 'agrees' | 'unchecked';
export const checkChoices: Record<CheckChoice, readonly string[]> = {
  all: ['all', 'tất cả', 'toàn bộ', 'everything'],
  differs: ['differs', 'lệch', 'không khớp', 'differ', 'sai lệch', 'mâu thuẫn', 'discrepancies'],
  agrees: ['agrees', 'khớp', 'agree', 'holds'],
  unchecked: ['unchecked', 'chưa đối chiếu', 'không đối chiếu', 'not checked'],
};

export const checkTexts: Record<Language, CheckTexts> = { vi, en };

type Sentences = Record<Language, Record<RuleKey, string>>;
const sentences: Sentences = { vi: viSentences, en: enSentences };

/**
 * What a check finds, as a sentence with both sides in it; the last of {left} and {right} is followed by their unit. The
 * build puts the sentences into datasets.js, beside functions.js, which stays small; `undefined` without that script.
 */
export function checkSentence(rule: RuleKey, language: Language): string | undefined {
  return (globalThis.vnexportCheckSentences ?? sentences)[language][rule];
}

declare global {
  /** What datasets.js holds; `undefined` where that script was not run. */
  var vnexportCheckSentences: Sentences | undefined;
}
