import { grouped } from '../catalogue/figureIndex';
import { doubtsAboutSubject } from '../checks/doubts';
import { noteListOf } from '../model/observation';
import type { Observation } from '../model/observation';
import { checkTexts } from '../locales/checks';
import { capitalised } from '../locales/phrases';
import type { Subject } from '../model/schema';
import { checkKey } from './cardChecks';
import type { CardContext, Field } from './cardField';
import { labelOf } from './cardFigures';

/**
 * What a reader must know before the figures, at the top of the card: the checks that fail, and the notes of the
 * figures, each once.
 */
export function noteFields(
  subject: Subject,
  figures: readonly Observation[],
  context: CardContext,
): readonly Field[] {
  const { messages, texts } = context;
  const { language } = messages;
  const { severities } = checkTexts[language];
  const doubts = doubtsAboutSubject(subject.code, context)
    .slice(0, MOST_DOUBTS)
    .map(({ check, severity, sentence, diagnosis }) => ({
      key: checkKey(check.code),
      label: capitalised(severities[severity]),
      content: [sentence, diagnosis].filter((part) => part !== '').join('. '),
    }));
  const noted = figures.flatMap((one) => noteListOf(one).map((note) => ({ one, words: note[language] })));
  const said = [...grouped(noted, ({ words }) => words)].map(([words, those]) => ({
    words,
    on: concerned(
      those.map(({ one }) => one),
      context,
    ),
  }));
  const notes = [...grouped(said, ({ on }) => on)].map(([on, those], at) => ({
    key: `note${String(at + 1)}`,
    label: texts.noteOn(on),
    content: those.map(({ words }) => words).join('; '),
  }));
  return [...doubts, ...notes];
}

/** The total takes part in most of the checks: a card that listed all of them would be read by nobody. */
const MOST_DOUBTS = 6;

/** One figure by its name, several by their publisher. */
function concerned(figures: readonly Observation[], context: CardContext): string {
  const [first] = figures;
  if (first !== undefined && figures.length === 1) return labelOf(first, context);
  return [...new Set(figures.map(({ publisher }) => publisher.name[context.messages.language]))].join(', ');
}
