import { describe, expect, test } from '@jest/globals';
import type { SdmxOptions } from '../../../src/datasets/readers/sdmxCsv';
import { brief, contentOf, NEW, read, row } from './messages';

describe('what cannot be understood is asked, never guessed', () => {
  const unclear = (lines: readonly string[], options?: Partial<SdmxOptions>) => {
    const result = read(lines, options);
    if (result.kind !== 'unclear') throw new Error(JSON.stringify(result));
    return result.questions.map(({ column, reason, codes }) => [
      column,
      reason,
      codes.map(({ code }) => code).join(),
    ]);
  };
  const without = (lines: readonly string[], place: number) =>
    lines.map((line) =>
      line
        .split(',')
        .filter((_, index) => index !== place)
        .join(','),
    );
  const lines = [NEW, row('M', '2025', '12.4')];

  test.each([
    ['REF_AREA', 4, 'VN', 'cof world exports value 2025 12.4 million-usd actual'],
    ['TRADE_FLOW', 5, 'M', 'cof world imports value 2025 12.4 million-usd actual'],
    ['COMMODITY', 6, '_T', 'total-exports world exports value 2025 12.4 million-usd actual'],
    ['UNIT_MEASURE', 9, 'T', 'cof world exports quantity 2025 12400 thousand-tonnes actual'],
  ])('without %s somebody has to say what it is', (column, place, meaning, figure) => {
    expect(unclear(without(lines, place))).toContainEqual([column, 'missing', '']);
    const content = contentOf(without(lines, place), { meanings: { [column]: { '': meaning } } });
    // 12.4 with the multiplier 6 are 12.4 million tonnes, 12 400 thousand.
    expect(brief(content)).toEqual([figure]);
  });

  test('a flow that is a mere number has a meaning once it is said, or is left out', () => {
    const numbered = [...lines, ...lines.slice(1)].map((line, at) =>
      line.replace(',X,', at === 1 ? ',2,' : ',9,'),
    );
    expect(unclear(numbered)).toEqual([['TRADE_FLOW', 'not-understood', '2,9']]);
    expect(brief(contentOf(numbered, { meanings: { TRADE_FLOW: { 2: 'X', 9: null } } }))).toEqual([
      'cof world exports value 2025 12.4 million-usd actual',
    ]);
  });

  test('a percentage may be a share, a growth rate or an index', () => {
    expect(unclear([NEW, row('M', '2025', '12.4', 'PT,0')])).toEqual([['MEASURE', 'missing', '']]);
    const content = contentOf([NEW, row('M', '2025', '12.4', 'PT,0')], {
      meanings: { MEASURE: { '': 'SHARE' } },
    });
    expect(brief(content)).toEqual(['cof world exports share 2025 0.124 percent actual']);
  });

  test('a multiplier in words is asked for', () => {
    expect(unclear([NEW, row('M', '2025', '12.4', 'USD,Millions')])).toEqual([
      ['UNIT_MULT', 'not-understood', 'Millions'],
    ]);
  });

  test('a dimension of the service that we do not have may have one code, which is told with each figure', () => {
    const adjusted = (code: string, value = '12.4') =>
      `dataflow,STAT:TRADE(2.0.0),M,A,VN,X,COF,${code},2025,${value},USD,6`;
    const headings = NEW.replace('COMMODITY,', 'COMMODITY,ADJUSTMENT,');
    const content = contentOf([headings, adjusted('N')]);
    expect(content.figures[0]?.notes).toEqual(['of-adjustment-n']);
    expect(content.notes['of-adjustment-n']).toMatchObject({ kind: 'definition', en: 'ADJUSTMENT: N' });
    expect(unclear([headings, adjusted('N'), adjusted('Y', '13')])).toEqual([
      ['ADJUSTMENT', 'several-series', 'N,Y'],
    ]);
    const chosen = contentOf([headings, adjusted('N'), adjusted('Y', '13')], {
      meanings: { ADJUSTMENT: { N: null } },
    });
    expect(brief(chosen)).toEqual(['cof world exports value 2025 13 million-usd actual']);
  });

  test('the same in two currencies are two series', () => {
    const lines = [
      'DATAFLOW,FREQ,REF_AREA,TRADE_FLOW,COMMODITY,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE',
      'STAT:TRADE(1.0),A,VN,X,COF,USD,2025,10',
      'STAT:TRADE(1.0),A,VN,X,COF,EUR,2025,9',
    ];
    expect(unclear(lines)).toEqual([['UNIT_MEASURE', 'several-series', 'USD,EUR']]);
    expect(brief(contentOf(lines, { meanings: { UNIT_MEASURE: { USD: null } } }))).toEqual([
      'cof world exports value 2025 9 eur actual',
    ]);
  });
});
