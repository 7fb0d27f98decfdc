import type { ReasonLeft } from '../../locales/values';
import type { Language } from '../../locales/messages';
import { inWorkbook } from '../core/inWorkbook';
import { Requests } from '../core/requests';
import type { WriteOptions } from '../core/requests';
import { transaction } from '../core/transaction';
import { addressOf } from '../core/areas';
import { blocksFrom, stepsToFormulas, stepsToValues } from './batch';
import { listWriter, REGION_NAME, syncAndReadList } from '../store/conversionList';
import type { Batch, ConversionList } from '../store/conversionList';
import type { Damaged } from '../store/store';
import { usableList } from './usableList';
import { isRefusal } from '../core/faults';
import { refusedBy } from './refusals';
import { carryOut, cellsIn } from './steps';
import type { Step } from './steps';
import { undoneBy } from './undoneBy';
import { lookAtConverted } from './restoreLook';
import type { ReadyCell, ReadyName, RestoreLook } from './restoreLook';
import { remainingOf, withoutBroken, withoutRefused } from './restorePlan';

export type RestoreReport = {
  /** Formulas that are back. */
  readonly restored: readonly RestoredFormula[];
  readonly left: readonly LeftFormula[];
  /** Defined names that are as they were. */
  readonly names: readonly string[];
  /** Defined names that cannot be as they were yet. */
  readonly namesLeft: readonly string[];
  /** What the workbook keeps of other conversions and cannot be read. */
  readonly damaged: readonly Damaged[];
};

/** Where it is now, and the formula; as it was, where it could not be put back. */
export type RestoredFormula = { readonly sheet: string; readonly address: string; readonly formula: string };

/** `missing` is what the formula names and is not there: a table, a column, or a name that cannot be restored itself. */
export type LeftFormula = RestoredFormula & { readonly reason: ReasonLeft; readonly missing?: string };

/** How many formulas are still values, and what the workbook keeps of conversions that cannot be read. */
export type ConvertedCount = { readonly formulas: number; readonly damaged: readonly Damaged[] };

/**
 * Counts the formulas that are still values, for an offer to restore them: not those that are back already, as after
 * Excel's own undo, which leaves the list of conversions alone.
 * @throws Refusal with a message for the user
 */
export async function countConverted(language: Language): Promise<ConvertedCount> {
  return inWorkbook({ task: 'convert', language }, async (context) => {
    const { entries, damaged } = await usableList(context, language);
    if (entries.length === 0) return { formulas: 0, damaged };
    const { ready, left } = await lookAtConverted(new Requests(context), entries);
    return { formulas: ready.length + left.length, damaged };
  });
}

/**
 * Puts the formulas back that `convert` has turned into values, in the cells where they are by now. A cell that cannot
 * be a formula again, for it no longer holds the converted value, for what its formula names is gone, or for Excel refuses
 * it, is left alone, and stays in the list. All others come back, or, on a failure or when the user stops it, none.
 * @throws Refusal with a message for the user; the reason of the signal, where the user has stopped it
 */
export async function restoreFormulas(
  language: Language,
  options: WriteOptions = {},
): Promise<RestoreReport> {
  return inWorkbook({ task: 'convert', language }, async (context) => {
    const list = await usableList(context, language);
    const seen = await lookAtConverted(new Requests(context), list.entries);
    let look = withoutBroken(seen);
    try {
      await putBack(context, list, list.entries, look, options);
    } catch (fault) {
      const refused = isRefusal(fault) ? await refusedIn(context, look, options.signal) : [];
      if (refused.length === 0) throw fault;
      look = withoutBroken(withoutRefused(seen, new Set(refused)));
      await putBack(context, await syncAndReadList(context), list.entries, look, options);
    }
    await forgetRegions(context);
    return { ...reportOf(look), damaged: list.damaged };
  });
}

/**
 * Gives up the list of converted formulas: what is a value stays one.
 * @throws Refusal with a message for the user
 */
export async function forgetConverted(language: Language): Promise<void> {
  await inWorkbook({ task: 'convert', language }, async (context) => {
    const list = await usableList(context, language);
    await listWriter(context, list).sync(list.entries.map(({ id }) => ({ remove: id })));
    await forgetRegions(context);
  });
}

