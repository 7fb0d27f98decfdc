/* eslint office-addins/call-sync-before-read: off, office-addins/call-sync-after-load: off -- the sync is in syncAndReadRegistry */
import { chartTexts } from '../../locales/charts';
import { messagesIn } from '../../locales/language';
import { languages, tableKeys } from '../../locales/messages';
import { chartOfTable } from '../../tables/anyTable';
import type { TableChart } from '../../tables/anyTable';
import { sourceTable } from '../../tables/sourceTable';
import type { Context } from '../../tables/table';
import type { Content } from '../../tables/contents';
import type { TableId } from '../../tables/tableId';
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
import { columnKeys, sameName } from '../refresh/findTables';
import type { SeenTable } from '../refresh/findTables';
import { syncAndReadRegistry } from '../store/registry';
import type { RegistryEntry } from '../store/registry';

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
        table.load('id,name');
        table.columns.load('items/id,items/name');
        const range = table.getRange();
        range.load('rowCount');
        const { entries } = await syncAndReadRegistry(context);
        if (table.isNullObject) throw new Refusal(texts.noTable(tableName));
        const { id, name } = table;
        const columns = table.columns.items.map((column) => ({ id: column.id, heading: column.name }));
        const seen = { id, name, sheet: '', isProtected: false, columns };
        const charted =
          registered(seen, entries, about) ??
          chartedIn(
            columns.map(({ heading }) => heading),
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
  readonly chart: TableChart & { readonly id: TableId };
  readonly columns: readonly { readonly key: string; readonly heading: string }[];
  readonly messages: Context['messages'];
};

/** What the registry says of the table: many series have the same headings. */
function registered(seen: SeenTable, entries: readonly RegistryEntry[], about: Context): Charted | undefined {
  const entry =
    entries.find(({ table, name }) => sameName(name, seen.name) && ['', seen.id].includes(table)) ??
    entries.find(({ table }) => table === seen.id);
  const chart = entry && chartOfTable(entry.key, about);
  if (entry === undefined || chart === undefined) return undefined;
  const keys = columnKeys({ entry, seen });
  return {
    chart: { id: entry.key, ...chart },
    columns: seen.columns.map(({ heading }, at) => ({ key: keys[at] ?? '', heading })),
    messages: messagesIn(entry.language),
  };
}

/** Recognises a source table by its headings, in either language; columns of the user's do not matter. */
function chartedIn(headings: readonly string[], about: Context): Charted | undefined {
  const { catalogue } = about;
  for (const language of languages) {
    for (const key of tableKeys) {
      const chart = chartOfTable(key, about);
      if (chart === undefined) continue;
      const messages = messagesIn(language);
      const { columns } = sourceTable(key, { catalogue, messages }, { computed: 'formulas', source: true });
      const keys = new Map(columns.map((column) => [column.heading, column.key]));
      const needed = sourceTable(key, { catalogue, messages }).columns;
      if (!needed.every(({ heading }) => headings.includes(heading))) continue;
      return {
        chart: { id: key, ...chart },
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
