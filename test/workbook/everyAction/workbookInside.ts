import type { ICellData, IColumnData, IStyleData, IWorkbookData, Nullable } from '@univerjs/core';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { workbookState } from '../refresh/workbookState';
import type { RememberedTable } from '../refresh/workbookState';

/** A workbook down to its formats: what is left behind where a command fails half-way would show here. */
export type Inside = {
  /** By the sheet's name. */
  readonly sheets: Readonly<Record<string, Sheet>>;
  /** Where each table is, by its name. */
  readonly tables: Readonly<Record<string, string>>;
  readonly registry: readonly RememberedTable[];
};

/** Cells by row and column, each with its content, its format and what it carries along; columns with their widths. */
type Sheet = {
  readonly cells: Readonly<Record<string, string>>;
  readonly widths: Readonly<Record<string, number>>;
  readonly charts: readonly string[];
};

export async function inside(host: ExcelHost): Promise<Inside> {
  const { tables, registry } = await workbookState();
  const charts = await chartsOfSheets();
  const saved = JSON.parse(host.serialise()) as IWorkbookData;
  return {
    sheets: Object.fromEntries(
      Object.values(saved.sheets).map(({ name = '', cellData = {}, columnData = {} }) => [
        name,
        {
          cells: Object.fromEntries(
            Object.entries(cellData).flatMap(([row, cells]) =>
              Object.entries(cells as Record<string, Nullable<ICellData>>).flatMap(([column, cell]) => {
                const seen = cell ? textOf(cell, saved.styles) : '';
                return seen === '' ? [] : [[`R${row}C${column}`, seen]];
              }),
            ),
          ),
          widths: Object.fromEntries(
            Object.entries(columnData as Record<string, Nullable<IColumnData>>).flatMap(([column, data]) =>
              data?.w === undefined || data.w === DEFAULT_WIDTH ? [] : [[column, data.w]],
            ),
          ),
          charts: charts[name] ?? [],
        },
      ]),
    ),
    tables: Object.fromEntries(Object.entries(tables).map(([name, { address }]) => [name, address])),
    registry,
  };
}

/** Of Univer, in pixels. */
const DEFAULT_WIDTH = 88;

/** Results of formulas come later, so they are left out; and a format that says what goes without saying is none. */
function textOf({ f, v, s, custom }: ICellData, styles: IWorkbookData['styles']): string {
  const style = typeof s === 'string' ? styles[s] : s;
  const { n, ...format }: IStyleData = style ?? {};
  const pattern = n?.pattern === 'General' ? undefined : n?.pattern;
  const said = Object.entries({ ...format, pattern }).filter(
    ([name, one]) => !isNothing(one) && JSON.stringify(one) !== PLAIN[name],
  );
  const content = f ?? (v === '' ? undefined : v);
  const parts = [content, said.length > 0 ? said : undefined, isNothing(custom) ? undefined : custom];
  return parts.every(isNothing) ? '' : JSON.stringify(parts);
}

/** Bold, size, colour, alignment and wrapping of a cell without a format. */
const PLAIN: Readonly<Record<string, string>> = {
  bl: '0',
  fs: '11',
  cl: '{"rgb":"#000000"}',
  ht: '0',
  tb: '0',
};

function isNothing(value: unknown): boolean {
  return value === undefined || value === null;
}

async function chartsOfSheets(): Promise<Record<string, string[]>> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/charts/items/name');
    await context.sync();
    return Object.fromEntries(
      worksheets.items.map(({ name, charts }) => [name, charts.items.map((chart) => chart.name)]),
    );
  });
}
