import type { ComponentChildren } from 'preact';
import type { AskedCheck, AskedFigure } from './asked';
import type { Ended, Notice } from '../commands/notice';
import type { Language } from '../locales/messages';
import type { PaneTexts } from '../locales/pane';
import type { WriteOptions } from '../workbook/core/requests';
import type { Workbench } from './workbench';

/** What led to a page from another view: that view, and which of its ways to the page was taken. */
export type CameFrom = { readonly view: View['name']; readonly way: number };

/** A view of the pane: all of it lies in its folder, and views.ts lists it. It keeps its own state in a Store. */
export type View = {
  /** Names its tab, its panel and the text on its tab. */
  readonly name: keyof PaneTexts['views'];
  /** Called while the view is shown: what is never opened is never drawn. */
  readonly draw: () => ComponentChildren;
  /**
   * Fetches what the view shows. Called when the view is opened and, while it is shown, when the user has chosen
   * another language and when a command has ended.
   */
  readonly update?: () => void;
  /**
   * Notes how a command has ended, whether the view is shown or not.
   * @returns whether this is the view in which the user reads about it
   */
  readonly heard?: (ended: Ended) => boolean;
  /** Shows the page of a subject, which was asked for anywhere in the pane; one view does that. */
  readonly openSubject?: (asked: AskedFigure, from?: CameFrom) => void;
  /** Shows one check, which was asked for on the page of a subject; one view does that. */
  readonly openCheck?: (asked: AskedCheck) => void;
  /** Goes one step back, as Escape asks for. @returns false where there is none to go */
  readonly back?: () => boolean;
  /** Computes, while nothing else goes on, what would take long when the user first asks for it. */
  readonly prepare?: () => void;
};

/** Makes a view; nothing is computed, fetched or drawn yet. */
export type MakeView = (shell: Shell) => View;

/** What the pane around the views is and does for them. */
export type Shell = {
  readonly language: Language;
  /** What stood in the search box of the page when the pane opened: it is answered at once. */
  readonly typed: string;
  /** Whether a command is at work: buttons that begin another one wait. */
  readonly busy: boolean;
  /** Draws the view that is shown; for the Store of a view. */
  readonly redraw: () => void;
  readonly carryOut: (about: WorkOfView, work: Work) => void;
  /** What the pages have in common: the basket, and the formula that is being changed. */
  readonly workbench: Workbench;
  /** Opens the page of a subject, from any view. */
  readonly openSubject: (asked: AskedFigure) => void;
  /** Opens the place for checks at one of them. */
  readonly openCheck: (asked: AskedCheck) => void;
  /** Opens another view, as its tab does. */
  readonly openView: (name: View['name']) => void;
};

export type WorkOfView = {
  /** What the user reads meanwhile. */
  readonly message: string;
  /** For work that heeds the signal of its options. */
  readonly canStop?: boolean;
};

/** What it has to say is shown in the pane, and so is the fault that it throws. */
export type Work = (language: Language, options: WriteOptions) => Promise<Notice>;