async function putBack(
  context: Excel.RequestContext,
  list: ConversionList,
  batches: readonly Batch[],
  look: RestoreLook,
  options: WriteOptions,
): Promise<void> {
  options.signal?.throwIfAborted();
  const { sheets, names } = look;
  const blocks = blocksFrom(look.ready.map(({ now }) => now));
  const steps = stepsToFormulas(blocks);
  await transaction(async (undo) => {
    const requests = new Requests(context, { ...options, all: cellsIn(steps) });
    undo.hasBegunWhere(() => requests.hasSent);
    undo.remember(() =>
      undoneBy(async () => {
        const now = await syncAndReadList(context);
        for (const { item, converted } of names) item.formula = converted;
        await carryOut(new Requests(context), stepsToValues(blocks.map(({ block }) => block)), sheets);
        await listWriter(context, now).sync(batches.map((put) => ({ put })));
      }),
    );
    await carryOut(requests, steps, sheets);
    for (const { item, formula } of names) item.formula = formula;
    // Last: a list that is too long says of some cells that they have changed, one too short loses formulas.
    const writer = listWriter(context, list);
    const changes = remainingOf(batches, look);
    await requests.add(writer.costOf(changes));
    await writer.sync(changes);
    options.signal?.throwIfAborted();
  });
}

/** The cells and names whose formulas Excel does not take. */
async function refusedIn(
  context: Excel.RequestContext,
  { ready, names, sheets }: RestoreLook,
  signal?: AbortSignal,
): Promise<unknown[]> {
  const write = async (steps: readonly Step[]): Promise<void> => {
    const requests = new Requests(context);
    await carryOut(requests, steps, sheets);
    await requests.send();
  };
  const convert = async (cells: readonly ReadyCell[]): Promise<void> => {
    const blocks = blocksFrom(cells.map(({ now }) => now));
    await write(stepsToValues(blocks.map(({ block }) => block)));
  };
  const convertNames = async (some: readonly ReadyName[]): Promise<void> => {
    for (const { item, converted } of some) item.formula = converted;
    await context.sync();
  };
  const cells = await refusedBy(
    ready,
    async (some) => {
      await write(stepsToFormulas(blocksFrom(some.map(({ now }) => now))));
      await convert(some);
    },
    convert,
    signal,
  );
  const ofNames = await refusedBy(
    names,
    async (some) => {
      for (const { item, formula } of some) item.formula = formula;
      await convertNames(some);
    },
    convertNames,
    signal,
  );
  return [...cells, ...ofNames];
}

function reportOf({ sheets, ready, left, names, namesLeft }: RestoreLook): Omit<RestoreReport, 'damaged'> {
  const nameOf = (id: string): string => sheets.find((sheet) => sheet.id === id)?.name ?? '';
  return {
    restored: ready.map(({ now: { sheet, area, formula } }) => ({
      sheet: nameOf(sheet),
      address: addressOf(area),
      formula,
    })),
    left: left.map(({ sheet, area, formula, reason, missing }) => ({
      sheet: nameOf(sheet),
      address: addressOf(area),
      formula,
      reason,
      ...(missing !== undefined && { missing }),
    })),
    names: names.map(({ kept }) => kept.name),
    namesLeft: namesLeft.map(({ kept }) => kept.name),
  };
}

/**
 * Takes hidden names away that no conversion needs any more, unless it cannot be known what one needs. A failure here
 * harms nothing: the next restore takes them away.
 */
async function forgetRegions(context: Excel.RequestContext): Promise<void> {
  try {
    const { names } = context.workbook;
    names.load('items/name');
    const { entries, damaged } = await syncAndReadList(context);
    if (damaged.length > 0) return;
    const needed = new Set(entries.flatMap(({ regions }) => regions.map(({ name }) => name)));
    for (const item of names.items) {
      if (item.name.startsWith(REGION_NAME) && !needed.has(item.name)) item.delete();
    }
    await context.sync();
  } catch {
    // The formulas are back, and that is what was asked for.
  }
}
