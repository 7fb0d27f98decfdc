import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  HalfDone,
  NotStorable,
  Refusal,
  explained,
  isRefusal,
  isTooLarge,
} from '../../../src/workbook/core/faults';
import { inWorkbook } from '../../../src/workbook/core/inWorkbook';
import { bootOffice } from '../../preview/host/bootOffice';

beforeAll(async () => {
  await bootOffice();
});

describe('what Excel says is told in a sentence that says what to do', () => {
  test.each([
    ['InvalidOperationInCellEditMode', 'Nothing was inserted: a cell is being edited. Press Enter or Esc'],
    ['RequestPayloadSizeLimitExceeded', 'Nothing was inserted: it is more than Excel takes at a time.'],
    ['ResponsePayloadSizeLimitExceeded', 'Nothing was inserted: it is more than Excel takes at a time.'],
    ['AccessDenied', 'Nothing was inserted: the sheet or the workbook is protected. Unprotect it'],
    ['ItemNotFound', 'Nothing was inserted: the table or sheet is not in the workbook any more'],
    ['GeneralException', 'The insertion failed: Excel says no. Try again;'],
  ])('%s', (code, sentence) => {
    expect(explained(faultOf(code), 'insert', 'en')).toContain(sentence);
  });

  test('of work that is half done, with the place', () => {
    const fault = new HalfDone(faultOf('GeneralException'), [{ sheet: 'Kết quả', cells: 'C3:D9' }]);
    expect(explained(fault, 'insert', 'vi')).toContain('vùng C3:D9 của trang tính “Kết quả” còn dở dang');
  });

  test('of what could not be kept in the workbook, with what it is about, in the language of the user', () => {
    const fault = new NotStorable('Gạo', 'it holds NaN');
    expect(explained(fault, 'insert', 'en')).toMatch(
      /^Nothing was inserted: “Gạo” holds a result that is no number/,
    );
    expect(explained(fault, 'refresh', 'vi')).toMatch(/^Chưa cập nhật gì: “Gạo” có kết quả không phải là số/);
  });

  test('of a script that has not come, without its address', () => {
    const fault = Object.assign(new Error('Loading chunk 3528 failed.'), { name: 'ChunkLoadError' });
    expect(explained(fault, 'other', 'en')).toBe(
      'This part of VNEXPORT could not be loaded. Check the network and try again.',
    );
    expect(explained(fault, 'other', 'vi')).toBe(
      'Chưa tải được phần này của VNEXPORT. Hãy kiểm tra mạng rồi thử lại.',
    );
  });

  test('of what the add-in itself refuses, in its own words', () => {
    expect(explained(new Refusal('Nothing was inserted: no room.'), 'refresh', 'vi')).toBe(
      'Nothing was inserted: no room.',
    );
  });
});

test('a request or an answer that is too large is no refusal of what was asked for', () => {
  const codes = ['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'];
  expect(codes.map((code) => isTooLarge(faultOf(code)))).toEqual([true, true]);
  expect(codes.map((code) => isRefusal(faultOf(code)))).toEqual([false, false]);
  expect(isRefusal(faultOf('InvalidArgument'))).toBe(true);
});

test('a request that is too large for Excel, and so not carried out, is told as such', async () => {
  const work = inWorkbook({ task: 'other', language: 'en' }, async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    // 200 texts of 30 000 letters are 6 MB.
    for (let count = 0; count < 200; count += 1) cell.values = [['x'.repeat(30_000)]];
    await context.sync();
  });
  await expect(work).rejects.toThrow(/^Nothing was done: it is more than Excel takes at a time\./);
  await expect(work).rejects.toBeInstanceOf(Refusal);
});

function faultOf(code: string): Error {
  // The types hide the constructor that office.js itself uses.
  const ExcelError = OfficeExtension.Error as unknown as new (parts: object) => Error;
  return new ExcelError({ code, message: 'Excel says no.' });
}
