import { searchTexts as en } from './en/search';
import enWords from './en/searchWords.json';
import type { Frequency } from '../catalogue/words';
import type { Status } from '../model/schema';
import { searchTexts as vi } from './vi/search';
import viWords from './vi/searchWords.json';
import type { Language } from './messages';

/** What search says; the words that it understands are those of the measures, the statuses and the indicators. */
export type SearchTexts = {
  readonly isComputed: string;
  readonly computedFrom: (figures: number, publishers: string) => string;
  readonly place: (publisher: string, place: string, line: number) => string;
  /** What kind of figure it is, of which period and on which base. */
  readonly about: (parts: AboutParts) => string;
  /** A check that a figure takes part in and that differs. */
  readonly warning: (sentence: string) => string;
  /** Heading of the formulas; the other columns are called as in the tables. */
  readonly formula: string;
  readonly more: (count: number) => string;
};

export type AboutParts = {
  readonly kind: Status | 'computed';
  /** Of a computed figure: whether it is computed from targets, from results or from both. */
  readonly from: 'target' | 'result' | 'both';
  /** The period of what it is computed from, which for a base-year value is not its own. */
  readonly of: string;
  readonly period: string;
  readonly base: string | undefined;
};

/** Which of many are asked for. */
export type RankingKind = 'largest' | 'smallest' | 'fastest' | 'slowest';

/** Which many. */
export type RankedTable = 'items' | 'groups' | 'markets';

/** How words say which periods a series is to have: its ends, how many of the newest, to the newest of a year, or all. */
export type SpanKind = 'between' | 'since' | 'until' | 'years' | 'months' | 'toDate' | 'lastYear' | 'all';

/** Words that people type beside the names of things. */
export type SearchWords = {
  /** They tie others together, or are true of every figure. */
  readonly stop: readonly string[];
  /** They ask which is the first of many. */
  readonly rankings: Record<RankingKind, readonly string[]>;
  /** Of what: export items unless said otherwise. */
  readonly ranked: Record<RankedTable, readonly string[]>;
  /** They ask which period is the first. */
  readonly which: Partial<Record<Frequency, readonly string[]>>;
  /** They ask for a series; {period} and {count} stand for a period and a number. */
  readonly spans: Record<SpanKind, readonly string[]>;
  readonly frequencies: Partial<Record<Frequency, readonly string[]>>;
  /** What they name is in no figure, though words of it are in the names of others. */
  readonly nothing: readonly string[];
  /** What is computed, beside the names that functions have for it: by the keys of its variants. */
  readonly measures: Readonly<Record<string, readonly string[]>>;
  /** Beside the names that the tables give them. */
  readonly statuses: Partial<Record<Status, readonly string[]>>;
};

export const searchTexts: Record<Language, SearchTexts> = { vi, en };

const written: readonly Partial<SearchWords>[] = [viWords, enWords];

/** They lie in datasets.js, so that functions.js stays small: without that script a search knows names alone. */
export const searchWords: readonly SearchWords[] =
  globalThis.vnexportSearchWords ?? written.filter((one): one is SearchWords => one.stop !== undefined);

declare global {
  /** What datasets.js holds; `undefined` where that script was not run. */
  var vnexportSearchWords: readonly SearchWords[] | undefined;
}
