import { expect, test } from '@jest/globals';
import { messagesIn } from '../../../src/locales/language';
import type { Language, TableKey } from '../../../src/locales/messages';
import { sourceTable } from '../../../src/tables/sourceTable';
import { captionOf } from '../../../src/workbook/insert/caption';
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
