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
