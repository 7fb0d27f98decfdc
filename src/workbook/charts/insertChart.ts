import { chartTexts } from '../../locales/charts';
import { messagesIn } from '../../locales/language';
import { languages, tableKeys } from '../../locales/messages';
import { chartOf } from '../../tables/charts';
import { sourceTable } from '../../tables/sourceTable';
import type { Context } from '../../tables/table';
import type { Content } from '../../tables/contents';
import {
  addChart,
  barsIn,
  chartPlan,
  chartSize,
  describedIfPossible,
  firstFree,
  standsTogether,
} from './chart';
import { watch } from '../insert/freeArea';
import type { Watched } from '../insert/freeArea';
import { Refusal } from '../core/faults';
import { changeWorkbook } from '../core/inWorkbook';
import { sayWhatIsProtected } from '../core/protection';
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
        const charted = chartedIn(
          table.columns.items.map(({ name }) => name),
          about,
        );
        if (charted === undefined) throw new Refusal(texts.noChart(table.name));
        const body = table.getDataBodyRange();
        body.load('values');
        table.worksheet.load('id,name,protection/protected');
        await context.sync();
        const plan = chartPlan(charted.chart, charted.columns, body.values as Content[][], {
          ...about,
          messages: charted.messages,
        });
        if (!standsTogether(plan)) throw new Refusal(texts.rowsApart(table.name));
        const areas = areasAround(range, barsIn(plan, range.rowCount - 1));
        await context.sync();
        return { table, plan, areas };
      },
      plan: ({ areas, ...rest }) => ({ ...rest, over: firstFree(areas, about) }),
      write: async (context, { table, plan, over }, undo) => {
        const sheet = table.worksheet;
        const place = { id: sheet.id, name: sheet.name };
        undo.remember(undoOfChart(sheet, place));
        const title = addChart(sheet, table, { plan, over, name: table.name, described }, about);
        // A protected sheet may still take charts.
        await sayWhatIsProtected(sheet, language, () => context.sync());
        return title;
      },
    },
  );
}

/** A table that has a chart, as it stands in the sheet: of its columns those that are ours by their keys. */
type Charted = {
  readonly chart: NonNullable<ReturnType<typeof chartOf>>;
  readonly columns: readonly { readonly key: string; readonly heading: string }[];
  readonly messages: Context['messages'];
};

/** Recognises a table by its headings, in either language; columns of the user's do not matter. */
function chartedIn(headings: readonly string[], { catalogue }: Context): Charted | undefined {
  for (const language of languages) {
    for (const key of tableKeys) {
      const chart = chartOf(key);
      if (chart === undefined) continue;
      const messages = messagesIn(language);
      const { columns } = sourceTable(key, { catalogue, messages }, { computed: 'formulas', source: true });
      const keys = new Map(columns.map((column) => [column.heading, column.key]));
      const needed = sourceTable(key, { catalogue, messages }).columns;
      if (!needed.every(({ heading }) => headings.includes(heading))) continue;
      return {
        chart,
        columns: headings.map((heading) => ({ key: keys.get(heading) ?? '', heading })),
        messages,
      };
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
