import type { Language } from '../../src/locales/messages';
import { answerTo } from './page/answer';

/** A question of the first page and its answer in a few words. */
export type ShownAnswer = { readonly formula: string; readonly answer: string; readonly about: string };

/** What the examples of the first page answer, for whoever reads them without a script. */
export function answersOf(questions: readonly string[], language: Language): readonly ShownAnswer[] {
  return questions.map((question) => {
    const answered = answerTo(question, language);
    switch (answered.kind) {
      case 'figure':
        return {
          formula: question,
          answer: answered.figure,
          about: [answered.label, answered.facts[0]].join(' · '),
        };
      case 'found': {
        const [first] = answered.hits;
        return { formula: question, answer: first?.figure ?? '', about: first?.label ?? '' };
      }
      case 'table':
        return { formula: question, answer: answered.rows[0]?.[0] ?? '', about: '' };
      case 'error':
        return { formula: question, answer: '#N/A', about: answered.message };
    }
  });
}
