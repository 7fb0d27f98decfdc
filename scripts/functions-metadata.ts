import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { Catalogue } from '../src/catalogue/catalogue';
import type { Indicator, Taken } from '../src/indicators/indicator';
import { registry } from '../src/indicators/registry';
import type { Registry } from '../src/indicators/registry';
import type { Dataset } from '../src/model/dataset';
import vietnamese from '../src/locales/vi/functions.json';
import { helpTexts, parameterTexts } from '../src/locales/indicatorHelp';
import type { HelpTexts, IndicatorHelp } from '../src/locales/indicatorHelp';
import { messagesIn } from '../src/locales/language';
import { either } from '../src/locales/phrases';
import type { Language } from '../src/locales/messages';
import type { FunctionMetadata, Metadata, Parameter } from './functions-metadata/metadata';
import { suggestedValues } from './functions-metadata/suggestedValues';
import { translated } from './functions-metadata/translated';
import { DEVELOPMENT_ADDRESS, helpPage } from './hosting/addresses';

/**
 * Makes functions.vi.json and functions.en.json: what Excel shows while a user types a VNEXPORT formula.
 * The functions of indicators are described by the registry of src/indicators. Of the others, names, parameters and
 * English texts come from the JSDoc of src/functions, Vietnamese texts from src/locales/vi/functions.json. Suggested
 * values come from the datasets. `stringValue` is the same in both languages,
 * as Microsoft advises for custom enums: it is what ends up in the formula.
 * @param address where the add-in is served from, for the page about each function
 * @throws Error for a fault in the JSDoc, and for every text that has no Vietnamese translation or is left over
 */
export async function functionsMetadata(
  language: Language,
  datasets: readonly [Dataset, ...Dataset[]],
  indicators: Registry = registry,
  help: HelpTexts = helpTexts,
  address: string = DEVELOPMENT_ADDRESS,
): Promise<Metadata> {
  const files = ['printed', 'bounds', 'item', 'lists', 'datasets', 'series', 'checks', 'search'].map((name) =>
    join(__dirname, `../src/functions/${name}.ts`),
  );
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const metadata = JSON.parse(metadataJson) as Pick<Metadata, 'functions'>;

  const catalogue = new Catalogue(datasets);
  const suggesting = metadata.functions.map((one) => withSuggestions(one));
  const described = language === 'vi' ? translated(suggesting, vietnamese) : suggesting;
  const place = described.findIndex(({ id }) => id === 'BOUNDS');
  const functions = naming(indicators, language, [
    ...described.slice(0, place),
    ...indicators.indicators.map((indicator) =>
      describedBy(indicator, help[language][indicator.id], language),
    ),
    ...described.slice(place),
  ]);
  const enums = suggestedValues(catalogue, messagesIn(language), functions, indicators);
  const complete = functions.map((one) => ({
    ...takingEveryValue(one),
    helpUrl: `${address}${helpPage(language, one.id)}`,
  }));
  return { allowErrorForDataTypeAny: true, functions: complete, enums };
}

/**
 * Every parameter takes errors and data types. `allowErrorForDataTypeAny` and `allowCustomDataForDataTypeAny` together
 * crashed Office LTSC 2021 (OfficeDev/office-js #4385); parameters of the type `cellvalue` take and return data types
 * without the second: see docs/decisions/11-errors-as-arguments.md.
 */
function takingEveryValue(one: FunctionMetadata): FunctionMetadata {
  const parameters = one.parameters.map((parameter) => ({
    ...parameter,
    type: 'any',
    cellValueType: 'cellvalue',
  }));
  return { ...one, parameters };
}

/** Which values Excel suggests for a parameter: by name, or by function and name. */
const suggestions: Record<string, string> = {
  subject: 'SUBJECTS',
  'TARGET.subject': 'TARGETS',
  'ACTUAL.subject': 'RESULTS',
  measure: 'MEASURES',
  period: 'PERIODS',
  from: 'PERIODS',
  to: 'PERIODS',
  publisher: 'PUBLISHERS',
  market: 'MARKETS',
  frequency: 'FREQUENCIES',
  'CHECKS.scope': 'CHECKSCOPES',
  table: 'TABLES',
  group: 'GROUPS',
  field: 'FIELDS',
  functionName: 'FUNCTIONS',
};

function withSuggestions(one: FunctionMetadata): FunctionMetadata {
  const parameters = one.parameters.map((parameter) => {
    const customEnumId = suggestions[`${one.id}.${parameter.name}`] ?? suggestions[parameter.name];
    return customEnumId === undefined ? parameter : { ...parameter, customEnumId };
  });
  return { ...one, parameters };
}

/** What Excel is told of the function of an indicator. @throws Error for a text that is missing */
function describedBy(
  { id, parameters, suggestedFor }: Indicator,
  help: IndicatorHelp | undefined,
  language: Language,
): FunctionMetadata {
  if (help === undefined) throw new Error(`src/locales/${language}/indicatorHelp.ts: no text for ${id}`);
  const { description, parameters: own = {} } = help;
  const parameterOf = (key: string, customEnumId: string, required: boolean): Parameter => {
    // In English a parameter is called as in the code.
    const fallback = language === 'en' ? { name: key } : {};
    const { name, description } = { ...fallback, ...parameterTexts[language][key], ...own[key] };
    if (name === undefined || description === undefined) {
      throw new Error(`src/locales/${language}/indicatorHelp.ts: no text for the parameter ${key} of ${id}`);
    }
    const optional = required ? {} : { optional: true };
    return { description, dimensionality: 'matrix', name, ...optional, type: 'any', customEnumId };
  };
  return {
    description,
    id,
    name: id,
    parameters: [
      parameterOf('subject', suggestedFor, true),
      ...Object.entries(parameters).map(([key, { takes, required = false }]) =>
        parameterOf(key, suggestedOf[takes], required),
      ),
    ],
    result: { dimensionality: 'matrix' },
  };
}

/** Which values Excel suggests for an argument of an indicator. */
const suggestedOf: Record<keyof Taken, string> = {
  period: 'PERIODS',
  measure: 'MEASURES',
  whole: 'SCOPES',
  scope: 'SCOPES',
  market: 'MARKETS',
};

/** Lists the functions that have bounds where a description asks for them. */
function naming(
  { bounded }: Registry,
  language: Language,
  functions: readonly FunctionMetadata[],
): FunctionMetadata[] {
  const ids = bounded.map(({ id }) => id);
  const listed = either(ids, language === 'vi' ? 'hoặc' : 'or');
  return functions.map((one) => ({
    ...one,
    parameters: one.parameters.map((parameter) => ({
      ...parameter,
      description: parameter.description.replace('{functions}', listed),
    })),
  }));
}
