import type { FormulaPart } from './formulaParts';

/** Whether a part is one cell: not a range, a whole row or column, or all that a formula spills to. */
export function isOneCell(part: FormulaPart): part is Extract<FormulaPart, { kind: 'reference' }> {
  return part.kind === 'reference' && !part.spill && !part.cells.includes(':') && /[A-Z]/i.test(part.cells);
}
