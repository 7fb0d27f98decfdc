import { fold } from '../model/fold';
import { foldWords, wordsOf } from './question';

/** Some names for one thing, as they are written and as they are searched. */
export class SearchText {
  /** @param names each folded, its words between single spaces */
  private constructor(
    readonly names: readonly string[],
    private readonly written: readonly string[],
  ) {}

  static of(written: readonly string[]): SearchText {
    return new SearchText(written.map(foldWords), written);
  }

  /** Of words that are searched as they are. */
  static folded(words: readonly string[]): SearchText {
    return new SearchText(words, []);
  }

  /** All words of all names. */
  get words(): readonly string[] {
    return this.names.flatMap((name) => name.split(' '));
  }

  #spellings: ReadonlyMap<string, readonly string[]> | undefined;

  /** How the words that fold to this one are written, with their accents. */
  spellingsOf(folded: string): readonly string[] {
    this.#spellings ??= spellings(this.written);
    return this.#spellings.get(folded) ?? [];
  }
}

function spellings(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byFolded = new Map<string, string[]>();
  for (const word of new Set(names.flatMap(wordsOf))) {
    const folded = fold(word);
    byFolded.set(folded, [...(byFolded.get(folded) ?? []), word]);
  }
  return byFolded;
}
