import type { Catalogue } from '../catalogue/catalogue';
import { Problem } from '../catalogue/problem';
import { isNumber } from './question';
import type { Question } from './question';

/**
 * Names that a text without any match may have been meant to be: like the whole of it, or like one of its words.
 * @example nearestNames(catalogue, readQuestion('gạp 2006')) // ['Gạo']
 */
export function nearestNames(catalogue: Catalogue, { typed, words }: Question): string[] {
  const named = typed.filter((word) => !isNumber(word));
  const texts = [named.join(' '), ...(words.length > 1 ? named : [])];
  return [...new Set(texts.flatMap((text) => namesLike(catalogue, text)))].slice(0, SUGGESTIONS);
}

const SUGGESTIONS = 3;

function namesLike(catalogue: Catalogue, text: string): readonly string[] {
  try {
    return text === '' ? [] : [catalogue.resolve(text).name.vi];
  } catch (fault) {
    if (fault instanceof Problem && fault.detail.kind === 'subject-unknown') return fault.detail.nearest;
    if (fault instanceof Problem && fault.detail.kind === 'subject-ambiguous') {
      return fault.detail.subjects.map(({ name }) => name.vi);
    }
    throw fault;
  }
}
