import { beforeAll, describe, expect, test } from '@jest/globals';
import { bootOffice } from '../preview/host/bootOffice';
import { call, errorOf } from './calls';

beforeAll(async () => {
  await bootOffice({ locale: 'vi-VN' });
});

const BASELINE_OF_RICE = [
  expect.closeTo(1405.10737, 5), // 1210.5 / 0.8615
  expect.closeTo(1407.90238, 5), // 1211.5 / 0.8605
];

describe('BOUNDS', () => {
  test('gives the lowest and the highest value in two cells beside each other', () => {
    expect(call('BOUNDS', 'BASELINE', 'Gạo')).toEqual([BASELINE_OF_RICE]);
    expect(call('BOUNDS', [['TARGET']], [['Gạo']])).toEqual([[1210.5, 1211.5]]);
    expect(call('BOUNDS', 'TARGET', 'Xuất khẩu dịch vụ')).toEqual([[6150, 6750]]); // 6,2 - 6,7 billion
    expect(call('BOUNDS', 'ACTUAL', 'Doanh nghiệp ngoài quốc doanh')).toEqual([[18500, 19425]]); // over 18,5 billion
    expect(call('BOUNDS', 'RANK', 2)).toEqual([[7, 7]]);
  });

  test.each(['baseline', 'VNEXPORT.BASELINE', '=vnexport.baseline', 'năm gốc', 'nam goc'])(
    'takes “%s” for the name of the function',
    (name) => {
      expect(call('BOUNDS', name, 'rice')).toEqual([BASELINE_OF_RICE]);
    },
  );

  test('a column of names gives a row each: blank rows for blanks, its own error in both cells for a bad one', () => {
    const answers = call('BOUNDS', 'BASELINE', [
      ['Gạo'],
      [null],
      ['Gạp'],
      ['Khoáng sản'],
      [0],
    ]) as unknown[][];
    const unknown = expect.objectContaining({ code: '#N/A', message: expect.stringContaining('“Gạo”') });
    const noIndex = expect.objectContaining({ code: '#N/A', message: expect.stringContaining('chỉ số') });
    expect(answers).toEqual([BASELINE_OF_RICE, ['', ''], [unknown, unknown], [noIndex, noIndex], ['', '']]);
  });

  test('a wrong function beside a column of names is told in every row that has a name', () => {
    const wrong = expect.objectContaining({ code: '#VALUE!', message: expect.stringContaining('“màu”') });
    expect(call('BOUNDS', 'màu', [['Gạo'], [''], [null]])).toEqual([
      [wrong, wrong],
      ['', ''],
      ['', ''],
    ]);
  });

  test('a column of functions gives the bounds of each for one name', () => {
    expect(call('BOUNDS', [['TARGET'], ['BASELINE'], ['RANK']], 'Gạo')).toEqual([
      [1210.5, 1211.5],
      BASELINE_OF_RICE,
      [7, 7],
    ]);
  });

  test('columns of different lengths give #N/A where one has ended, as in Excel', () => {
    const ended = expect.objectContaining({ code: '#N/A' });
    expect(call('BOUNDS', [['TARGET'], ['RANK']], [['Gạo'], ['Gạo'], ['Gạo']])).toEqual([
      [1210.5, 1211.5],
      [7, 7],
      [ended, ended],
    ]);
  });

  test('takes the two periods of a growth; CAGR asks for them, what has no periods says so', () => {
    // Services, 3,32 and 5,65 billion: fourth roots of 5645 / 3325 and 5655 / 3315, less 1.
    const services = [expect.closeTo(0.141479, 6), expect.closeTo(0.142845, 6)];
    expect(call('BOUNDS', 'CAGR', 'Xuất khẩu dịch vụ', 2001, 2005)).toEqual([services]);
    expect(call('BOUNDS', 'tăng bình quân', [['dich vu'], [null]], [[2001]], [['2005']])).toEqual([
      services,
      ['', ''],
    ]);
    // Africa, 176 and 681: 680.5 / 176.5 - 1, 681.5 / 175.5 - 1
    expect(call('BOUNDS', 'GROWTH', 'Châu Phi', 2001, 2005)).toEqual([
      [expect.closeTo(2.855524, 6), expect.closeTo(2.883191, 6)],
    ]);
    expect(errorOf(() => call('BOUNDS', 'CAGR', 'Châu Phi'))).toMatchObject({
      code: '#VALUE!',
      message:
        'Hãy ghi kỳ đầu (là kỳ gốc) và kỳ cuối, ví dụ 2000 và 2005 cho tăng trưởng của giai đoạn 2001-2005; GROWTH và CHANGE cũng nhận một kỳ, so với cùng kỳ năm trước.',
    });
    expect(errorOf(() => call('BOUNDS', 'CAGR', 'Châu Phi', 2001)).message).toContain('kỳ cuối');
    expect(errorOf(() => call('BOUNDS', 'TARGET', 'Gạo', 2001, 2005))).toMatchObject({
      code: '#VALUE!',
      message:
        'Cận của TARGET không tính theo kỳ. Hãy bỏ trống kỳ, hoặc dùng GROWTH, CAGR, CHANGE, SHARE, UNITVALUE, ATTAINMENT hay RANK.',
    });
    expect(errorOf(() => call('BOUNDS', 'SHARE', 'Gạo', 2005, 2006)).message).toBe(
      'Cận của SHARE chỉ tính theo một kỳ. Hãy chỉ ghi 2005 hoặc 2006.',
    );
  });

  test('takes one period as the function does: a share of a month, and growth on the same month a year before', () => {
    // Coffee in July 2026 in thousand USD with three decimals: 642535.4185 to 642535.4195 of 53095475.0455 to 53095475.0465.
    expect(call('BOUNDS', 'SHARE', 'Cà phê', '2026-07')).toEqual([
      [expect.closeTo(642535.4185 / 53095475.0465, 12), expect.closeTo(642535.4195 / 53095475.0455, 12)],
    ]);
    // July 2025: 603198.611.
    expect(call('BOUNDS', 'GROWTH', 'Cà phê', '2026-07')).toEqual([
      [expect.closeTo(642535.4185 / 603198.6115 - 1, 12), expect.closeTo(642535.4195 / 603198.6105 - 1, 12)],
    ]);
  });

  test('a blank name leaves two blank cells', () => {
    expect(call('BOUNDS', 'BASELINE', null)).toEqual([['', '']]);
  });
});
