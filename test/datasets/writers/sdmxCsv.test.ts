import { describe, expect, test } from '@jest/globals';
import { readCsv } from '../../../src/datasets/csv';
import { sdmxCsv } from '../../../src/datasets/writers/sdmxCsv';
import type { SdmxCsvOptions } from '../../../src/datasets/writers/sdmxCsv';
import { sdmxTexts } from '../../../src/locales/sdmx';
import { readDataset } from '../../../src/model/dataset';
import { thirdContent, thirdDataset } from '../thirdDataset';

const plan = thirdDataset();

function written(options?: SdmxCsvOptions, language: 'vi' | 'en' = 'en', dataset = plan): string[] {
  return sdmxCsv(dataset, language, sdmxTexts(language), options).split('\r\n').slice(0, -1);
}

/** The cells of the row in which a component has a code, by their headings. */
function row(column: string, code: string, options?: SdmxCsvOptions, dataset = plan): Record<string, string> {
  const text = sdmxCsv(dataset, 'en', sdmxTexts('en'), options);
  const [headings = [], ...rows] = readCsv(text, options?.separator) ?? [];
  const at = headings.indexOf(column);
  const found = rows.find((cells) => cells[at] === code) ?? [];
  return Object.fromEntries(headings.map((heading, index) => [heading, found[index] ?? '']));
}

