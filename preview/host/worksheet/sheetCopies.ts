import { generateRandomId } from '@univerjs/core';
import { CopySheetCommand } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { sameName } from '../core/collection';
import { rewriteFormulas } from '../range/formulas';
import { HostError, HostObject } from '../core/hostObject';
import type { ExcelStore } from '../core/store';
import { changeSheetNotes, readSheetNotes } from '../core/store';
import { replaceReferences } from '../table/structuredReferences';
import type { UniverWorkbook } from '../core/univer';

/** A copy of a sheet, placed where Excel is told to. */
export function copySheet(
  store: ExcelStore,
  sheet: FWorksheet,
  positionType: unknown,
  relativeTo: unknown,
): FWorksheet {
  const { workbook } = store.univer;
  const place = placeOf(store, positionType, relativeTo);
  const active = workbook.getActiveSheet();
  const known = new Set(workbook.getSheets().map((other) => other.getSheetId()));
  workbook.duplicateSheet(sheet);
  const copy = workbook.getSheets().find((other) => !known.has(other.getSheetId()));
  if (!copy) throw new HostError('GeneralException');
  workbook.moveSheet(copy, place);
  workbook.setActiveSheet(active);
  return copy;
}

/** Univer gives copies of sheets, the user's too, names of its own, and their tables the names of the originals. */
export function followCopies(univer: UniverWorkbook): void {
  const { workbook, commands } = univer;
  let before = new Set<string>();
  commands.beforeCommandExecuted(({ id }) => {
    if (id === CopySheetCommand.id) before = new Set(workbook.getSheets().map((sheet) => sheet.getSheetId()));
  });
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== CopySheetCommand.id) return;
    const copy = workbook.getSheets().find((sheet) => !before.has(sheet.getSheetId()));
    const { subUnitId = '' } = params as { subUnitId?: string };
    const original = workbook.getSheetBySheetId(subUnitId) ?? workbook.getActiveSheet();
    if (copy) separate(univer, original, copy);
  });
}

function separate(univer: UniverWorkbook, original: FWorksheet, copy: FWorksheet): void {
  const { workbook, tableManager, tables } = univer;
  const unitId = workbook.getId();
  copy.setName(freeSheetName(workbook.getSheets(), original.getSheetName()));
  const copied = new Map<string, string>();
  const list = workbook.getTableList();
  for (const info of list.filter(({ subUnitId }) => subUnitId === copy.getSheetId())) {
    const source = list.find(
      ({ name, subUnitId }) => name === info.name && subUnitId === original.getSheetId(),
    );
    const saved = tableManager.getTable(unitId, info.id)?.toJSON();
    if (!source || !saved) continue;
    const names = workbook.getTableList().map(({ name }) => name);
    const name = freeTableName(names, source.name);
    const id = generateRandomId();
    tableManager.deleteTable(unitId, info.id);
    tableManager.addTable(unitId, copy.getSheetId(), name, info.range, undefined, id, {
      ...saved.options,
      columns: info.columns,
      filters: [],
    });
    tables.setTableMeta(unitId, id, { ...source.meta });
    // The deletion has taken the original's name from the formula engine.
    tableManager.updateTableRange(unitId, source.id, { newRange: { ...source.range } });
    rewriteFormulas(univer, (formula, { sheet }) =>
      sheet.getSheetId() === copy.getSheetId() ? withTableRenamed(formula, source.name, name) : formula,
    );
    copied.set(source.id, id);
  }
  const { charts } = readSheetNotes(original);
  if (!charts) return;
  const ids: Record<string, string> = {
    ...Object.fromEntries(copied),
    [original.getSheetId()]: copy.getSheetId(),
  };
  const text = JSON.stringify(charts, (_, value: unknown) =>
    typeof value === 'string' ? (ids[value] ?? value) : value,
  );
  changeSheetNotes(copy, { charts: JSON.parse(text) as typeof charts });
}

/** A guess: Excel puts a number behind the name. */
function freeTableName(names: readonly string[], name: string): string {
  let number = 2;
  while (names.some((other) => sameName(other, `${name}${number}`))) number += 1;
  return `${name}${number}`;
}

function freeSheetName(sheets: readonly FWorksheet[], name: string): string {
  const plain = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const wanted = plain.slice(0, 31 - suffix.length) + suffix;
    if (!sheets.some((sheet) => sameName(sheet.getSheetName(), wanted))) return wanted;
  }
}

function withTableRenamed(formula: string, from: string, to: string): string {
  return replaceReferences(formula, ({ table, columns }) => (sameName(table, from) ? to + columns : null));
}

function placeOf(store: ExcelStore, positionType: unknown, relativeTo: unknown): number {
  const sheets = store.univer.workbook.getSheets();
  if (positionType === undefined || positionType === null || positionType === 'None') return 0;
  if (positionType === 'Beginning') return 0;
  if (positionType === 'End') return sheets.length;
  if (positionType !== 'Before' && positionType !== 'After') throw new HostError('InvalidArgument');
  const id = relativeTo instanceof HostObject ? relativeTo.identity()['Id'] : undefined;
  const index = sheets.findIndex((sheet) => sheet.getSheetId() === id);
  if (index < 0) throw new HostError('InvalidArgument');
  return positionType === 'Before' ? index : index + 1;
}
