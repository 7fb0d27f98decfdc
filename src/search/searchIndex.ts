import MiniSearch from 'minisearch';
import type { Query } from 'minisearch';
import type { Catalogue } from '../catalogue/catalogue';
import type { Registry } from '../indicators/registry';
import type { Finding } from './finding';
import { findingsOf } from './findings';
import { nearestNames } from './nearestNames';
import { foldWords, isNumber, readQuestion, SHORTEST_MISSPELT } from './question';
import type { Question } from './question';
import { longestName, ranked } from './ranking';
import type { Found } from './ranking';
import { searchWordsOf, wordKinds } from './searchWords';
import type { SearchWords } from './searchWords';

export type SearchAnswer = {
  readonly findings: readonly Finding[];
  /** Names that the text may have been meant to be; only where nothing is found. */
  readonly nearest: readonly string[];
};

/** Reads every figure of the catalogue once, which takes some milliseconds, and answers from then on. */
export function buildSearchIndex(catalogue: Catalogue, indicators: Registry): (text: string) => SearchAnswer {
  const findables = findingsOf(catalogue, indicators).map((finding) => ({
    finding,
    words: searchWordsOf(catalogue, finding),
    ofDocument: finding.inputs.every(({ dataset }) => dataset.id === catalogue.dataset.id),
  }));
  const index = new MiniSearch<Folded>({
    fields: [...wordKinds],
    // Texts come folded, their words between single spaces.
    tokenize: (text) => text.split(' '),
    processTerm: (word) => word,
  });
  const toFolded = createFolder();
  const documents = findables.map(({ words }, id) => toFolded(words, id));
  index.addAll(documents);
  const begun = wordSet(documents);
  const isKnown = (word: string) => begun.some((one) => one.startsWith(word));

  const find = (question: Question, combineWith: 'AND' | 'OR'): Found[] => {
    const queries = question.words.map((word) => waysToFind(word, isKnown(word)));
    return queries.length === 0
      ? []
      : index.search({ combineWith, queries }, { boost }).flatMap((result) => {
          const findable = findables[Number(result.id)];
          return findable === undefined ? [] : { ...result, ...findable };
        });
  };

  return (text) => {
    const question = readQuestion(text);
    const withAll = ranked(find(question, 'AND'), question);
    const findings =
      withAll.length > 0 ? withAll : ranked(withMost(find(question, 'OR'), question), question);
    return { findings, nearest: findings.length > 0 ? [] : nearestNames(catalogue, question) };
  };
}

type Folded = Record<keyof SearchWords, string> & { readonly id: number };

/** Figures share most of their words: each text is folded once. */
function createFolder(): (words: SearchWords, id: number) => Folded {
  const known = new Map<string, string>();
  const foldOnce = (text: string): string => {
    const folded = known.get(text) ?? foldWords(text);
    known.set(text, folded);
    return folded;
  };
  return (words, id) => {
    const text = (kind: keyof SearchWords) => words[kind].map(foldOnce).join(' ');
    return {
      id,
      name: text('name'),
      measure: text('measure'),
      status: text('status'),
      topic: text('topic'),
      // "2001-2005" stays one word.
      period: words.period.join(' '),
      unit: text('unit'),
      publisher: text('publisher'),
    };
  };
}

/** A name says more than a measure or a status, these more than what many figures share. */
const boost = { name: 4, measure: 2, period: 2, status: 2, topic: 0.01, unit: 0.5, publisher: 0.01 };

/** Kinds of words that may be begun or misspelt. The others stand with most figures: a slip would bring them all. */
const begunKinds = ['name', 'measure', 'status'] as const;

function wordSet(documents: readonly Folded[]): string[] {
  const texts = new Set(documents.flatMap((document) => begunKinds.map((kind) => document[kind])));
  return [...new Set([...texts].flatMap((text) => text.split(' ')))];
}

/** Whole, or begun; misspelt only where no word begins so. Numbers are meant as they are written. */
function waysToFind(word: string, known: boolean): Query {
  const whole = { queries: [word] };
  if (isNumber(word)) return whole;
  const prefix = word.length >= SHORTEST_BEGINNING;
  const fuzzy = known ? false : slips(word);
  const begun = { queries: [word], fields: [...begunKinds], prefix, fuzzy };
  return { combineWith: 'OR', queries: [whole, begun] };
}

const SHORTEST_BEGINNING = 2;

/** How many letters may be wrong. */
function slips(word: string): number | false {
  if (word.length < SHORTEST_MISSPELT) return false;
  return word.length < 6 ? 1 : 2;
}

/**
 * Of figures that have some of the words, those with the most, as long as a whole name can be among them: that is what
 * the question is about. A year alone is no answer to a question about a thing.
 */
function withMost(found: readonly Found[], question: Question): Found[] {
  const telling = question.words.some((word) => !isNumber(word));
  const about = found.filter(({ queryTerms }) => !telling || queryTerms.some((word) => !isNumber(word)));
  const named = about.filter((one) => longestName(one, question) > 0);
  const likely = named.length > 0 ? named : about;
  const most = Math.max(...likely.map(({ queryTerms }) => queryTerms.length));
  return likely.filter(({ queryTerms }) => queryTerms.length === most);
}
