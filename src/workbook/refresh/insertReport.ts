import type { Language } from '../../locales/messages';
import { refreshTexts } from '../../locales/refresh';
import type { RefreshTexts, ReportEvent } from '../../locales/refresh';
import type { Content } from '../../tables/contents';
import { asText } from '../insert/block';
import { Parts } from '../core/inParts';
import { sheetName } from '../insert/names';
import { damagedTables } from './refreshReport';
import type { RefreshReport, TableReport } from './refreshReport';

type ReportCell = string | number | boolean;

/** The report as rows of a sheet, headings first; all of it is text and numbers, never a formula. */
function reportRows({ tables, damaged }: RefreshReport, language: Language): ReportCell[][] {
  const { headings, events } = refreshTexts[language].report;
  const unread = damaged.map((one) => [
    one.label,
    ...[events.damaged, '', '', '', ''],
    damagedTables([one], language),
  ]);
  return [[...headings], ...tables.flatMap((table) => tableRows(table, language)), ...unread];
}

/**
 * Puts the report on a sheet of its own, as plain values.
 * @returns the name of the sheet
 */
export async function insertReport(report: RefreshReport, language: Language): Promise<string> {
  const texts = refreshTexts[language].report;
  const rows = reportRows(report, language);
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const name = sheetName(
      texts.sheet,
      worksheets.items.map((sheet) => sheet.name),
    );
    try {
      await writeReport(worksheets.add(name), rows, texts);
      await context.sync();
    } catch (fault) {
      await Excel.run({ delayForCellEdit: true }, (again) => removeSheet(again, name));
      throw fault;
    }
    return name;
  });
}

async function writeReport(
  sheet: Excel.Worksheet,
  rows: readonly ReportCell[][],
  texts: RefreshTexts['report'],
): Promise<void> {
  const title = sheet.getRange('A1');
  title.values = [[asText(texts.title)]];
  title.format.font.bold = true;
  title.format.font.size = 14;
  const range = sheet.getRangeByIndexes(2, 0, rows.length, texts.headings.length);
  const width = texts.headings.length;
  await new Parts(sheet.context).addRows(
    rows.map(() => width),
    width,
    (first, end) => {
      const part = range.getRow(first).getResizedRange(end - first - 1, 0);
      part.values = rows
        .slice(first, end)
        .map((cells) => cells.map((cell) => (typeof cell === 'string' ? asText(cell) : cell)));
    },
  );
  range.getRow(0).format.font.bold = true;
  for (const [index, width] of WIDTHS.entries()) range.getColumn(index).format.columnWidth = width;
  sheet.freezePanes.freezeRows(3);
  sheet.activate();
}

/** The sheet of a report that Excel has not finished, if it has begun it. */
async function removeSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  await context.sync();
  if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}

/** In points. */
const WIDTHS = [180, 190, 220, 170, 110, 110, 260];

function tableRows(table: TableReport, language: Language): ReportCell[][] {
  const { report, skipped } = refreshTexts[language];
  const shown = (content: Content): ReportCell => {
    if (content === '') return report.blank;
    return typeof content === 'object' ? content.formula : content;
  };
  const line = (event: ReportEvent, rest: Partial<Line> = {}): ReportCell[] => {
    const { row = '', column = '', before = '', after = '', remark = '' } = rest;
    return [table.title, report.events[event], row, column, before, after, remark];
  };
  const lines = [
    ...(table.skipped === undefined
      ? []
      : [line('skipped', { remark: skipped[table.skipped.reason](table.skipped.detail) })]),
    ...(table.copied ? [line('copied')] : []),
    ...table.changed.map(({ row, heading, from, to }) =>
      line('changed', { row, column: heading, before: shown(from), after: shown(to) }),
    ),
    ...table.edited.map(({ row, heading, yours, source, sourceChanged }) =>
      line(sourceChanged ? 'conflict' : 'kept', {
        row,
        column: heading,
        before: shown(yours),
        after: shown(yours),
        remark: report.source(String(shown(source))),
      }),
    ),
    ...table.added.map(({ row }) => line('added', { row })),
    ...table.vanished.map(({ row }) => line('vanished', { row })),
    ...table.deleted.map(({ row }) => line('deleted', { row })),
    ...table.missingColumns.map((column) => line('column-missing', { column })),
    ...table.newColumns.map((column) => line('column-new', { column })),
  ];
  return lines.length > 0 ? lines : [line('unchanged')];
}

type Line = { row: string; column: string; before: ReportCell; after: ReportCell; remark: string };
