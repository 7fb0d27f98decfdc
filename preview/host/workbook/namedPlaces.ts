import { HostError } from '../core/hostObject';
import { columnsIn, structuredReferences } from '../table/structuredReferences';
import type { UniverWorkbook } from '../core/univer';

/**
 * Excel does not take a formula that names a table, a column or a sheet of this workbook which is not there, nor one
 * that leaves a table's name out where there is no table. A name that is not defined it takes: that shows #NAME?.
 * Who types such a formula is told that there is a problem with it, or, of a sheet, is asked for a file; that an
 * add-in gets InvalidArgument, as for any formula that Excel cannot read, is a guess.
 * @param formula with its table's name where it may be left out
 */
export function checkNamedPlaces(univer: UniverWorkbook, formula: string): void {
  // Most formulas name neither, and each that is written is looked at.
  if (formula.includes('[')) checkTables(univer, formula);
  if (formula.includes('!')) checkSheets(univer, formula);
}

function checkTables(univer: UniverWorkbook, formula: string): void {
  const tables = univer.workbook.getTableList();
  for (const { start, table, columns } of structuredReferences(formula)) {
    // `A1.[Full name]` is a field of a card, `Book.xlsx!Sales[V]` a table of another workbook.
    if (table.endsWith('.') || formula.charAt(start - 1) === '!') continue;
    const known = tables.find(({ name }) => same(name, table));
    const named = columnsIn(columns).filter((column) => column !== '' && !column.startsWith('#'));
    const has = (column: string): boolean =>
      known?.columns.some(({ displayName }) => same(displayName, column)) === true;
    if (known === undefined || !named.every(has)) throw new HostError('InvalidArgument');
  }
}

function checkSheets(univer: UniverWorkbook, formula: string): void {
  const sheets = univer.workbook.getSheets().map((sheet) => sheet.getSheetName());
  for (const name of sheetsIn(formula)) {
    if (!sheets.some((sheet) => same(sheet, name))) throw new HostError('InvalidArgument');
  }
}

/** What stands before a `!`, but for other workbooks; of `Jan:Dec!A1` both. */
function sheetsIn(formula: string): string[] {
  const outsideTexts = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const names =
    /'((?:[^']|'')*)'!|(?<![#!\p{L}\p{N}_.\]])((?:[\p{L}_][\p{L}\p{N}_.]*:)?[\p{L}_][\p{L}\p{N}_.]*)!/gu;
  return [...outsideTexts.matchAll(names)]
    .map(([, quoted, plain = '']) => quoted?.replaceAll("''", "'") ?? plain)
    .filter((name) => !/[[\\/]|\.xl[a-z]*$/i.test(name))
    .flatMap((name) => name.split(':'));
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
