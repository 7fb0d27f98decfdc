import { beforeAll, describe, expect, test } from '@jest/globals';
import { bootOffice } from '../preview/host/bootOffice';
import { call, errorOf, one } from './calls';

beforeAll(async () => {
  await bootOffice({ locale: 'vi-VN' });
});

const messageOf = (id: Parameters<typeof one>[0], ...args: unknown[]) =>
  errorOf(() => call(id, ...args)).message;

describe('a measure that nobody states and a function computes', () => {
  test.each([
    [['Hoa Kỳ', 2025, 'share'], '=VNEXPORT.SHARE("Hoa Kỳ",,2025)'],
    [['Gạo', 2025, 'tỷ trọng'], '=VNEXPORT.SHARE("Gạo",,2025)'],
    [['Hoa Kỳ', '2026-07', 'thị phần'], '=VNEXPORT.SHARE("Hoa Kỳ",,"2026-07")'],
    [['Cà phê', 2025, 'tăng trưởng'], '=VNEXPORT.GROWTH("Cà phê",,2025)'],
    [['Cà phê', 2025, 'chỉ số'], '=VNEXPORT.GROWTH("Cà phê",,2025)'],
    [['Cà phê', 2025, 'thứ hạng'], '=VNEXPORT.RANK("Cà phê",,,2025)'],
    [['Nhật Bản', 2025, 'rank'], '=VNEXPORT.RANK("Nhật Bản",,,2025)'],
    [['Cà phê', '2026-07', 'đơn giá'], '=VNEXPORT.UNITVALUE("Cà phê","2026-07")'],
    [['Gạo', undefined, 'unit value'], '=VNEXPORT.UNITVALUE("Gạo",2025)'],
  ])('is an error that offers the formula, which answers: ACTUAL(%j)', (args, formula) => {
    expect(messageOf('ACTUAL', ...args)).toContain(formula);
    const [, id = '', given = ''] = /^=VNEXPORT\.([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
    const read = given.split(',').map((text) => (text === '' ? undefined : (JSON.parse(text) as unknown)));
    expect(typeof one(id as 'RANK', ...read)).toBe('number');
  });

  test('is offered no formula where none has an answer', () => {
    // Of 1990 there are no figures of coffee.
    expect(messageOf('ACTUAL', 'Cà phê', 1990, 'tỷ trọng')).not.toContain('SHARE');
    expect(messageOf('ACTUAL', 'Cà phê', 1990, 'thứ hạng')).not.toContain('RANK');
    expect(messageOf('ACTUAL', 'Tổng kim ngạch', 2025, 'tỷ trọng')).not.toContain('SHARE');
  });

  test('is offered no growth across a year from which on something else is counted: latex is missing from FAO’s rubber since 2005', () => {
    expect(messageOf('ACTUAL', 'Cao su khô', 2004, 'tăng trưởng')).toContain('GROWTH("Cao su khô",,2004)');
    expect(messageOf('ACTUAL', 'Cao su khô', 2005, 'tăng trưởng')).not.toContain('GROWTH');
  });
});

test('formulas that errors offer name measures in Vietnamese to who works in Vietnamese', () => {
  // Services are aimed at as a range; their result of 2003 is stated by another definition.
  expect(messageOf('TARGET', 'Xuất khẩu dịch vụ')).toContain(
    '=VNEXPORT.TARGET("Xuất khẩu dịch vụ","mức thấp nhất")',
  );
  const services = messageOf('ACTUAL', 'Xuất khẩu dịch vụ', 2003);
  expect(services).toContain('=VNEXPORT.ACTUAL("Xuất khẩu dịch vụ",2003,"kim ngạch","World Bank")');
  expect(one('ACTUAL', 'Xuất khẩu dịch vụ', 2003, 'kim ngạch', 'World Bank')).toBe(3272);
  for (const message of [
    messageOf('TARGET', 'Xuất khẩu dịch vụ'),
    messageOf('TARGET', 'Châu Phi'),
    messageOf('ACTUAL', 'Đóng tàu'),
    services,
  ]) {
    expect(message).not.toMatch(/VNEXPORT[^)]*"(?:value|quantity|share|index|low|high|growth)"/);
  }
});
