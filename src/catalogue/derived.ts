import type { Catalogue } from './catalogue';

/**
 * Something that follows from a catalogue alone, made when it is first asked for. The catalogue keeps it, so that it
 * is made once and goes with the catalogue.
 * @example const checksOf = derived((catalogue) => reconcile(catalogue)); checksOf(catalogue) === checksOf(catalogue) // true
 */
export function derived<Value>(make: (catalogue: Catalogue) => Value): (catalogue: Catalogue) => Value {
  const key = Symbol('derived');
  return (catalogue) => catalogue.kept(key, () => make(catalogue));
}

/**
 * The same for what also depends on a language and on other words, such as the key of a table: each is made once.
 * @example const tableIn = derivedFor((catalogue, language: Language, key: TableKey) => sourceTable(…)); tableIn(catalogue, 'vi', 'items')
 */
export function derivedFor<Words extends readonly string[], Value>(
  make: (catalogue: Catalogue, ...words: Words) => Value,
): (catalogue: Catalogue, ...words: Words) => Value {
  const madeOf = derived(() => new Map<string, Value>());
  return (catalogue, ...words) => {
    const made = madeOf(catalogue);
    // No word has a line break.
    const key = words.join('\n');
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(catalogue, ...words);
    made.set(key, value);
    return value;
  };
}
