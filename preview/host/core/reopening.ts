import type { IWorkbookData } from '@univerjs/core';
import type { Platform } from './platform';
import type { WorkbookNotes } from './store';

/** What a platform makes of a saved workbook when it opens it. */
export function reopened(saved: string, platform: Platform): IWorkbookData {
  const whole = JSON.parse(saved) as IWorkbookData;
  const notes = whole.custom?.['office'] as WorkbookNotes | undefined;
  const kept = notes && platform.xmlPartsAfterReopening === 'lost' ? { ...notes, customXmlParts: [] } : notes;
  // What the add-in has written down stays as it wrote it: only Excel's own ids change.
  const rest = JSON.stringify({ ...whole, custom: { ...whole.custom, office: undefined } });
  const opened = JSON.parse(
    platform.idsAfterReopening === 'kept' ? rest : withIdsByPosition(rest, whole),
  ) as IWorkbookData;
  return kept === undefined ? opened : { ...opened, custom: { ...opened.custom, office: kept } };
}

/** As Excel numbers sheets and tables in a file that holds no ids: the next file has the same ones. */
function withIdsByPosition(text: string, { sheetOrder, resources = [] }: IWorkbookData): string {
  const tables = JSON.parse(resources.find(({ name }) => name === TABLES)?.data ?? '{}') as SavedTables;
  const tableIds = sheetOrder.flatMap((sheet) => (tables[sheet]?.tables ?? []).map(({ id }) => id));
  const renamed = [
    ...sheetOrder.map((id, index) => [id, `{00000000-0001-0000-${digits(index, 4)}-000000000000}`] as const),
    ...tableIds.map((id, index) => [id, `{00000000-000C-0000-FFFF-FFFF${digits(index, 8)}}`] as const),
  ];
  // Twice, for an id may be another's new one.
  const through = renamed.map(([from], index) => [from, `\u0001${index}\u0001`] as const);
  const aside = through.reduce((all, [from, to]) => all.replaceAll(from, to), text);
  return renamed.reduce((all, [, to], index) => all.replaceAll(`\u0001${index}\u0001`, to), aside);
}

const TABLES = 'SHEET_TABLE_PLUGIN';
type SavedTables = Readonly<
  Record<string, { readonly tables: readonly { readonly id: string }[] } | undefined>
>;

function digits(index: number, length: number): string {
  return index.toString(16).toUpperCase().padStart(length, '0');
}
