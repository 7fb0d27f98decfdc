import type { ICommandInfo } from '@univerjs/core';
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { UniverWorkbook } from './univer';

/**
 * Computes every formula and waits until the cells hold the results. Univer itself begins a tenth of a second after
 * the last change: here it begins at once, with all that has changed until now.
 */
export async function calculateAll({ univer, formula, commands }: UniverWorkbook): Promise<void> {
  const trigger = univer.__getInjector().get<Trigger>(TriggerCalculationController as never);
  if (trigger._executionInProgressParams === null) {
    clearTimeout(trigger._setTimeoutKey);
    const changed = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._waitingCommandQueue = [];
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, changed);
    void commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      { ...trigger._executingDirtyData, forceCalculation: true },
      { onlyLocal: true },
    );
  } else {
    // It stops the calculation that is under way and begins another.
    formula.executeCalculation();
  }
  await formula.onCalculationResultApplied(PATIENCE_MS);
}

/** The parts of Univer's own controller that this does by itself; they are not public. */
type Trigger = {
  readonly _executionInProgressParams: unknown;
  readonly _setTimeoutKey: number;
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: object;
  _generateDirty(commands: readonly ICommandInfo[]): object;
  _mergeDirty(one: object, other: object): object;
};

/** A busy machine takes its time; a calculation that has not ended by then never will. */
const PATIENCE_MS = 60_000;
