import type { Subject } from '../../model/schema';
import { askedKey } from '../asked';
import type { AskedFigure } from '../asked';
import type { CameFrom } from '../view';
import { closedTree } from './browse/browse';
import type { BrowseState } from './browse/browse';

/** Where the user is in the finding of figures, and the way back from there. */
export type FindState = {
  readonly query: string;
  /** The kind of subjects that is shown of what was found; all of them unless one is chosen. */
  readonly kind: Subject['kind'] | undefined;
  /** What is open in the tree below the empty search. */
  readonly browse: BrowseState;
  /** What was opened, one after the other; with none of it, the search and what it finds are shown. */
  readonly trail: readonly Step[];
  /** Whether the introduction is shown above the empty search. */
  readonly welcome: boolean;
};

/** The page of a subject, or the list of all functions. */
export type Page = { readonly kind: 'subject'; readonly asked: AskedFigure } | { readonly kind: 'functions' };

type Step = {
  readonly page: Page;
  /** How far what was left for it was scrolled, in pixels. */
  readonly leftAt: number;
  /** The place of the pane that led to it, where that is another one. */
  readonly from?: CameFrom | undefined;
};

export const atSearch: FindState = {
  query: '',
  kind: undefined,
  browse: closedTree,
  trail: [],
  welcome: false,
};

/** What is shown; `undefined` for the search. */
export function shownPage({ trail }: FindState): Page | undefined {
  return trail.at(-1)?.page;
}

/** What is asked for once more while it is shown changes nothing. */
export function withPage(state: FindState, page: Page, leftAt: number, from?: CameFrom): FindState {
  const shown = shownPage(state);
  if (shown !== undefined && pageKey(shown) === pageKey(page)) return state;
  return { ...state, trail: [...state.trail, { page, leftAt, from }] };
}

/** One step back; at the search there is none to go. */
export function stepBack(state: FindState): FindState {
  return state.trail.length === 0 ? state : { ...state, trail: state.trail.slice(0, -1) };
}

/** Without the pages of subjects that no dataset in use has any more. */
export function withKnown(state: FindState, isKnown: (subject: string) => boolean): FindState {
  const isThere = ({ page }: Step): boolean =>
    page.kind !== 'subject' ||
    [page.asked.subject, page.asked.partner].every((code) => code === undefined || isKnown(code));
  return state.trail.every(isThere) ? state : { ...state, trail: state.trail.filter(isThere) };
}

/** Searching for something leaves every page. */
export function withQuery(state: FindState, query: string): FindState {
  return { ...state, query, kind: undefined, trail: [] };
}

/** The search with nothing typed, its tree open down to one of its rows, and the keyboard there. */
export function atRow(state: FindState, way: readonly string[]): FindState {
  const at = way.at(-1);
  const { open } = state.browse;
  const browse = at === undefined ? state.browse : { open: new Set([...open, ...way]), at };
  return { ...state, query: '', kind: undefined, trail: [], browse };
}

/** Tells a page from another, and names what leads to it. */
export function pageKey(page: Page): string {
  return page.kind === 'subject' ? askedKey(page.asked) : page.kind;
}
