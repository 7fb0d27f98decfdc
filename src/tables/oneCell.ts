import type { FormulaPart } from './formulaParts';

type Reference = Extract<FormulaPart, { kind: 'reference' }>;

/** Whether a part is one cell: not a range, a whole row or column, or all that a formula spills to. */
export function isOneCell(part: FormulaPart): part is Reference {
  return isCells(part) && !part.cells.includes(':');
}

/** Whether a part is one cell, or a range from one cell to another: not a whole row or column, or all that a formula spills to. */
export function isCells(part: FormulaPart): part is Reference {
  return part.kind === 'reference' && !part.spill && /^\$?[A-Z]+\$?\d+(?::|$)/i.test(part.cells);
}
