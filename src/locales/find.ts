import type { Branch } from '../catalogue/subjectTree';
import type { Subject } from '../model/schema';
import { findTexts as en } from './en/find';
import { findTexts as vi } from './vi/find';
import type { Language } from './messages';

/** What Find says beside the search: the tree to browse, the cards of subjects, and the pages that are opened from them. */
export type FindTexts = {
  readonly back: string;
  /** What the way through the tree to a page is called. */
  readonly breadcrumb: string;
  /** Where the goods go, after their name or that of a measure. */
  readonly toMarket: (market: string) => string;
  readonly allFunctions: string;
  readonly browse: string;
  /** How the tree is used with the keyboard. */
  readonly browseHint: string;
  readonly branches: Record<Branch, string>;
  /** Figures of a subject that its card does not show, and what some of them are. */
  readonly others: (count: number, names: readonly string[]) => string;
  /** Before a search without the words that are in no figure. */
  readonly otherWords: string;
  /** Folded words for the newest month: who types “last month” means it. */
  readonly newestWords: readonly string[];
  /** Before a search for the newest month that is stated. */
  readonly newestMonth: string;
  /** No figure says how much of a good goes to a market; the next sentence is the way to one that does. */
  readonly notByMarket: (good: string, market: string) => string;
  readonly readBulletin: string;
  /** What the chips above what was found choose among. */
  readonly kinds: string;
  readonly everyKind: string;
  /** Subjects of a kind, among others that were found. */
  readonly kindsOf: Readonly<Record<Subject['kind'], string>>;
  /** One figure of each of several subjects, which can be added to the basket at once. */
  readonly alike: (measure: string, period: string, subjects: number) => string;
  /** The first among all markets, as a table with a chart on a sheet of its own. */
  readonly leadersTable: (count: number) => string;
  /** Of more of them only some are added. */
  readonly onlyAlike: (added: number, all: number) => string;
  /** Only some of the subjects are shown. */
  readonly moreSubjects: (shown: number, all: number) => string;
};

export const findTexts: Record<Language, FindTexts> = { vi, en };
