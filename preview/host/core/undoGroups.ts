import type { Batch } from './batch';
import { HostError } from './hostObject';
import type { Platform } from './platform';

/**
 * The number of the undo group that a batch belongs to, in the bits of its flags. Which bits Microsoft's office.js
 * uses is not known: that of npm does not know the option yet, so newerApis.ts adds it.
 */
const FIRST_BIT = 16;
const GROUPS = 1 << 14;

export function flagsOfGroup(group: number): number {
  return ((group % GROUPS) + 1) << FIRST_BIT;
}

/** @returns `undefined` for a batch that is an undo record of its own */
export function groupOf(flags: number): number | undefined {
  const group = flags >>> FIRST_BIT;
  return group === 0 ? undefined : group;
}

/** Refuses what cannot be undone together with the rest of its group; called before each action that changes something. */
export type UndoGuard = (type: string, member: string, args: readonly unknown[]) => void;

export function undoGuard({ undoGroups }: Platform): UndoGuard {
  return (type, member, args) => {
    if (undoGroups === 'some calls refused' && !isUndoable(type, member, args)) throw undoNotSupported();
  };
}

/** Whether a whole batch is refused before anything of it is done. */
export function isRefusedInGroup({ undoGroups }: Platform, { Actions }: Batch): boolean {
  return undoGroups === 'refused' && Actions.length > 0;
}

export function undoNotSupported(): HostError {
  return new HostError('UndoNotSupported', "The operation doesn't support undo and can't be grouped.");
}

/** What was reported: new sheets (#6170) and many formulas at once (#6491: 1 600); XML parts are outside undo (#6415). */
function isUndoable(type: string, member: string, args: readonly unknown[]): boolean {
  if (type === 'WorksheetCollection' && member === 'Add') return false;
  if (type.startsWith('CustomXmlPart')) return !/^(Add|SetXml|Delete)$/.test(member);
  if (type === 'Range' && member === 'Formulas') return formulasIn(args) < MANY_FORMULAS;
  return true;
}

const MANY_FORMULAS = 1600;

function formulasIn(written: readonly unknown[]): number {
  return (written as readonly unknown[][][])
    .flat(2)
    .filter((cell) => typeof cell === 'string' && cell.startsWith('=')).length;
}