describe('a dataset in SDMX-CSV 2.0', () => {
  test('begins with the dataflow and the action, has one row a figure, and only the columns that it needs', () => {
    const [headings, first, ...others] = written();
    expect(headings).toBe(
      'STRUCTURE[;],STRUCTURE_ID,ACTION,FREQ,REF_AREA,TRADE_FLOW,COMMODITY,COUNTERPART_AREA,MEASURE,PUBLISHER,DATA_TYPE,BASE_PER,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS,DECIMALS,PRINTED,PLACE,PLACE_NUMBER,LINE,NOTES[]',
    );
    expect(first).toBe(
      'dataflow,VNEXPORT:2027-plan(1.0.0),I,A,VN,X,rice,W1,VALUE,MOIT,T,,2027,4500,USD,6,F,0,4.500,row,1,1,',
    );
    expect(others).toHaveLength(thirdContent.figures.length - 1);
  });

  test('writes the number in the unit of the source, with its multiplier and decimals', () => {
    expect(row('TIME_PERIOD', '2026-01')).toMatchObject({
      FREQ: 'M',
      OBS_VALUE: '300000',
      UNIT_MEASURE: 'USD',
      UNIT_MULT: '3',
      PRINTED: '300.000',
      'NOTES[]': 'provisional;rounded',
    });
    // The printed index is 104,7 %; the dataset holds the fraction 1.047.
    expect(row('MEASURE', 'INDEX')).toMatchObject({
      OBS_VALUE: '104.7',
      UNIT_MEASURE: 'PT',
      UNIT_MULT: '0',
      DECIMALS: '1',
      BASE_PER: '2026',
    });
    expect(row('UNIT_MEASURE', 'PERCENT_OF_PLAN')).toMatchObject({ OBS_VALUE: '12.5', UNIT_MULT: '0' });
    expect(row('UNIT_MEASURE', 'CONTAINERS')).toMatchObject({
      FREQ: 'M_2',
      TIME_PERIOD: '2026-05-16/P16D',
      OBS_VALUE: '1250',
    });
  });

  test('tells all goods to a market, a commodity to a market, and imports apart', () => {
    expect(row('COMMODITY', '_T')).toMatchObject({ COUNTERPART_AREA: 'market-china', OBS_VALUE: '60000' });
    expect(row('OBS_VALUE', '3100')).toMatchObject({ COMMODITY: 'durian', COUNTERPART_AREA: 'market-china' });
    expect(row('TRADE_FLOW', 'M')).toMatchObject({
      COMMODITY: 'rice',
      COUNTERPART_AREA: 'W1',
      OBS_VALUE: '15',
    });
  });

  test('a market that has the letters of ISO 3166 is written by them, and the total of all goods as _T', () => {
    const text = JSON.stringify(thirdContent)
      .replaceAll('market-china', 'market-cn')
      .replace('"code":"rice","kind":"item"', '"code":"rice","kind":"total"');
    const dataset = readDataset(JSON.parse(text), '3'.repeat(64));
    expect(row('COUNTERPART_AREA', 'CN', {}, dataset)).toMatchObject({ COMMODITY: '_T', OBS_VALUE: '60000' });
    expect(row('TIME_PERIOD', '2026-01', {}, dataset)).toMatchObject({
      COMMODITY: '_T',
      COUNTERPART_AREA: 'W1',
    });
  });

  test('leaves COUNTERPART_AREA out where no figure is of a market, and COMMODITY where all are', () => {
    const only = (test: (figure: (typeof thirdContent.figures)[number]) => boolean) =>
      readDataset({ ...thirdContent, figures: thirdContent.figures.filter(test) }, '3'.repeat(64));
    const goods = only(({ subject }) => subject === 'lychee');
    const markets = only(({ subject }) => subject === 'market-china');
    expect(written({}, 'en', goods)[0]).toContain('TRADE_FLOW,COMMODITY,MEASURE');
    expect(written({}, 'en', markets)[0]).toContain('TRADE_FLOW,COUNTERPART_AREA,MEASURE');
  });

  test('with the names in columns of their own each code has its name beside it', () => {
    const options = { labels: 'name' } as const;
    expect(written(options)[0]).toContain(
      'STRUCTURE_ID,STRUCTURE_NAME,ACTION,FREQ,Frequency,REF_AREA,Reference area',
    );
    expect(written(options)[1]).toContain(
      'VNEXPORT:2027-plan(1.0.0),Export plan for 2027,I,A,Annual,VN,Viet Nam,X,exports,rice,Rice,W1,World',
    );
    expect(row('TIME_PERIOD', '2026-01', options)).toMatchObject({
      'Time period': 'January 2026',
      'Observation value': '',
      'Unit multiplier': 'thousands',
      'Number as printed': '',
      Notes: 'provisional;rounded',
    });
  });

  test('with codes and names in one cell a colon and a space stand between them', () => {
    const [headings, first] = written({ labels: 'both' }, 'vi');
    expect(headings).toContain('FREQ: Tần suất,REF_AREA: Nước báo cáo');
    expect(headings).toContain('NOTES[]: Ghi chú');
    expect(first).toContain(
      'VNEXPORT:2027-plan(1.0.0): Kế hoạch xuất khẩu năm 2027,I,A: Hằng năm,VN: Việt Nam,X: xuất khẩu,rice: Gạo',
    );
    expect(first).toContain('2027: năm 2027,4500,USD: đô la Mỹ,6: triệu,"F: ');
  });

  test('keys of series and observations hold the dimensions in their order', () => {
    const both = row('TIME_PERIOD', '2026-01', { keys: 'both' });
    expect(both).toMatchObject({
      SERIES_KEY: 'M.VN.X.rice.W1.VALUE.MOIT.R.',
      OBS_KEY: 'M.VN.X.rice.W1.VALUE.MOIT.R..2026-01',
    });
    expect(written({ keys: 'series' })[0]).toContain('ACTION,SERIES_KEY,FREQ');
    expect(written({ keys: 'obs' })[0]).toContain('ACTION,OBS_KEY,FREQ');
  });

  test('no two rows have the same key, even where the source states a figure again', () => {
    const [first] = thirdContent.figures;
    const again = { ...first, restates: true, locator: { line: 9, place: 'row', n: 3 } };
    const figures = [...thirdContent.figures, again, { ...again, locator: { line: 12, place: 'row' } }];
    const dataset = readDataset({ ...thirdContent, figures }, '3'.repeat(64));
    const [headings = [], ...rows] = readCsv(sdmxCsv(dataset, 'en', sdmxTexts('en'), { keys: 'obs' })) ?? [];
    const keys = rows.map((cells) => cells[headings.indexOf('OBS_KEY')]);
    expect(new Set(keys).size).toBe(figures.length);
    expect(keys.slice(-2)).toEqual([
      'A.VN.X.rice.W1.VALUE.MOIT.T..2.2027',
      'A.VN.X.rice.W1.VALUE.MOIT.T..3.2027',
    ]);
  });

  test('another action stands in every row', () => {
    for (const line of written({ action: 'R' }).slice(1)) expect(line).toMatch(/^dataflow,[^,]*,R,/);
  });

  test('with semicolons numbers have a decimal comma, and several values of a cell another divider', () => {
    const options = { separator: ';' } as const;
    expect(written(options)[0]).toMatch(/^STRUCTURE\[\|\];STRUCTURE_ID;ACTION;/);
    expect(row('MEASURE', 'INDEX', options)['OBS_VALUE']).toBe('104,7');
    expect(row('TIME_PERIOD', '2026-01', options)['NOTES[]']).toBe('provisional|rounded');
  });
});
