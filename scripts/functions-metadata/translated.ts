import { parameterTexts } from '../../src/locales/indicatorHelp';
import type { FunctionMetadata } from './metadata';

type Text = { name: string; description: string };
type Translation = { description: string; parameters?: Record<string, Text> };
type TranslationFile = {
  functions: Record<string, Translation>;
  parameters?: Readonly<Record<string, Text>>;
};

/**
 * Puts the texts of a translation file in place of the English ones.
 * @throws Error that lists what is missing and what belongs to no function
 */
export function translated(
  functions: readonly FunctionMetadata[],
  { functions: translations, parameters: shared = parameterTexts.vi }: TranslationFile,
): FunctionMetadata[] {
  const missing: string[] = [];
  const result = functions.map((one) => {
    const translation = translations[one.id];
    if (translation === undefined) missing.push(one.id);
    const parameters = one.parameters.map((parameter) => {
      const text = translation?.parameters?.[parameter.name] ?? shared[parameter.name];
      if (text === undefined) missing.push(`${one.id}.${parameter.name}`);
      return { ...parameter, ...text };
    });
    return { ...one, description: translation?.description ?? '', parameters };
  });

  const known = new Set(
    functions.flatMap(({ id, parameters }) => [id, ...parameters.map(({ name }) => `${id}.${name}`)]),
  );
  const left = Object.entries(translations).flatMap(([id, { parameters = {} }]) =>
    [id, ...Object.keys(parameters).map((name) => `${id}.${name}`)].filter((key) => !known.has(key)),
  );
  if (missing.length + left.length > 0) {
    throw new Error(
      `src/locales/vi/functions.json: missing ${missing.join(', ') || 'nothing'}; left over ${left.join(', ') || 'nothing'}`,
    );
  }
  return result;
}
