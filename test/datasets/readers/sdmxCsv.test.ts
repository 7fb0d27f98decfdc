import { describe, expect, test } from '@jest/globals';
import { readSdmxCsv } from '../../../src/datasets/readers/sdmxCsv';
import type { Subject } from '../../../src/model/schema';
import { brief, contentOf, NEW, read, row, texts } from './messages';

/** Coffee of Viet Nam in thousand USD, as a service of the first version would answer. */
const OLD = [
  'DATAFLOW,FREQ,REF_AREA,TRADE_FLOW,COMMODITY,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS,TITLE',
  'STAT:TRADE(1.0),M,VN,X,071,US,2026-07,52100.5,USD,3,A,"Coffee, roasted or not"',
  'STAT:TRADE(1.0),M,VN,X,071,W0,2026-07,640000,USD,3,P,"Coffee, roasted or not"',
  'STAT:TRADE(1.0),A,VN,M,_T,W0,2025,430.25,USD,9,E,All',
];

describe('SDMX-CSV 1.0', () => {
  const content = contentOf(OLD);

  test('gives figures by commodity, partner, flow and period, money in million USD', () => {
    // 52 100.5 thousand are 52.1005 million, 430.25 billion are 430 250 million.
    expect(brief(content)).toEqual([
      '071 market-us exports value 2026-07 52.1005 million-usd actual',
      '071 world exports value 2026-07 640 million-usd preliminary',
      'total-exports world imports value 2025 430250 million-usd preliminary',
    ]);
  });

  test('keeps what the service wrote: its digits, its unit and the row', () => {
    expect(content.figures[0]).toMatchObject({
      printed: '52100.5',
      decimals: 1,
      locator: { line: 2, place: 'row', n: 2 },
    });
    expect(content.figures[2]).toMatchObject({
      printed: '430.25',
      printedUnit: 'billion-usd',
      notes: ['status-e'],
    });
    expect(content.notes['status-e']).toMatchObject({ kind: 'doubt', en: 'estimated by the publisher' });
    expect(content.units?.['usd-e3']).toEqual({
      name: { vi: 'nghìn USD', en: 'thousand USD' },
      kind: 'amount',
      factor: 0.001,
      heldIn: 'million-usd',
    });
  });

  test('the dataset is called by the dataflow and published by its agency', () => {
    expect([content.id, content.title.en, content.publishers[0]?.code, content.covers]).toEqual([
      'trade',
      'TRADE',
      'STAT',
      '2025-01/2026-07',
    ]);
  });

  test('labels “both” give subjects their names and leave the codes', () => {
    const labelled = contentOf([
      'DATAFLOW;FREQ: Fréquence;REF_AREA: Zone;TRADE_FLOW: Flux;COMMODITY: Produit;TIME_PERIOD: Période;OBS_VALUE;UNIT_MEASURE: Unité;UNIT_MULT: Multiplicateur;OBS_STATUS: Statut',
      'STAT:TRADE(1.0): Commerce: extérieur;A: Annuel;VN: Viet Nam;X: Exportations;071: Café: torréfié ou non;2025: 2025;12,4;USD: Dollar;6: Millions;A: Normal',
    ]);
    // With semicolons between cells a French service writes a decimal comma.
    expect(brief(labelled)).toEqual(['071 world exports value 2025 12.4 million-usd actual']);
    expect(labelled.title.en).toBe('Commerce: extérieur');
    expect(labelled.subjects[0]).toMatchObject({ name: { en: 'Café: torréfié ou non' }, aliases: ['071'] });
  });
});

