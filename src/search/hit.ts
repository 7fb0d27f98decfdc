import type { Catalogue } from '../catalogue/catalogue';
import { formulaOf } from '../model/formulaText';
import type { Argument, Call } from '../model/formulaText';
import { variantTexts } from '../indicators/registry';
import type { ComputedUnit, Measure, Subject } from '../model/schema';
import { kindOf } from '../model/period';
import type { Period } from '../model/period';
import { placeOf } from '../catalogue/place';
import { Problem } from '../catalogue/problem';
import { resolveMeasure } from '../catalogue/words';
import { measureName } from '../locales/measures';
import type { Language, Messages } from '../locales/messages';
import { searchTexts } from '../locales/search';
import type { Finding, Option } from './finding';

/** A figure that was found, as a user of one language reads it. */
export type Hit = {
  readonly name: string;
  readonly measure: string;
  readonly period: Period;
  /** Ratios as fractions, as everywhere. */
  readonly number: number;
  readonly unit: ComputedUnit;
  readonly status: string;
  readonly publisher: string;
  readonly dataset: string;
  /** Where the figure stands, or what it is computed from. */
  readonly source: string;
  /** The call that returns exactly this figure, and the same as one types it. */
  readonly call: Call;
  readonly formula: string;
};

/** @example toHit(finding, catalogue, vi).formula // '=VNEXPORT.ACTUAL("Châu Phi",2005)' */
export function toHit(finding: Finding, catalogue: Catalogue, messages: Messages): Hit {
  const { language } = messages;
  const { subject, measure, period, number, unit, status, inputs } = finding;
  const publishers = [...new Set(inputs.map(({ publisher }) => publisher.name[language]))].join(', ');
  const call = callOf(finding, catalogue, messages);
  return {
    name: subject.name[language],
    measure:
      typeof measure === 'string'
        ? measureName(measure, subject, language)
        : (variantTexts(measure, language).label ?? measure.variant.key),
    period,
    number,
    unit,
    status: status === 'computed' ? searchTexts[language].isComputed : messages.statuses[status],
    publisher: publishers,
    dataset: [...new Set(inputs.map(({ dataset }) => dataset.id))].join(', '),
    source: sourceOf(finding, publishers, catalogue, language),
    call,
    formula: formulaOf(call),
  };
}

function sourceOf(
  { inputs, status }: Finding,
  publishers: string,
  catalogue: Catalogue,
  language: Language,
): string {
  const texts = searchTexts[language];
  const [input] = inputs;
  if (status === 'computed' || input === undefined) return texts.computedFrom(inputs.length, publishers);
  return texts.place(publishers, placeOf(input, catalogue, language), input.locator.line);
}

/** The same call in the words of the user's language. */
function callOf({ id, subject, options }: Finding, catalogue: Catalogue, messages: Messages): Call {
  const name = unmistakableName(subject, catalogue, messages.language);
  return { id, args: [name, ...options.map((option) => written(option, subject, catalogue, messages))] };
}

/** The name in the user's language, unless another subject is called the same. */
function unmistakableName(subject: Subject, catalogue: Catalogue, language: Language): string {
  const { name, code } = subject;
  const names = [name[language], name.vi, name.en];
  return names.find((one) => isNameOf(one, subject, catalogue)) ?? code;
}

function isNameOf(name: string, subject: Subject, catalogue: Catalogue): boolean {
  try {
    return catalogue.resolve(name) === subject;
  } catch (fault) {
    if (fault instanceof Problem) return false;
    throw fault;
  }
}

function written(option: Option, subject: Subject, catalogue: Catalogue, messages: Messages): Argument {
  switch (option.kind) {
    case 'measure':
      return measureWord(option.value, subject, messages);
    case 'period':
      return kindOf(option.value) === 'year' ? Number(option.value) : option.value;
    case 'scope':
      return messages.scopes[option.value];
    case 'whole':
      return typeof option.value === 'string'
        ? messages.scopes[option.value]
        : unmistakableName(option.value, catalogue, messages.language);
    case 'publisher':
      return option.value;
    case 'omitted':
      return undefined;
  }
}

/** A word such as "số lượng", which may mean two measures, gives way to the code. */
function measureWord(measure: Measure, subject: Subject, { language }: Messages): string {
  const name = measureName(measure, subject, language);
  const match = resolveMeasure(name);
  return match.kind === 'one' && match.value === measure ? name : measure;
}
