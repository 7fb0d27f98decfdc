import { describe, expect, test } from '@jest/globals';
import { leftOutSentences, sdmxQuestion, sdmxRefusal } from '../../src/locales/service';

describe('what is said of a file in SDMX-CSV', () => {
  test('a question names the column, and the codes with their names', () => {
    const codes = [
      { code: 'N', name: 'Not adjusted' },
      { code: 'Y', name: '' },
    ];
    const question = { column: 'ADJUSTMENT', reason: 'several-series', codes } as const;
    expect(sdmxQuestion(question, 'en')).toBe(
      'The file holds several series by ADJUSTMENT. Choose the one to read: N (Not adjusted), Y',
    );
    expect(sdmxQuestion(question, 'vi')).toContain('N (Not adjusted), Y');
  });

  test('what was left out is counted for each reason', () => {
    const leftOut = new Map([
      ['no-value', 1],
      ['forecast', 12],
    ] as const);
    expect(leftOutSentences(leftOut, 'en')).toEqual([
      'Without a value: 1 row.',
      'Forecasts, which are no results: 12 rows.',
    ]);
    expect(leftOutSentences(leftOut, 'vi')[1]).toBe('Số dự báo, không phải kết quả: 12 dòng.');
  });

  test('a refusal says that nothing was read', () => {
    expect(sdmxRefusal('not-sdmx-csv', 'en')).toContain('Nothing was read.');
    expect(sdmxRefusal('not-sdmx-csv', 'vi')).toContain('Chưa đọc số liệu nào.');
  });
});
