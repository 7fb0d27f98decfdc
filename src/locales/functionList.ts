import { functionListTexts as en } from './en/functionList';
import type { Language } from './messages';
import { functionListTexts as vi } from './vi/functionList';

/** What the list of all functions says; it comes with that list. */
export type FunctionListTexts = {
  readonly filterFunctions: string;
  readonly noFunction: (query: string) => string;
  readonly howTo: string;
  readonly parameters: string;
  readonly optional: string;
  readonly value: string;
  readonly loading: string;
  readonly failed: string;
};

export const functionListTexts: Record<Language, FunctionListTexts> = { vi, en };
