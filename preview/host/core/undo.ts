import { IUndoRedoService, LocalUndoRedoService } from '@univerjs/core';
import type { DependencyOverride, IUndoRedoItem, Univer } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';

/**
 * What is done meanwhile is one step to undo.
 * @param group the number of a group: consecutive steps of the same one are one step together
 */
export function asOneUndoStep<Answer>(
  { univer, workbook }: { readonly univer: Univer; readonly workbook: FWorkbook },
  work: () => Answer,
  group?: number,
): Answer {
  const service = univer.__getInjector().get<Stepwise>(IUndoRedoService as never);
  return service.asOneStep(workbook.getId(), work, group);
}

type Stepwise = {
  asOneStep<Answer>(unitId: string, work: () => Answer, group?: number): Answer;
};

/** Univer's own way of batching would undo the parts first to last. */
class StepwiseUndoRedoService extends LocalUndoRedoService implements Stepwise {
  #parts: IUndoRedoItem[] | null = null;
  #last: { readonly group: number | undefined; readonly item: IUndoRedoItem } | undefined;

  asOneStep<Answer>(unitID: string, work: () => Answer, group?: number): Answer {
    const parts: IUndoRedoItem[] = [];
    this.#parts = parts;
    try {
      return work();
    } finally {
      this.#parts = null;
      const redoMutations = parts.flatMap((part) => part.redoMutations);
      const undoMutations = parts.reverse().flatMap((part) => part.undoMutations);
      if (parts.length > 0) this.push({ unitID, undoMutations, redoMutations }, group);
    }
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.#parts) this.#parts.push(item);
    else this.push(item, undefined);
  }

  override popUndoToRedo(): void {
    this.#last = undefined;
    super.popUndoToRedo();
  }

  private push(item: IUndoRedoItem, group: number | undefined): void {
    const last = this.#last;
    if (group !== undefined && last?.group === group) {
      last.item.undoMutations.unshift(...item.undoMutations);
      last.item.redoMutations.push(...item.redoMutations);
      return;
    }
    super.pushUndoRedo(item);
    this.#last = { group, item };
  }
}

/** To be given to every Univer that a host runs on. */
export const stepwiseUndo: DependencyOverride = [[IUndoRedoService, { useClass: StepwiseUndoRedoService }]];
