import type { Language } from '../../locales/messages';
import { addressOf } from '../core/areas';
import { blocksOf } from './blocks';
import { isUnrecognised, withOwnNames } from './formula';
import { inBatches, rangeOf, survey } from './look';
import type { Found } from './look';
import { runExcel } from './notConverted';
import { carryOut } from './steps';

export type RecalculationReport = {
  /** Formulas that have been entered again. */
  readonly entered: readonly { readonly sheet: string; readonly address: string; readonly formula: string }[];
  /** Formulas that show #NAME? on protected sheets, where nothing can be entered. */
  readonly protected: readonly {
    readonly sheet: string;
    readonly address: string;
    readonly formula: string;
  }[];
};

/**
 * Enters the add-in's formulas again that Excel read before it knew the add-in: they stay #NAME? for ever, whatever is
 * calculated (OfficeDev/office-js #6611, #6395). Formulas that have a value are left alone.
 * @throws NotConverted with a message for the user
 */
export async function recalculate(language: Language): Promise<RecalculationReport> {
  return runExcel(language, async (context) => {
    const { sheets, names, found } = await survey(context);
    const calls = found.filter((cell) => cell.callsAddIn);
    const waiting: Found[] = [];
    await inBatches(
      context,
      blocksOf(calls),
      ({ area }) => area.rows * area.columns,
      ({ sheet, area, cells }) => {
        const range = sheets.flatMap((one) => (one.id === sheet ? [rangeOf(one, area)] : []))[0];
        range?.load('values');
        return () => {
          for (const cell of cells) {
            const value = range?.values[cell.row - area.row]?.[cell.column - area.column] as unknown;
            if (value === '#NAME?' || isUnrecognised(cell.formula)) waiting.push(cell);
          }
        };
      },
    );
    const isProtected = ({ sheet }: Found): boolean =>
      sheets.some((one) => one.id === sheet && one.protected);
    const entered = waiting.filter((cell) => !isProtected(cell));
    for (const { item, formula } of names) {
      if (isUnrecognised(formula)) item.formula = withOwnNames(formula);
    }
    const steps = entered.map((cell) => ({
      sheet: cell.sheet,
      area: { row: cell.row, column: cell.column, rows: 1, columns: 1 },
      contents: [[withOwnNames(cell.formula)]],
    }));
    await carryOut(context, steps, sheets);
    await context.sync();
    const listed = (cell: Found) => ({
      sheet: sheets.find(({ id }) => id === cell.sheet)?.name ?? '',
      address: addressOf({ row: cell.row, column: cell.column, rows: 1, columns: 1 }),
      formula: withOwnNames(cell.formula),
    });
    return { entered: entered.map(listed), protected: waiting.filter(isProtected).map(listed) };
  });
}
