import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { tablesWorkbook } from '../../../scripts/workbooks/tablesWorkbook';
import { planCatalogue } from '../../catalogue/planCatalogue';
import { readWorkbook } from './readWorkbook';
import type { ReadWorkbook } from './readWorkbook';

/** The document alone, whose figures a reader of this test finds in ../shared/source. */
const { dataset } = planCatalogue();
let file: Uint8Array;
let workbook: ReadWorkbook;
beforeAll(async () => {
  file = await tablesWorkbook([dataset], 'en');
  workbook = readWorkbook(file);
});

/** The cells of the row whose name stands in it, by the headings of the table. */
function rowOf(sheet: string, name: string): Record<string, { value: unknown; formula: string | undefined }> {
  const cells = workbook.cells.get(sheet) ?? [];
  const top = topOf(sheet);
  const row = cells.find((cell) => cell.value === name && cell.row > top)?.row;
  return Object.fromEntries(
    cells.flatMap(({ value, formula, column, ...cell }) => {
      const heading = cells.find((one) => one.row === top && one.column === column);
      return cell.row === row ? [[String(heading?.value), { value, formula }]] : [];
    }),
  );
}

/** The row of the headings, from 0. */
function topOf(sheet: string): number {
  return Number(/ref="A(\d+):/.exec(workbook.tableOn(sheet))?.[1]) - 1;
}

describe('the workbook of all tables', () => {
  test('begins with contents that lead to every other sheet', () => {
    const [contents = '', ...others] = workbook.sheets;
    expect(contents).toBe('Contents');
    expect(others).toContain('Main export items 2006');
    expect(others.at(-1)).toBe('Sums reconciled');
    const linked = [
      ...(workbook.parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(/location="&apos;([^"]*)&apos;!A1"/g),
    ];
    expect(linked.map(([, sheet]) => sheet)).toEqual(others);
  });

  test('holds the printed figures, and computes others by formulas that stand with their values', () => {
    // Printed: 1 211 million USD, 4 500 thousand tonnes, 86.1 % of the year before.
    const rice = rowOf('Main export items 2006', 'Rice');
    expect(rice['Value (million USD)']).toEqual({ value: 1211, formula: undefined });
    const growth = rice['Growth on base year'];
    expect(growth?.formula).toBe(
      'IF(COUNT(VnxItems2006[[#This Row],[Index]])=1,VnxItems2006[[#This Row],[Index]]-1,"")',
    );
    expect(Number(growth?.value)).toBeCloseTo(-0.139, 12);
    expect(Number(rice['Unit value (USD per tonne)']?.value)).toBeCloseTo((1211 / 4500) * 1000, 9);
  });

  test('leaves empty what the document does not state, and says where every row comes from', () => {
    const seafood = rowOf('Main export items 2006', 'Seafood');
    expect(seafood['Quantity (thousand tonnes)']).toBeUndefined();
    expect(seafood['Source']?.value).toContain('table, row 1');
  });

  test('adds up items with formulas of Excel and shows where the document differs: the fuels print 8 187, their items add up to 8 021', () => {
    const fuels = rowOf('Sums reconciled', 'Fuels and minerals');
    expect(fuels['Sum of the parts (million USD)']).toEqual({
      value: 8021,
      formula: 'SUMIFS(VnxItems2006[Value (million USD)],VnxItems2006[Group],VnxSums[[#This Row],[Subject]])',
    });
    expect(fuels['Printed (million USD)']?.value).toBe(8187);
    expect(fuels['Difference (million USD)']?.value).toBe(166);
  });

  test('has real tables, with names that formulas can say, unique headings of one line that are those of the cells', () => {
    const faults = workbook.sheets.flatMap((sheet) => {
      const table = workbook.tableOn(sheet);
      const top = topOf(sheet);
      const [, name = ''] = / displayName="([^"]*)"/.exec(table) ?? [];
      const headings = [...table.matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].map(
        ([, one = '']) => one,
      );
      const shown = workbook.cells.get(sheet)?.flatMap(({ row, value }) => (row === top ? [value] : []));
      const isUnique = new Set(headings.map((one) => one.toLowerCase())).size === headings.length;
      const isPlain = /^Vnx[A-Za-z0-9]+$/.test(name) && !headings.some((one) => one.includes('\n'));
      return isUnique && isPlain && isDeepStrictEqual(shown, headings) ? [] : [sheet];
    });
    expect(faults).toEqual([]);
    expect(workbook.tableOn('Main export items 2006')).toContain(
      '<calculatedColumnFormula>IF(COUNT(VnxItems2006[[#This Row],[Index]])=1',
    );
  });

  test('is printed on A4 across, the width on one page, with headings on every page', () => {
    const tables = workbook.sheets
      .slice(1)
      .map((_, at) => workbook.parts[`xl/worksheets/sheet${String(at + 2)}.xml`]);
    expect(
      tables.filter((xml) => !/<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"/.test(xml ?? '')),
    ).toEqual([]);
    const titles = [...(workbook.parts['xl/workbook.xml'] ?? '').matchAll(/name="_xlnm.Print_Titles"/g)];
    expect(titles).toHaveLength(tables.length);
  });

  test('has the same bytes each time, says no time, and does not ask to be computed again on opening', async () => {
    expect(Buffer.from(await tablesWorkbook([dataset], 'en')).equals(Buffer.from(file))).toBe(true);
    expect(workbook.parts['docProps/core.xml']).not.toContain('modified');
    expect(workbook.parts['xl/workbook.xml']).not.toContain('fullCalcOnLoad');
  });
});
