import type { ReasonKept } from '../../locales/values';
import type { Language } from '../../locales/messages';
import { inWorkbook } from '../core/inWorkbook';
import { Requests } from '../core/requests';
import type { WriteOptions } from '../core/requests';
import { addressOf, areaOf } from '../core/areas';
import { askNobodyToTrust } from '../core/trust';
import type { Area } from '../core/areas';
import { shownText, readContents } from './contents';
import type { Shown } from './contents';
import { syncAndReadList } from '../store/conversionList';
import { survey } from './look';
import type { Found, Sheet, Survey } from './look';
import { usableList } from './usableList';
import { planConversion, touches } from './planConversion';
import type { Plan } from './planConversion';
import { planNames } from './planNames';
import { isRefusal } from '../core/faults';
import { tellsSpills } from '../core/spills';
import { NotHeld } from './readBack';
import { refusedIn, replaceFormulas } from './replaceFormulas';
import type { WholePlan } from './replaceFormulas';

/** What is to be converted: of the selection also spills that it touches. */
export type ConversionScope = 'selection' | 'sheet' | 'workbook';

/** What conversion would do, sheet by sheet, so that a user can say yes to it. */
export type ConversionCount = {
  readonly scope: ConversionScope;
  /** Formulas that would become values; a spilled table is one. */
  readonly sheets: readonly { readonly sheet: string; readonly formulas: number }[];
  readonly formulas: number;
  readonly names: number;
  /** Formulas that would stay. */
  readonly kept: readonly KeptFormula[];
};

export type ConversionReport = {
  readonly converted: readonly ConvertedFormula[];
  readonly kept: readonly KeptFormula[];
  /** Defined names that called the add-in, and those that referred to what a converted cell spilled. */
  readonly names: readonly string[];
};

export type ConvertedFormula = {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  /** As text; of a spill that of its first cell. */
  readonly value: string;
  /** False for a formula that only used the spill of one that is converted. */
  readonly callsAddIn: boolean;
};

export type KeptFormula = {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly reason: ReasonKept;
};

/**
 * Counts the formulas that `convert` would turn into values; changes nothing.
 * @throws Refusal with a message for the user
 */
export async function countFormulas(scope: ConversionScope, language: Language): Promise<ConversionCount> {
  return inWorkbook({ task: 'convert', language }, async (context) => {
    const { seen, planWithout } = await look(context, scope);
    const { plan, names } = planWithout(new Map());
    const perSheet = seen.sheets.map(({ id, name }) => ({
      sheet: name,
      formulas: plan.convert.filter(({ sheet }) => sheet === id).length,
    }));
    return {
      scope,
      sheets: perSheet.filter(({ formulas }) => formulas > 0),
      formulas: plan.convert.length,
      names: names.length,
      kept: keptFormulas(plan, seen.sheets),
    };
  });
}

/**
 * Turns the add-in's formulas into the values that they show, so that the workbook can be read without the add-in.
 * Formulas, values and places are kept in the workbook for `restore`. What Excel does not let be changed stays a formula,
 * and so does all that needs it; everything else becomes values, or, on a failure or when the user stops it, nothing
 * does.
 * @throws Refusal with a message for the user; the reason of the signal, where the user has stopped it
 */
export async function convertToValues(
  scope: ConversionScope,
  language: Language,
  options: WriteOptions = {},
): Promise<ConversionReport> {
  return inWorkbook({ task: 'convert', language }, async (context) => {
    askNobodyToTrust(context);
    let list = await usableList(context, language);
    const { seen, planWithout } = await look(context, scope);
    const conversion = { context, seen, language };
    const kept = new Map<Shown, ReasonKept>();
    const keep = async (fault: unknown, all: WholePlan): Promise<void> => {
      const [reason, cells]: [ReasonKept, readonly Shown[]] =
        fault instanceof NotHeld
          ? ['not-held', all.plan.convert.filter(({ sheet, area }) => fault.isIn(sheet, area))]
          : ['refused', isRefusal(fault) ? await refusedIn(conversion, all, options.signal) : []];
      if (cells.length === 0) throw fault;
      for (const cell of cells) kept.set(cell, reason);
      list = await syncAndReadList(context);
    };
    let all = planWithout(kept);
    for (;;) {
      try {
        await replaceFormulas(conversion, all, list, options);
        break;
      } catch (fault) {
        await keep(fault, all);
        all = planWithout(kept);
      }
    }
    return {
      converted: all.plan.convert.map((cell) => convertedFormula(cell, seen.sheets)),
      kept: keptFormulas(all.plan, seen.sheets),
      names: all.names.map(({ name }) => name),
    };
  });
}

async function look(
  context: Excel.RequestContext,
  scope: ConversionScope,
): Promise<{ seen: Survey; planWithout: (refused: ReadonlyMap<Shown, ReasonKept>) => WholePlan }> {
  const selected = scope === 'selection' ? context.workbook.getSelectedRanges().areas : undefined;
  selected?.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  const requests = new Requests(context);
  const seen = await survey(requests);
  const areas: Area[] | undefined = selected?.items.map(areaOf);
  const onSheet = ({ sheet }: Found): boolean => scope === 'workbook' || sheet === seen.activeSheet;
  const candidates = seen.found.filter((cell) => onSheet(cell) || cell.spillsUsed.length > 0);
  const shown = await readContents(requests, candidates, seen.sheets);
  const protectedSheets = new Set(seen.sheets.filter((sheet) => sheet.protected).map(({ id }) => id));
  return {
    seen,
    planWithout: (refused) => {
      const plan = planConversion(
        shown,
        (cell) => onSheet(cell) && (areas === undefined || touches(cell, areas)),
        (sheet) => protectedSheets.has(sheet),
        tellsSpills(),
        refused,
      );
      return { plan, names: planNames(seen, plan, scope === 'workbook') };
    },
  };
}

function convertedFormula(cell: Shown, sheets: readonly Sheet[]): ConvertedFormula {
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
