import type { Argument } from '../model/formulaText';
import { indicatorTexts as en, printedNames as enPrinted } from './en/indicators';
import type { Language } from './messages';
import { indicatorTexts as vi, printedNames as viPrinted } from './vi/indicators';

/** How people find a figure of an indicator, and what it is headed by. */
export type VariantTexts = {
  /** Heading of its column in tables, and of its field on a card; its unit is added. */
  readonly heading?: string;
  /** What a search result calls it. */
  readonly label?: string;
  /** Further words that find it. */
  readonly words?: readonly string[];
};

/** What a reader of one language is told of an indicator, but for Excel's help on its function (indicatorHelp.ts). */
export type IndicatorTexts = {
  /** What people call the function in BOUNDS, beside its id. */
  readonly names: readonly string[];
  /** By key of the variant. */
  readonly variants: Readonly<Record<string, VariantTexts>>;
  /** Arguments of formulas that are worth showing, in the names that a reader of the language would type. */
  readonly examples: readonly (readonly Argument[])[];
};

/** Texts of every language. */
export type Texts = Readonly<Record<Language, IndicatorTexts>>;

/** @example textsOf('growth').en.names // ['growth rate'] */
export function textsOf(key: keyof typeof vi): Texts {
  return { vi: vi[key], en: en[key] };
}

/** What people call the functions of printed figures in BOUNDS, in either language. */
export function namesOfPrinted(id: keyof typeof viPrinted): readonly string[] {
  return [...viPrinted[id], ...enPrinted[id]];
}
