import type { ReasonKept } from '../../locales/freeze';
import type { Language } from '../../locales/messages';
import type { WriteOptions } from '../refresh/writePlans';
import { addressOf } from './area';
import type { Area } from './area';
import { batchOf, stepsToFormulas, stepsToValues } from './batch';
import type { PlannedBatch } from './batch';
import { shownText, readContents, tellsSpills } from './contents';
import type { Shown } from './contents';
import { readList, writeList } from './list';
import { areaOf, survey } from './look';
import type { Found, Sheet, Survey } from './look';
import { runExcel, usableList } from './notFrozen';
import { planFreeze, touches } from './plan';
import type { Plan } from './plan';
import { planNames } from './planNames';
import { allOrNothing, carryOut } from './steps';

/** What is to be frozen: of the selection also spills that it touches. */
export type FreezeScope = 'selection' | 'sheet' | 'workbook';

/** What freezing would do, sheet by sheet, so that a user can say yes to it. */
export type FreezeCount = {
  readonly scope: FreezeScope;
  /** Formulas that would become values; a spilled table is one. */
  readonly sheets: readonly { readonly sheet: string; readonly formulas: number }[];
  readonly formulas: number;
  readonly names: number;
  /** Formulas that would stay. */
  readonly kept: readonly KeptFormula[];
};

export type FreezeReport = {
  readonly frozen: readonly FrozenFormula[];
  readonly kept: readonly KeptFormula[];
  /** Defined names that called the add-in, and those that referred to what a frozen cell spilled. */
  readonly names: readonly string[];
};

export type FrozenFormula = {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  /** As text; of a spill that of its first cell. */
  readonly value: string;
  /** False for a formula that only used the spill of one that is frozen. */
  readonly callsAddIn: boolean;
};

export type KeptFormula = {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly reason: ReasonKept;
};

/**
 * Counts the formulas that `freeze` would turn into values; changes nothing.
 * @throws NotFrozen with a message for the user
 */
export async function countFormulas(scope: FreezeScope, language: Language): Promise<FreezeCount> {
  return runExcel(language, async (context) => {
    const { seen, plan, names } = await look(context, scope);
    const perSheet = seen.sheets.map(({ id, name }) => ({
      sheet: name,
      formulas: plan.freeze.filter(({ sheet }) => sheet === id).length,
    }));
    return {
      scope,
      sheets: perSheet.filter(({ formulas }) => formulas > 0),
      formulas: plan.freeze.length,
      names: names.length,
      kept: keptFormulas(plan, seen.sheets),
    };
  });
}

/**
 * Turns the add-in's formulas into the values that they show, so that the workbook can be read without the add-in.
 * Formulas, values and places are kept in the workbook for `thaw`. All or nothing: on a failure, or when the user stops
 * it, the formulas are back.
 * @throws NotFrozen with a message for the user; the reason of the signal, where the user has stopped it
 */
export async function freeze(
  scope: FreezeScope,
  language: Language,
  options: WriteOptions = {},
): Promise<FreezeReport> {
  return runExcel(language, async (context) => {
    const { part, list } = await usableList(context, language);
    const { seen, plan, names } = await look(context, scope);
    const report = {
      frozen: plan.freeze.map((cell) => frozenFormula(cell, seen.sheets)),
      kept: keptFormulas(plan, seen.sheets),
      names: names.map(({ name }) => name),
    };
    const planned = batchOf(plan.freeze, names, seen);
    if (plan.freeze.length === 0 && names.length === 0) return report;
    options.signal?.throwIfAborted();
    await allOrNothing(
      async () => {
        // First the list: even if taking back should fail too, no formula is lost.
        writeList(context, part, { batches: [...list.batches, planned.batch] });
        nameRegions(context, planned, seen.sheets);
        for (const { item, frozenFormula } of names) item.formula = frozenFormula;
        await carryOut(context, stepsToValues(planned.batch.cells), seen.sheets, options);
        await context.sync();
        options.signal?.throwIfAborted();
      },
      async () => {
        const now = await readList(context);
        const { names: present } = context.workbook;
        present.load('items/name');
        await context.sync();
        const ours = new Set(planned.batch.regions.map(({ name }) => name));
        for (const item of present.items) if (ours.has(item.name)) item.delete();
        for (const { item, formula } of names) item.formula = formula;
        await carryOut(context, stepsToFormulas(planned.blocks), seen.sheets);
        writeList(context, now.part, list);
        await context.sync();
      },
    );
    return report;
  });
}

type Look = { seen: Survey; plan: Plan; names: ReturnType<typeof planNames> };

async function look(context: Excel.RequestContext, scope: FreezeScope): Promise<Look> {
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load('id');
  const selected = scope === 'selection' ? context.workbook.getSelectedRanges().areas : undefined;
  selected?.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  const seen = await survey(context);
  // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/call-sync-after-load -- survey has synced
  const activeId = active.id;
  const areas: Area[] | undefined = selected?.items.map(areaOf);
  const onSheet = ({ sheet }: Found): boolean => scope === 'workbook' || sheet === activeId;
  const candidates = seen.found.filter((cell) => onSheet(cell) || cell.spillsUsed.length > 0);
  const shown = await readContents(context, candidates, seen.sheets);
  const protectedSheets = new Set(seen.sheets.filter((sheet) => sheet.protected).map(({ id }) => id));
  const plan = planFreeze(
    shown,
    (cell) => onSheet(cell) && (areas === undefined || touches(cell, areas)),
    (sheet) => protectedSheets.has(sheet),
    tellsSpills(),
  );
  return { seen, plan, names: planNames(seen, plan, scope === 'workbook') };
}

function nameRegions(context: Excel.RequestContext, { batch }: PlannedBatch, sheets: readonly Sheet[]): void {
  for (const { sheet, name, area } of batch.regions) {
    const worksheet = sheets.find(({ id }) => id === sheet)?.worksheet;
    if (worksheet === undefined) continue;
    const { row, column, rows, columns } = area;
    context.workbook.names.add(name, worksheet.getRangeByIndexes(row, column, rows, columns)).visible = false;
  }
}

function frozenFormula(cell: Shown, sheets: readonly Sheet[]): FrozenFormula {
  const { formula, callsAddIn, area, contents } = cell;
  const value = shownText(contents[0]?.[0] ?? '');
  return { sheet: nameOf(cell, sheets), address: addressOf(area), formula, value, callsAddIn };
}

function keptFormulas({ kept }: Plan, sheets: readonly Sheet[]): KeptFormula[] {
  return kept.map(({ cell, reason }) => {
    const { formula, area } = cell;
    return { sheet: nameOf(cell, sheets), address: addressOf(area), formula, reason };
  });
}

function nameOf({ sheet }: Shown, sheets: readonly Sheet[]): string {
  return sheets.find(({ id }) => id === sheet)?.name ?? '';
}
