import type { Language } from '../../locales/messages';
import { addressOf } from '../core/areas';
import { inWorkbook } from '../core/inWorkbook';
import { Requests } from '../core/requests';
import { blocksOf } from './blocks';
import { isOnlyText, isUnrecognised, withOwnNames } from './formula';
import { survey } from './look';
import type { Found } from './look';
import { readCells } from './readCells';
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
 * @throws Refusal with a message for the user
 */
export async function recalculate(language: Language): Promise<RecalculationReport> {
  return inWorkbook({ task: 'convert', language }, async (context) => {
    const requests = new Requests(context);
    const { sheets, names, found } = await survey(requests);
    const calls = found.filter((cell) => cell.callsAddIn);
    const waiting: Found[] = [];
    const blocks = blocksOf(calls).flatMap(({ sheet: id, ...block }) =>
      sheets.flatMap((sheet) => (sheet.id === id ? [{ ...block, sheet }] : [])),
    );
    await readCells(requests, blocks, ['values'], ({ area, cells }, { values }) => {
      for (const cell of cells) {
        const value = values[cell.row - area.row]?.[cell.column - area.column];
        if (isOnlyText(cell.formula, value)) continue;
        if (value === '#NAME?' || isUnrecognised(cell.formula)) waiting.push(cell);
      }
    });
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
    await carryOut(requests, steps, sheets);
    await requests.send();
    const listed = (cell: Found) => ({
      sheet: sheets.find(({ id }) => id === cell.sheet)?.name ?? '',
      address: addressOf({ row: cell.row, column: cell.column, rows: 1, columns: 1 }),
      formula: withOwnNames(cell.formula),
    });
    return { entered: entered.map(listed), protected: waiting.filter(isProtected).map(listed) };
  });
}
