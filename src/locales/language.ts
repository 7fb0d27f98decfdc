import type { ProblemDetail } from '../catalogue/problem';
import { en } from './en/messages';
import type { Language, Messages } from './messages';
import { problemSentences } from './problems';
import { vi } from './vi/messages';

const byLanguage: Record<Language, Messages> = { vi, en };

export function messagesIn(language: Language): Messages {
  return byLanguage[language];
}

/**
 * The language for a host's display language tag: English for English and other languages,
 * Vietnamese for Vietnamese and where the host does not say.
 * @example languageOf('en-GB') // 'en'
 */
export function languageOf(displayLanguage: string | undefined): Language {
  if (displayLanguage === undefined || displayLanguage === '') return 'vi';
  return /^vi\b/i.test(displayLanguage) ? 'vi' : 'en';
}

/** Says a problem, and what to do about it, in one language. */
export function explain(detail: ProblemDetail, messages: Messages): string {
  // TypeScript cannot see that a sentence looked up by kind takes exactly this kind of detail.
  const sentence = problemSentences?.[messages.language][detail.kind] as
    ((detail: ProblemDetail) => string) | undefined;
  return sentence?.(detail) ?? messages.unexplained;
}
