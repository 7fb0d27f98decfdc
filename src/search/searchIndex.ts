import MiniSearch from 'minisearch';
import type { Query } from 'minisearch';
import type { Catalogue } from '../catalogue/catalogue';
import type { Registry } from '../indicators/registry';
import type { Finding } from './finding';
import { findingsOf } from './findings';
import { nearestNames } from './nearestNames';
import { isNumber, readQuestion, SHORTEST_MISSPELT } from './question';
import type { Question } from './question';
import { longestName, ranked } from './ranking';
import type { Findable, Found, Hit } from './ranking';
import type { SearchText } from './searchText';
import { searchWordsIn, wordKinds } from './searchWords';
import type { WordKind } from './searchWords';

export type SearchAnswer = {
  readonly findings: readonly Finding[];
  /** Names that the text may have been meant to be; only where nothing is found. */
  readonly nearest: readonly string[];
};

/**
 * Reads every figure of the catalogue once, and answers from then on. What is indexed are the texts that figures are
 * called by, each once: of 100 000 figures there are only some thousand names, measures, periods and so on.
 */
export function buildSearchIndex(catalogue: Catalogue, indicators: Registry): (text: string) => SearchAnswer {
  const findables = findablesOf(catalogue, indicators);
  const indices = wordKinds.map((kind) => indexOf(kind, findables));
  const begun = new Set(indices.flatMap(({ kind, texts }) => (isBegun(kind) ? wordsIn(texts) : [])));
  const isKnown = (word: string) => [...begun].some((one) => one.startsWith(word));

  /** Every figure that has some of the words. */
  const find = ({ words }: Question): Found[] => {
    const found = new Map<Findable, Draft>();
    for (const word of words) {
      const known = isKnown(word);
      for (const index of indices) addHits(found, word, index, known);
    }
    return [...found.values()];
  };

  return (text) => {
    const question = readQuestion(text);
    const found = find(question);
    const withAll = ranked(
      found.filter(({ words }) => words.length === question.words.length),
      question,
    );
    const findings = withAll.length > 0 ? withAll : ranked(withMost(found, question), question);
    return { findings, nearest: findings.length > 0 ? [] : nearestNames(catalogue, question) };
  };
}

function findablesOf(catalogue: Catalogue, indicators: Registry): Findable[] {
  const wordsOf = searchWordsIn(catalogue);
  const ofDocument = new Map<Finding['inputs'], boolean>();
  return findingsOf(catalogue, indicators).map((finding, order) => {
    const { inputs } = finding;
    const only = ofDocument.get(inputs) ?? inputs.every(({ dataset }) => dataset === catalogue.dataset);
    ofDocument.set(inputs, only);
    return { finding, order, words: wordsOf(finding), ofDocument: only };
  });
}

/** The texts of one kind, and which figures are called by each. */
type KindIndex = {
  readonly kind: WordKind;
  readonly texts: readonly SearchText[];
  readonly named: readonly (readonly Findable[])[];
  readonly index: MiniSearch<{ id: number; text: string }>;
};

function indexOf(kind: WordKind, findables: readonly Findable[]): KindIndex {
  const named = new Map<SearchText, Findable[]>();
  for (const findable of findables) {
    const text = findable.words[kind];
    const others = named.get(text);
    if (others === undefined) named.set(text, [findable]);
    else others.push(findable);
  }
  const texts = [...named.keys()];
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    // Texts come folded, their words between single spaces.
    tokenize: (text) => text.split(' '),
    processTerm: (word) => word,
  });
  index.addAll(texts.map(({ names }, id) => ({ id, text: names.join(' ') })));
  return { kind, texts, named: [...named.values()], index };
}

type Draft = { readonly findable: Findable; readonly hits: Hit[]; readonly words: string[]; score: number };

function addHits(
  found: Map<Findable, Draft>,
  word: string,
  { kind, named, index }: KindIndex,
  known: boolean,
): void {
  for (const { id, score, terms } of index.search(waysToFind(word, kind, known))) {
    const hit = { kind, score: score * boost[kind], terms };
    for (const findable of named[Number(id)] ?? []) {
      const draft = found.get(findable);
      if (draft === undefined) {
        found.set(findable, { findable, hits: [hit], words: [word], score: hit.score });
        continue;
      }
      draft.hits.push(hit);
      draft.score += hit.score;
      // Of the words of a question one is looked for after the other.
      if (draft.words.at(-1) !== word) draft.words.push(word);
    }
  }
}

/** A name says more than a measure or a status, these more than what many figures share. */
const boost: Record<WordKind, number> = {
  name: 4,
  measure: 2,
  period: 2,
  status: 2,
  topic: 0.01,
  unit: 0.5,
  publisher: 0.01,
};

/** Kinds of words that may be begun or misspelt. The others stand with most figures: a slip would bring them all. */
function isBegun(kind: WordKind): boolean {
  return kind === 'name' || kind === 'measure' || kind === 'status';
}

function wordsIn(texts: readonly SearchText[]): string[] {
  return texts.flatMap(({ words }) => words);
}

/** Whole, or begun; misspelt only where no word begins so. Numbers are meant as they are written. */
function waysToFind(word: string, kind: WordKind, known: boolean): Query {
  if (isNumber(word) || !isBegun(kind)) return word;
  const prefix = word.length >= SHORTEST_BEGINNING;
  const fuzzy = known ? false : slips(word);
  return { combineWith: 'OR', queries: [word, { queries: [word], prefix, fuzzy }] };
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
  const about = found.filter(({ words }) => !telling || words.some((word) => !isNumber(word)));
  const named = about.filter((one) => longestName(one, question) > 0);
  const likely = named.length > 0 ? named : about;
  const most = likely.reduce((most, { words }) => Math.max(most, words.length), 0);
  return likely.filter(({ words }) => words.length === most);
}
