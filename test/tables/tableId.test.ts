import { describe, expect, test } from '@jest/globals';
import { tableKeys } from '../../src/locales/messages';
import { figuresId, periodTableId, readTableId, seriesId } from '../../src/tables/tableId';

describe('the id of a table in a workbook', () => {
  test.each(tableKeys)('of the source table %s is its key', (key) => {
    expect(readTableId(key)).toEqual({ kind: 'source', key });
  });

  test.each([
    ['series:coffee:month:GSO', { kind: 'series', subject: 'coffee', frequency: 'month', publisher: 'GSO' }],
    [
      'series:coffee:quarter:GSO:market-us',
      { kind: 'series', subject: 'coffee', frequency: 'quarter', publisher: 'GSO', market: 'market-us' },
    ],
    ['items:customs-items:latest', { kind: 'items', dataset: 'customs-items', period: 'latest' }],
    ['partners:customs-markets:2026-06', { kind: 'partners', dataset: 'customs-markets', period: '2026-06' }],
    ['figures:customs-items', { kind: 'figures', dataset: 'customs-items' }],
    ['check:group-items:group-fuels', { kind: 'check', code: 'group-items/group-fuels' }],
  ])('%s names the table by its parameters', (id, read) => {
    expect(readTableId(id)).toEqual(read);
  });

  test('a name with any character in it comes back as it was', () => {
    const of = { subject: 'coffee', frequency: 'month', publisher: 'Cục: số 1/2%' } as const;
    expect(readTableId(seriesId(of))).toEqual({ kind: 'series', ...of });
    const cumulated = { kind: 'items', dataset: 'a', period: '2026-01/2026-02' } as const;
    expect(readTableId(periodTableId(cumulated))).toEqual(cumulated);
    expect(readTableId(figuresId('x:y'))).toEqual({ kind: 'figures', dataset: 'x:y' });
  });

  test.each([
    '',
    'constructor',
    'series',
    'series:coffee',
    'series:coffee:week:GSO',
    'series:coffee:month:GSO:a:b',
    'items:customs-items',
    'items:customs-items:yesterday',
    'items::latest',
    'figures:a:b',
    'check:group-items',
    'series:%E0%A4%A:month:GSO',
  ])('“%s” is none', (id) => {
    const read = readTableId(id);
    expect(read === undefined || (id === 'series' && read.kind === 'source')).toBe(true);
  });
});