describe('SDMX-CSV 2.0 and 2.1', () => {
  test('names in columns of their own are the names of the codes before them', () => {
    const content = contentOf([
      'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,FREQ,Frequency,REF_AREA,Area,TRADE_FLOW,Flow,COMMODITY,Commodity,TIME_PERIOD,Time,OBS_VALUE,Value,UNIT_MEASURE,Unit,UNIT_MULT,Multiplier',
      'dataflow,STAT:TRADE(2.0.0),Foreign trade,R,A,Annual,VN,Viet Nam,2,Exports,COF,Coffee,2025,2025,12.4,,T,Tonnes,3,Thousands',
    ]);
    expect(brief(content)).toEqual(['cof world exports quantity 2025 12.4 thousand-tonnes actual']);
    expect([content.title.en, content.subjects[0]?.name.en]).toEqual(['Foreign trade', 'Coffee']);
  });

  test('keys, custom columns and values of several parts do no harm', () => {
    const content = contentOf([
      'STRUCTURE[;],STRUCTURE_ID,ACTION,SERIES_KEY,OBS_KEY,FREQ,REF_AREA,TRADE_FLOW,COMMODITY,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,CONTACT[],TEXT[en;fr],UPDATED',
      'dataflow,STAT:TRADE(2.0.0),M,A.VN.X.COF,A.VN.X.COF.2025,A,VN,X,COF,2025,12.4,USD,One;Two,en:Any;fr:Tous,2026-01-22T13:15:41Z',
      'dataflow,STAT:TRADE(2.0.0),M,A.VN.X.COF,A.VN.X.COF.2026,A,VN,X,COF,2026,10.8,USD,One,"en:With ""quotes""\nand a line;fr:x",2026-02-22T13:15:41Z',
    ]);
    // Without a multiplier a number is in single dollars: 12.4 USD are 0.0000124 million.
    expect(brief(content)).toEqual([
      'cof world exports value 2025 0.0000124 million-usd actual',
      'cof world exports value 2026 0.0000108 million-usd actual',
    ]);
  });

  test('columns may come in any order', () => {
    const content = contentOf([
      'STRUCTURE,STRUCTURE_ID,ACTION,OBS_VALUE,UNIT_MULT,UNIT_MEASURE,TIME_PERIOD,COMMODITY,TRADE_FLOW,REF_AREA,FREQ',
      'datastructure,STAT:DSD_TRADE,I,12.4,6,USD,2025,COF,X,VNM,A',
    ]);
    expect(brief(content)).toEqual(['cof world exports value 2025 12.4 million-usd actual']);
  });

  test('a mark of UTF-8 at the beginning, line ends of Windows and empty cells at the end are read over', () => {
    const result = readSdmxCsv(`\uFEFF${[NEW, `${row('M', '2025', '12.4')},`].join('\r\n')}\r\n`, { texts });
    expect(result).toMatchObject({ kind: 'read' });
  });
});

describe('the actions of a message are carried out in their order', () => {
  const values = (...rows: string[]) =>
    contentOf([NEW, ...rows]).figures.map(({ period, number }) => [period, number]);

  test('merge fills in, replace takes the place, delete takes away', () => {
    expect(
      values(
        row('M', '2023', '1'),
        row('M', '2024', '2'),
        row('M', '2025', '3'),
        row('R', '2024', '20'),
        row('D', '2023', '-'),
      ),
    ).toEqual([
      ['2024', 20],
      ['2025', 3],
    ]);
  });

  test('a delete that leaves dimensions open takes all that fits, one that names nothing takes everything', () => {
    const all = ['2023', '2024'].map((year) => row('M', year, '1'));
    expect(values(...all, 'dataflow,STAT:TRADE(2.0.0),D,,,,COF,2023,,,', row('M', '2025', '5'))).toEqual([
      ['2024', 1],
      ['2025', 5],
    ]);
    expect(values(...all, 'dataflow,STAT:TRADE(2.0.0),D,,,,,,,,', row('R', '2026', '6'))).toEqual([
      ['2026', 6],
    ]);
  });

  test('a row without a value says of all observations that it fits what they do not say themselves', () => {
    const content = contentOf([
      NEW,
      row('M', '2024', '2', ','),
      row('M', '2025', '3', 'USD,9'),
      'dataflow,STAT:TRADE(2.0.0),M,,VN,,COF,,,USD,6',
    ]);
    // 2 million as the series says; 3 billion, as the observation itself says, are 3000 million.
    expect(brief(content)).toEqual([
      'cof world exports value 2024 2 million-usd actual',
      'cof world exports value 2025 3000 million-usd actual',
    ]);
  });

  test('two values for one observation are refused, for nobody can tell which is right', () => {
    expect(read([NEW, row('M', '2025', '1'), row('M', '2025', '2')])).toEqual({
      kind: 'refused',
      reason: 'contradiction',
    });
    expect(values(row('M', '2025', '1'), row('M', '2025', '1'))).toEqual([['2025', 1]]);
  });
});

