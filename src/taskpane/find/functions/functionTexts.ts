import type { Language } from '../../../locales/messages';

/** The part of functions.vi.json and functions.en.json, which Excel itself shows, that the pane shows too. */
export type FunctionTexts = { readonly functions: readonly FunctionText[] };

export type FunctionText = {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly ParameterText[];
};

export type ParameterText = {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
};

/** @returns `failed` where they cannot be read */
export async function readFunctionTexts(language: Language): Promise<FunctionTexts | 'failed'> {
  try {
    const response = await fetch(`functions.${language}.json`);
    return response.ok ? ((await response.json()) as FunctionTexts) : 'failed';
  } catch {
    return 'failed';
  }
}
