import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { session } from '../../src/session';
import { builtIn, documentDatasets } from '../catalogue/planCatalogue';
import { thirdDataset } from '../datasets/thirdDataset';
import { bootOffice } from '../preview/host/bootOffice';
import { call } from './calls';

/** With the real office.js, in the Vietnamese Excel. */
beforeAll(async () => {
  await bootOffice({ locale: 'vi-VN' });
});

const builtInCatalogue = session.catalogue;
afterAll(() => {
  session.useCatalogue(builtInCatalogue);
});

describe('DATASETS', () => {
  test('has a row for each dataset in use, in the order in which they answer: title, publisher, period, revision, home, id', () => {
    const rows = call('DATASETS') as unknown[][];
    expect(rows).toHaveLength(5);
    expect(rows[1]).toEqual([
      'Xuất khẩu theo mặt hàng, từng tháng',
      'Tổng cục Thống kê',
      '2024-01/2026-07',
      1,
      'có sẵn trong phần bổ trợ',
      'customs-items',
    ]);
  });

  test('answers one field of each below the other, by its name in either language, a status and a hash too', () => {
    const ids = [['2006-plan'], ['customs-items'], ['customs-totals'], ['customs-markets'], ['results']];
    expect(call('DATASETS', 'id')).toEqual(ids);
    expect(call('DATASETS', 'mã')).toEqual(ids);
    expect((call('DATASETS', 'publisher') as string[][])[0]).toEqual(['Bộ Thương mại']);
    expect((call('DATASETS', 'tình trạng') as string[][])[1]?.[0]).toContain('sơ bộ');
    expect((call('DATASETS', 'hash') as string[][])[0]?.[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  test('tells what the workbook keeps and what was fetched from what is built in', () => {
    const third = thirdDataset();
    const fetched = { ...builtIn('customs-items'), hash: '0'.repeat(64), revision: 2 };
    const datasets = [documentDatasets()[0], third, fetched] as const;
    session.useCatalogue(new Catalogue(datasets, new Set([third.id])));
    expect(call('DATASETS', 'nơi lưu')).toEqual([
      ['có sẵn trong phần bổ trợ'],
      ['lưu trong sổ làm việc này'],
      ['tải về từ nơi đặt phần bổ trợ'],
    ]);
    expect((call('DATASETS', 'lần sửa') as number[][])[2]).toEqual([2]);
  });
});
