import type { Ended, Notice, Question, Working } from '../commands/notice';
import type { WorkbookContents } from '../commands/workbookChunk';
import type { Language } from '../locales/messages';
import type { InsertOptions } from './tables/insertOptions';
import { afterCommand, nothingKnown } from './workbook/workbookState';
import type { WorkbookState } from './workbook/workbookState';

/** Everything that the pane shows follows from this. */
export type State = {
  readonly language: Language;
  readonly view: View;
  readonly query: string;
  /** What is going on now; only one thing at a time. */
  readonly work: Working | undefined;
  /** How the last piece of work ended. */
  readonly outcome: Ended | undefined;
  /** What a command wants to know before it goes on. */
  readonly question: Question | undefined;
  readonly functionTexts: FunctionTexts | 'loading' | 'failed';
  readonly options: InsertOptions;
  readonly workbook: WorkbookState;
};

/** In the order of their tabs; the first is open when the pane opens. */
export const views = ['search', 'tables', 'functions', 'workbook'] as const;
export type View = (typeof views)[number];

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
  | { readonly type: 'said'; readonly said: Notice | Working }
  | { readonly type: 'options-chosen'; readonly options: InsertOptions }
  | { readonly type: 'workbook-read'; readonly contents: WorkbookContents | { readonly failed: string } }
  | { readonly type: 'report-closed' }
  | { readonly type: 'answered' }
  | { readonly type: 'outcome-dismissed' }
  | {
      readonly type: 'texts-arrived';
      readonly language: Language;
      readonly texts: FunctionTexts | undefined;
    };

export function initialState(language: Language, options: InsertOptions): State {
  return {
    language,
    view: views[0],
    query: '',
    work: undefined,
    outcome: undefined,
    question: undefined,
    functionTexts: 'loading',
    options,
    workbook: nothingKnown,
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
    case 'said':
      return heard({ ...state, work: undefined, outcome: undefined, question: undefined }, action.said);
    case 'options-chosen':
      return { ...state, options: action.options };
    case 'workbook-read':
      return { ...state, workbook: { ...state.workbook, contents: action.contents } };
    case 'report-closed':
      return { ...state, workbook: { ...state.workbook, report: undefined } };
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

function heard(state: State, said: Notice | Working): State {
  if (said.kind === 'working') return { ...state, work: said };
  if (said.kind === 'question') return { ...state, question: said };
  return {
    ...state,
    outcome: said,
    workbook: afterCommand(state.workbook, said),
    // Where its report is to be read.
    view: said.report === undefined ? state.view : 'workbook',
  };
}
