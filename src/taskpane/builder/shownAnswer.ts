import type { Answer } from '../../builder/answer';
import { builderTexts } from '../../locales/builder';
import { messagesIn } from '../../locales/language';
import type { Language } from '../../locales/messages';
import type { ComputedUnit } from '../../model/schema';
import { shownFigure } from '../find/shownFigure';

/** An answer as it is read: a number with its unit, a rank among others, or two ends. */
export function shownAnswer(answer: Exclude<Answer, { kind: 'problem' }>, language: Language): string {
  const shown = (number: number, unit: ComputedUnit) => shownFigure(number, unit, messagesIn(language));
  if (answer.kind === 'bounds') {
    return `${shown(answer.bounds.low, answer.unit)} – ${shown(answer.bounds.high, answer.unit)}`;
  }
  const { number, unit, inputs } = answer;
  return unit === 'rank' ? builderTexts[language].rank(String(number), inputs.length) : shown(number, unit);
}
