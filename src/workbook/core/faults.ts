import { faultTexts } from '../../locales/faults';
import type { Task } from '../../locales/faults';
import type { Language } from '../../locales/messages';

/** What a failure of Excel's, or the user's stopping of the work, means, and how the user is told. */

/** Why nothing has been done in the workbook; the message is for the user, in the user's language. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal';
}

/** What the add-in keeps in the workbook about something could not be read back, so it is not written. */
export class NotStorable extends Error {
  override readonly name = 'NotStorable';
  /** Of what it is about: a table, a number of formulas. */
  readonly label: string;

  constructor(label: string, reason: string) {
    super(`The record of “${label}” cannot be kept in the workbook: ${reason}.`);
    this.label = label;
  }
}

/** Work has failed half-way and could not be undone; `places` are where the user has to look. */
export class HalfDone extends Error {
  override readonly name = 'HalfDone';
  readonly places: readonly UnfinishedPlace[];

  constructor(cause: unknown, places: readonly UnfinishedPlace[]) {
    super(sentenceOf(cause), { cause });
    this.places = places;
  }
}

/** The cells of a sheet, or all of it. */
export type UnfinishedPlace = { readonly sheet: string; readonly cells: string | undefined };

/** Excel takes no batch at all while the user is typing in a cell. */
export function isCellBeingEdited(fault: unknown): boolean {
  return codeOf(fault) === 'InvalidOperationInCellEditMode';
}

/** Excel has taken nothing of a request that is too large, and does not tell what it has done if its answer is. */
export function isTooLarge(fault: unknown): boolean {
  return isRequestTooLarge(fault) || codeOf(fault) === 'ResponsePayloadSizeLimitExceeded';
}

/** Excel has done nothing of the request. */
export function isNothingDone(fault: unknown): boolean {
  return isCellBeingEdited(fault) || isRequestTooLarge(fault);
}

/** Excel has said no to what was asked; not to how much, and not because the user is typing in a cell. */
export function isRefusal(fault: unknown): boolean {
  return codeOf(fault) !== undefined && !isCellBeingEdited(fault) && !isTooLarge(fault);
}

export function isCancelled(fault: unknown): boolean {
  return fault instanceof Error && fault.name === 'AbortError';
}

export function sentenceOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}

/** Says to the user why a task did not work, whatever was thrown. */
export function explained(fault: unknown, task: Task, language: Language): string {
  const texts = faultTexts[language];
  if (fault instanceof Refusal) return fault.message;
  if (fault instanceof HalfDone) return texts.halfDone[task](fault.message, fault.places);
  if (fault instanceof NotStorable) return texts.notStorable(task, fault.label);
  if (fault instanceof Error && fault.name === 'ChunkLoadError') return texts.notLoaded;
  if (isCellBeingEdited(fault)) return texts.cellBeingEdited(task);
  if (isTooLarge(fault)) return texts.tooLarge(task);
  if (codeOf(fault) === 'InvalidSelection') return texts.noCell(task);
  if (codeOf(fault) === 'ItemNotFound') return texts.gone(task);
  if (codeOf(fault) === 'AccessDenied') return texts.protected(task);
  return texts.failed[task](sentenceOf(fault));
}

function isRequestTooLarge(fault: unknown): boolean {
  return codeOf(fault) === 'RequestPayloadSizeLimitExceeded';
}

function codeOf(fault: unknown): string | undefined {
  return fault instanceof OfficeExtension.Error ? fault.code : undefined;
}
