import { chartTexts } from '../locales/charts';
import { messagesIn } from '../locales/language';
import { languages, tableKeys } from '../locales/messages';
import { chartOf } from '../tables/charts';
import { sourceTable } from '../tables/sourceTable';
import type { Context } from '../tables/table';
import { addChart, chartPlan, chartSize, describeChart, firstFree } from './chart';
import type { ChartPlan } from './chart';
import { watch } from './freeArea';
import { NotInserted, requireExcel } from './notInserted';
import { runAsOneStep } from './oneUndoStep';

/**
 * Puts a chart beside or below a table that has been inserted before, whatever it is called by now. Its rows stay in
 * the order in which they are.
 * @returns the chart's title
 * @throws NotInserted with a message for the user
 */
export async function insertChart(tableName: string, about: Context): Promise<string> {
  const texts = chartTexts[about.messages.language];
  requireExcel(about.messages.language);
  return runAsOneStep(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(tableName);
    table.load('name');
    table.columns.load('items/name');
    const range = table.getRange();
    range.load('rowCount');
    await context.sync();
    if (table.isNullObject) throw new NotInserted(texts.noTable(tableName));

    const plan = planFor(
      table.columns.items.map(({ name }) => name),
      about,
    );
    if (plan === undefined) throw new NotInserted(texts.noChart(table.name));
    const areas = areasAround(range, range.rowCount - 1).map(watch);
    await context.sync();

    const over = firstFree(areas, about);
    const charted = addChart(table.worksheet, table, { plan, over, name: table.name }, about);
    await context.sync();
    await describeChart(context, charted);
    return charted.title;
  });
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
function areasAround(table: Excel.Range, bars: number): Excel.Range[] {
  const { rows, columns } = chartSize(bars);
  return [
    table.getLastColumn().getCell(0, 0).getOffsetRange(0, 2),
    table.getLastRow().getCell(0, 0).getOffsetRange(2, 0),
  ].map((corner) => corner.getResizedRange(rows - 1, columns - 1));
}
