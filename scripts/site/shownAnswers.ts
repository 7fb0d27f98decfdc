import type { Language } from '../../src/locales/messages';
import { answerTo } from './page/answer';

/** A question of the first page and its answer in a few words. */
export type ShownAnswer = {
  readonly formula: string;
  readonly answer: string;
  /** What it is, or the sentence of an error. */
  readonly label: string;
  /** Where it stands or what it is computed from. */
  readonly source?: string | undefined;
};

/** What the examples of the first page answer, for whoever reads them without a script. */
export function answersOf(questions: readonly string[], language: Language): readonly ShownAnswer[] {
  return questions.map((formula) => {
    const answered = answerTo(formula, language);
    switch (answered.kind) {
      case 'figure':
        return { formula, answer: answered.figure, label: answered.label, source: answered.facts[0] };
      case 'found': {
        const [first] = answered.hits;
        return { formula, answer: first?.figure ?? '', label: first?.label ?? '', source: first?.facts[0] };
      }
      case 'table':
        return { formula, answer: answered.rows[0]?.[0] ?? '', label: '' };
      case 'error':
        return { formula, answer: '#N/A', label: answered.message };
    }
  });
}
