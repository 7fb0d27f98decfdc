import { bulletinTexts } from '../../locales/bulletins';
import type { Language } from '../../locales/messages';

/** What a user calls a unit of the readers. @example unitWords('tonnes', 'vi') // 'tấn' */
export function unitWords(unit: string, language: Language): string {
  const { unitNames } = bulletinTexts[language].review;
  return (Object.hasOwn(unitNames, unit) ? unitNames[unit] : undefined) ?? unit;
}

/** The unit of the readers that a user means; what they do not know stays as it is typed. @example unitMeant('tấn', 'vi') // 'tonnes' */
export function unitMeant(typed: string, language: Language): string {
  const names = Object.entries(bulletinTexts[language].review.unitNames);
  return names.find(([, name]) => name === typed.trim())?.[0] ?? typed.trim();
}
