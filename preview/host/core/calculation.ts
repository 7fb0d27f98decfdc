import type { ICommandInfo } from '@univerjs/core';
import { ICalculateFormulaService, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
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
  // One that is under way may not know of the last changes, and its end would be taken for that of the next.
  const { _executeLock: lock } = injector.get<Engine>(ICalculateFormulaService as never);
  do {
    await lock.acquire(EXECUTION, () => Promise.resolve());
    // What the engine has told last reaches the session in the turn after.
    await new Promise((next) => setTimeout(next));
    if (isUnderWay(sessions)) await ended();
    if (workbook.isDisposed) return;
  } while (lock.isBusy(EXECUTION) || isUnderWay(sessions));
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

/** Univer's engine holds this lock until it has told everything of a calculation; it is not public. */
const EXECUTION = 'FORMULA_EXECUTION_LOCK';
type Engine = {
  readonly _executeLock: {
    acquire(key: string, then: () => Promise<void>): Promise<void>;
    isBusy(key: string): boolean;
  };
};

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
