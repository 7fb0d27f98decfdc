import type { Ended, Notice, Question, Working } from '../commands/notice';
import type { Language } from '../locales/messages';
import type { View } from './view';

/** What the pane shows around its views, each of which has a state of its own. */
export type State = {
  readonly language: Language;
  /** The view that is shown. */
  readonly view: View['name'];
  /** What is going on now; only one thing at a time. */
  readonly work: Working | undefined;
  /** How the last piece of work ended. */
  readonly outcome: Ended | undefined;
  /** What a command wants to know before it goes on. */
  readonly question: Question | undefined;
};

export function initialState(language: Language, view: View['name']): State {
  return { language, view, ...SILENCE };
}

const SILENCE = { work: undefined, outcome: undefined, question: undefined };

/** What was said in the other language goes with it. */
export function inLanguage(state: State, language: Language): State {
  if (language === state.language) return state;
  return { ...state, language, outcome: undefined, question: undefined };
}

export function inView(state: State, view: View['name']): State {
  return view === state.view ? state : { ...state, view };
}

/** What is said last takes the place of everything that was said before. */
export function afterSaid(state: State, said: Notice | Working): State {
  const silent = { ...state, ...SILENCE };
  if (said.kind === 'working') return { ...silent, work: said };
  return said.kind === 'question' ? { ...silent, question: said } : { ...silent, outcome: said };
}

export function withoutQuestion(state: State): State {
  return { ...state, question: undefined };
}

export function withoutOutcome(state: State): State {
  return { ...state, outcome: undefined };
}

/** What went well has been read by whoever goes to another place; a failure stays until the user has done with it. */
export function withoutSuccess(state: State): State {
  return state.outcome?.kind === 'done' ? withoutOutcome(state) : state;
}
