import { derived } from '../../src/catalogue/derived';
import type { Language } from '../../src/locales/messages';
import type { Subject } from '../../src/model/schema';

/** The page of a dataset. @example datasetPath('2006-plan', 'vi') // 'data/vi/2006-plan.html' */
export function datasetPath(id: string, language: Language): string {
  return `data/${language}/${id}.html`;
}

/** The page of a subject. */
export function subjectPath({ code }: Subject, language: Language): string {
  return `figures/${language}/${code}.html`;
}

/** The beginning of the site with a formula or words that are answered there at once. */
export function formulaLink(formula: string, language: Language): string {
  return `home.${language}.html?q=${encodeURIComponent(formula)}`;
}

/** A dataset as a file to take away; CSV is in the words of a language, SDMX-CSV in codes with English labels. */
export function downloadPath(id: string, format: 'csv' | 'sdmx-csv', language: Language): string {
  return format === 'csv' ? `downloads/${id}.${language}.csv` : `downloads/${id}.sdmx.csv`;
}

/** All figures of a subject as a file for Excel. @example figuresPath(coffee, 'vi') // 'downloads/figures/coffee.vi.csv' */
export function figuresPath({ code }: Subject, language: Language): string {
  return `downloads/figures/${code}.${language}.csv`;
}

/** The subjects of which there are figures: those that have a page. */
export const withFigures = derived((catalogue): ReadonlySet<Subject> => {
  const stated = new Set(catalogue.allObservations.map(({ subject }) => subject));
  return new Set(catalogue.subjects.filter(({ code }) => stated.has(code)));
});
