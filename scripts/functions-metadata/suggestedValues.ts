import type { Catalogue } from '../../src/catalogue/catalogue';
import { datasetFields, frequencies } from '../../src/catalogue/words';
import type { Scope } from '../../src/catalogue/words';
import type { Registry } from '../../src/indicators/registry';
import { checkChoices } from '../../src/locales/checks';
import type { CheckChoice } from '../../src/locales/checks';
import { tableKeys } from '../../src/locales/messages';
import type { Messages } from '../../src/locales/messages';
import { unitName } from '../../src/locales/units';
import { measures } from '../../src/model/measures';
import { comparePeriods, kindOf, yearsCovered } from '../../src/model/period';
import type { Subject } from '../../src/model/schema';
import { isResult, isTarget } from '../../src/model/status';
import { titleOf } from '../../src/tables/table';
import type { EnumMetadata, FunctionMetadata } from './metadata';

/** What Excel suggests for each kind of argument while a user types: from the datasets, and from what the functions know. */
export function suggestedValues(
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
