import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { session } from '../../src/session';
import type { Card } from '../../src/functions/runner';
import { documentDatasets } from '../catalogue/planCatalogue';
import { thirdDataset } from '../datasets/thirdDataset';
import { bootOffice } from '../preview/host/bootOffice';
import { call, errorOf, one } from './calls';

/** As much of a field of a card as says where it is shown. */
type Labelled = { readonly propertyMetadata?: { readonly sublabel?: string } };

const third = thirdDataset();
const others = documentDatasets();
const before = session.catalogue.datasets;
beforeAll(() => bootOffice({ locale: 'vi-VN', requirements: { CustomFunctionsRuntime: '1.5' } }));
afterEach(() => session.useDatasets(before));

describe('functions over a dataset with months, units of its own, zeros and no total', () => {
  test('alone, answer what it states, with its own unit and notes', () => {
    session.useDatasets([third]);
    expect(one('TARGET', 'Gạo')).toMatchObject({ basicValue: 4500 });
    expect(one('ACTUAL', 'Gạo', 'tháng 3/2026')).toMatchObject({ basicValue: 302 });
    expect(one('ACTUAL', 'Gạo', 'T3/2026')).toMatchObject({ basicValue: 302 });
    expect(one('ACTUAL', 'Sầu riêng', 'K2-T5-2026', 'số lượng')).toMatchObject({ basicValue: 1250 });
    expect(one('UNIT', 'Sầu riêng')).toBe('tỷ đồng');
    expect(one('SOURCE', 'Gạo', 'value', '2026-03')).toContain('“302.000” nghìn USD');
    expect(one('SOURCE', 'Gạo', 'value', '2026-03')).toContain('tạm tính; đã làm tròn');
    // 4500 million USD over 8100 thousand tonnes: 555.55… USD per tonne
    expect(one('UNITVALUE', 'Gạo')).toMatchObject({ basicValue: expect.closeTo(555.5555, 3) });
    // 305 in June on 300 in January
    expect(one('GROWTH', 'Gạo', '2026-01', '2026-06')).toMatchObject({
      basicValue: expect.closeTo(5 / 300, 12),
    });
  });

  test('alone, say what is missing: a total, a month of imports, a number to divide by, rows of a table', () => {
    session.useDatasets([third]);
    for (const id of ['SHARE', 'CONTRIBUTION'] as const) {
      const { code, message } = errorOf(() => one(id, 'Gạo'));
      expect([id, code]).toEqual([id, '#N/A']);
      expect(message).toContain('tổng kim ngạch');
    }
    expect(errorOf(() => one('ACTUAL', 'Gạo', 'quý I/2027')).message).toContain('quý I năm 2027');
    expect(errorOf(() => one('BASELINE', 'Vải thiều')).code).toBe('#N/A');
    for (const headings of [true, false]) {
      const { message } = errorOf(() => call('TABLE', 'groups', headings));
      expect(message).toContain('chưa có dòng nào');
    }
  });

  test.each([
    ['alone', [third]],
    ['after the others', [...others, third]],
    ['before the others', [third, ...others]],
  ])('%s, every subject has a card, and search, checks and lists answer', (_, datasets) => {
    session.useDatasets(datasets);
    for (const { code } of session.catalogue.subjects) {
      const { properties } = one('ITEM', code) as Card;
      // Each field has a key that formulas can name, and stands again under its label, with the key below.
      const fields = Object.entries((properties ?? {}) as Record<string, Labelled>);
      const keys = fields.flatMap(([key, { propertyMetadata: about }]) =>
        about?.sublabel === undefined ? [key] : [],
      );
      expect(keys.filter((key) => !/^[A-Za-z][A-Za-z0-9_]*$/.test(key))).toEqual([]);
      const labelled = fields.flatMap(([, { propertyMetadata: about }]) => about?.sublabel ?? []);
      expect(labelled.filter((key) => !keys.includes(key))).toEqual([]);
    }
    expect(call('SEARCH', 'sầu riêng 2027')).not.toEqual([]);
    expect(call('CHECKS')).not.toEqual([]);
    expect((call('ITEMS') as unknown[][]).flat()).toContain('Gạo');
  });
});
