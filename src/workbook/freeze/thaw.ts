import type { ReasonLeft } from '../../locales/freeze';
import type { Language } from '../../locales/messages';
import type { WriteOptions } from '../refresh/writePlans';
import { addressOf } from './area';
import type { Area } from './area';
import { stepsToFormulas, stepsToValues } from './batch';
import { readList, REGION_NAME, writeList } from './list';
import type { FrozenList } from './list';
import { readSheets } from './look';
import { runExcel, usableList } from './notFrozen';
import { allOrNothing, carryOut } from './steps';
import { lookAtBatches } from './thawLook';
import type { LeftBlock } from './thawLook';

export type ThawReport = {
  /** Formulas that are back. */
  readonly thawed: readonly ThawedFormula[];
  readonly left: readonly (ThawedFormula & { readonly reason: ReasonLeft })[];
  /** Defined names that are as they were. */
  readonly names: readonly string[];
};

/** Where it is now, and the formula; as it was, where it could not be put back. */
export type ThawedFormula = { readonly sheet: string; readonly address: string; readonly formula: string };

/**
 * How many formulas the workbook keeps as frozen, for an offer to thaw them.
 * @throws NotFrozen with a message for the user
 */
export async function countFrozen(language: Language): Promise<number> {
  return runExcel(language, async (context) => {
    const { list } = await usableList(context, language);
    const cells = list.batches.flatMap((batch) => batch.cells);
    return cells.reduce((sum, { spilled, area }) => sum + (spilled ? 1 : area.rows * area.columns), 0);
  });
}

/**
 * Puts the formulas back that `freeze` has turned into values, in the cells where they are by now. A cell that no
 * longer holds the frozen value is left alone, and stays in the list. All or nothing: on a failure, or when the user
 * stops it, the values are back.
 * @throws NotFrozen with a message for the user; the reason of the signal, where the user has stopped it
 */
export async function thaw(language: Language, options: WriteOptions = {}): Promise<ThawReport> {
  return runExcel(language, async (context) => {
    const { part, list } = await usableList(context, language);
    const sheets = await readSheets(context);
    const looks = await lookAtBatches(context, list.batches, sheets);
    const thawed = looks.flatMap((look) => look.thawed);
    const names = looks.flatMap((look) => look.names);
    const remaining: FrozenList = { batches: looks.flatMap(({ rest }) => rest ?? []) };
    const report: ThawReport = {
      thawed: thawed.flatMap(({ block, formulas }) =>
        formulas.flatMap((row, down) =>
          row.map((formula, right) => ({
            sheet: nameOf(block.sheet),
            address: block.spilled ? addressOf(block.area) : addressOf(cellIn(block.area, down, right)),
            formula,
          })),
        ),
      ),
      left: looks.flatMap(({ left }) => left.map(leftFormula)),
      names: names.map(({ item }) => item.name),
    };
    options.signal?.throwIfAborted();
    await allOrNothing(
      async () => {
        await carryOut(context, stepsToFormulas(thawed), sheets, options);
        for (const { item, formula } of names) item.formula = formula;
        // Last: a list that is too long says of some cells that they have changed, one too short loses formulas.
        writeList(context, part, remaining);
        await context.sync();
        options.signal?.throwIfAborted();
      },
      async () => {
        const now = await readList(context);
        for (const { item, frozen } of names) item.formula = frozen;
        await carryOut(context, stepsToValues(thawed.map(({ block }) => block)), sheets);
        writeList(context, now.part, list);
        await context.sync();
      },
    );
    await forgetRegions(context, remaining);
    return report;

    function nameOf(id: string): string {
      return sheets.find((sheet) => sheet.id === id)?.name ?? '';
    }
    function leftFormula({ sheet, area, formula, reason }: LeftBlock) {
      return { sheet: nameOf(sheet), address: addressOf(area), formula, reason };
    }
  });
}

/** Hidden names that no list needs any more. A failure here harms nothing: the next thaw takes them away. */
async function forgetRegions(context: Excel.RequestContext, { batches }: FrozenList): Promise<void> {
  const needed = new Set(batches.flatMap(({ regions }) => regions.map(({ name }) => name)));
  try {
    const { names } = context.workbook;
    names.load('items/name');
    await context.sync();
    for (const item of names.items) {
      if (item.name.startsWith(REGION_NAME) && !needed.has(item.name)) item.delete();
    }
    await context.sync();
  } catch {
    // The formulas are back, and that is what was asked for.
  }
}

function cellIn({ row, column }: Area, down: number, right: number): Area {
  return { row: row + down, column: column + right, rows: 1, columns: 1 };
}
