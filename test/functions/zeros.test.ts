import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { session } from '../../src/session';
import { bootOffice } from '../preview/host/bootOffice';
import { call, errorOf, one } from './calls';

const { datasets } = session.catalogue;

beforeAll(async () => {
  await bootOffice({ locale: 'vi-VN' });
  // Rice is to be exported without a tonne, and coffee without a value.
  session.useDatasets(
    datasets.map((dataset) => ({
      ...dataset,
      figures: dataset.figures.map((figure) =>
        figure.status === 'target' &&
        ((figure.subject === 'rice' && figure.measure === 'quantity') ||
          (figure.subject === 'coffee' && figure.measure === 'value'))
          ? { ...figure, number: 0, printed: '0' }
          : figure,
      ),
    })),
  );
});
afterAll(() => {
  session.useDatasets(datasets);
});

describe('where a figure is 0', () => {
  test('what would be divided by it is #N/A, with a sentence that names the figure and what to do', () => {
    expect(errorOf(() => one('UNITVALUE', 'Gạo'))).toMatchObject({
      code: '#N/A',
      message:
        'Không tính được cho “Gạo” (dòng 2) từ “Gạo”, lượng xuất khẩu năm 2006 (Bộ Thương mại): “0”. ' +
        'Số chia phải lớn hơn 0 và kết quả phải là một số hữu hạn. Hãy chọn đối tượng hoặc kỳ khác.',
    });
    expect(errorOf(() => one('ATTAINMENT', 'Cà phê')).message).toContain(
      '“Cà phê”, kim ngạch năm 2006 (Bộ Thương mại): “0”',
    );
    expect(errorOf(() => call('BOUNDS', 'UNITVALUE', 'Gạo')).code).toBe('#N/A');
  });

  test('it is itself an answer, and so is a part of 0', () => {
    expect(one('TARGET', 'Gạo', 'sản lượng')).toBe(0);
    expect(one('SHARE', 'Cà phê')).toBe(0); // 0 / 38444
    expect(one('UNITVALUE', 'Cà phê')).toBe(0); // 0 / 920
  });

  test('the rest of a range computes', () => {
    // 7388 / 19500 * 1000
    expect(call('UNITVALUE', [['Gạo'], ['Dầu thô']])).toEqual([
      [expect.objectContaining({ code: '#N/A' })],
      [expect.closeTo(378.871795, 6)],
    ]);
  });

  test('its cell in a table is 0, and what would be divided by it an empty cell', () => {
    const [headings = [], ...rows] = call('TABLE', 'items') as unknown[][];
    const rice = rows.find((row) => row.includes('Gạo')) ?? [];
    expect(rice[headings.indexOf('Lượng xuất khẩu (nghìn tấn)')]).toBe(0);
    expect(rice[headings.indexOf('Đơn giá bình quân (USD/tấn)')]).toBe('');
  });
});

test('Excel’s own object after the last argument is no argument', () => {
  const invocation = { address: 'Sheet1!A1', functionName: 'VNEXPORT.GROWTH' };
  expect(call('GROWTH', [['Cà phê']], null, null, invocation)).toEqual([[expect.closeTo(0.048, 9)]]); // 1.048 - 1
  expect(call('BASELINE', [['Cao su']], invocation)).toEqual([[expect.closeTo(804.222649, 6)]]); // 838 / 1.042
});
