import type { Catalogue } from '../catalogue/catalogue';
import { measureWords } from '../catalogue/words';
import type { Indicator, Variant } from '../indicators/indicator';
import type { Registry } from '../indicators/registry';
import { messagesIn } from '../locales/language';
import { languages } from '../locales/messages';
import { searchTexts, searchWords } from '../locales/search';
import type { RankingKind, SearchWords } from '../locales/search';
import { unitName } from '../locales/units';
import { fold, singular } from '../model/fold';
import { measures } from '../model/measures';
import type { ComputedUnit, Status, WrongNames } from '../model/schema';
import { unitCode } from '../model/unit';
import type { Finding } from './finding';
import { wordsOf } from './words';
import type { Word } from './words';

/** What a phrase says of a figure. */
export type Meaning =
  | { readonly kind: 'subject'; readonly code: string }
  /** A subject whose name contains the words. */
  | { readonly kind: 'contained'; readonly code: string }
  | { readonly kind: 'wrong'; readonly names: WrongNames }
  | { readonly kind: 'measure'; readonly key: string }
  | { readonly kind: 'status'; readonly status: Finding['status'] }
  | { readonly kind: 'publisher'; readonly code: string }
  | { readonly kind: 'unit'; readonly code: string }
  /** A part of the whole that is named beside it. */
  | { readonly kind: 'part' }
  /** The user asks which is the first of many. */
  | { readonly kind: 'ranking'; readonly of: RankingKind }
  /** It ties other words together, or is true of every figure. */
  | { readonly kind: 'stop' };

/** A name; its words are cut when they are first compared one by one, for most names are only looked up whole. */
export class Phrase {
  private cut: readonly Word[] | undefined;

  constructor(
    readonly name: string,
    readonly meaning: Meaning,
  ) {}

  get words(): readonly Word[] {
    return (this.cut ??= wordsOf(this.name));
  }
}

/** Everything that figures are called by, in Vietnamese and English. */
export class Vocabulary {
  readonly phrases: readonly Phrase[];
  /** No phrase has more words. */
  readonly longest: number;
  private readonly byText = new Map<string, Phrase[]>();
  private readonly bySingular = new Map<string, Phrase[]>();

  constructor(catalogue: Catalogue, registry: Registry, units: ReadonlySet<ComputedUnit>) {
    const named = [
      ...namesOfSubjects(catalogue),
      ...namesOfMeasures(registry),
      ...namesOfStatuses(),
      ...namesOfPublishers(catalogue),
      ...namesOfUnits(units),
      ...searchWords.flatMap(namesOfQuestions),
    ];
    this.phrases = named.map(([name, meaning]) => new Phrase(name, meaning));
    let longest = 0;
    for (const phrase of this.phrases) {
      const text = fold(phrase.name);
      longest = Math.max(longest, text.split(' ').length);
      file(this.byText, text, phrase);
      file(this.bySingular, singular(text), phrase);
    }
    this.longest = longest;
  }

  /** Phrases that are called so, in singular or plural; accents are up to the caller. */
  called(folded: string): readonly Phrase[] {
    return this.byText.get(folded) ?? this.bySingular.get(singular(folded)) ?? [];
  }
}

type Named = readonly [name: string, meaning: Meaning];

function file(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [phrase]);
  else known.push(phrase);
}

/** By the names of every dataset, as the functions know them. */
function namesOfSubjects({ datasets }: Catalogue): Named[] {
  return datasets.flatMap(({ subjects, wrongNames = [] }) => [
    ...subjects.flatMap(({ code, name, aliases }) =>
      [...new Set([name.vi, name.en, ...aliases])].map((one): Named => [one, { kind: 'subject', code }]),
    ),
    ...wrongNames.flatMap((names) => names.names.map((one): Named => [one, { kind: 'wrong', names }])),
  ]);
}

function namesOfMeasures({ indicators }: Registry): Named[] {
  return [
    ...measures.flatMap((measure) =>
      named(
        [
          measure,
          ...languages.map((language) => messagesIn(language).measures[measure]),
          ...measureWords[measure],
        ],
        { kind: 'measure', key: measure },
      ),
    ),
    ...indicators.flatMap((indicator) =>
      [...indicator.variants, undefined].flatMap((variant) =>
        named(wordsOfIndicator(indicator, variant), { kind: 'measure', key: keyOf(indicator, variant) }),
      ),
    ),
  ];
}

const NOTHING: WrongNames = { names: [], kind: 'other', than: '', offers: [] };

/** What a computed figure is known by in a search. */
export function keyOf({ id }: Indicator, variant: Variant | undefined): string {
  return `${id} ${variant?.key ?? ''}`;
}

function wordsOfIndicator(indicator: Indicator, variant: Variant | undefined): string[] {
  return languages.flatMap((language) => {
    const { names, variants } = indicator.texts[language];
    if (variant === undefined) return names;
    const { label, words = [] } = variants[variant.key] ?? {};
    return label === undefined ? words : [label, ...words];
  });
}

function namesOfStatuses(): Named[] {
  return [
    ...languages.flatMap((language): Named[] => [
      ...(Object.entries(messagesIn(language).statuses) as [Status, string][]).map(
        ([status, name]): Named => [name, { kind: 'status', status }],
      ),
      [searchTexts[language].isComputed, { kind: 'status', status: 'computed' }] as const,
    ]),
    ...searchWords.flatMap(({ statuses }) =>
      (Object.entries(statuses) as [Status, readonly string[]][]).flatMap(([status, names]) =>
        named(names, { kind: 'status', status }),
      ),
    ),
  ];
}

function namesOfQuestions({ stop, rankings, nothing, measures: computed }: SearchWords): Named[] {
  return [
    ...named(nothing, { kind: 'wrong', names: NOTHING }),
    ...named(stop, { kind: 'stop' }),
    ...Object.entries(computed).flatMap(([key, names]) => named(names, { kind: 'measure', key })),
    ...(Object.entries(rankings) as [RankingKind, readonly string[]][]).flatMap(([of, names]) =>
      named(names, { kind: 'ranking', of }),
    ),
  ];
}

function namesOfPublishers({ datasets }: Catalogue): Named[] {
  return datasets.flatMap(({ publishers }) =>
    publishers.flatMap(({ code, name, aliases = [] }) =>
      named([code, name.vi, name.en, ...aliases], { kind: 'publisher', code }),
    ),
  );
}

function namesOfUnits(units: ReadonlySet<ComputedUnit>): Named[] {
  return [...units].flatMap((unit) =>
    named(
      languages.map((language) => unitName(unit, messagesIn(language))),
      { kind: 'unit', code: unitCode(unit) },
    ),
  );
}

function named(names: readonly string[], meaning: Meaning): Named[] {
  return [...new Set(names)].map((name) => [name, meaning]);
}
