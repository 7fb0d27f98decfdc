import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from './address';
import type { ChartNotes } from '../chart/chartNotes';
import type { CellValue } from '../range/cells';
import type { ExcelEvents } from './events';
import type { CellPosition } from '../functions/functionAnswer';
import type { HostObject } from './hostObject';
import type { ShownAnswer } from '../range/jsonValues';
import type { TableHeaders } from '../table/tableHeaders';
import type { UniverWorkbook } from './univer';

/** What all Excel objects of one workbook share. */
export type ExcelStore = {
  readonly univer: UniverWorkbook;
  readonly events: ExcelEvents;
  readonly headers: TableHeaders;
  /** Cells that the add-in has written, how many of them since the workbook was saved, and whether it had all computed. */
  readonly written: { cells: number; saved: number; computed: boolean };
  readonly selection: { of: 'cells' | 'a shape' | 'another window' };
  /** What a custom function has answered for the value that a cell shows, beyond that value. */
  answerAt(cell: CellPosition, shown: CellValue): ShownAnswer;
  /** Ranges and tables lead back to their sheet, which they cannot make themselves: it is made of them. */
  worksheetOf(sheet: FWorksheet): HostObject;
  /** Likewise ranges and the tables that they touch, or hold whole. */
  tablesIn(sheet: FWorksheet, area: Area, whole: boolean): HostObject;
};

/**
 * What Excel saves with a workbook and Univer has no place for. It lies in the workbook's custom data, which Univer
 * saves too.
 */
export type WorkbookNotes = {
  /** Each with the namespace of its root, which parts are looked up by. */
  readonly customXmlParts: readonly {
    readonly id: string;
    readonly xml: string;
    readonly namespace: string;
  }[];
  /** Sheets can neither be added, deleted, renamed, moved nor hidden. */
  readonly structureProtected?: boolean;
  readonly settings: readonly { readonly key: string; readonly value: unknown }[];
};

export function readNotes({ univer: { workbook } }: Pick<ExcelStore, 'univer'>): WorkbookNotes {
  const saved = workbook.getCustomMetadata()?.[notesKey] as Partial<WorkbookNotes> | undefined;
  return { customXmlParts: [], settings: [], ...saved };
}

export function changeNotes(store: Pick<ExcelStore, 'univer'>, change: Partial<WorkbookNotes>): void {
  const { workbook } = store.univer;
  workbook.setCustomMetadata({
    ...workbook.getCustomMetadata(),
    [notesKey]: { ...readNotes(store), ...change },
  });
}

/** What Excel saves with a sheet; it is copied with the sheet. */
export type SheetNotes = {
  readonly page?: PageNotes;
  /** Hidden so that the user's list of hidden sheets does not show it. */
  readonly veryHidden?: boolean;
  readonly charts?: readonly ChartNotes[];
  readonly arrays?: readonly ArrayNotes[];
};
/** A formula entered into several cells with Ctrl+Shift+Enter. */
export type ArrayNotes = { readonly area: Area; readonly formula: string };
export type PageNotes = {
  readonly orientation?: 'Portrait' | 'Landscape';
  readonly zoom?: Readonly<Record<string, number>>;
  /** The first, counted from zero, and how many. */
  readonly titleRows?: readonly [number, number];
};

export function readSheetNotes(sheet: FWorksheet): SheetNotes {
  return (sheet.getCustomMetadata()?.[notesKey] as SheetNotes | undefined) ?? {};
}

export function changeSheetNotes(sheet: FWorksheet, change: Partial<SheetNotes>): void {
  const notes = { ...readSheetNotes(sheet), ...change };
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), [notesKey]: notes });
}

/** The host's own protection: Univer's needs a server to ask for permissions. */
export function isProtected(sheet: FWorksheet): boolean {
  return sheet.getCustomMetadata()?.[protectedKey] === true;
}

export function setProtected(sheet: FWorksheet, value: boolean): void {
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), [protectedKey]: value });
}

const notesKey = 'office';
const protectedKey = 'officeProtected';
