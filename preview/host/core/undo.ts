import { IUndoRedoService, LocalUndoRedoService } from '@univerjs/core';
import type { DependencyOverride, IUndoRedoItem, Univer } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';

/** What is done meanwhile is one step to undo. */
export function asOneUndoStep<Answer>(
  { univer, workbook }: { readonly univer: Univer; readonly workbook: FWorkbook },
  work: () => Answer,
): Answer {
  const service = univer.__getInjector().get<Stepwise>(IUndoRedoService as never);
  return service.asOneStep(workbook.getId(), work);
}

type Stepwise = {
  asOneStep<Answer>(unitId: string, work: () => Answer): Answer;
};

/** Univer's own way of batching would undo the parts first to last. */
class StepwiseUndoRedoService extends LocalUndoRedoService implements Stepwise {
  #parts: IUndoRedoItem[] | null = null;

  asOneStep<Answer>(unitID: string, work: () => Answer): Answer {
    const parts: IUndoRedoItem[] = [];
    this.#parts = parts;
    try {
      return work();
    } finally {
      this.#parts = null;
      const redoMutations = parts.flatMap((part) => part.redoMutations);
      const undoMutations = parts.reverse().flatMap((part) => part.undoMutations);
      if (parts.length > 0) this.pushUndoRedo({ unitID, undoMutations, redoMutations });
    }
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.#parts) this.#parts.push(item);
    else super.pushUndoRedo(item);
  }
}

/** To be given to every Univer that a host runs on. */
export const stepwiseUndo: DependencyOverride = [[IUndoRedoService, { useClass: StepwiseUndoRedoService }]];
