import { expect, test } from '@jest/globals';
import { messagesIn } from '../../src/locales/language';
import { rankedTable } from '../../src/tables/rankedTable';
import type { Table } from '../../src/tables/table';
import { planCatalogue } from '../catalogue/planCatalogue';

const context = { catalogue: planCatalogue(), messages: messagesIn('en') };

/** A row for each name, with its share in 2001 and in 2005. */
function shares(rows: readonly (readonly [name: string, before: number, after?: number])[]): Table {
  const cell = (number: number) => ({ number, unit: 'percent' as const });
  return {
    key: 'markets',
    title: 'Shares',
    columns: ['name', 'share-2001', 'share-2005'].map((key) => ({
      key,
      heading: key,
      unit: undefined,
      formula: undefined,
    })),
    rows: rows.map(([name, before, after]) => ({
      code: name,
      cells: [name, cell(before), after === undefined ? undefined : cell(after)],
      emphasised: false,
      figures: [],
    })),
  };
}

test('rows ranked by what has a column for each year come in the order of the last year, those without it last', () => {
  const table = shares([
    ['America', 0.089, 0.213],
    ['Oceania', 0.5],
    ['Asia', 0.05, 0.505],
  ]);
  const ranked = rankedTable(table, 'share', undefined, context);
  expect(ranked.rows.map(({ code }) => code)).toEqual(['Asia', 'America', 'Oceania']);
});
