import { describe, expect, test } from '@jest/globals';
import { readCsv } from '../../../src/datasets/csv';
import { excelCsv, figuresCsv, subjectCsv } from '../../../src/datasets/writers/csv';
import { csvTexts } from '../../../src/locales/csv';
import { observationsOf } from '../../../src/model/observation';
import { thirdDataset } from '../thirdDataset';

describe('cells as CSV for Excel', () => {
  test('the file begins with the mark of UTF-8, without which Excel shows Vietnamese letters wrongly', () => {
    expect(excelCsv([['Gạo', 1.5]])).toBe('\uFEFFGạo,1.5\r\n');
  });

  test.each(['=1+1', '+cmd', '-x', '@sum', '\tx', '\rx', '=HYPERLINK("x")'])(
    'the text %j is not computed by Excel, but stands behind an apostrophe',
    (text) => {
      expect(readCsv(excelCsv([[text, 1]]))).toEqual([[`'${text}`, '1']]);
    },
  );

  test.each(['-52,1', '+1.5', '-5 %', 'a-b', ''])('the text %j stands as it is', (text) => {
    expect(readCsv(excelCsv([[text, 1]]))).toEqual([[text, '1']]);
  });

  test('numbers have no exponent, and a decimal comma where semicolons divide the cells', () => {
    expect(excelCsv([[-0.5, 1e-7, 1e21, undefined]])).toBe(
      '\uFEFF-0.5,0.0000001,1000000000000000000000,\r\n',
    );
    expect(excelCsv([[-0.5, 1234]], { separator: ';' })).toBe('\uFEFF-0,5;1234\r\n');
  });
});

describe('the figures of a dataset as CSV', () => {
  const dataset = thirdDataset();
  const [headings = [], ...rows] = readCsv(figuresCsv(dataset, 'vi', csvTexts('vi'))) ?? [];
  const cell = (row: number, heading: string) => rows[row]?.[headings.indexOf(heading)];

  test('are one a row, in words', () => {
    expect(rows).toHaveLength(dataset.figures.length);
    // The index is printed as 104,7 % and shown in per cent, as its unit says.
    expect(
      ['Tên', 'Chỉ tiêu', 'Kỳ', 'Số liệu', 'Đơn vị', 'Tình trạng', 'Số nguyên văn'].map((one) =>
        cell(2, one),
      ),
    ).toEqual(['Gạo', 'chỉ số', '2027', '104.7', '%', 'mục tiêu', '104,7']);
  });

  test('say where each stands, its market, its notes and the unit of the source', () => {
    // The ninth figure is rice in January 2026, printed as 300.000 thousand USD.
    expect([cell(8, 'Số liệu'), cell(8, 'Đơn vị'), cell(8, 'Ghi chú')]).toEqual([
      '300',
      'triệu USD',
      'tạm tính; đã làm tròn',
    ]);
    expect(rows[8]).toEqual(expect.arrayContaining(['nghìn USD', 'bảng, dòng 1', '300.000']));
    const toChina = rows.find((cells) => cells.includes('Sầu riêng') && cells.includes('Trung Quốc'));
    expect(toChina).toEqual(expect.arrayContaining(['3100', 'xuất khẩu', 'Bộ Công Thương']));
  });
});

describe('the figures of a subject as CSV', () => {
  const dataset = thirdDataset();
  const rice = observationsOf(dataset).filter(({ subject }) => subject === 'rice');
  const [headings = [], ...rows] = readCsv(subjectCsv(rice, 'en', csvTexts('en'))) ?? [];

  test('are one a row, and each row ends with the title of the dataset that states it', () => {
    expect(rows.length).toBe(dataset.figures.filter(({ subject }) => subject === 'rice').length);
    expect(rows.length).toBeGreaterThan(1);
    expect(headings.at(-1)).toBe('Dataset');
    expect(new Set(rows.map((row) => row.at(-1)))).toEqual(new Set([dataset.title.en]));
    expect(headings.slice(0, -1)).toEqual(readCsv(figuresCsv(dataset, 'en', csvTexts('en')))?.[0]);
  });
});
