import { sameContent } from '../../tables/contents';
import { areaOf, contains } from '../core/areas';
import type { Area } from '../core/areas';
import { CELL_READ, costOfReading, sumOf } from '../core/bytes';
import type { Requests } from '../core/requests';
import { tellsSpills } from '../core/spills';
import { blocksOf } from './blocks';
import { isOnlyText } from './formula';
import type { Found, Sheet } from './look';
import { readCells } from './readCells';
import type { CellProperty, ReadCells } from './readCells';

/**
 * What a cell becomes: as it is entered, so that a text has its apostrophe and an error has none; or a card, which
 * keeps its fields.
 */
export type Content = string | number | boolean | Card;
export type Card = { readonly text: string; readonly card: unknown };

/** A formula with what it shows, in its own cell and in those it spills to. */
export type Shown = Found & {
  readonly area: Area;
  readonly contents: readonly (readonly Content[])[];
  /** Formats that Excel only shows, by the add-in's formatted numbers: a value alone would lose them. */
  readonly formats: readonly (readonly (string | null)[])[];
};

/**
 * Three round trips for as many formulas as fit into one answer: what they show, where they spill to, and what stands
 * there.
 */
export async function readContents(
  requests: Requests,
  found: readonly Found[],
  sheets: readonly Sheet[],
): Promise<Shown[]> {
  const sheetOf = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const shown = new Map<Found, Shown>();
  const spilling: Found[] = [];
  const blocks = blocksOf(found).flatMap(({ sheet: id, ...block }) => {
    const sheet = sheetOf.get(id);
    return sheet === undefined ? [] : [{ ...block, sheet }];
  });
  await readCells(requests, blocks, [...shownProperties(), ...spillProperty()], (block, read) => {
    const { contents, formats } = shownIn(read);
    for (const cell of block.cells) {
      const [down, right] = [cell.row - block.area.row, cell.column - block.area.column];
      if (isOnlyText(cell.formula, read.values[down]?.[right])) continue;
      if (read.maySpill) spilling.push(cell);
      shown.set(cell, {
        ...cell,
        area: { row: cell.row, column: cell.column, rows: 1, columns: 1 },
        contents: [[contents[down]?.[right] ?? '']],
        formats: [[formats[down]?.[right] ?? null]],
      });
    }
  });
  const spills = await readSpills(requests, spilling, sheetOf);
  await readCells(requests, spills, shownProperties(), ({ cell, area }, read) => {
    shown.set(cell, { ...cell, area, ...shownIn(read) });
  });
  const order = new Map(sheets.map(({ id }, index) => [id, index]));
  return withoutSpilledCells([...shown.values()]).sort(
    (a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.row - b.row || a.column - b.column,
  );
}

type Spill = { readonly cell: Found; readonly sheet: Sheet; readonly area: Area };

async function readSpills(
  requests: Requests,
  cells: readonly Found[],
  sheetOf: ReadonlyMap<string, Sheet>,
): Promise<Spill[]> {
  const spills: Spill[] = [];
  await requests.read(
    cells.map((cell) => ({
      rows: 1,
      once: costOfReading(2, 4 * CELL_READ),
      row: sumOf(),
      ask: () => {
        const sheet = sheetOf.get(cell.sheet);
        const range = sheet?.worksheet.getCell(cell.row, cell.column).getSpillingToRangeOrNullObject();
        range?.load('rowIndex,columnIndex,rowCount,columnCount');
        return () => {
          if (sheet && range && !range.isNullObject) spills.push({ cell, sheet, area: areaOf(range) });
        };
      },
    })),
  );
  return spills;
}

function spillProperty(): 'hasSpill'[] {
  return tellsSpills() ? ['hasSpill'] : [];
}

function shownProperties(): CellProperty[] {
  const hasTypes = Office.context.requirements.isSetSupported('ExcelApi', '1.16');
  return ['values', 'valueTypes', 'numberFormat', 'text', ...(hasTypes ? (['valuesAsJson'] as const) : [])];
}

/** What each cell becomes as a value, and the format that goes with it. */
function shownIn(read: ReadCells): Pick<Shown, 'contents' | 'formats'> {
  const typed = read.valuesAsJson as readonly (readonly Typed[])[];
  const rows = read.values as (string | number | boolean)[][];
  return {
    contents: rows.map((row, down) =>
      row.map((value, right) => {
        const type = typed[down]?.[right];
        if (type !== undefined && !plainTypes.has(type.type)) {
          return { text: String(read.text[down]?.[right]), card: type };
        }
        return entryOf(value, read.valueTypes[down]?.[right] === Excel.RangeValueType.error);
      }),
    ),
    formats: rows.map((row, down) =>
      row.map((_, right) => {
        // Of a FormattedNumber, and since ExcelApi 1.19 of a Double.
        const format = typed[down]?.[right]?.numberFormat;
        if (format === undefined) return null;
        return read.numberFormat[down]?.[right] === 'General' ? format : null;
      }),
    ),
  };
}

type Typed = { readonly type: string; readonly numberFormat?: string };

/** The types of cell values that `Range.values` gives whole. */
const plainTypes: ReadonlySet<string> = new Set([
  'Boolean',
  'Double',
  'Empty',
  'Error',
  'FormattedNumber',
  'String',
]);

/** Every text gets the apostrophe that Excel does not show: dates are hidden in more texts than one can list. */
function entryOf(value: string | number | boolean, isError: boolean): string | number | boolean {
  return typeof value === 'string' && !isError ? `'${value}` : value;
}

/** What Excel tells of a cell. */
export type HeldCell = { readonly formula: unknown; readonly value: unknown; readonly text: string };

/** Whether a cell holds what was put into it, as a value: no formula that shows the same. */
export function holdsAsValue(content: Content, { formula, value, text }: HeldCell): boolean {
  if (typeof formula === 'string' && formula.startsWith('=') && !isOnlyText(formula, value)) return false;
  if (typeof content === 'object') return content.text === text;
  return sameContent(
    typeof content === 'string' ? content.replace(/^'/, '') : content,
    value as string | number,
  );
}

/** @example shownText("'1.211") // '1.211' */
export function shownText(content: Content): string {
  return typeof content === 'object' ? content.text : String(content).replace(/^'/, '');
}

/** Some versions of Excel show the anchor's formula in every cell that it spills to. */
function withoutSpilledCells(cells: readonly Shown[]): Shown[] {
  const spills = cells.filter(({ area }) => area.rows * area.columns > 1);
  return cells.filter(
    (cell) =>
      !spills.some(
        (spill) =>
          spill.sheet === cell.sheet &&
          (spill.row !== cell.row || spill.column !== cell.column) &&
          contains(spill.area, cell),
      ),
  );
}
