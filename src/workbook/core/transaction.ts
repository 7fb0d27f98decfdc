import { HalfDone, isNothingDone } from './faults';
import { Requests } from './requests';
import { placesOf, putBack } from './undoSteps';
import type { UndoStep } from './undoSteps';

/**
 * Excel does not undo a batch that fails half-way. So whoever changes the workbook says beforehand how each change is
 * undone, in the order of the changes.
 */
export class Undo {
  readonly #remembered: (() => readonly UndoStep[])[] = [];
  readonly #answers: (() => boolean)[] = [];

  /** @param steps is called only on a failure: part of what it tells comes with the answer to the very writing */
  remember(steps: () => readonly UndoStep[]): void {
    this.#remembered.push(steps);
  }

  /** @param answered says whether Excel has answered anything of the writing; see `ifLoaded` */
  hasBegunWhere(answered: () => boolean): void {
    this.#answers.push(answered);
  }

  get hasBegun(): boolean {
    return this.#answers.some((answered) => answered());
  }

  /** The latest change first. */
  get steps(): UndoStep[] {
    return this.#remembered.flatMap((steps) => steps()).reverse();
  }
}

/**
 * Does all of a piece of work or nothing: whatever fails, what has been done is undone.
 * @throws what went wrong, once the workbook is as it was before; HalfDone where undoing failed as well
 */
export async function transaction<Result>(
  work: (undo: Undo) => Promise<Result>,
  bytesAtOnce?: number,
): Promise<Result> {
  const undo = new Undo();
  try {
    return await work(undo);
  } catch (fault) {
    if (!isNothingDone(fault) || undo.hasBegun) {
      const { steps } = undo;
      await carryOutUndo(steps, bytesAtOnce).catch(() => {
        throw new HalfDone(fault, placesOf(steps));
      });
    }
    throw fault;
  }
}

/** Carries out undo steps, in the order given. What must not be left half done is tried once more. */
export async function carryOutUndo(steps: readonly UndoStep[], bytesAtOnce?: number): Promise<void> {
  if (steps.length === 0) return;
  // The user may have begun to type since: then this waits.
  const once = () =>
    Excel.run({ delayForCellEdit: true }, (context) =>
      putBack(new Requests(context, { bytesAtOnce }), steps),
    );
  await insist(once);
}

/** Tries once more what must not be left half done. */
export async function insist(work: () => Promise<void>): Promise<void> {
  await work().catch(work);
}
