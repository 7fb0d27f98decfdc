import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellsIn } from './workbooks/readCells';
import type { ReadCell } from './workbooks/readCells';

/**
 * `jiti scripts/try-workbooks.ts <file.xlsx> …`: opens workbooks with LibreOffice, without the values that stand with their
 * formulas, and compares what it computes with those values. Ends with an error where anything differs.
 */
function main(): void {
  const faults = process.argv.slice(2).flatMap(faultsOf);
  console.log(
    faults.length === 0 ? 'LibreOffice opens every workbook and computes its values.' : faults.join('\n'),
  );
  if (faults.length > 0) process.exitCode = 1;
}

function faultsOf(path: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'vnexport-workbooks-'));
  try {
    const bytes = readFileSync(path);
    const bare = join(folder, 'bare.xlsx');
    writeFileSync(bare, withoutValues(bytes));
    const { status, stderr } = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        ALL_SHEETS,
        '--outdir',
        folder,
        bare,
      ],
      { encoding: 'utf8', timeout: 600_000 },
    );
    if (status !== 0) return [`${basename(path)}: LibreOffice cannot open it. ${stderr}`];
    const expected = cellsIn(bytes);
    const written = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    if (written.length !== expected.size) return [`${basename(path)}: ${String(written.length)} sheets`];
    const compared = [...expected].map(([sheet, cells]) => {
      const file = written.find((name) => name.normalize() === `bare-${sheet}.csv`.normalize());
      return differences(
        sheet,
        cells,
        file === undefined ? [] : rowsOf(readFileSync(join(folder, file), 'utf8')),
      );
    });
    const count = compared.reduce((sum, { formulas }) => sum + formulas, 0);
    console.log(`${basename(path)}: ${String(expected.size)} sheets, ${String(count)} formulas`);
    const none = count === 0 ? [`${basename(path)} has no formula`] : [];
    return [...none, ...compared.flatMap((one) => one.faults.map((fault) => `${basename(path)}, ${fault}`))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every sheet as CSV in UTF-8, numbers with all their digits. */
const ALL_SHEETS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

function withoutValues(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => [
    path,
    path.startsWith('xl/worksheets/sheet')
      ? strToU8(strFromU8(content).replace(/<\/f><v>[^<]*<\/v>/g, '</f>'))
      : content,
  ]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>, { level: 1 });
}

function differences(
  sheet: string,
  cells: readonly ReadCell[],
  rows: readonly (readonly string[])[],
): { readonly formulas: number; readonly faults: string[] } {
  const computed = cells.filter(({ formula }) => formula !== undefined);
  const faults = cells.flatMap(({ row, column, value, formula }) => {
    const found = rows[row]?.[column] ?? '';
    return formula === undefined && typeof value === 'string'
      ? []
      : isSame(value, found)
        ? []
        : [`${sheet}, row ${String(row + 1)}: ${String(value)} is ${found}`];
  });
  return { formulas: computed.length, faults };
}

/** Quotients differ in what programs keep of their last digits. */
function isSame(expected: string | number, found: string): boolean {
  if (typeof expected === 'string') return found === expected;
  // Whatever is asked for, dates and per cents are written as such.
  const [, month, day, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(found) ?? [];
  const number =
    year !== undefined
      ? (Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30)) / 86_400_000
      : Number(found.replace('%', '')) / (found.endsWith('%') ? 100 : 1);
  return found !== '' && Math.abs(number - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}

/** Cells of a CSV file, some of them in quotes. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end = ''] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r?\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end.endsWith('\n')) rows.push([]);
  }
  return rows;
}

main();
