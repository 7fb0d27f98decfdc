import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functions } from '../../../src/functions/functions';
import type { ExcelHost, HostOptions } from '../../../preview/host/core/excel';
import { REGION_NAME } from '../../../src/workbook/store/conversionList';
import { callsAddIn } from '../../../src/workbook/values/formula';
import { bootOffice } from '../../preview/host/bootOffice';
import { writeTo } from '../../preview/host/cells';

/**
 * Boots office.js over a workbook that computes the add-in's functions.
 * @param options by default in Vietnamese, and with ExcelApi 1.12, which tells where formulas spill to
 */
export async function bootWithFunctions(options: HostOptions = {}): Promise<ExcelHost> {
  const host = await bootOffice({ locale: 'vi-VN', requirements: { ExcelApi: '1.12' }, ...options });
  loadFunctions(host);
  return host;
}

/** Lets the workbook compute the add-in's own functions, as Excel does once the add-in is loaded. */
export function loadFunctions(host: ExcelHost): void {
  CustomFunctions.associate({ ...functions } as Record<string, (...args: unknown[]) => unknown>);
  const golden = join(__dirname, '../../scripts/golden/functions.vi.json');
  host.registerFunctions(
    JSON.parse(readFileSync(golden, 'utf8')) as Parameters<ExcelHost['registerFunctions']>[0],
  );
}

/** Printed in the document: rice 1 211, coffee 770; the fuels group has three items. */
export async function sampleSheet(host: ExcelHost): Promise<void> {
  await writeTo('A1:B3', [
    ['Gạo', '=VNEXPORT.TARGET(A1)'],
    ['Cà phê', '=VNEXPORT.TARGET(A2)'],
    ['cộng', '=SUM(B1:B2)'],
  ]);
  await writeTo('B4:B6', [
    ['=SUM(VNEXPORT.TARGET("Gạo"),1)'],
    ['=vnexport.unit("Gạo")'],
    ['=VNEXPORT.TARGET("Gạp")'],
  ]);
  await writeTo('D1', [['=VNEXPORT.ITEMS("Nhiên liệu")']]);
  await host.calculate();
}

/** Runs on the active sheet, or on a sheet by its name, which is made if there is none. */
export async function onSheet(name: string, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const known = worksheets.getItemOrNullObject(name);
    await context.sync();
    work(known.isNullObject ? worksheets.add(name) : known);
    await context.sync();
  });
}

/**
 * Every formula of the workbook as `Sheet1!B2`, and of names by their name; hidden names too, but for those that follow
 * converted cells: they stay until the next conversion, for Ctrl+Z may take formulas away again that came back.
 */
export async function allFormulas(): Promise<Map<string, string>> {
  return Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name');
    names.load('items/name,items/formula');
    await context.sync();
    const used = worksheets.items.map((sheet) => {
      const range = sheet.getUsedRange();
      range.load('formulas,values,rowIndex,columnIndex');
      return { sheet, range };
    });
    await context.sync();
    const formulas = new Map(
      names.items.flatMap(({ name, formula }) =>
        name.startsWith(REGION_NAME) ? [] : [[name, String(formula)] as const],
      ),
    );
    for (const { sheet, range } of used) {
      for (const [down, row] of (range.formulas as unknown[][]).entries()) {
        for (const [right, formula] of row.entries()) {
          if (typeof formula !== 'string' || !formula.startsWith('=')) continue;
          const letter = String.fromCharCode(65 + range.columnIndex + right);
          formulas.set(`${sheet.name}!${letter}${range.rowIndex + down + 1}`, formula);
        }
      }
    }
    return formulas;
  });
}

/** Where a formula of the add-in is left in the workbook. */
export async function addInFormulas(): Promise<string[]> {
  return [...(await allFormulas())].flatMap(([place, formula]) => (callsAddIn(formula) ? [place] : []));
}
