import type { Catalogue } from '../catalogue/catalogue';
import { builderTexts } from '../locales/builder';
import { measureName } from '../locales/measures';
import type { Language, Messages } from '../locales/messages';
import { periodName } from '../locales/periods';
import { capitalised } from '../locales/phrases';
import type { Measure } from '../model/schema';
import { answerOf } from './answer';
import type { Answer } from './answer';
import { calculations, isScope, subjectIn } from './recipe';
import type { CalculationId, ParameterOf, Recipe } from './recipe';

/** What a calculation is called. @example titleOf('GROWTH', 'vi') // 'tăng trưởng' */
export function titleOf(id: CalculationId, language: Language): string {
  return builderTexts[language].titles[id];
}

/**
 * What a figure is called in a list: its subject, where it goes to, and what of it.
 * @param isOfRows whether the subjects stand in rows of their own, so that they are not named
 * @example labelOf({ id: 'GROWTH', subject: 'coffee', given: {} }, catalogue, vi) // 'Cà phê – tăng trưởng'
 */
export function labelOf(recipe: Recipe, catalogue: Catalogue, messages: Messages, isOfRows = false): string {
  const { id, subject: code, given } = recipe;
  const { language } = messages;
  const answer = answerOf(recipe, catalogue);
  const subject = catalogue.subjects.find((one) => one.code === code);
  const market = catalogue.subjects.find((one) => one.code === given.market);
  const [figure] = answer.kind === 'figure' ? answer.inputs : [];
  const isPrinted = (id === 'TARGET' || id === 'ACTUAL') && figure !== undefined && subject !== undefined;
  const what = isPrinted ? measureName(figure.measure, subject, language) : titleOf(id, language);
  const whose = [subject, market].flatMap((one) => one?.name[language] ?? []).join(' → ');
  const kind = id === 'TARGET' && isPrinted ? `${what}, ${titleOf(id, language)}` : what;
  if (isOfRows)
    return [capitalised(kind), market?.name[language]].filter((one) => one !== undefined).join(' → ');
  return whose === '' ? capitalised(kind) : `${whose} – ${kind}`;
}

/** The period that a figure is of, in words; an empty text where it has none. */
export function periodOf(answer: Answer, { language }: Messages): string {
  return capitalised(whenOf(answer, language));
}

/**
 * The same within a sentence. Seven months held against those of the year before are no time from one January to a July
 * of the next year.
 * @example whenOf(growthOfSevenMonths, 'en') // 'January to July 2026 on January to July 2025'
 */
export function whenOf(answer: Answer, language: Language): string {
  if (answer.kind !== 'figure' || answer.period === undefined) return '';
  const [from, to, ...more] = new Set(answer.inputs.map(({ period }) => period));
  return from === undefined || to === undefined || more.length > 0
    ? periodName(answer.period, language)
    : builderTexts[language].compared(periodName(to, language), periodName(from, language));
}

/** What a value that can be chosen is called. */
export function choiceName(
  value: string,
  { takes }: ParameterOf,
  recipe: Recipe,
  catalogue: Catalogue,
  messages: Messages,
): string {
  const { language } = messages;
  switch (takes) {
    case 'period':
      return capitalised(periodName(value, language));
    case 'measure':
      return capitalised(measureName(value as Measure, subjectIn(catalogue, recipe.subject), language));
    case 'publisher':
      return catalogue.publishers.find(({ code }) => code === value)?.name[language] ?? value;
    case 'function':
      return capitalised(
        calculations.some(({ id }) => id === value) ? titleOf(value as CalculationId, language) : value,
      );
    default:
      return isScope(value)
        ? capitalised(messages.scopes[value])
        : subjectIn(catalogue, value).name[language];
  }
}
