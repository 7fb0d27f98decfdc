import { describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { messagesIn } from '../../src/locales/language';
import { languages, tableKeys } from '../../src/locales/messages';
import type { Language, TableKey } from '../../src/locales/messages';
import { periodOf, sourceTable } from '../../src/tables/sourceTable';
import { unitCode } from '../../src/model/unit';
import type { Table } from '../../src/tables/table';
import { documentDatasets, wholeCatalogue } from '../catalogue/planCatalogue';

const plan = documentDatasets().filter(({ id }) => id === '2006-plan');
const catalogue = wholeCatalogue();

/** Columns where 0 is an answer: the total stands on level 0, what agrees differs by 0, and a check may ask for none. */
const zeros = ['level', 'difference', 'relative', 'right'];

describe.each(tableKeys)('%s', (key) => {
  test('has the same rows and columns in both languages, under other headings and another title', () => {
    const [vi, en] = [read(key, 'vi'), read(key, 'en')];
    expect(en.rows.map(({ code }) => code)).toEqual(vi.rows.map(({ code }) => code));
    expect(en.columns.map((column) => column.key)).toEqual(vi.columns.map((column) => column.key));
    expect(en.title).not.toBe(vi.title);
    en.columns.forEach(({ heading }, index) => {
      if (!isYear(heading)) expect(heading).not.toBe(vi.columns[index]?.heading);
    });
  });

  test('has the same numbers in both languages', () => {
    const numbers = (language: Language) =>
      read(key, language).rows.map(({ cells }) => cells.filter((cell) => typeof cell === 'object'));
    expect(numbers('en')).toEqual(numbers('vi'));
  });

  describe.each(languages)('in the language %s', (language) => {
    const { title, columns, rows } = read(key, language);

    test('has rows that their codes tell apart', () => {
      expect(rows.length).toBeGreaterThan(0);
      expect(repeated(rows.map(({ code }) => code))).toEqual([]);
    });

    test('has columns that their keys, and in Excel their headings in any case, tell apart', () => {
      expect(repeated(columns.map((column) => column.key))).toEqual([]);
      expect(repeated(columns.map(({ heading }) => heading.toLowerCase()))).toEqual([]);
    });

    test('has a cell for every column of every row', () => {
      expect(new Set(rows.map(({ cells }) => cells.length))).toEqual(new Set([columns.length]));
    });

    test('has no column without any content', () => {
      const filled = columns.map((_, index) => rows.some(({ cells }) => cells[index] !== undefined));
      expect(filled).not.toContain(false);
    });

    test('has a number, a text or nothing in a cell: never 0, NaN, an empty or a broken text', () => {
      const faulty = rows.flatMap(({ code, cells }) =>
        cells.flatMap((cell, index) => {
          const column = columns[index]?.key;
          if (cell === undefined || (typeof cell === 'object' && zeros.includes(column ?? ''))) return [];
          const sound =
            typeof cell === 'string'
              ? cell.trim() === cell && cell !== '' && !/undefined|null|NaN|\[object|[{}]/.test(cell)
              : Number.isFinite(cell.number) && cell.number !== 0;
          return sound ? [] : [[code, column, cell]];
        }),
      );
      expect(faulty).toEqual([]);
    });

    test('has cells in the unit of their column', () => {
      const others = rows.flatMap(({ code, cells }) =>
        cells.filter((cell, index) => {
          const unit = columns[index]?.unit;
          return unit !== undefined && typeof cell === 'object' && cell.unit !== unit ? code : undefined;
        }),
      );
      expect(others).toEqual([]);
    });

    test('names money, weights and counts in the heading, and leaves the % to the cells', () => {
      for (const { heading, unit } of columns) {
        if (unit === 'percent') expect(heading).not.toContain('%');
        const named = unit === undefined ? undefined : unitNames[language][unitCode(unit)];
        if (named !== undefined) expect(heading.endsWith(` (${named})`)).toBe(true);
      }
    });

    test('has a title and headings that begin with a capital and have no gap left to fill', () => {
      const headings = columns.map(({ heading }) => heading).filter((heading) => !isYear(heading));
      for (const text of [title, ...headings]) {
        expect(text).toMatch(/^\p{Lu}/u);
        expect(text).not.toMatch(/[{}]|undefined| {2}/);
      }
    });
  });
});

describe('titles', () => {
  const ofTheTargetYear: readonly TableKey[] = ['targets', 'items', 'groups', 'sectors', 'orientations'];

  test.each(languages)('name the target year where the table is about it (%s)', (language) => {
    const withYear = tableKeys.filter((key) => read(key, language).title.endsWith(' 2006'));
    expect(withYear).toEqual(ofTheTargetYear);
  });

  test('follow the target year of the dataset', () => {
    const nextYear = catalogueOf(plan.map((dataset) => ({ ...dataset, targetPeriod: '2007' })));
    const titles = languages.map(
      (language) => sourceTable('targets', { catalogue: nextYear, messages: messagesIn(language) }).title,
    );
    expect(titles).toEqual(['Mục tiêu xuất khẩu 2007', 'Export targets 2007']);
  });

  test('tell all tables apart', () => {
    const titles = languages.flatMap((language) => tableKeys.map((key) => read(key, language).title));
    expect(repeated(titles)).toEqual([]);
  });
});

/** Units that a heading must name, as a reader of each language writes them. */
const unitNames: Record<Language, Partial<Record<string, string>>> = {
  vi: {
    'million-usd': 'triệu USD',
    'thousand-tonnes': 'nghìn tấn',
    'usd-per-tonne': 'USD/tấn',
    markets: 'thị trường',
    enterprises: 'doanh nghiệp',
  },
  en: {
    'million-usd': 'million USD',
    'thousand-tonnes': 'thousand tonnes',
    'usd-per-tonne': 'USD per tonne',
    markets: 'markets',
    enterprises: 'enterprises',
  },
};

function catalogueOf([first, ...others]: typeof plan): Catalogue {
  if (first === undefined) throw new Error('2006-plan is not built in');
  return new Catalogue([first, ...others]);
}

describe('the period of a table', () => {
  test('is that of the printed figures behind its rows', () => {
    expect(Object.fromEntries(tableKeys.map((key) => [key, periodOf(key, catalogue)]))).toEqual({
      targets: '2006',
      items: '2006',
      groups: '2006',
      sectors: '2006',
      results: '2001-2005',
      growth: '2001-2006',
      markets: '2001-2005',
      'market-sizes': '2005',
      enterprises: '2001-2005',
      services: '2001-2006',
      attainment: '2001-2006',
      series: '2000-2006',
      orientations: '2006',
      figures: '1996-2006',
      checks: '1996-2006',
    });
  });
});

function read(key: TableKey, language: Language): Table {
  return sourceTable(key, { catalogue, messages: messagesIn(language) });
}

/** Years across need no words. */
function isYear(heading: string): boolean {
  return /^\d{4}$/.test(heading);
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}
