import type { Ended, Notice, Question } from '../commands/notice';
import type { WorkbookContents } from '../commands/workbookChunk';
import type { Example } from '../functions/examples';
import type { Language, TableKey } from '../locales/messages';
import type { Place } from '../workbook/insertTable';
import type { InsertOptions } from './insertOptions';
import { afterCommand, nothingKnown } from './workbookState';
import type { WorkbookState } from './workbookState';

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
  readonly options: InsertOptions;
  readonly workbook: WorkbookState;
};

/** In the order of their tabs; the first is open when the pane opens. */
export const views = ['search', 'tables', 'functions', 'workbook'] as const;
export type View = (typeof views)[number];

export type Work =
  | Insertion
  | {
      readonly kind: 'command';
      readonly working: string;
      readonly canStop?: boolean;
      /** The part that is done, from 0 to 1, of what takes long. */
      readonly progress?: number;
    };

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
  | { readonly type: 'command-ended'; readonly notice: Notice }
  | { readonly type: 'progressed'; readonly progress: number }
  | { readonly type: 'noticed'; readonly notice: Notice }
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
    case 'work-started':
      return { ...state, work: action.work, outcome: undefined, question: undefined };
    case 'work-ended':
      return { ...state, work: undefined, outcome: action.outcome };
    case 'command-ended':
      return noticed({ ...state, work: undefined }, action.notice);
    case 'progressed':
      if (state.work?.kind !== 'command') return state;
      return { ...state, work: { ...state.work, progress: action.progress } };
    case 'noticed':
      return noticed(state, action.notice);
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

function noticed(state: State, notice: Notice): State {
  if (notice.kind === 'question') return { ...state, question: notice, outcome: undefined };
  return {
    ...state,
    question: undefined,
    outcome: outcomeOf(notice),
    workbook: afterCommand(state.workbook, notice),
    // Where its report is to be read.
    view: notice.report === undefined ? state.view : 'workbook',
  };
}

function outcomeOf({ kind, message }: Ended): Outcome {
  return { kind: kind === 'done' ? 'inserted' : 'failed', message };
}
