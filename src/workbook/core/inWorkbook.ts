import { faultTexts } from '../../locales/faults';
import type { Task } from '../../locales/faults';
import type { Language } from '../../locales/messages';
import { Refusal, explained, isCancelled } from './faults';
import { transaction } from './transaction';
import type { Undo } from './transaction';

/** What a piece of work in the workbook is, and how Excel is to run it. */
export type Run = {
  readonly task: Task;
  /** Of what the user is told where it does not work. */
  readonly language: Language;
  readonly signal?: AbortSignal | undefined;
  /** Waits until the user has finished typing into a cell. */
  readonly delayForCellEdit?: boolean | undefined;
  /** Bytes of one request of an undo; BYTES_AT_ONCE unless told. */
  readonly bytesAtOnce?: number | undefined;
};

/**
 * Works on the workbook. Ctrl+Z takes back one round trip: Excel.RunOptions.mergeUndoGroup, which would merge several,
 * makes Excel refuse new sheets, XML parts and, on the web, everything (OfficeDev/office-js #6170, #6491, #6711), and
 * what is small enough is written in one anyway.
 * @throws Refusal with a message for the user, whatever went wrong; the reason of the signal, where the user has stopped it
 */
export async function inWorkbook<Result>(
  { task, language, delayForCellEdit = false }: Run,
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  if (Office.context.host !== Office.HostType.Excel) throw new Refusal(faultTexts[language].notInExcel(task));
  try {
    return await Excel.run({ delayForCellEdit }, work);
  } catch (fault) {
    if (fault instanceof Refusal || isCancelled(fault)) throw fault;
    throw new Refusal(explained(fault, task, language), { cause: fault });
  }
}

/** A change of the workbook: look at what is there, plan what to do, write it. */
export type Change<Seen, Plan, Result> = {
  /** Reads what the plan depends on, and changes nothing. */
  readonly look: (context: Excel.RequestContext) => Promise<Seen>;
  /** Decides without touching anything; what speaks against it is thrown as a Refusal. */
  readonly plan: (seen: Seen) => Plan;
  /** Writes, and says beforehand how each change is undone. */
  readonly write: (context: Excel.RequestContext, plan: Plan, undo: Undo) => Promise<Result>;
};

/**
 * Looks, plans and writes; whatever fails, the workbook is as it was before.
 * @throws Refusal with a message for the user; the reason of the signal, where the user has stopped it
 */
export async function changeWorkbook<Seen, Plan, Result>(
  run: Run,
  { look, plan, write }: Change<Seen, Plan, Result>,
): Promise<Result> {
  return inWorkbook(run, async (context) => {
    const planned = plan(await look(context));
    run.signal?.throwIfAborted();
    return transaction((undo) => write(context, planned, undo), run.bytesAtOnce);
  });
}
