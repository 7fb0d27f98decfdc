import { areaOf, contains } from '../core/areas';
import type { Area } from '../core/areas';
import { blocksOf } from './blocks';
import { inBatches, rangeOf } from './look';
import type { Found, Sheet } from './look';

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
  context: Excel.RequestContext,
  found: readonly Found[],
  sheets: readonly Sheet[],
): Promise<Shown[]> {
  const sheetOf = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const shown = new Map<Found, Shown>();
  const spilling: Found[] = [];
  await inBatches(
    context,
    blocksOf(found),
    ({ area }) => area.rows * area.columns,
    (block) => {
      const sheet = sheetOf.get(block.sheet);
      if (sheet === undefined) return () => undefined;
      const read = readBlock(rangeOf(sheet, block.area));
      return () => {
        const { contents, formats, spills } = read();
        for (const cell of block.cells) {
          const [down, right] = [cell.row - block.area.row, cell.column - block.area.column];
          if (spills) spilling.push(cell);
          shown.set(cell, {
            ...cell,
            area: { row: cell.row, column: cell.column, rows: 1, columns: 1 },
            contents: [[contents[down]?.[right] ?? '']],
            formats: [[formats[down]?.[right] ?? null]],
          });
        }
      };
    },
  );
  const spills = await readSpills(context, spilling, sheetOf);
  await inBatches(
    context,
    spills,
    ({ area }) => area.rows * area.columns,
    ({ cell, sheet, area }) => {
      const read = readBlock(rangeOf(sheet, area));
      return () => {
        const { contents, formats } = read();
        shown.set(cell, { ...cell, area, contents, formats });
      };
    },
  );
  const order = new Map(sheets.map(({ id }, index) => [id, index]));
  return withoutSpilledCells([...shown.values()]).sort(
    (a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.row - b.row || a.column - b.column,
  );
}

/** Whether this Excel tells where formulas spill to. */
export function tellsSpills(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.12');
}

type Spill = { readonly cell: Found; readonly sheet: Sheet; readonly area: Area };

async function readSpills(
  context: Excel.RequestContext,
  cells: readonly Found[],
  sheetOf: ReadonlyMap<string, Sheet>,
): Promise<Spill[]> {
  const spills: Spill[] = [];
  await inBatches(
    context,
    cells,
    () => 1,
    (cell) => {
      const sheet = sheetOf.get(cell.sheet);
      const range = sheet?.worksheet.getCell(cell.row, cell.column).getSpillingToRangeOrNullObject();
      range?.load('rowIndex,columnIndex,rowCount,columnCount');
      return () => {
        if (sheet && range && !range.isNullObject) spills.push({ cell, sheet, area: areaOf(range) });
      };
    },
  );
  return spills;
}

/** Reads a block of cells; the answer is there after the next sync. */
function readBlock(range: Excel.Range) {
  const canSpill = tellsSpills();
  const hasTypes = Office.context.requirements.isSetSupported('ExcelApi', '1.16');
  range.load(
    `values,valueTypes,numberFormat,text${canSpill ? ',hasSpill' : ''}${hasTypes ? ',valuesAsJson' : ''}`,
  );
  return () => {
    const typed = hasTypes ? (range.valuesAsJson as readonly (readonly Typed[])[]) : undefined;
    const rows = range.values as (string | number | boolean)[][];
    return {
      // Null where some cells spill and others do not.
      spills: canSpill && (range.hasSpill as boolean | null) !== false,
      contents: rows.map((row, down) =>
        row.map((value, right) => {
          const type = typed?.[down]?.[right];
          if (type !== undefined && !plainTypes.has(type.type)) {
            return { text: String(range.text[down]?.[right]), card: type };
          }
          return entryOf(value, range.valueTypes[down]?.[right] === Excel.RangeValueType.error);
        }),
      ),
      formats: rows.map((row, down) =>
        row.map((_, right) => {
          const type = typed?.[down]?.[right];
          // Of a FormattedNumber, and since ExcelApi 1.19 of a Double.
          if (type?.numberFormat === undefined) return null;
          const own = (range.numberFormat as string[][])[down]?.[right];
          return own === 'General' ? type.numberFormat : null;
        }),
      ),
    };
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

/** Whether a cell still holds what was put into it. */
export function holds(content: Content, value: unknown, text: string): boolean {
  if (typeof content === 'object') return content.text === text;
  return typeof content === 'string' ? content.replace(/^'/, '') === value : content === value;
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
