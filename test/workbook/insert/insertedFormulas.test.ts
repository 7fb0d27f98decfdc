import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { messagesIn } from '../../../src/locales/language';
import { languages } from '../../../src/locales/messages';
import type { Language, TableKey } from '../../../src/locales/messages';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { sourceTable } from '../../../src/tables/sourceTable';
import { insertTable } from '../../../src/workbook/insert/insertTable';
import { planCatalogue } from '../../catalogue/planCatalogue';
import { bootOffice } from '../../preview/host/bootOffice';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});
beforeEach(() => {
  host.reset();
});

const about = (language: Language) => ({ catalogue: planCatalogue(), messages: messagesIn(language) });

describe('computed columns of an inserted table', () => {
  test('are formulas over the columns beside them, the same in every row', async () => {
    const { headings, formulas } = await inserted('items', 'vi');
    const ofColumn = (heading: string) => new Set(formulas.map((row) => row[headings.indexOf(heading)]));
    expect(ofColumn('Tăng trưởng so năm gốc')).toEqual(
      new Set(['=IF(COUNT([@[Chỉ số]])=1,[@[Chỉ số]]-1,"")']),
    );
    expect(ofColumn('Tỷ trọng trong nhóm (tự tính)')).toEqual(
      new Set([
        '=IF(COUNT([@[Kim ngạch (triệu USD)]],[@[Kim ngạch của nhóm (triệu USD)]])=2,' +
          'IF([@[Kim ngạch của nhóm (triệu USD)]]>0,' +
          '[@[Kim ngạch (triệu USD)]]/[@[Kim ngạch của nhóm (triệu USD)]],""),"")',
      ]),
    );
    const { formulas: english } = await inserted('groups', 'en');
    expect(english.flat()).toContain(
      '=IF(COUNT([@[Value (million USD)]],[@Index])=2,IF([@Index]>0,[@[Value (million USD)]]/[@Index],""),"")',
    );
  });

  test.each(languages)('give for rice what one computes by hand, in the language %s', async (language) => {
    const { row } = await inserted('items', language);
    const rice = row('rice');
    expect(rice['impliedGrowth']).toBeCloseTo(-0.139, 9); // 86,1 % - 100 %
    expect(rice['baseline']).toBeCloseTo(1406.5041, 3); // 1211 / 0.861
    expect(rice['change']).toBeCloseTo(-195.5041, 3); // 1211 - 1406.5041
    expect(rice['shareOfTotal']).toBeCloseTo(0.0315, 5); // 1211 / 38444 = 0.031500
    expect(rice['shareOfGroup']).toBeCloseTo(0.164986, 5); // 1211 / 7340
    expect(rice['contribution']).toBeCloseTo(-0.006026, 6); // -195.5041 / (38444 / 1.185 = 32442.19)
    expect(rice['unitValue']).toBeCloseTo(269.1111, 3); // 1211 / 4500 * 1000
  });

  test('show nothing, and no error, where the document prints no input', async () => {
    // Row 10, cassava, prints 174 alone.
    const cassava = (await inserted('items', 'vi')).row('cassava');
    expect(cassava).toMatchObject({
      value: 174,
      impliedGrowth: '',
      baseline: '',
      change: '',
      contribution: '',
      unitValue: '',
    });
    // 174 / 38444; 174 / 7340
    expect(cassava['shareOfTotal']).toBeCloseTo(0.004526, 6);
    expect(cassava['shareOfGroup']).toBeCloseTo(0.023706, 6);
  });

  test('follow when a user tries another figure, and say nothing of a text', async () => {
    const { address } = await inserted('items', 'en');
    const write = async (value: unknown) => {
      await Excel.run(async (context) => {
        const table = context.workbook.tables.getItem('VnxItems2006');
        table.columns.getItem('Index').getDataBodyRange().getCell(1, 0).values = [[value]];
        await context.sync();
      });
      await host.calculate();
      return (await readTable('VnxItems2006')).values[1];
    };
    expect(address).toContain('Main export items 2006');
    const column = sourceTable('items', about('en'), { computed: 'formulas' }).columns.findIndex(
      ({ key }) => key === 'impliedGrowth',
    );
    expect((await write(1.25))?.[column]).toBeCloseTo(0.25, 9);
    expect((await write('about 1.2'))?.[column]).toBe('');
  });

  const tables: TableKey[] = ['items', 'groups', 'sectors', 'results', 'attainment'];
  test.each(tables.flatMap((key) => languages.map((language) => [key, language] as const)))(
    'of %s compute what the functions compute, in the language %s',
    async (key, language) => {
      const { values, table } = await inserted(key, language);
      const computed = sourceTable(key, about(language));
      let compared = 0;
      table.columns.forEach((column, index) => {
        if (column.formula === undefined) return;
        const expected = computed.columns.findIndex((one) => one.key === column.key);
        computed.rows.forEach(({ cells }, row) => {
          const cell = cells[expected];
          const found = values[row]?.[index];
          if (cell === undefined) expect(found).toBe('');
          else expect(found).toBeCloseTo(typeof cell === 'object' ? cell.number : NaN, 9);
          compared += 1;
        });
      });
      expect(compared).toBeGreaterThan(0);
    },
  );

  test('are plain values where that is asked for, without the columns that only formulas need', async () => {
    await insertTable('items', { place: 'new-sheet', computed: 'values' }, about('en'));
    const { formulas, values } = await readTable('VnxItems2006');
    expect(formulas.flat().filter((formula) => String(formula).startsWith('='))).toEqual([]);
    expect(values[0]).toHaveLength(13);
  });
});

