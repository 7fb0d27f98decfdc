/** What a failure of Excel's, or the user's stopping of the work, means. */

/** Excel takes no batch at all while the user is typing in a cell. */
export function isCellBeingEdited(fault: unknown): boolean {
  return fault instanceof OfficeExtension.Error && fault.code === 'InvalidOperationInCellEditMode';
}

/** Excel has said no, for whatever reason; not because the user is typing in a cell. */
export function isRefusal(fault: unknown): boolean {
  return fault instanceof OfficeExtension.Error && !isCellBeingEdited(fault);
}

export function isCancelled(fault: unknown): boolean {
  return fault instanceof Error && fault.name === 'AbortError';
}

export function sentenceOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
