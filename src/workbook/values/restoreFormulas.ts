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
import { asHiddenNow } from './look';
import { refusedBy } from './refusals';
import { carryOut, cellsIn } from './steps';
import { NotHeld, ReadBack } from './readBack';
import { undoneBy } from '../core/undoneBy';
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
    let list = await usableList(context, language);
    const { entries, damaged } = list;
    const seen = await lookAtConverted(new Requests(context), entries);
    const leftFor = new Map<ReadyCell | ReadyName, 'refused' | 'not-held'>();
    const leave = async (fault: unknown, look: RestoreLook): Promise<void> => {
      const all = fault instanceof NotHeld ? notHeldIn(look, fault) : [];
      const refused = isRefusal(fault) ? await refusedIn(context, look, language, options.signal) : [];
      if (all.length + refused.length === 0) throw fault;
      for (const one of all) leftFor.set(one, 'not-held');
      for (const one of refused) leftFor.set(one, 'refused');
      list = await syncAndReadList(context);
    };
    let look = withoutBroken(seen);
    for (;;) {
      try {
        await putBack(context, list, entries, look, { ...options, language });
        break;
      } catch (fault) {
        await leave(fault, look);
        look = withoutBroken(withoutRefused(seen, leftFor));
      }
    }
    await forgetRegions(context);
    return { ...reportOf(look), damaged };
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
  options: WriteOptions & { readonly language: Language },
): Promise<void> {
  options.signal?.throwIfAborted();
  const { names, places, ready } = look;
  const { language } = options;
  const steps = stepsToFormulas(blocksFrom(ready.map(({ now }) => now)));
  await transaction(async (undo) => {
    const requests = new Requests(context, { ...options, all: cellsIn(steps) });
    undo.hasBegunWhere(() => requests.hasSent);
    undo.remember(() =>
      undoneBy(async () => {
        for (const { item, converted } of names) item.formula = converted;
        const readBack = await putValuesBack(context, ready, look, language);
        // With the list, before anything is said of the values: should one not be there again, its formula is in the list.
        await listWriter(context, await syncAndReadList(context)).sync(batches.map((put) => ({ put })));
        readBack.check();
      }),
    );
    const readBack = new ReadBack(places, language);
    await carryOut(requests, steps, places.sheets, readBack);
    for (const { item, formula } of names) {
      item.formula = formula;
      readBack.ofName(item, formula);
    }
    // Last: a list that is too long says of some cells that they have changed, one too short loses formulas.
    const writer = listWriter(context, list);
    const changes = remainingOf(batches, look);
    await requests.add(writer.costOf(changes));
    await writer.sync(changes);
    options.signal?.throwIfAborted();
    readBack.check();
  });
}

/** Turns cells into values again, row by row where rows are hidden by now; what they hold comes with the next sync. */
async function putValuesBack(
  context: Excel.RequestContext,
  cells: readonly ReadyCell[],
  { places }: RestoreLook,
  language: Language,
): Promise<ReadBack> {
  const blocks = blocksFrom(cells.map(({ now }) => now)).map(({ block }) => block);
  const sheets = asHiddenNow(
    places.sheets,
    blocks.map(({ sheet }) => sheet),
  );
  await context.sync();
  const readBack = new ReadBack({ ...places, sheets }, language);
  await carryOut(new Requests(context), stepsToValues(blocks), sheets, readBack);
  return readBack;
}

function notHeldIn({ ready, names }: RestoreLook, fault: NotHeld): (ReadyCell | ReadyName)[] {
  return [
    ...ready.filter(({ now }) => fault.isIn(now.sheet, now.area)),
    ...names.filter(({ item }) => fault.names.has(item)),
  ];
}

/** The cells and names whose formulas Excel does not take; all is as it was afterwards. */
async function refusedIn(
  context: Excel.RequestContext,
  look: RestoreLook,
  language: Language,
  signal?: AbortSignal,
): Promise<(ReadyCell | ReadyName)[]> {
  const { ready, names, places } = look;
  const convert = async (cells: readonly ReadyCell[]): Promise<void> => {
    const readBack = await putValuesBack(context, cells, look, language);
    await context.sync();
    readBack.check();
  };
  const convertNames = async (some: readonly ReadyName[]): Promise<void> => {
    for (const { item, converted } of some) item.formula = converted;
    await context.sync();
  };
  const cells = await refusedBy(
    ready,
    async (some) => {
      const requests = new Requests(context);
      await carryOut(requests, stepsToFormulas(blocksFrom(some.map(({ now }) => now))), places.sheets);
      await requests.send();
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

function reportOf({
  places: { sheets },
  ready,
  left,
  names,
  namesLeft,
}: RestoreLook): Omit<RestoreReport, 'damaged'> {
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
