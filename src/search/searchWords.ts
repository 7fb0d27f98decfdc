import type { Catalogue } from '../catalogue/catalogue';
import { measureWords } from '../catalogue/words';
import { variantTexts } from '../indicators/registry';
import type { Known } from '../indicators/registry';
import type { Observation } from '../model/observation';
import type { Measure, Status, Subject } from '../model/schema';
import { firstYear, lastYear } from '../model/period';
import { unitCode } from '../model/unit';
import { unitName } from '../locales/units';
import { messagesIn } from '../locales/language';
import { languages } from '../locales/messages';
import type { Language } from '../locales/messages';
import { searchTexts } from '../locales/search';
import type { Finding } from './finding';
import { SearchText } from './searchText';

export const wordKinds = ['name', 'measure', 'status', 'topic', 'period', 'unit', 'publisher'] as const;
export type WordKind = (typeof wordKinds)[number];

/** What a figure may be called by, in Vietnamese and English, each kind of word apart. */
export type SearchWords = Record<WordKind, SearchText>;

/** Figures share most of what they are called by: each text is made once, and is the same object for all of them. */
export function searchWordsIn(catalogue: Catalogue): (finding: Finding) => SearchWords {
  const namesOf = namesBySubject(catalogue);
  const made = new Map(wordKinds.map((kind) => [kind, new Map<string, SearchText>()]));
  const once = (kind: WordKind, key: string, make: () => SearchText): SearchText => {
    const known = made.get(kind)?.get(key);
    if (known !== undefined) return known;
    const text = make();
    made.get(kind)?.set(key, text);
    return text;
  };
  // Of the figures that one ranking counts there may be thousands, which all findings of the ranking share.
  const ofInputs = new Map<readonly Observation[], SearchText>();
  const publishersOf = (inputs: readonly Observation[]): SearchText => {
    const publishers = [...new Set(inputs.map(({ publisher }) => publisher))];
    const key = publishers.map(({ code }) => code).join(' ');
    const text = once('publisher', key, () => SearchText.of(publisherWords(publishers)));
    ofInputs.set(inputs, text);
    return text;
  };
  return ({ subject, measure, status, period, unit, inputs }) => ({
    name: once('name', subject.code, () => SearchText.of(nameWords(subject, namesOf))),
    measure:
      typeof measure === 'string'
        ? once('measure', measure, () => SearchText.of(printedWords(measure)))
        : once('measure', `${measure.indicator.id} ${measure.variant.key}`, () =>
            SearchText.of(computedWords(measure)),
          ),
    status: once('status', status, () => SearchText.of(wordsOfStatus(status))),
    topic: once('topic', String(isAboutExports(subject)), () =>
      SearchText.of(isAboutExports(subject) ? exportWords : []),
    ),
    // "2001-2005" stays one word.
    period: once('period', period, () =>
      SearchText.folded([...new Set([period, String(firstYear(period)), String(lastYear(period))])]),
    ),
    unit: once('unit', unitCode(unit), () =>
      SearchText.of(inEachLanguage((language) => [unitName(unit, messagesIn(language))])),
    ),
    publisher: ofInputs.get(inputs) ?? publishersOf(inputs),
  });
}

/** By the names of every dataset, as the functions know them. */
function namesBySubject({ datasets }: Catalogue): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { code, name, aliases } of datasets.flatMap(({ subjects }) => subjects)) {
    names.set(code, [...(names.get(code) ?? []), name.vi, name.en, ...aliases]);
  }
  return names;
}

function nameWords({ code, number }: Subject, names: ReadonlyMap<string, readonly string[]>): string[] {
  return [...new Set(names.get(code)), ...(number === undefined ? [] : [String(number)])];
}

function publisherWords(publishers: readonly Observation['publisher'][]): string[] {
  return publishers.flatMap(({ code, name, aliases = [] }) => [code, name.vi, name.en, ...aliases]);
}

/** What people say although every figure is about it. */
const exportWords: readonly string[] = ['xuất khẩu', 'KNXK', 'export', 'exports', 'Việt Nam', 'Vietnam'];

/** Indicators such as GDP and population stand beside the exports; those of exports say so in their names. */
function isAboutExports({ kind }: Subject): boolean {
  return kind !== 'indicator';
}

function wordsOfStatus(status: Finding['status']): string[] {
  return status === 'computed'
    ? inEachLanguage((language) => [searchTexts[language].isComputed])
    : [...inEachLanguage((language) => [messagesIn(language).statuses[status]]), ...statusWords[status]];
}

/** Beside the names that the tables give them. */
const statusWords: Record<Status, readonly string[]> = {
  target: ['kế hoạch', 'chỉ tiêu', 'plan'],
  'strategy-target': ['chỉ tiêu'],
  actual: ['kết quả', 'result'],
  preliminary: ['thực hiện', 'kết quả', 'actual', 'result'],
};

/** "Lượng xuất khẩu" is told from other measures by its first word only. */
function printedWords(measure: Measure): string[] {
  const words = [
    measure,
    ...inEachLanguage((language) => [messagesIn(language).measures[measure]]),
    ...measureWords[measure],
  ];
  return words.map((name) => exportWords.reduce((rest, word) => rest.replace(word, '').trim(), name));
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
