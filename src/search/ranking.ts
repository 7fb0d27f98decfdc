import { agrees, fold } from '../model/fold';
import { comparePeriods } from '../model/period';
import type { Finding } from './finding';
import { SHORTEST_MISSPELT } from './question';
import type { Question } from './question';
import { wordKinds } from './searchWords';
import type { SearchWords, WordKind } from './searchWords';

/** A figure that can be found, with the words that it is known by. */
export type Findable = {
  readonly finding: Finding;
  readonly words: SearchWords;
  /** Whether it comes from the document alone, and from no later dataset. */
  readonly ofDocument: boolean;
  /** Its place among the figures of the catalogue. */
  readonly order: number;
};

/** A text that a word of the question was found in; all figures that are called by the text share it. */
export type Hit = {
  readonly kind: WordKind;
  readonly score: number;
  /** The words of the text that the word of the question may be: itself, what it begins, what it misspells. */
  readonly terms: readonly string[];
};

/** A figure that matches. */
export type Found = {
  readonly findable: Findable;
  readonly hits: readonly Hit[];
  readonly score: number;
  /** The words of the question that it has. */
  readonly words: readonly string[];
};

/**
 * Best first: the accents that were typed, then whole names, then how much the words say (a whole word more than a begun
 * one, a name more than a publisher), and of equals the later period; the rest as the documents have it. A short word
 * with other accents is another word: "Gạp" is not "gấp".
 */
export function ranked(found: readonly Found[], question: Question): Finding[] {
  const wrongAccents = accentsOf(question);
  return aboutTheNamed(found, question)
    .flatMap((one) => {
      const wrong = wrongAccents(one);
      if (wrong.some((word) => word.length < SHORTEST_MISSPELT)) return [];
      const { finding, order } = one.findable;
      const keys = [-wrong.length, longestName(one, question), one.score * weight(one.findable, question)];
      return [{ finding, order, keys }];
    })
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
function weight({ finding, ofDocument }: Findable, { words }: Question): number {
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
 * @returns tells of a figure the words whose accents fit nothing that it is called
 */
function accentsOf({ typed }: Question): (found: Found) => string[] {
  const accented = typed
    .map((word) => ({ word, folded: fold(word), fits: new Map<string, boolean>() }))
    .filter(({ word, folded }) => folded !== word);
  return ({ findable, hits }) =>
    accented.flatMap(({ word, folded, fits }) => {
      if (!hits.some(({ terms }) => terms.includes(folded))) return [];
      const alike = accentKinds.flatMap((kind) => findable.words[kind].spellingsOf(folded));
      const isMeant = (one: string): boolean => {
        const known = fits.get(one) ?? agrees(word, one);
        fits.set(one, known);
        return known;
      };
      return alike.length > 0 && !alike.some(isMeant) ? [word] : [];
    });
}

const accentKinds = ['name', 'measure', 'status'] as const;

/** Words of the longest of the subject's names that stands whole in the question. */
export function longestName(one: Found, question: Question): number {
  return nameInFull(one, question).length;
}

/**
 * Where a name stands whole in the question, its words are one thing: "hoa ky" (Hoa Kỳ, the United States) is neither
 * the "hóa" of chemicals nor the "kỳ" of an index. What is left has those words in one place, or begun in its names.
 */
function aboutTheNamed(found: readonly Found[], question: Question): readonly Found[] {
  const longest = found.reduce<readonly string[]>((best, one) => {
    const name = nameInFull(one, question);
    return name.length > best.length ? name : best;
  }, []);
  // Words such as "và" are in the name, but nobody looks for them.
  const name = longest.filter((word) => question.words.includes(word));
  return found.filter(
    ({ hits }) =>
      wordKinds.some((kind) =>
        name.every((word) => hits.some((hit) => hit.kind === kind && hit.terms.includes(word))),
      ) ||
      name.every((word) =>
        hits.some(({ kind, terms }) => kind === 'name' && terms.some((term) => term.startsWith(word))),
      ),
  );
}

function nameInFull({ findable }: Found, { folded }: Question): readonly string[] {
  let longest: readonly string[] = [];
  for (const name of findable.words.name.names) {
    if (!` ${folded} `.includes(` ${name} `)) continue;
    const words = name.split(' ');
    if (words.length > longest.length) longest = words;
  }
  return longest;
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  return a.map((key, index) => key - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