describe('the source column', () => {
  test('says last in every row where its figures are printed, in either language', async () => {
    await insertTable('items', { place: 'new-sheet', source: true }, about('vi'));
    const { headings, values } = await readTable('VnxItems2006');
    expect(headings.at(-1)).toBe('Nguồn');
    expect(values[1]?.at(-1)).toBe(
      'Bộ Thương mại · Mục tiêu xuất khẩu năm 2006 và kết quả giai đoạn 2001-2005 · bảng, dòng 2 · mục tiêu 2006: “4.500” nghìn tấn, “1.211” triệu USD, “86,1” %',
    );
    await insertTable('markets', { place: 'new-sheet', source: true }, about('en'));
    const markets = await readTable('VnxMarkets2006');
    expect(markets.headings.at(-1)).toBe('Source');
    expect(markets.values[0]?.at(-1)).toBe(
      'Ministry of Trade of Vietnam · Export targets for 2006 and results of 2001-2005 · paragraph 4 · actual 2001: “57,3” (= 57.3) %; ' +
        'Ministry of Trade of Vietnam · Export targets for 2006 and results of 2001-2005 · paragraph 4 · preliminary 2005: “50,5” (= 50.5) %',
    );
  });

  test('is not there unless it is asked for', async () => {
    await insertTable('items', { place: 'new-sheet' }, about('vi'));
    expect((await readTable('VnxItems2006')).headings).not.toContain('Nguồn');
  });
});

async function inserted(key: TableKey, language: Language) {
  const { table: name, address } = await insertTable(key, { place: 'new-sheet' }, about(language));
  await host.calculate();
  const table = sourceTable(key, about(language), { computed: 'formulas' });
  const read = await readTable(name);
  const row = (code: string): Record<string, unknown> => {
    const cells = read.values[table.rows.findIndex((one) => one.code === code)] ?? [];
    return Object.fromEntries(table.columns.map(({ key: column }, index) => [column, cells[index]]));
  };
  return { ...read, address, table, row };
}

async function readTable(name: string) {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const body = table.getDataBodyRange().load('values,formulas');
    const header = table.getHeaderRowRange().load('values');
    await context.sync();
    return {
      headings: header.values[0] as unknown[],
      values: body.values as unknown[][],
      formulas: body.formulas as unknown[][],
    };
  });
}
