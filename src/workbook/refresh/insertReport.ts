import { session } from '../../session';
import type { Language } from '../../locales/messages';
import { refreshTexts } from '../../locales/refresh';
import type { RefreshTexts, ReportEvent } from '../../locales/refresh';
import type { Content } from '../../tables/contents';
import { asText } from '../insert/block';
import { rangeIn, rowsOf } from '../core/areas';
import { costOfCells, costOfWriting } from '../core/bytes';
import { Refusal } from '../core/faults';
import { changeWorkbook } from '../core/inWorkbook';
import { Requests } from '../core/requests';
import { undoOfSheet } from '../core/undoSteps';
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
 * Puts the report on a sheet of its own, as plain values, with when it was made and what the figures come from.
 * @returns the name of the sheet
 */
export async function insertReport(
  report: RefreshReport,
  language: Language,
  at = new Date(),
): Promise<string> {
  const texts = refreshTexts[language].report;
  const rows = reportRows(report, language);
  return changeWorkbook(
    { task: 'insert', language },
    {
      look: async (context) => {
        const { worksheets, protection } = context.workbook;
        worksheets.load('items/name');
        protection.load('protected');
        await context.sync();
        if (protection.protected) throw new Refusal(texts.structureProtected);
        return worksheets.items.map((sheet) => sheet.name);
      },
      plan: (taken) => sheetName(texts.sheet, taken),
      write: async (context, name, undo) => {
        const { worksheets } = context.workbook;
        undo.remember(undoOfSheet(worksheets, name));
        const requests = new Requests(context);
        await writeReport(requests, worksheets.add(name), rows, linesAbove(report, language, at), texts);
        await requests.send();
        return name;
      },
    },
  );
}

/** Title, date and datasets, one below the other. */
function linesAbove({ tables }: RefreshReport, language: Language, at: Date): string[] {
  const { title, made, datasets } = refreshTexts[language].report;
  const ids = new Set(tables.flatMap((table) => table.datasets));
  const titles = session.catalogue.datasets.filter(({ id }) => ids.has(id)).map((one) => one.title[language]);
  const time = new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-US', {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return [title, made(time.format(at)), ...(titles.length > 0 ? [datasets(titles)] : [])];
}

async function writeReport(
  requests: Requests,
  sheet: Excel.Worksheet,
  rows: readonly ReportCell[][],
  lines: readonly string[],
  texts: RefreshTexts['report'],
): Promise<void> {
  await requests.add(costOfWriting(50, [texts, lines]));
  rangeIn(sheet, { row: 0, column: 0, rows: lines.length, columns: 1 }).values = lines.map((line) => [
    asText(line),
  ]);
  const title = sheet.getRange('A1');
  title.format.font.bold = true;
  title.format.font.size = 14;
  const area = { row: lines.length, column: 0, rows: rows.length, columns: texts.headings.length };
  // Before the contents come, so that rows get the height that they need.
  rangeIn(sheet, area).format.wrapText = true;
  for (const [index, width] of WIDTHS.entries()) {
    rangeIn(sheet, { ...area, rows: 1, column: index, columns: 1 }).format.columnWidth = width;
  }
  await requests.addRows(rows.map(costOfCells), { once: costOfWriting(1, '') }, (first, end) => {
    rangeIn(sheet, rowsOf(area, first, end)).values = rows
      .slice(first, end)
      .map((cells) => cells.map((cell) => (typeof cell === 'string' ? asText(cell) : cell)));
  });
  rangeIn(sheet, { ...area, rows: 1 }).format.font.bold = true;
  sheet.freezePanes.freezeRows(lines.length + 1);
  sheet.activate();
}

/** Widths of the columns, in points: together what a page in landscape shows at 80 %, and long texts take two lines. */
const WIDTHS = [140, 130, 170, 130, 80, 80, 220];

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
    ...table.changed.map(({ row, heading, from, to, note }) =>
      line('changed', { row, column: heading, before: shown(from), after: shown(to), remark: note }),
    ),
    ...table.edited.map(({ row, heading, yours, source, sourceChanged, note }) =>
      line(sourceChanged ? 'conflict' : 'kept', {
        row,
        column: heading,
        before: shown(yours),
        after: shown(yours),
        remark: [report.source(String(shown(source))), note].filter((part) => part !== '').join('; '),
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
