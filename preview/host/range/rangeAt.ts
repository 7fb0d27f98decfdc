import type { FWorksheet } from '@univerjs/sheets/facade';
import { parseAddress, sheetNameIn } from '../core/address';
import { sameName } from '../core/collection';
import { HostError } from '../core/hostObject';
import { ExcelRange } from './range';
import type { ExcelStore } from '../core/store';

/** The range at an address in the workbook; one without a sheet's name is on the active sheet. */
export function rangeAt(store: ExcelStore, address: string): ExcelRange {
  const { workbook } = store.univer;
  const name = sheetNameIn(address);
  const named = (sheet: FWorksheet): boolean => sameName(sheet.getSheetName(), name ?? '');
  const sheet = name === undefined ? workbook.getActiveSheet() : workbook.getSheets().find(named);
  if (!sheet) throw new HostError('ItemNotFound');
  return new ExcelRange(store, sheet, parseAddress(address, sheet.getSheetName()));
}
