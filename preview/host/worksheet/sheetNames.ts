import { sameName } from '../core/collection';
import { HostError } from '../core/hostObject';
import type { ExcelStore } from '../core/store';

/** https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
export function checkSheetName(store: ExcelStore, name: unknown, ownId?: string): string {
  if (!isSheetName(name)) throw new HostError('InvalidArgument');
  const others = store.univer.workbook.getSheets().filter((sheet) => sheet.getSheetId() !== ownId);
  if (others.some((sheet) => sameName(sheet.getSheetName(), name))) throw new HostError('ItemAlreadyExists');
  return name;
}

function isSheetName(name: unknown): name is string {
  if (typeof name !== 'string' || name.trim() === '' || sameName(name, 'History')) return false;
  return name.length <= 31 && !/[[\]:*?/\\]|^'|'$/.test(name);
}
