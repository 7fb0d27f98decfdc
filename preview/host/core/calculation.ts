import type { ICommandInfo } from '@univerjs/core';
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { FormulaCalculationSessionService, TriggerCalculationController } from '@univerjs/sheets-formula';
import type { UniverWorkbook } from './univer';

/**
 * Computes every formula and waits until the cells hold the results. Univer itself begins a tenth of a second after
 * the last change: here it begins at once, with all that has changed until now. It ends too when the workbook is closed.
 */
export async function calculateAll(workbook: UniverWorkbook): Promise<void> {
  const { univer, commands } = workbook;
  const injector = univer.__getInjector();
  const trigger = injector.get<Trigger>(TriggerCalculationController as never);
  const sessions = injector.get(FormulaCalculationSessionService);
  // Univer's own waiting gives up where a calculation has not begun within half a second.
  const ended = () => sessions.waitForLatestApplied(PATIENCE_MS, PATIENCE_MS);
  // One that is under way may not know of the last changes.
  while (isUnderWay(sessions)) {
    await ended();
    if (workbook.isDisposed) return;
  }
  clearTimeout(trigger._setTimeoutKey);
  const changed = trigger._generateDirty(trigger._waitingCommandQueue);
  trigger._waitingCommandQueue = [];
  trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, changed);
  void commands.executeCommand(
    SetFormulaCalculationStartMutation.id,
    { ...trigger._executingDirtyData, forceCalculation: true },
    { onlyLocal: true },
  );
  await ended();
}

/** From the command that begins a calculation until its results are in the cells: two at a time would mix theirs. */
function isUnderWay({ state }: FormulaCalculationSessionService): boolean {
  const hasEnded = state.resultApplied && (state.stopped || state.completed || state.resultEmitted);
  return state.started && !hasEnded;
}

/** The parts of Univer's own controller that this does by itself; they are not public. */
type Trigger = {
  readonly _setTimeoutKey: number;
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: object;
  _generateDirty(commands: readonly ICommandInfo[]): object;
  _mergeDirty(one: object, other: object): object;
};

/** A busy machine takes its time; a calculation that has not ended by then never will. */
const PATIENCE_MS = 60_000;
