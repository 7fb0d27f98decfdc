import type { Catalogue } from '../catalogue/catalogue';
import { measureWords } from '../catalogue/words';
import { variantTexts } from '../indicators/registry';
import type { Known } from '../indicators/registry';
import type { Measure, Status, Subject } from '../model/schema';
import { messagesIn } from '../locales/language';
import { languages } from '../locales/messages';
import type { Language } from '../locales/messages';
import { searchTexts } from '../locales/search';
import type { Finding } from './finding';

export const wordKinds = ['name', 'measure', 'status', 'topic', 'period', 'unit', 'publisher'] as const;

/** What a figure may be called by, in Vietnamese and English, each kind of word apart. */
export type SearchWords = Record<(typeof wordKinds)[number], readonly string[]>;

export function searchWordsOf(catalogue: Catalogue, finding: Finding): SearchWords {
  const { subject, measure, status, period, unit, inputs } = finding;
  return {
    name: [...namesOf(catalogue, subject), ...(subject.number === undefined ? [] : [String(subject.number)])],
    measure: typeof measure === 'string' ? printedWords(measure) : computedWords(measure),
    status:
      status === 'computed'
        ? inEachLanguage((language) => [searchTexts[language].isComputed])
        : [...inEachLanguage((language) => [messagesIn(language).statuses[status]]), ...statusWords[status]],
    topic: isAboutExports(subject) ? exportWords : [],
    period: [...new Set([period, period.slice(0, 4), period.slice(-4)])],
    unit: inEachLanguage((language) => [messagesIn(language).units[unit]]),
    publisher: [...new Set(inputs.map((input) => input.publisher))].flatMap(
      ({ code, name, aliases = [] }) => [code, name.vi, name.en, ...aliases],
    ),
  };
}

/** By the names of every dataset, as the functions know them. */
function namesOf({ datasets }: Catalogue, { code }: Subject): string[] {
  const known = datasets.flatMap(({ subjects }) => subjects.filter((one) => one.code === code));
  return [...new Set(known.flatMap(({ name, aliases }) => [name.vi, name.en, ...aliases]))];
}

/** What people say although every figure is about it. */
const exportWords: readonly string[] = ['xuất khẩu', 'KNXK', 'export', 'exports', 'Việt Nam', 'Vietnam'];

/** Indicators such as GDP and population stand beside the exports; those of exports say so in their names. */
function isAboutExports({ kind }: Subject): boolean {
  return kind !== 'indicator';
}

/** Beside the names that the tables give them. */
const statusWords: Record<Status, readonly string[]> = {
  target: ['kế hoạch', 'chỉ tiêu', 'plan'],
  'strategy-target': ['chỉ tiêu'],
  actual: ['kết quả', 'result'],
  preliminary: ['thực hiện', 'kết quả', 'actual', 'result'],
};

function printedWords(measure: Measure): string[] {
  return [
    measure,
    ...inEachLanguage((language) => [messagesIn(language).measures[measure]]),
    ...measureWords[measure],
  ];
}

function computedWords(known: Known): string[] {
  return inEachLanguage((language) => {
    const { label, words = [] } = variantTexts(known, language);
    return label === undefined ? words : [label, ...words];
  });
}

function inEachLanguage(words: (language: Language) => readonly string[]): string[] {
  return languages.flatMap(words);
}
