import { describe, expect, test } from '@jest/globals';
import { messagesIn } from '../../../src/locales/language';
import type { Language, TableKey } from '../../../src/locales/messages';
import type { RowChoice } from '../../../src/tables/rowChoice';
import { anyTable } from '../../../src/tables/anyTable';
import { sourceTable } from '../../../src/tables/sourceTable';
import { linesAbove } from '../../../src/workbook/insert/block';
import { captionOf } from '../../../src/workbook/insert/caption';
import { customsCatalogue } from '../../tables/anyTables';
import { planCatalogue, wholeCatalogue } from '../../catalogue/planCatalogue';

function caption(key: TableKey, language: Language, catalogue = planCatalogue()): string[] {
  const context = { catalogue, messages: messagesIn(language) };
  return captionOf(sourceTable(key, context), context);
}

test('a caption says for which columns the figures are targets, and that the others are computed', () => {
  expect(caption('groups', 'vi')[2]).toBe(
    'Mục tiêu 2006: cột Kim ngạch, Chỉ số, Tỷ trọng. Các cột số khác là số tự tính.',
  );
  expect(caption('targets', 'en')[2]).toBe('Target 2006: columns Quantity, Value, Index, Share.');
});

test('above results, no caption says that a year is a target; the rows say what they are', () => {
  const lines = caption('markets', 'vi');
  expect(lines.join('\n')).not.toMatch(/2006 là mục tiêu/);
  expect(lines).toContain('Tình trạng số liệu của từng dòng: xem cột “Tình trạng”.');
  expect(caption('attainment', 'en', wholeCatalogue())).toContain(
    'For the status of each row’s figures see “Status of the target”, “Status of the result”.',
  );
});

test('what international publishers say of their figures is said of theirs only', () => {
  const lines = caption('series', 'en', wholeCatalogue());
  expect(lines.filter((line) => line.includes('definitions may differ'))).toEqual([
    expect.stringMatching(/^World Bank, FAO, World Bank \(as published until 2013\): /),
  ]);
});

test('where each row has its own unit in a column, no caption names one as that of all numbers', () => {
  for (const key of ['checks', 'figures', 'series', 'attainment'] as const) {
    expect(caption(key, 'vi', wholeCatalogue()).join('\n')).not.toMatch(/^Đơn vị:/m);
  }
  expect(caption('groups', 'vi')[1]).toMatch(/^Đơn vị: triệu USD, %/);
});

describe('a table of some rows only', () => {
  const partIn = (language: Language, id: string, rows: RowChoice) => {
    const context = { catalogue: customsCatalogue(), messages: messagesIn(language) };
    const table = anyTable(id, context, { rows });
    return table && captionOf(table, context)[1];
  };

  test('says below its title which rows they are, in words', () => {
    expect(partIn('vi', 'items', { largest: 5, by: 'value', group: 'group-industry' })).toBe(
      'Chỉ gồm: 5 dòng lớn nhất theo cột “Kim ngạch (triệu USD)”; Nhóm hàng công nghiệp.',
    );
    expect(partIn('en', 'series:coffee:month:GSO', { from: '2026-01', to: '2026-03' })).toBe(
      'Only: from January 2026 to March 2026.',
    );
    expect(partIn('vi', 'series:coffee:month:GSO', { from: '2026-05' })).toBe(
      'Chỉ gồm: từ tháng 5 năm 2026.',
    );
  });

  test('promises no more rows than there are', () => {
    // Crude oil, coal, and minerals that are stated by value alone.
    expect(partIn('en', 'items', { largest: 5, by: 'value', group: 'group-fuels' })).toBe(
      'Only: the 3 largest rows by “Value (million USD)”; Fuels and minerals.',
    );
    expect(partIn('en', 'items', {})).toBe(
      'Units: thousand tonnes, million USD, %, percentage points, USD per tonne',
    );
  });
});

test('no line above a table is wider than a page across, and those that go on are one line again when joined', () => {
  const context = { catalogue: customsCatalogue(), messages: messagesIn('vi') };
  const table = anyTable('series:coffee:month:GSO', context, { columns: ['period', 'value'] });
  if (table === undefined) throw new Error('the series is not there');
  const [title, ...lines] = linesAbove(table, context);
  expect(title).toBe(table.title);
  // A4 across is 741 points wide between its margins, and a character 5.5.
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(741 / 5.5);
  expect(lines.join('\n').replaceAll('\n    ', ' ')).toBe(captionOf(table, context).slice(1).join('\n'));
  expect(lines.length).toBeGreaterThan(captionOf(table, context).length - 1);
});
