import { chartTexts } from '../../locales/charts';
import { messagesIn } from '../../locales/language';
import { languages, tableKeys } from '../../locales/messages';
import { chartOf } from '../../tables/charts';
import { sourceTable } from '../../tables/sourceTable';
import type { Context } from '../../tables/table';
import { addChart, chartPlan, chartSize, describedIfPossible, firstFree } from './chart';
import type { ChartPlan } from './chart';
import { watch } from '../insert/freeArea';
import type { Watched } from '../insert/freeArea';
import { Refusal } from '../core/faults';
import { changeWorkbook } from '../core/inWorkbook';
import { undoOfChart } from '../core/undoSteps';

/**
 * Puts a chart beside or below a table that has been inserted before, whatever it is called by now. Its rows stay in
 * the order in which they are.
 * @returns the chart's title
 * @throws Refusal with a message for the user
 */
export async function insertChart(tableName: string, about: Context): Promise<string> {
  return describedIfPossible((described) => insert(tableName, described, about));
}

async function insert(tableName: string, described: boolean, about: Context): Promise<string> {
  const { language } = about.messages;
  const texts = chartTexts[language];
  return changeWorkbook(
    { task: 'insert', language },
    {
      look: async (context) => {
        const table = context.workbook.tables.getItemOrNullObject(tableName);
        table.load('name');
        table.columns.load('items/name');
        const range = table.getRange();
        range.load('rowCount');
        await context.sync();
        if (table.isNullObject) throw new Refusal(texts.noTable(tableName));
        const plan = planFor(
          table.columns.items.map(({ name }) => name),
          about,
        );
        if (plan === undefined) throw new Refusal(texts.noChart(table.name));
        const areas = areasAround(range, range.rowCount - 1);
        table.worksheet.load('id,name');
        await context.sync();
        return { table, plan, areas };
      },
      plan: ({ areas, ...rest }) => ({ ...rest, over: firstFree(areas, about) }),
      write: async (context, { table, plan, over }, undo) => {
        const sheet = table.worksheet;
        const place = { id: sheet.id, name: sheet.name };
        undo.remember(undoOfChart(sheet, place));
        const title = addChart(sheet, table, { plan, over, name: table.name, described }, about);
        await context.sync();
        return title;
      },
    },
  );
}

/** Recognises a table by its headings, in either language; columns of the user's do not matter. */
function planFor(headings: readonly string[], { catalogue }: Context): ChartPlan | undefined {
  for (const language of languages) {
    for (const key of tableKeys) {
      const charted = chartOf(key);
      if (charted === undefined) continue;
      const { columns } = sourceTable(key, { catalogue, messages: messagesIn(language) });
      if (columns.every(({ heading }) => headings.includes(heading))) return chartPlan(charted, columns);
    }
  }
  return undefined;
}

/** To the right of the table, one column between, and below it. */
function areasAround(table: Excel.Range, bars: number): Watched[] {
  const { rows, columns } = chartSize(bars);
  return [
    table.getLastColumn().getCell(0, 0).getOffsetRange(0, 2),
    table.getLastRow().getCell(0, 0).getOffsetRange(2, 0),
  ].map((corner) => watch(corner, rows, columns));
}
