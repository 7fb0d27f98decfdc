import type { Catalogue } from '../catalogue/catalogue';
import { notesOf } from '../model/observation';
import type { Observation } from '../model/observation';
import { isRatio } from '../model/unit';
import { checkTexts } from '../locales/checks';
import { measureName } from '../locales/measures';
import type { Language, Messages } from '../locales/messages';
import { withDecimals } from '../locales/numbers';
import { periodBehind } from '../locales/periods';
import { stepOf } from './amount';
import type { Check } from './checks';
import { filled, nameIn, numberIn as numberInUnit } from './numberText';
import type { Parts } from './numberText';
import type { Identity } from './rule';

/** The identity of a check in words. @example 'Nhóm nhiên liệu, khoáng sản 2006 = tổng các mặt hàng' */
export function statementOf(identity: Identity, messages: Messages): string {
  const { language } = messages;
  const { rule, figures } = identity;
  const statement = filled(checkTexts[language].statements[rule], partsOfStatement(identity, messages));
  const definitions = [...new Set(figures.flatMap((figure) => definitionOf(figure, language) ?? []))];
  return definitions.length === 0 ? statement : `${statement} (${definitions.join('; ')})`;
}

/** What statements and sentences name. */
export function partsOfStatement(
  { names, period, base, figures: [first, second] }: Identity,
  { language, measures }: Messages,
): Parts {
  // Two datasets of one publisher are told apart by their titles.
  const isOne = first?.publisher.code === second?.publisher.code && first?.dataset !== second?.dataset;
  const by = (one: Observation | undefined) => (isOne ? one?.dataset.title : one?.publisher.name)?.[language];
  return {
    a: names[0]?.name[language],
    b: names[1]?.name[language],
    own: by(first),
    other: by(second),
    low: first && measures[first.measure],
    high: second && measures[second.measure],
    period: period && periodBehind(period, language),
    base: base && periodBehind(base, language),
  };
}

/** Where figures of several publishers meet, what the others count is named with the identity. */
function definitionOf(figure: Observation, language: Language): string | undefined {
  return figure.dataset.targetPeriod === undefined ? notesOf(figure, language, 'definition') : undefined;
}

/** The rows that a check concerns: their names, or of many the first one and their number. */
export function subjectsOf({ figures }: Check, catalogue: Catalogue, { language }: Messages): string {
  const names = [...new Set(figures.map(({ subject }) => catalogue.subject(subject).name[language]))];
  if (names.length <= MOST_NAMES) return names.join('; ');
  return filled(checkTexts[language].andOthers, { name: names[0], n: String(names.length - 1) });
}

const MOST_NAMES = 5;

/** Where the figures stand: dataset and lines of its source. @example 'Export targets for 2006 …: 67, 74, 79, 83' */
export function linesOf({ figures }: Check, { language }: Messages): string {
  const datasets = [...new Set(figures.map(({ dataset }) => dataset))];
  return datasets
    .map((dataset) => {
      const lines = figures.filter((one) => one.dataset === dataset).map(({ locator }) => locator.line);
      return `${dataset.title[language]}: ${[...new Set(lines)].join(', ')}`;
    })
    .join('; ');
}

/** Why an identity differs, or that the documents do not tell, in words; `undefined` where it holds. */
export function diagnosisOf(
  { diagnosis, verdict, figures: [first] }: Check,
  catalogue: Catalogue,
  messages: Messages,
): string | undefined {
  const { language } = messages;
  if (verdict !== 'differs') return undefined;
  if (diagnosis === undefined) return checkTexts[language].noDiagnosis;
  const template = checkTexts[language].diagnoses[diagnosis.kind];
  const nameOf = ({ subject }: Observation) =>
    nameIn(catalogue.subject(subject), language, template.startsWith('{name}'));
  const parts = (): Parts => {
    switch (diagnosis.kind) {
      case 'share-fits-items':
      case 'share-fits-printed':
        return {
          printed: asPrinted(diagnosis.share, messages),
          number: numberIn(diagnosis.items, diagnosis.value, messages),
          other: numberIn(diagnosis.value.number, diagnosis.value, messages),
        };
      case 'items-sum':
        return {
          number: numberIn(diagnosis.items, diagnosis.value, messages),
          other: numberIn(diagnosis.value.number, diagnosis.value, messages),
        };
      case 'base-year-value':
        return {
          number: numberIn(diagnosis.items, diagnosis.value, messages),
          other: numberIn(diagnosis.value.number, diagnosis.value, messages),
          index: asPrinted(diagnosis.index, messages),
          printed: asPrinted(diagnosis.share, messages),
          period: diagnosis.index.base,
        };
      case 'index-like-value':
        return { name: diagnosis.indices.map(nameOf).join('; ') };
      case 'same-as-sector':
        return {
          other: first && nameOf(first),
          name: nameIn(diagnosis.sector, language, false),
          number: withDecimals(diagnosis.value.number, 0, language),
          printed: numberInUnit(diagnosis.share.number, 'percent', language, 1),
        };
      case 'cut-off':
        return { number: numberIn(diagnosis.number, diagnosis.figure, messages, 2) };
      case 'round-number':
        return {
          printed: asPrinted(diagnosis.figure, messages),
          number: stepIn(diagnosis.to, diagnosis.figure, messages),
        };
      case 'residual':
        return { name: nameOf(diagnosis.figure), printed: asPrinted(diagnosis.figure, messages) };
      case 'digit':
        return {
          name: nameOf(diagnosis.figure),
          measure: measureName(
            diagnosis.figure.measure,
            catalogue.subject(diagnosis.figure.subject),
            language,
          ),
          number: asPrinted(diagnosis.corrected, messages),
          printed: asPrinted(diagnosis.figure, messages),
        };
      case 'left-holds':
        return {
          name: first && nameOf(first),
          statement: statementOf(diagnosis.elsewhere, messages),
        };
      case 'other-definition':
        return {
          name: diagnosis.figure.publisher.name[language],
          note: notesOf(diagnosis.figure, language, 'definition'),
        };
      case 'preliminary':
      case 'other-period':
        return { period: periodBehind(diagnosis.period, language) };
    }
  };
  const text = filled(template, parts());
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** In the unit of the sentence: of what is printed in billions and held in millions, three decimals less are left. */
function asPrinted(figure: Observation, messages: Messages): string {
  const { number, unit } = figure;
  const decimals = Math.max(0, Math.round(-Math.log10(stepOf(figure))) - (isRatio(unit) ? 2 : 0));
  return numberIn(number, figure, messages, decimals);
}

function numberIn(number: number, { unit }: Observation, { language }: Messages, decimals?: number): string {
  return numberInUnit(number, unit, language, decimals);
}

/** What a number is rounded to: "hàng chục" in Vietnamese, "10" in English. */
function stepIn(step: number, figure: Observation, messages: Messages): string {
  const shown = isRatio(figure.unit) ? Math.round(step * 100) : step;
  return checkTexts[messages.language].roundings[String(shown)] ?? numberIn(step, figure, messages);
}
