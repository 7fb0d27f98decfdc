import { indicatorHelp as en, parameterTexts as enParameters } from './en/indicatorHelp';
import type { Language } from './messages';
import { indicatorHelp as vi, parameterTexts as viParameters } from './vi/indicatorHelp';

/**
 * What Excel itself shows of the functions of indicators while a formula is typed. It is built into functions.vi.json
 * and functions.en.json and is no part of the scripts that compute.
 */

/** What a parameter is called in a language, and what Excel says of it. */
export type ParameterTexts = { readonly name: string; readonly description: string };

/** What Excel says of a function in a language. */
export type IndicatorHelp = {
  readonly description: string;
  /** Parameters of which more is to say than of all parameters of their name. */
  readonly parameters?: Readonly<Record<string, Partial<ParameterTexts>>>;
};

/** By the id of the indicator. */
export type HelpTexts = Readonly<Record<Language, Readonly<Record<string, IndicatorHelp>>>>;

export const helpTexts: HelpTexts = { vi, en };

/** What a parameter is called and said to be in every function, by its name. */
export const parameterTexts: Readonly<Record<Language, Readonly<Record<string, ParameterTexts>>>> = {
  vi: viParameters,
  en: enParameters,
};
