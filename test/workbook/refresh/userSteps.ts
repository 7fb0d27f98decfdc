import { MoveColsCommand } from '@univerjs/sheets';
import type { ExcelHost } from '../../../preview/host/core/excel';

/** What a user does to an inserted table, by names as the sheet shows them. */
export type UserStep =
  | { readonly do: 'edit'; readonly row: string; readonly column: string; readonly value: string | number }
  | { readonly do: 'sort'; readonly column: string; readonly ascending: boolean }
  | { readonly do: 'filter'; readonly column: string; readonly values: string[] }
  | { readonly do: 'addColumn'; readonly name: string; readonly formula: string; readonly at?: number }
  | { readonly do: 'deleteColumn'; readonly column: string }
  | { readonly do: 'moveColumn'; readonly column: string; readonly to: number }
  | { readonly do: 'renameColumn'; readonly column: string; readonly name: string }
  | { readonly do: 'deleteRow'; readonly row: string }
  | { readonly do: 'addRow'; readonly values: (string | number)[] }
  | { readonly do: 'hideRow'; readonly row: string }
  | { readonly do: 'colourRow'; readonly row: string; readonly colour: string }
  | { readonly do: 'totals' }
  | { readonly do: 'renameTable' | 'renameSheet'; readonly name: string }
  | { readonly do: 'rowsAbove'; readonly rows: number }
  | { readonly do: 'write'; readonly address: string; readonly values: (string | number)[][] }
  | { readonly do: 'merge'; readonly address: string }
  | { readonly do: 'protect' | 'convertToRange' | 'deleteTable' };

/** Does the steps, each through office.js, as far as Excel has an API for what the user does by hand. */
export async function doSteps(host: ExcelHost, steps: readonly UserStep[]): Promise<void> {
  for (const step of steps) await Excel.run((context) => doStep(host, context, step));
}

async function doStep(host: ExcelHost, context: Excel.RequestContext, step: UserStep): Promise<void> {
  const { tables } = context.workbook;
  tables.load('items/id');
  await context.sync();
  const table = tables.items[0];
  if (table === undefined) throw new Error('There is no table.');
  const header = table.getHeaderRowRange().load('values,columnIndex');
  const body = table.getDataBodyRange().load('values');
  await context.sync();
  const headings = (header.values[0] ?? []) as string[];
  const columnOf = (name: string) => found(headings.indexOf(name), name);
  const rowOf = (name: string) =>
    found(
      (body.values as unknown[][]).findIndex((cells) => cells.includes(name)),
      name,
    );
  const { worksheet } = table;
  switch (step.do) {
    case 'edit':
      body.getCell(rowOf(step.row), columnOf(step.column)).values = [[step.value]];
      break;
    case 'sort':
      table.sort.apply([{ key: columnOf(step.column), ascending: step.ascending }]);
      break;
    case 'filter':
      table.columns.getItem(step.column).filter.applyValuesFilter(step.values);
      break;
    case 'addColumn':
      table.columns.add(step.at, [[step.name], ...body.values.map(() => [step.formula])]);
      break;
    case 'deleteColumn':
      table.columns.getItem(step.column).delete();
      break;
    case 'moveColumn': {
      const from = header.columnIndex + columnOf(step.column);
      moveColumn(host, from, header.columnIndex + step.to);
      break;
    }
    case 'renameColumn':
      header.getCell(0, columnOf(step.column)).values = [[step.name]];
      break;
    case 'deleteRow':
      table.rows.getItemAt(rowOf(step.row)).delete();
      break;
    case 'addRow':
      table.rows.add(undefined, [step.values]);
      break;
    case 'hideRow':
      body.getRow(rowOf(step.row)).rowHidden = true;
      break;
    case 'colourRow':
      body.getRow(rowOf(step.row)).format.fill.color = step.colour;
      break;
    case 'totals':
      table.showTotals = true;
      break;
    case 'renameTable':
      table.name = step.name;
      break;
    case 'renameSheet':
      worksheet.name = step.name;
      break;
    case 'rowsAbove':
      worksheet.getRange(`1:${step.rows}`).insert('Down');
      break;
    case 'write':
      worksheet.getRange(step.address).values = step.values;
      break;
    case 'merge':
      worksheet.getRange(step.address).merge(false);
      break;
    case 'protect':
      worksheet.protection.protect();
      break;
    case 'convertToRange':
      table.convertToRange();
      break;
    case 'deleteTable':
      table.delete();
      break;
  }
  await context.sync();
}

/** Excel has no API for what a user does by dragging. */
function moveColumn(host: ExcelHost, from: number, to: number): void {
  const { workbook, commands } = host.univer;
  const sheet = workbook.getActiveSheet();
  const column = (index: number) => ({
    startRow: 0,
    endRow: sheet.getMaxRows() - 1,
    startColumn: index,
    endColumn: index,
    rangeType: 2,
  });
  commands.syncExecuteCommand(MoveColsCommand.id, {
    unitId: workbook.getId(),
    subUnitId: sheet.getSheetId(),
    range: column(from),
    fromRange: column(from),
    toRange: column(to),
  });
}

function found(index: number, name: string): number {
  if (index < 0) throw new Error(`The table has no ${name}.`);
  return index;
}
