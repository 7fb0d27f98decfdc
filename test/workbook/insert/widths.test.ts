import { describe, expect, test } from '@jest/globals';
import { languages, tableKeys } from '../../../src/locales/messages';
import { messagesIn } from '../../../src/locales/language';
import { sourceTable } from '../../../src/tables/sourceTable';
import { layOut } from '../../../src/workbook/insert/block';
import { PAGE_WIDTH, columnWidths } from '../../../src/workbook/insert/widths';
import { wholeCatalogue } from '../../catalogue/planCatalogue';

const catalogue = wholeCatalogue();

test('a page of A4 across has 741 points between Excel’s margins', () => {
  // 297 mm are 297 / 25.4 inches, of which 2 × 0.7 are margins, at 72 points each: 741.09
  expect(PAGE_WIDTH).toBe(Math.floor((297 / 25.4 - 2 * 0.7) * 72));
});

describe.each(languages)('in the language %s', (language) => {
  const context = { catalogue, messages: messagesIn(language) };

  test.each(tableKeys)(
    'the table %s prints at 60 % of its size or more, with formulas and sources as without',
    (key) => {
      for (const options of [{}, { computed: 'formulas', source: true } as const]) {
        const { widths } = layOut(sourceTable(key, context, options), context);
        const scale = PAGE_WIDTH / widths.reduce((sum, one) => sum + one, 0);
        expect(scale).toBeGreaterThanOrEqual(0.6);
      }
    },
  );

  test.each(tableKeys)('no number of the table %s is too wide for its column', (key) => {
    const table = sourceTable(key, context);
    const { widths } = layOut(table, context);
    for (const { cells } of table.rows) {
      for (const [at, cell] of cells.entries()) {
        if (typeof cell !== 'object') continue;
        // A digit of 11 points is 5.5 wide; with thousands apart.
        const digits = cell.number.toLocaleString('en', { maximumFractionDigits: 0 }).length;
        expect(widths[at]).toBeGreaterThan(5.5 * digits);
      }
    }
  });
});

test('a text takes the width that it needs, unless the page has no room for that', () => {
  const column = { key: 'name', heading: 'Name', unit: undefined, formula: undefined };
  const row = (text: string, count: number) => ({
    code: 'a',
    cells: Array<string>(count).fill(text),
    emphasised: false,
    figures: [],
  });
  // 20 characters of 5.5 points and a margin of 5.
  const text = 'twenty characters ok';
  expect(columnWidths({ columns: [column], rows: [row(text, 1)] })).toEqual([20 * 5.5 + 5]);
  const twenty = columnWidths({
    columns: Array(20).fill(column) as (typeof column)[],
    rows: [row(text, 20)],
  });
  expect(new Set(twenty).size).toBe(1);
  // "characters" stays in one line: 10 characters.
  expect(twenty[0]).toBeGreaterThanOrEqual(10 * 5.5 + 5);
  expect(twenty[0]).toBeLessThan(20 * 5.5 + 5);
});
