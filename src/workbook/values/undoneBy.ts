import type { UndoStep } from '../core/undoSteps';

/**
 * Undoing that looks itself at what stands in the cells, for only what has changed may be put back: Excel refuses to
 * change a part of an array formula, even to what it is.
 */
export function undoneBy(work: () => Promise<void>): UndoStep[] {
  return [
    {
      kind: 'kept',
      look: async () => {
        await work();
        return () => undefined;
      },
    },
  ];
}
