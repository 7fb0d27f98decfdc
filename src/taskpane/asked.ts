import type { Period } from '../model/period';
import type { Measure } from '../model/schema';

/** What the page of a subject is to show: the subject, and what of it, as far as that was said. */
export type AskedFigure = {
  /** Code of the subject. */
  readonly subject: string;
  readonly measure?: Measure;
  readonly period?: Period;
  /** Code of the market that it is sent to; all of them unless given. */
  readonly partner?: string;
};

/** A check that is to be shown in the place for checks, and the page of a subject that it is asked for on. */
export type AskedCheck = {
  readonly code: string;
  readonly from: AskedFigure;
};

/** Tells one from another. @example askedKey({ subject: 'coffee', partner: 'market-us' }) // 'coffee market-us  ' */
export function askedKey({ subject, partner, measure, period }: AskedFigure): string {
  return [subject, partner, measure, period].join(' ');
}

/** Selects what leads to the page of a key, wherever it stands in the pane. */
export function waysTo(key: string): string {
  return `[data-goes-to="${key}"]`;
}
