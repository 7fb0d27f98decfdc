import type { Frequency } from '../catalogue/words';
import { subjectPageTexts as en } from './en/subjectPage';
import type { Language } from './messages';
import { subjectPageTexts as vi } from './vi/subjectPage';

/** What the page of a subject says around its figures; numbers and periods come written as the language writes them. */
export type SubjectPageTexts = {
  readonly noFigure: string;
  readonly about: (measure: string, period: string) => string;
  readonly growthOn: (growth: string, period: string) => string;
  readonly bounds: (low: string, high: string) => string;
  readonly note: string;
  /** Further checks that differ and concern the subject. */
  readonly otherChecks: (count: number) => string;
  readonly series: string;
  readonly frequencies: Record<Frequency, string>;
  readonly chart: (what: string) => string;
  /** Only the newest are drawn. */
  readonly drawn: (from: string, to: string) => string;
  readonly table: string;
  /** Puts the series that is drawn on a sheet of its own. */
  readonly insertSeries: string;
  readonly computed: string;
  /** Computed figures of a period, by their permanent key. */
  readonly rankAmong: (rank: number, among: number) => string;
  readonly targets: string;
  readonly met: (share: string) => string;
  readonly otherDefinition: string;
  readonly noResult: string;
  readonly place: string;
  /** How the figure came about where it is no quotation. */
  readonly implied: string;
  readonly rounded: string;
  readonly printed: (form: string) => string;
  readonly citation: (parts: CitationParts) => string;
  readonly copyFormula: string;
  readonly copyCitation: string;
  readonly copying: string;
  readonly formulaCopied: string;
  readonly citationCopied: string;
  readonly notCopied: string;
  readonly related: string;
  readonly market: string;
  readonly partOf: string;
  readonly parts: string;
  readonly peers: string;
  /** What stands beside something that is no part of anything. */
  readonly alike: string;
  readonly largestMarkets: (period: string) => string;
  readonly largestGoods: (period: string) => string;
  readonly allFigures: (count: number) => string;
  readonly onlyFirst: (shown: number, all: number) => string;
};

export type CitationParts = {
  readonly subject: string;
  readonly measure: string;
  readonly period: string;
  readonly figure: string;
  readonly status: string;
  readonly publisher: string;
  readonly title: string;
  readonly place: string;
};

export const subjectPageTexts: Record<Language, SubjectPageTexts> = { vi, en };
