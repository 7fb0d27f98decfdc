import type { Answer } from '../../builder/answer';
import { builderTexts } from '../../locales/builder';
import { messagesIn } from '../../locales/language';
import type { Language, Messages } from '../../locales/messages';
import { periodName } from '../../locales/periods';
import type { Observation } from '../../model/observation';
import { shownFigure } from '../find/shownFigure';

/** An answer as it is read: a number with its unit, a rank among others, or two ends. */
export function shownAnswer(answer: Exclude<Answer, { kind: 'problem' }>, language: Language): string {
  const { unit, inputs } = answer;
  const { low, high } =
    answer.kind === 'bounds' ? answer.bounds : { low: answer.number, high: answer.number };
  if (unit === 'rank') {
    return builderTexts[language].rank([...new Set([low, high])].join('–'), inputs.length);
  }
  const ends = [low, high].map((number) => shownFigure(number, unit, messagesIn(language)));
  return answer.kind === 'bounds' ? ends.join(' – ') : (ends[0] ?? '');
}

/** A rank is counted among many figures, which nobody reads one by one. */
export const MOST_INPUTS = 3;

/**
 * What something is computed from, each figure with its unit, whose it is, how final, and of when.
 * @example computedFrom([coffeeOfJuly], en)
 * // 'Computed from 642.54 million USD (General Statistics Office, preliminary, July 2026).'
 */
export function computedFrom(inputs: readonly Observation[], messages: Messages): string {
  const { language, statuses } = messages;
  const texts = builderTexts[language];
  if (inputs.length > MOST_INPUTS) return texts.fromMany(inputs.length);
  return texts.from(
    inputs.map(({ number, unit, publisher, status, period }) => {
      const about = [publisher.name[language], statuses[status], periodName(period, language)].join(', ');
      return `${shownFigure(number, unit, messages)} (${about})`;
    }),
  );
}
