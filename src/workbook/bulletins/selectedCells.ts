import type { Language } from '../../locales/messages';
import { inWorkbook } from '../core/inWorkbook';
import { shownValue } from '../../datasets/readers/inputs/shownValue';

/** The values of the selected cells as they show them, or how many cells are selected where that is too many. */
export type SelectedCells =
  | { readonly kind: 'read'; readonly values: readonly (readonly (string | number | boolean)[])[] }
  | { readonly kind: 'too-many'; readonly cells: number };

/** The largest tables of bulletins have some ten thousand cells. */
const MOST_CELLS = 100_000;

/**
 * Reads what the user has selected, without the empty cells around it: whole columns may be selected.
 * @throws Refusal with a message for the user
 */
export function selectedCells(language: Language): Promise<SelectedCells> {
  return inWorkbook({ task: 'other', language }, async (context) => {
    const selected = context.workbook.getSelectedRange();
    const used = selected.getUsedRangeOrNullObject(true);
    used.load('rowCount,columnCount');
    await context.sync();
    if (used.isNullObject) return { kind: 'read', values: [] };
    const cells = used.rowCount * used.columnCount;
    if (cells > MOST_CELLS) return { kind: 'too-many', cells };
    used.load('values,numberFormat');
    await context.sync();
    const values = used.values as (string | number | boolean)[][];
    const formats = used.numberFormat as string[][];
    return {
      kind: 'read',
      values: values.map((row, at) =>
        row.map((value, column) =>
          typeof value === 'number' ? shownValue(value, formats[at]?.[column] ?? '') : value,
        ),
      ),
    };
  });
}
