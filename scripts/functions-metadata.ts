import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { Catalogue } from '../src/catalogue/catalogue';
import { comparePeriods, kindOf, yearsCovered } from '../src/model/period';
import { datasetFields, frequencies } from '../src/catalogue/words';
import type { Scope } from '../src/catalogue/words';
import type { Indicator, Taken } from '../src/indicators/indicator';
import { registry } from '../src/indicators/registry';
import type { Registry } from '../src/indicators/registry';
import type { Dataset } from '../src/model/dataset';
import { measures } from '../src/model/measures';
import { isResult, isTarget } from '../src/model/status';
import type { Subject } from '../src/model/schema';
import vietnamese from '../src/locales/vi/functions.json';
import { checkChoices } from '../src/locales/checks';
import type { CheckChoice } from '../src/locales/checks';
import { helpTexts, parameterTexts } from '../src/locales/indicatorHelp';
import type { HelpTexts, IndicatorHelp } from '../src/locales/indicatorHelp';
import { messagesIn } from '../src/locales/language';
import { tableKeys } from '../src/locales/messages';
import { either } from '../src/locales/phrases';
import type { Language, Messages } from '../src/locales/messages';
import { titleOf } from '../src/tables/table';
import { unitName } from '../src/locales/units';
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

export type Metadata = {
  allowErrorForDataTypeAny: boolean;
  functions: FunctionMetadata[];
  enums: EnumMetadata[];
};

type FunctionMetadata = {
  id: string;
  name: string;
  description: string;
  /** Where Excel leads whoever asks for help about the function. */
  helpUrl?: string;
  parameters: Parameter[];
  result: { dimensionality?: 'matrix' };
};
type Parameter = {
  name: string;
  description: string;
  optional?: boolean;
  type?: string;
  cellValueType?: string;
  dimensionality?: 'matrix';
  customEnumId?: string;
};
type EnumMetadata = {
  id: string;
  type: 'string';
  values: { name: string; stringValue: string; tooltip: string }[];
};

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

function suggestedValues(
  catalogue: Catalogue,
  messages: Messages,
  functions: readonly FunctionMetadata[],
  { bounded }: Registry,
): EnumMetadata[] {
  const { language } = messages;
  const withFigures = catalogue.subjects.filter((subject) => catalogue.statedAbout(subject).length > 0);
  const printing = (wanted: (subject: Subject) => boolean) =>
    withFigures.filter(wanted).map((subject) => ({
      name: subject.name[language],
      stringValue: subject.name.vi,
      tooltip: catalogue
        .measuresOf(subject)
        .map((measure) => messages.measures[measure])
        .join(', '),
    }));
  const has = (ofStatus: typeof isTarget) => (subject: Subject) =>
    catalogue.statedAbout(subject).some(({ status }) => ofStatus(status));
  const stated = [...new Set(catalogue.observations.map(({ period }) => period))].sort(comparePeriods);
  // Of shorter periods only the newest months: hundreds are no suggestion.
  const periods = [
    ...stated.filter((period) => yearsCovered(period) >= 1),
    ...stated.filter((period) => kindOf(period) === 'month').slice(-NEWEST_MONTHS),
  ];

  const values: Record<string, EnumMetadata['values']> = {
    SUBJECTS: printing(() => true),
    TARGETS: printing(has(isTarget)),
    RESULTS: printing(has(isResult)),
    QUANTITIES: printing((subject) => catalogue.measuresOf(subject).includes('quantity')),
    MEASURES: measures.map((measure) => ({
      name: messages.measures[measure],
      stringValue: measure,
      tooltip: unitsOf(measure, catalogue, messages),
    })),
    PERIODS: periods.map((period) => ({ name: period, stringValue: period, tooltip: period })),
    PUBLISHERS: catalogue.publishers.map(({ code, name }) => ({
      name: name[language],
      stringValue: code,
      tooltip: catalogue.datasets
        .filter(({ publishers }) => publishers.some((one) => one.code === code))
        .map(({ title }) => title[language])
        .join('; '),
    })),
    MARKETS: printing(({ kind }) => kind === 'market'),
    FREQUENCIES: frequencies.map((frequency) => ({
      name: messages.frequencies[frequency],
      stringValue: frequency,
      tooltip: messages.frequencies[frequency],
    })),
    SCOPES: (Object.keys(messages.scopes) as Scope[]).map((scope) => ({
      name: messages.scopes[scope],
      stringValue: scope,
      tooltip: messages.scopes[scope],
    })),
    TABLES: tableKeys.map((key) => ({
      name: key,
      stringValue: key,
      tooltip: titleOf(key, { catalogue, messages }),
    })),
    CHECKSCOPES: [
      ...(Object.keys(checkChoices) as CheckChoice[]).map((choice) => ({
        name: checkChoices[choice][language === 'vi' ? 1 : 0] ?? choice,
        stringValue: choice,
        tooltip: titleOf('checks', { catalogue, messages }),
      })),
      ...tableKeys.map((key) => ({
        name: key,
        stringValue: key,
        tooltip: titleOf(key, { catalogue, messages }),
      })),
    ],
    GROUPS: catalogue
      .subjectsOf('group')
      .filter((group) => catalogue.subjectsOf('item', group).length > 0)
      .map(({ name }) => ({ name: name[language], stringValue: name.vi, tooltip: name[language] })),
    FIELDS: datasetFields.map((field) => ({
      name: field,
      stringValue: field,
      tooltip: messages.datasetFields[field],
    })),
    FUNCTIONS: bounded.map(({ id: name }) => ({
      name,
      stringValue: name,
      tooltip: functions.find(({ id }) => id === name)?.description ?? '',
    })),
  };
  return Object.entries(values).map(([id, list]) => ({ id, type: 'string', values: list }));
}

const NEWEST_MONTHS = 12;

function unitsOf(measure: string, catalogue: Catalogue, messages: Messages): string {
  const units = catalogue.observations.filter((one) => one.measure === measure).map(({ unit }) => unit);
  return [...new Set(units)].map((unit) => unitName(unit, messages)).join(', ');
}

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
