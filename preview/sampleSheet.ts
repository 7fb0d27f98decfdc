import { BooleanNumber, BorderStyleTypes, CellValueType, HorizontalAlign, LocaleType } from '@univerjs/core';
import type { ICellData, IStyleData, IWorkbookData } from '@univerjs/core';
import type { Language } from '../src/locales/messages';
import { sampleTexts } from './sampleTexts';
import type { Line, SampleTexts } from './sampleTexts';

/** What stands left of the first column, with the numbers of the rows. */
const ROW_NUMBERS = 46;
const WIDTHS = [300, 120, 120, 120, 120];

/**
 * On a phone the names and their results are beside each other without scrolling, in smaller letters.
 * @param room for the grid, in pixels
 */
export function sampleZoom(room: number): number {
  const [names = 0, results = 0] = WIDTHS;
  return Math.max(0.5, Math.min(1, Math.floor((20 * room) / (ROW_NUMBERS + names + results)) / 20));
}

/** A workbook with one sheet that calls the functions: single values, errors, ranges, spilled lists and tables. */
export function sampleWorkbook(language: Language): IWorkbookData {
  const texts = sampleTexts[language];
  const sheet = 'examples';
  const rows = sampleRows(texts);
  return {
    id: 'preview',
    name: texts.title,
    appVersion: '',
    locale: language === 'vi' ? LocaleType.VI_VN : LocaleType.EN_US,
    styles: {},
    sheetOrder: [sheet],
    sheets: {
      [sheet]: {
        id: sheet,
        name: texts.sheet,
        rowCount: 200,
        columnCount: 20,
        defaultRowHeight: 24,
        columnData: byIndex(WIDTHS.map((w) => ({ w }))),
        rowData: { 0: { h: 34, ia: BooleanNumber.FALSE } },
        cellData: byIndex(rows.map((cells) => byIndex(cells))),
      },
    },
  };
}

/** Where the first formula stands. */
export const firstResult = 'B6';

type Row = readonly ICellData[];

const COLUMNS = 5;

function sampleRows({ title, guide, single, errors, range, cards, spill }: SampleTexts): readonly Row[] {
  const rows: Row[] = [[text(title, styles.title)], [text(guide, styles.quiet)], []];
  const add = (...more: readonly Row[]): void => void rows.push(...more, []);
  add(heading(single.heading), header(single.headers, single.formula), ...single.rows.map(line));
  add(heading(errors.heading), note(errors.hint), ...errors.rows.map(line));
  add(...rangeRows(range, rows.length + 1));
  add(heading(cards.heading), note(cards.hint), ...cards.rows.map(line));
  add(heading(spill.heading), note(spill.hint));
  add(note(`=VNEXPORT.${spill.items}`), [formula(spill.items)], ...roomFor(spill.itemsBelow));
  add(note(`=VNEXPORT.${spill.datasets}`), [formula(spill.datasets)], ...roomFor(spill.datasetsBelow));
  add(note(`=VNEXPORT.${spill.table}`), spilledHeader(spill.table));
  return rows;
}

/** One formula for each column of numbers, over all names at once. */
function rangeRows(range: SampleTexts['range'], firstRow: number): readonly Row[] {
  const top = firstRow + 3;
  const names = `A${top}:A${top + range.subjects.length - 1}`;
  const columns = [
    { call: `TARGET(${names})`, format: '#,##0' },
    { call: `GROWTH(${names})`, format: '0.0%' },
    { call: `SHARE(${names})`, format: '0.0%' },
    { call: `UNITVALUE(${names})`, format: '#,##0' },
  ];
  return [
    heading(range.heading),
    note(range.hint(`=VNEXPORT.TARGET(${names})`)),
    header(range.headers),
    ...range.subjects.map((name, index) => [
      text(name),
      ...columns.map(({ call, format }) => {
        const style = { ...styles.result, n: { pattern: format } };
        return index === 0 ? formula(call, style) : { s: style };
      }),
    ]),
  ];
}

function line({ label, call, format }: Line): Row {
  const style = format === undefined ? styles.result : { ...styles.result, n: { pattern: format } };
  return [text(label), formula(call, style), text(`=VNEXPORT.${call}`, styles.code)];
}

function heading(title: string): Row {
  return [text(title, styles.heading), ...Array.from({ length: COLUMNS - 1 }, () => ({ s: styles.heading }))];
}

function note(words: string): Row {
  return [text(words, styles.quiet)];
}

/** Over all columns of the sample; titles after the first stand over numbers, but `last` over formulas. */
function header([first = '', ...others]: readonly string[], last?: string): Row {
  const titles = others.map((title) => text(title, styles.numberHeader));
  const cells = [text(first, styles.header), ...titles];
  if (last !== undefined) cells.push(text(last, { ...styles.code, ...styles.header }));
  return [...cells, ...Array.from({ length: COLUMNS - cells.length }, () => ({ s: styles.header }))];
}

/** The first row of a spilled table is its header. */
function spilledHeader(call: string): Row {
  return [formula(call, styles.header), ...Array.from({ length: COLUMNS - 1 }, () => ({ s: styles.header }))];
}

/** Nothing may stand where a list spills. */
function roomFor(rows: number): readonly Row[] {
  return Array.from({ length: rows }, () => []);
}

function byIndex<Item>(items: readonly Item[]): Record<number, Item> {
  return Object.fromEntries(items.entries());
}

function text(value: string, style: IStyleData = {}): ICellData {
  return { v: value, t: CellValueType.STRING, s: style };
}

function formula(call: string, style: IStyleData = {}): ICellData {
  return { f: `=VNEXPORT.${call}`, s: style };
}

const boldOnGrey = { bl: BooleanNumber.TRUE, bg: { rgb: '#f5f5f5' } };
const accent = { rgb: '#b1121f' };
const grey = { rgb: '#616161' };

const styles = {
  title: { bl: BooleanNumber.TRUE, fs: 16 },
  quiet: { cl: grey },
  heading: {
    bl: BooleanNumber.TRUE,
    cl: accent,
    bd: { b: { s: BorderStyleTypes.MEDIUM, cl: accent } },
  },
  header: boldOnGrey,
  numberHeader: { ...boldOnGrey, ht: HorizontalAlign.RIGHT },
  result: { ht: HorizontalAlign.RIGHT },
  code: { cl: grey, pd: { l: 12 } },
} satisfies Record<string, IStyleData>;
