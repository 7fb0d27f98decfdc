import { describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { checksOf } from '../../src/checks/checks';
import { statementOf } from '../../src/checks/wording';
import { messagesIn } from '../../src/locales/language';
import { languages, tableKeys } from '../../src/locales/messages';
import { readDataset } from '../../src/model/dataset';
import type { Dataset } from '../../src/model/dataset';
import { intervalOf } from '../../src/model/interval';
import { numberFormatOf } from '../../src/model/numberFormat';
import { search } from '../../src/search/search';
import { toHit } from '../../src/search/hit';
import { sourceTable } from '../../src/tables/sourceTable';
import type { Table } from '../../src/tables/table';
import { documentDatasets } from '../catalogue/planCatalogue';
import { thirdContent, thirdDataset } from './thirdDataset';
import { problemOf } from '../catalogue/problemOf';

const third = thirdDataset();
const [plan, results] = [...documentDatasets()];
const alone = new Catalogue([third]);
const after = new Catalogue([plan, results, third]);
const before = new Catalogue([third, plan, results]);
const catalogues: readonly (readonly [string, Catalogue])[] = [
  ['alone', alone],
  ['after the built-in ones', after],
  ['before the built-in ones', before],
  ['with the results alone', new Catalogue([results, third])],
  ['without its targets', new Catalogue([withoutTargets(third)])],
];

describe('a third dataset with another year, months, a market, units of its own and no total', () => {
  test('after the others changes no figure of theirs, and its newer plan answers TARGET without a period', () => {
    const without = new Catalogue([plan, results]);
    expect(after.targetPeriod).toBe('2006');
    const answersOf = (catalogue: Catalogue) =>
      catalogue.observations.filter((one) => one.dataset !== third && catalogue.isAnswer(one));
    expect(answersOf(after)).toEqual(answersOf(without));
    expect(after.result(after.resolve('Gạo'))).toEqual(without.result(without.resolve('Gạo')));
    expect(after.target(after.resolve('Gạo')).number).toBe(4500);
    expect(after.target(after.resolve('Gạo'), 'value', '2006').number).toBe(1211);
    // The plan for 2027 does not have coffee.
    expect(after.target(after.resolve('Cà phê')).number).toBe(770);
  });

  test('before the others sets the year that targets are meant for', () => {
    expect(before.targetPeriod).toBe('2027');
    expect(before.target(before.resolve('Gạo')).number).toBe(4500);
    expect(before.target(before.resolve('Gạo'), 'value', '2006').number).toBe(1211);
    expect(before.resolve('Sầu riêng').code).toBe('durian');
    // It lists no total; the plan of 2006 does.
    expect(before.total.code).toBe('total-exports');
  });

  test('answers for months and half months, and for periods of which it states every month', () => {
    const rice = alone.resolve('gao');
    expect(alone.result(rice, 'value', '2026-03').number).toBe(302);
    expect(alone.result(rice, 'value', '2026').number).toBe(4300);
    expect(alone.result(alone.resolve('sau rieng'), 'count', '2026-05-16/2026-05-31').number).toBe(1250);
    expect(alone.result(rice, 'value', '2026-Q1').number).toBe(300 + 301 + 302);
    // July is not stated.
    expect(problemOf(() => alone.result(rice, 'value', '2026-01/2026-07'))?.kind).toBe('no-result');
  });

  test('keeps trade with one market and imports apart from the exports that a question is about', () => {
    const durian = alone.resolve('durian');
    expect(problemOf(() => alone.result(durian, 'value', '2026'))?.kind).toBe('no-result');
    expect(alone.findResult(durian, 'value', '2026', { partner: 'market-china' })?.number).toBe(3100);
    const withChina = alone.allObservations.filter(({ partner }) => partner === 'market-china');
    expect(withChina.map(({ subject }) => subject)).toEqual(['durian']);
    expect(alone.result(alone.resolve('China')).number).toBe(60_000);
    const rice = alone.resolve('rice');
    expect(alone.result(rice, 'value', '2026').number).toBe(4300);
    expect(alone.findResult(rice, 'value', '2026', { flow: 'imports' })?.number).toBe(15);
    expect(alone.statedAbout(rice).some(({ flow }) => flow === 'imports')).toBe(false);
  });

  test('reads, bounds and formats numbers by what it says of its units', () => {
    const rice = alone.result(alone.resolve('rice'), 'value', '2026-01');
    // Printed 300.000 thousand USD, to the nearest thousand: 299.9995 to 300.0005 million.
    expect(intervalOf(rice)).toEqual({ low: 299.9995, high: 300.0005 });
    const containers = alone.result(alone.resolve('durian'), 'count');
    expect(intervalOf(containers)).toEqual({ low: 1250, high: 1250 });
    expect(numberFormatOf(containers)).toBe('#,##0');
    const share = alone.target(alone.resolve('durian'), 'share');
    // 12,5 % of the plan is held as 0.125, from 0.1245 to 0.1255.
    expect(intervalOf(share)).toEqual({ low: 0.1245, high: 0.1255 });
    expect(numberFormatOf(share)).toBe('0.0%');
  });

  test('and another one with the same unit measure in one unit', () => {
    const other = { ...thirdDataset(), id: 'other', publishers: [{ code: 'X', name: { vi: 'X', en: 'X' } }] };
    const both = new Catalogue([third, other]);
    const [one, two] = both.statedAbout(both.resolve('durian'), 'value');
    expect(one?.unit).toMatchObject({ code: 'billion-vnd' });
    expect(one?.unit).toBe(two?.unit);
  });

  test('has no total: what needs one says so', () => {
    expect(alone.totalIfAny).toBeUndefined();
    expect(problemOf(() => alone.total)?.kind).toBe('no-total');
  });

  test.each(catalogues)(
    '%s has every table in both languages, every cell finite and under its own unit',
    (_, catalogue) => {
      for (const language of languages) {
        for (const key of tableKeys) {
          const context = { catalogue, messages: messagesIn(language) };
          for (const options of [{ source: true }, { computed: 'formulas' }] as const) {
            const { columns, rows } = sourceTable(key, context, options);
            expect(new Set(columns.map(({ heading }) => heading)).size).toBe(columns.length);
            // One look at all: what is asked of each cell is asked of thousands.
            expect(rows.filter(({ cells }) => cells.length !== columns.length)).toEqual([]);
            const faults = rows.flatMap(({ cells, code }) =>
              cells.flatMap((cell, at) => {
                if (typeof cell !== 'object') return [];
                const unit = columns[at]?.unit ?? cell.unit;
                return Number.isFinite(cell.number) && cell.unit === unit ? [] : [[key, code, cell, unit]];
              }),
            );
            expect(faults).toEqual([]);
          }
        }
      }
    },
  );

  test.each(catalogues)('%s is found by search, and checked, without a fault of ours', (_, catalogue) => {
    const messages = messagesIn('vi');
    const hits = search(catalogue, 'gạo 2026-03').findings.map((one) => toHit(one, catalogue, messages));
    expect(hits[0]).toMatchObject({ name: 'Gạo', number: 302, formula: '=VNEXPORT.ACTUAL("Gạo","2026-03")' });
    for (const check of checksOf(catalogue)) {
      expect([check.code, Number.isFinite(check.left.number)]).toEqual([check.code, true]);
      expect(statementOf(check, messages)).not.toContain('undefined');
    }
  });

  test('shows targets in dong and in dollars in columns of their own', () => {
    const { columns, rows } = tableOf('targets');
    const headings = columns.map(({ heading }) => heading);
    const [dollars, dong] = ['Kim ngạch (triệu USD)', 'Kim ngạch (tỷ đồng)'].map((one) =>
      headings.indexOf(one),
    );
    const cells = (code: string) => rows.find((row) => row.code === code)?.cells ?? [];
    expect([cells('rice')[dollars ?? -1], cells('rice')[dong ?? -1]]).toMatchObject([
      { number: 4500 },
      undefined,
    ]);
    expect([cells('durian')[dollars ?? -1], cells('durian')[dong ?? -1]]).toMatchObject([
      undefined,
      { number: 98_000 },
    ]);
  });

  test('lists everything it states in the table of figures, with partner and flow', () => {
    const { columns, rows } = tableOf('figures');
    expect(rows).toHaveLength(thirdContent.figures.length);
    const [partner, flow] = ['partner', 'flow'].map((key) =>
      columns.findIndex((column) => column.key === key),
    );
    const stated = rows.map(({ cells }) => [cells[partner ?? -1], cells[flow ?? -1]]);
    expect(stated.filter(([market]) => market === 'Trung Quốc')).toEqual([['Trung Quốc', 'xuất khẩu']]);
    expect(stated.filter(([, direction]) => direction === 'nhập khẩu')).toHaveLength(1);
    expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
  });

  test('says all the notes of a figure', () => {
    const { columns, rows } = tableOf('figures');
    const note = columns.findIndex(({ key }) => key === 'note');
    expect(rows.map(({ cells }) => cells[note]).filter((text) => text !== undefined)).toEqual(
      Array.from({ length: 6 }, () => 'tạm tính; đã làm tròn'),
    );
  });

  test('that is too large for scans is read and answers: 60 000 figures', () => {
    const large = new Catalogue([largeDataset(60_000)]);
    const rice = large.resolve('Mặt hàng 100');
    expect(large.result(rice, 'value', '2020-01').number).toBe(100);
    expect(checksOf(large).every(({ verdict }) => verdict !== 'differs')).toBe(true);
    expect(sourceTable('figures', { catalogue: large, messages: messagesIn('en') }).rows).toHaveLength(
      60_000,
    );
  });
});

/** Subjects with 60 months of values each. */
function largeDataset(count: number): Dataset {
  const months = monthsFrom(2020, 60);
  const codes = Array.from({ length: count / months.length }, (_, at) => `item-${at}`);
  return readDataset(
    {
      ...thirdContent,
      id: 'large',
      covers: '2020-2024',
      targetPeriod: undefined,
      subjects: codes.map((code, at) => ({
        code,
        kind: 'item',
        mainMeasure: 'value',
        name: { vi: `Mặt hàng ${at}`, en: `Item ${at}` },
        aliases: [],
      })),
      figures: codes.flatMap((subject, at) =>
        months.map((period) => ({
          subject,
          measure: 'value',
          period,
          number: at,
          unit: 'million-usd',
          status: 'actual',
          printed: String(at),
          decimals: 0,
          locator: { line: 1, place: 'row', n: at },
        })),
      ),
    },
    'f'.repeat(64),
  );
}

function monthsFrom(year: number, count: number): string[] {
  return Array.from(
    { length: count },
    (_, at) => `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
  );
}

function withoutTargets(dataset: Dataset): Dataset {
  const { hash, revision, ...content } = dataset;
  const figures = content.figures.filter(({ status }) => status !== 'target');
  return readDataset({ ...content, targetPeriod: undefined, figures }, hash, revision);
}

function tableOf(key: (typeof tableKeys)[number]): Table {
  return sourceTable(key, { catalogue: alone, messages: messagesIn('vi') });
}
