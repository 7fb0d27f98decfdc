/* eslint office-addins/load-object-before-read: off, office-addins/call-sync-before-read: off -- what is read is asked for by every step first, and sent for all of them by putBack */
import { addressOf, rangeIn, rowsOf } from './areas';
import type { Area } from './areas';
import { costOfCells, costOfWriting } from './bytes';
import type { UnfinishedPlace } from './faults';
import { ifLoaded } from './ifLoaded';
import type { Requests } from './requests';
import { lookAtTable } from './undoTable';
import type { TableUndo } from './undoTable';

/** A sheet by Excel's id of it, and by its name for messages. */
export type SheetPlace = { readonly id: string; readonly name: string };

/** How one change of the workbook is undone, as plain data. */
export type UndoStep =
  /** A sheet has been added under this name; those of these ids were there before. */
  | { readonly kind: 'sheet'; readonly name: string; readonly before: readonly string[] }
  /** Charts have been added to the sheet; those of these ids were there before. */
  | { readonly kind: 'charts'; readonly sheet: SheetPlace; readonly before: readonly string[] }
  /** A table has been made in an area where none was; converted to a range it would leave its colours behind. */
  | { readonly kind: 'tables'; readonly sheet: SheetPlace; readonly area: Area }
  /** Cells have been written: what stood there as `formulas` takes it, null for a cell that is to be left alone. */
  | {
      readonly kind: 'contents';
      readonly sheet: SheetPlace;
      readonly area: Area;
      readonly formulas: readonly (readonly unknown[])[] | 'empty';
    }
  | {
      readonly kind: 'numberFormats';
      readonly sheet: SheetPlace;
      readonly area: Area;
      readonly formats: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'formats';
      readonly sheet: SheetPlace;
      readonly area: Area;
      readonly properties: Excel.SettableCellProperties[][];
    }
  /** Widths of columns, from that of the first cell of the area to the right, in points. */
  | {
      readonly kind: 'widths';
      readonly sheet: SheetPlace;
      readonly area: Area;
      readonly widths: readonly number[];
    }
  | TableUndo
  /** What the add-in keeps in the workbook; the look sends what has been asked for. */
  | {
      readonly kind: 'kept';
      readonly look: (context: Excel.RequestContext) => Promise<PutBack>;
      readonly place?: UnfinishedPlace | undefined;
    };

/**
 * How a sheet is undone that is added next: the same batch tells which sheets are there just before, so that one of the
 * same name which has come meanwhile stays. Before Excel has told that, nothing has been added.
 */
export function undoOfSheet(worksheets: Excel.WorksheetCollection, name: string): () => UndoStep[] {
  worksheets.load('items/id');
  return () => {
    const before = ifLoaded(() => worksheets.items.map(({ id }) => id));
    return before === undefined ? [] : [{ kind: 'sheet', name, before }];
  };
}

/** The same of a chart. */
export function undoOfChart({ charts }: Excel.Worksheet, sheet: SheetPlace): () => UndoStep[] {
  charts.load('items/id');
  return () => {
    const before = ifLoaded(() => charts.items.map(({ id }) => id));
    return before === undefined ? [] : [{ kind: 'charts', sheet, before }];
  };
}

/** Queues what puts back what was there. */
export type PutBack = () => Promise<void> | void;

/** Looks at what each step is about, then puts back what was there before, in the order given. */
export async function putBack(requests: Requests, steps: readonly UndoStep[]): Promise<void> {
  const ofWorkbook = steps.filter(({ kind }) => kind !== 'kept');
  const ofStore = steps.filter(({ kind }) => kind === 'kept');
  const all: PutBack[] = [];
  // The store is looked at last, for that sends what the others have asked for.
  for (const step of [...ofWorkbook, ...ofStore]) all.push(await lookAt(requests, step));
  if (ofStore.length === 0) await requests.send();
  for (const one of all) await one();
  await requests.send();
}

/** Where a user finds what has not been undone. */
export function placesOf(steps: readonly UndoStep[]): UnfinishedPlace[] {
  return steps.flatMap((step): UnfinishedPlace[] => {
    if (step.kind === 'sheet') return [{ sheet: step.name, cells: undefined }];
    if (step.kind === 'kept') return step.place === undefined ? [] : [step.place];
    return step.kind === 'contents' ? [{ sheet: step.sheet.name, cells: addressOf(step.area) }] : [];
  });
}

function lookAt(requests: Requests, step: UndoStep): Promise<PutBack> | PutBack {
  switch (step.kind) {
    case 'sheet':
      return lookAtSheets(requests, step);
    case 'charts':
      return lookAtCharts(requests, step);
    case 'tables':
      return lookAtTables(requests, step);
    case 'table':
      return lookAtTable(requests, step);
    case 'kept':
      return step.look(requests.context);
    default:
      return lookAtArea(requests, step);
  }
}

type Step<Kind extends UndoStep['kind']> = Extract<UndoStep, { readonly kind: Kind }>;

function lookAtSheets({ context }: Requests, { name, before }: Step<'sheet'>): PutBack {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  return () => {
    for (const sheet of worksheets.items) {
      if (sheet.name === name && !before.includes(sheet.id)) sheet.delete();
    }
  };
}

function lookAtCharts(requests: Requests, { sheet: place, before }: Step<'charts'>): PutBack {
  const sheet = sheetIfAny(requests, place);
  sheet.charts.load('items/id');
  return () => {
    if (sheet.isNullObject) return;
    for (const chart of sheet.charts.items) if (!before.includes(chart.id)) chart.delete();
  };
}

function lookAtTables(requests: Requests, { sheet: place, area }: Step<'tables'>): PutBack {
  const sheet = sheetIfAny(requests, place);
  const tables = rangeIn(sheet, area).getTables();
  tables.load('items/id');
  return () => {
    if (!sheet.isNullObject) for (const table of tables.items) table.delete();
  };
}

/** What is put back into cells without looking at them. */
function lookAtArea(
  requests: Requests,
  step: Step<'contents' | 'numberFormats' | 'formats' | 'widths'>,
): PutBack {
  const sheet = sheetIfAny(requests, step.sheet);
  return async () => {
    if (sheet.isNullObject) return;
    const { area } = step;
    const putRowsBack = async <Cell>(
      rows: readonly (readonly Cell[])[],
      write: (range: Excel.Range, part: Cell[][]) => void,
    ): Promise<void> =>
      requests.addRows(rows.map(costOfCells), { once: costOfWriting(1, '') }, (first, end) =>
        write(
          rangeIn(sheet, rowsOf(area, first, end)),
          rows.slice(first, end).map((row) => [...row]),
        ),
      );
    switch (step.kind) {
      case 'contents':
        if (step.formulas === 'empty') rangeIn(sheet, area).clear('Contents');
        else await putRowsBack(step.formulas, (range, part) => (range.formulas = part));
        break;
      case 'numberFormats':
        await putRowsBack(step.formats, (range, part) => (range.numberFormat = part));
        break;
      case 'formats':
        await putRowsBack(step.properties, (range, part) => range.setCellProperties(part));
        break;
      case 'widths':
        for (const [index, width] of step.widths.entries()) {
          await requests.add(costOfWriting(2, width));
          const column = rangeIn(sheet, { ...area, column: area.column + index, columns: 1 });
          column.format.columnWidth = width;
        }
    }
  };
}

function sheetIfAny({ context }: Requests, { id }: SheetPlace): Excel.Worksheet {
  return context.workbook.worksheets.getItemOrNullObject(id).load('name');
}
