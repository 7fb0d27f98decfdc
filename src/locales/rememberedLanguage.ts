import { languages } from './messages';
import type { Language } from './messages';

const KEY = 'vnexport.language';

/** The language that the user chose earlier; `undefined` where none was, or the browser keeps nothing for add-ins. */
export function rememberedLanguage(): Language | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    return languages.find((language) => language === kept);
  } catch {
    return undefined;
  }
}

export function forgetLanguage(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Partitioned or blocked storage: the choice holds until the pane is closed.
  }
}