describe('what is no figure of Viet Nam’s trade is left out and counted', () => {
  test('missing values, forecasts, periods shorter than half a month and other countries', () => {
    const result = read([
      `${NEW},OBS_STATUS`,
      `${row('M', '2020', '1')},A`,
      `${row('M', '2021', 'NaN')},A`,
      `${row('M', '2022', '')},A`,
      `${row('M', '2023', '5')},M`,
      `${row('M', '2024', '5')},F`,
      `${row('M', '2025-W05', '5')},A`,
      `${row('M', '2026', 'about 5')},A`,
      'dataflow,STAT:TRADE(2.0.0),M,A,TH,X,COF,2020,1,USD,6,A',
    ]);
    if (result.kind !== 'read') throw new Error(JSON.stringify(result));
    expect(brief(result.content)).toEqual(['cof world exports value 2020 1 million-usd actual']);
    expect(Object.fromEntries(result.leftOut)).toEqual({
      'no-value': 3,
      forecast: 1,
      'no-period': 1,
      'not-a-number': 1,
      'other-area': 1,
    });
  });

  test('where nothing is left the message is refused', () => {
    expect(read([NEW, row('M', '2025', 'NaN')])).toEqual({ kind: 'refused', reason: 'no-figures' });
    expect(read([NEW])).toEqual({ kind: 'refused', reason: 'no-figures' });
  });
});

describe('what is no SDMX-CSV is refused', () => {
  test.each([
    ['not-sdmx-csv', 'a,b\n1,2'],
    ['not-sdmx-csv', ''],
    ['not-sdmx-csv', '{"data":{}}'],
    ['not-sdmx-csv', 'STRUCTURE,ACTION,OBS_VALUE\ndataflow,M,1'],
    ['not-csv', 'DATAFLOW,A\n"A:B(1.0),1'],
    ['not-csv', 'DATAFLOW,A\nA:B(1.0),1,2'],
    ['no-values', 'DATAFLOW,FREQ,TIME_PERIOD\nA:B(1.0),A,2025'],
    [
      'no-values',
      'STRUCTURE,STRUCTURE_ID,ACTION,OBS_VALUE1,OBS_VALUE2,TIME_PERIOD\ndataflow,A:B(1.0.0),M,1,2,2025',
    ],
    ['several-structures', 'DATAFLOW,TIME_PERIOD,OBS_VALUE\nA:B(1.0),2025,1\nA:C(1.0),2025,1'],
    ['decimals-unclear', 'DATAFLOW;TIME_PERIOD;OBS_VALUE\nA:B(1.0);2025;1,5\nA:B(1.0);2026;1.234'],
  ])('as %s: %j', (reason, text) => {
    expect(readSdmxCsv(text, { texts })).toEqual({ kind: 'refused', reason });
  });

  test('two versions of one dataflow are one', () => {
    const lines = [NEW, row('M', '2024', '1'), row('M', '2025', '2').replace('(2.0.0)', '(2.1.0)')];
    expect(contentOf(lines).figures).toHaveLength(2);
  });
});

describe('subjects that are known keep their codes', () => {
  const coffee = {
    code: 'coffee',
    kind: 'item',
    mainMeasure: 'value',
    name: { vi: 'Cà phê', en: 'Coffee' },
    aliases: [],
  } satisfies Subject;

  test('found by the name that the message gives them', () => {
    const content = contentOf(OLD, { resolve: (text) => (text === '071' ? coffee : undefined) });
    expect(content.figures.map(({ subject }) => subject)).toEqual(['coffee', 'coffee', 'total-exports']);
    expect(content.subjects.find(({ code }) => code === 'coffee')?.name.vi).toBe('Cà phê');
  });

  test('of two codes that one name would fit, the second is a subject of its own', () => {
    const lines = [NEW, row('M', '2025', '1'), row('M', '2025', '2').replace('COF', 'COF2')];
    expect(
      brief(contentOf(lines, { resolve: (_, kind) => (kind === 'commodity' ? coffee : undefined) })),
    ).toEqual([
      'coffee world exports value 2025 1 million-usd actual',
      'cof2 world exports value 2025 2 million-usd actual',
    ]);
  });
});
