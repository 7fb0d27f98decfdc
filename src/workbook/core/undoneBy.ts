import type { UnfinishedPlace } from './faults';
import type { UndoStep } from './undoSteps';

/**
 * Undoing that looks itself at what stands in the cells, for only what has changed may be put back: Excel refuses to
 * change a part of an array formula, or a cell of a protected sheet, even to what it is.
 * @param place where the user has to look if that fails
 */
export function undoneBy(work: () => Promise<void>, place?: UnfinishedPlace): UndoStep[] {
  return [
    {
      kind: 'kept',
      place,
      look: async () => {
        await work();
        return () => undefined;
      },
    },
  ];
}
