import { session } from '../../src/session';
import { messagesIn } from '../../src/locales/language';
import { insertTable } from '../../src/workbook/insert/insertTable';
import { refreshTables } from '../../src/workbook/refresh/refreshTables';
import { convertToValues } from '../../src/workbook/values/convertToValues';
import { restoreFormulas } from '../../src/workbook/values/restoreFormulas';

/** What the trial does, and what it reads of the workbook: a name, and whatever JSON can hold. */
export type Step = { readonly name: string; readonly run: () => Promise<unknown> };

/** In this order: later ones need what earlier ones have made. scripts/trial/expected.ts says what each must read. */
export const steps: readonly Step[] = [
  { name: 'program', run: () => Promise.resolve(program()) },
  { name: 'functions', run: functions },
  { name: 'data types', run: dataTypes },
  { name: 'insert', run: insert },
  { name: 'refresh', run: refresh },
  { name: 'values', run: toValues },
  { name: 'formulas again', run: toFormulas },
  { name: 'clean up', run: cleanUp },
];

const SHEET = 'VNEXPORT trial';
const language = 'vi';
/** Wherever the trial is open, the table has been inserted into a sheet of its own. */
let inserted = '';

const supports = (set: string, version: string) => Office.context.requirements.isSetSupported(set, version);

/** Told, and compared with nothing: which Excel this is. */
function program(): unknown {
  const { platform, version } = Office.context.diagnostics;
  const newest = (set: string, last: number) =>
    Array.from({ length: last + 1 }, (_, minor) => `1.${last - minor}`).find((one) => supports(set, one));
  return {
    platform,
    version,
    language: Office.context.displayLanguage,
    ExcelApi: newest('ExcelApi', 30),
    CustomFunctionsRuntime: newest('CustomFunctionsRuntime', 9),
  };
}

/** Names in column D, of which the second is an error; formulas in column A; what spills in column F. */
async function functions(): Promise<unknown> {
  await onSheet((sheet) => {
    sheet.getRange('D1:D3').formulas = [['Gạo'], ['=NA()'], ['Cà phê']];
    sheet.getRange('A1:A7').formulas = [
      ['=VNEXPORT.TARGET("Gạo")'],
      ['=SUM(IFERROR(VNEXPORT.TARGET(D1:D3),0))'],
      ['=VNEXPORT.TARGET("Gạo","quantity")'],
      ['=VNEXPORT.ACTUAL("Châu Phi",2005)'],
      ['=IFERROR(VNEXPORT.TARGET("Gạp"),"error")'],
      ['=VNEXPORT.TARGET("")=""'],
      ['=ROWS(VNEXPORT.ITEMS("Nhiên liệu"))'],
    ];
    sheet.getRange('F1').formulas = [['=VNEXPORT.TARGET(D1:D3)']];
    sheet.activate();
  });
  const column = await computed('A1:A7');
  return { column: column.flat(), spilled: (await computed('F1:F3')).flat() };
}

/** Only where this Excel has them. */
async function dataTypes(): Promise<unknown> {
  if (!supports('CustomFunctionsRuntime', '1.5')) return 'not supported';
  await onSheet((sheet) => {
    sheet.getRange('H1:H3').formulas = [
      ['=VNEXPORT.ITEM("Gạo")'],
      ['=ROUND(FIELDVALUE(H1,"growth"),3)'],
      ['=VNEXPORT.TARGET(H1)'],
    ];
  });
  return (await computed('H1:H3')).flat();
}

async function insert(): Promise<unknown> {
  const about = { catalogue: session.catalogue, messages: messagesIn(language) } as const;
  ({ table: inserted } = await insertTable('groups', { place: 'new-sheet', computed: 'values' }, about));
  return readTable();
}

/** A figure that the user has changed stays, and the others are as before. */
async function refresh(): Promise<unknown> {
  await Excel.run(async (context) => {
    bodyOf(context).getCell(0, 1).values = [[1]];
    await context.sync();
  });
  const { tables } = await refreshTables('all', session.catalogue, language);
  return { ...(await readTable()), tables: tables.length };
}

async function toValues(): Promise<unknown> {
  await onSheet((sheet) => sheet.activate());
  const { kept } = await convertToValues('sheet', language);
  return {
    cell: await formulaIn('A1'),
    sum: (await computed('A2'))[0]?.[0],
    kept: kept.map(({ formula }) => formula),
  };
}

async function toFormulas(): Promise<unknown> {
  await restoreFormulas(language);
  return { cell: await formulaIn('A1'), sum: (await computed('A2'))[0]?.[0] };
}

async function cleanUp(): Promise<unknown> {
  return Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    for (const sheet of [worksheets.getItem(SHEET), tables.getItem(inserted).worksheet]) sheet.delete();
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.filter(({ name }) => name === SHEET).length;
  });
}

async function readTable(): Promise<{ figures: unknown[]; rows: number }> {
  return Excel.run(async (context) => {
    const body = bodyOf(context).load('values,rowCount');
    await context.sync();
    const rows = body.values as unknown[][];
    return { figures: rows.slice(0, 3).map((row) => row[1]), rows: body.rowCount };
  });
}

function bodyOf(context: Excel.RequestContext): Excel.Range {
  return context.workbook.tables.getItem(inserted).getDataBodyRange();
}

async function onSheet(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const found = worksheets.getItemOrNullObject(SHEET);
    await context.sync();
    work(found.isNullObject ? worksheets.add(SHEET) : found);
    await context.sync();
  });
}

async function formulaIn(address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(address).load('formulas');
    await context.sync();
    return (range.formulas as unknown[][])[0]?.[0];
  });
}

/** Values of cells, once none of them is still being computed or is waiting for the add-in. */
async function computed(address: string): Promise<unknown[][]> {
  for (let times = 0; ; times += 1) {
    const values = await valuesOf(address);
    const waits = values.flat().some((value) => waiting.has(value));
    if (!waits || times === MOST_TIMES) return values;
    await new Promise((passed) => setTimeout(passed, PAUSE_MS));
  }
}

function valuesOf(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

const waiting: ReadonlySet<unknown> = new Set([
  '#BUSY!',
  '#GETTING_DATA',
  '#NAME?',
  '#CONNECT!',
  '#CALC!',
  '',
]);
const PAUSE_MS = 250;
/** A minute. */
const MOST_TIMES = 240;
