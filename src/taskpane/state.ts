import type { Notice, Question } from '../commands/commands';
import type { Example } from '../functions/examples';
import type { Language, TableKey } from '../locales/messages';
import type { Place } from '../workbook/insertTable';

/** Everything that the pane shows follows from this. */
export type State = {
  readonly language: Language;
  readonly view: View;
  readonly query: string;
  /** What is being inserted now; only one thing at a time. */
  readonly work: Work | undefined;
  readonly outcome: Outcome | undefined;
  /** What a ribbon command wants to know before it goes on. */
  readonly question: Question | undefined;
  readonly functionTexts: FunctionTexts | 'loading' | 'failed';
};

/** In the order of their tabs; the first is open when the pane opens. */
export const views = ['search', 'tables', 'functions'] as const;
export type View = (typeof views)[number];

export type Work = Insertion | { readonly kind: 'command'; readonly working: string };

export type Insertion =
  | { readonly kind: 'table'; readonly key: TableKey; readonly place: Place }
  | { readonly kind: 'formula'; readonly example: Example };

/** How the last insertion ended, in a sentence for the user. */
export type Outcome = { readonly kind: 'inserted' | 'failed'; readonly message: string };

/** The part of functions.vi.json and functions.en.json that is shown. */
export type FunctionTexts = { readonly functions: readonly FunctionText[] };
export type FunctionText = {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly ParameterText[];
};
export type ParameterText = {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
};

export type Action =
  | { readonly type: 'language-chosen'; readonly language: Language }
  | { readonly type: 'view-chosen'; readonly view: View }
  | { readonly type: 'filtered'; readonly query: string }
  | { readonly type: 'work-started'; readonly work: Work }
  | { readonly type: 'work-ended'; readonly outcome: Outcome }
  | { readonly type: 'noticed'; readonly notice: Notice }
  | { readonly type: 'answered' }
  | { readonly type: 'outcome-dismissed' }
  | {
      readonly type: 'texts-arrived';
      readonly language: Language;
      readonly texts: FunctionTexts | undefined;
    };

export function initialState(language: Language): State {
  return {
    language,
    view: views[0],
    query: '',
    work: undefined,
    outcome: undefined,
    question: undefined,
    functionTexts: 'loading',
  };
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'language-chosen':
      if (action.language === state.language) return state;
      // What was said in the other language goes with it.
      return {
        ...state,
        language: action.language,
        outcome: undefined,
        question: undefined,
        functionTexts: 'loading',
      };
    case 'view-chosen':
      // Fluent's tab list also reports the tab that is open already.
      if (action.view === state.view) return state;
      // What narrows one list would empty the other.
      return { ...state, view: action.view, query: '' };
    case 'filtered':
      return { ...state, query: action.query };
    case 'work-started':
      return { ...state, work: action.work, outcome: undefined, question: undefined };
    case 'work-ended':
      return { ...state, work: undefined, outcome: action.outcome };
    case 'noticed':
      return noticed(state, action.notice);
    case 'answered':
      return { ...state, question: undefined };
    case 'outcome-dismissed':
      return { ...state, outcome: undefined };
    case 'texts-arrived':
      // Late texts of the language that the user has left are of no use.
      if (action.language !== state.language) return state;
      return { ...state, functionTexts: action.texts ?? 'failed' };
  }
}

function noticed(state: State, notice: Notice): State {
  if (notice.kind === 'question') return { ...state, question: notice, outcome: undefined };
  const kind = notice.kind === 'done' ? 'inserted' : 'failed';
  return { ...state, question: undefined, outcome: { kind, message: notice.message } };
}
