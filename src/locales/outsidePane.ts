import { outsidePaneTexts as en } from './en/outsidePane';
import { outsidePaneTexts as vi } from './vi/outsidePane';
import type { Language } from './messages';

/** What stands around the notice of a command that is told without the pane. */
export type OutsidePaneTexts = {
  /** On the button of a dialog that only tells something. */
  readonly close: string;
  /** The user has said no. */
  readonly declined: string;
  /** Below a question that no dialog could show. */
  readonly answerInPane: string;
};

export const outsidePaneTexts: Record<Language, OutsidePaneTexts> = { vi, en };
