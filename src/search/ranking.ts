import type { SearchResult } from 'minisearch';
import { agrees, fold } from '../model/fold';
import { comparePeriods } from '../model/period';
import type { Finding } from './finding';
import { foldWords, SHORTEST_MISSPELT, wordsOf } from './question';
import type { Question } from './question';
import { wordKinds } from './searchWords';
import type { SearchWords } from './searchWords';

/** A figure that matches, with the words that it is known by. */
export type Found = SearchResult & {
  readonly finding: Finding;
  readonly words: SearchWords;
  /** Whether it comes from the document alone, and from no later dataset. */
  readonly ofDocument: boolean;
};

/**
 * Best first: the accents that were typed, then whole names, then how much the words say (a whole word more than a begun
 * one, a name more than a publisher), and of equals the later period; the rest as the documents have it. A short word
 * with other accents is another word: "Gạp" is not "gấp".
 */
export function ranked(found: readonly Found[], question: Question): Finding[] {
  return aboutTheNamed(found, question)
    .map((one) => ({ ...one, wrong: wrongAccents(one, question) }))
    .filter(({ wrong }) => !wrong.some((word) => word.length < SHORTEST_MISSPELT))
    .map((one) => ({
      finding: one.finding,
      order: Number(one.id),
      keys: [-one.wrong.length, longestName(one, question), one.score * weight(one, question)],
    }))
    .sort(
      (a, b) =>
        compareKeys(b.keys, a.keys) ||
        comparePeriods(b.finding.period, a.finding.period) ||
        a.order - b.order,
    )
    .map(({ finding }) => finding);
}

/**
 * The subject's main measure first, printed figures before computed ones, the very period before one that contains it,
 * the document before what others publish.
 */
function weight({ finding, ofDocument }: Found, { words }: Question): number {
  const { measure, subject, status, period } = finding;
  return (
    (measure === subject.mainMeasure ? 1.5 : 1) *
    (status === 'computed' ? 0.8 : 1) *
    (ofDocument ? 1 : 0.95) *
    (words.includes(period) ? 1.5 : 1)
  );
}

/**
 * Accents may be left out, but those typed count: "Giày" is shoes before it is paper.
 * @returns the words whose accents fit nothing that the figure is called
 */
function wrongAccents({ words, match }: Found, { typed }: Question): string[] {
  const known = [...words.name, ...words.measure, ...words.status].flatMap(wordsOf);
  return typed.filter((word) => {
    const folded = fold(word);
    if (folded === word || !(folded in match)) return false;
    const alike = known.filter((one) => fold(one) === folded);
    return alike.length > 0 && !alike.some((one) => agrees(word, one));
  });
}

/** Words of the longest of the subject's names that stands whole in the question. */
export function longestName(one: Found, question: Question): number {
  return nameInFull(one, question).length;
}

/**
 * Where a name stands whole in the question, its words are one thing: "hoa ky" (Hoa Kỳ, the United States) is neither
 * the "hóa" of chemicals nor the "kỳ" of an index. What is left has those words in one place, or begun in its names.
 */
function aboutTheNamed(found: readonly Found[], question: Question): readonly Found[] {
  const names = found.map((one) => nameInFull(one, question));
  const longest = names.reduce((best, one) => (one.length > best.length ? one : best), []);
  // Words such as "và" are in the name, but nobody looks for them.
  const name = longest.filter((word) => question.words.includes(word));
  return found.filter(
    ({ match }) =>
      wordKinds.some((kind) => name.every((word) => match[word]?.includes(kind))) ||
      name.every((word) =>
        Object.entries(match).some(([term, kinds]) => term.startsWith(word) && kinds.includes('name')),
      ),
  );
}

function nameInFull({ words }: Found, { folded }: Question): readonly string[] {
  const whole = words.name
    .map(foldWords)
    .filter((name) => ` ${folded} `.includes(` ${name} `))
    .map((name) => name.split(' '));
  return whole.reduce((best, name) => (name.length > best.length ? name : best), []);
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  return a.map((key, index) => key - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
