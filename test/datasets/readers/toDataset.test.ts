import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Draft, DraftFigure } from '../../../src/datasets/readers/draft';
import { pastedSource } from '../../../src/datasets/readers/inputs/file';
import { fileSource } from '../../../src/datasets/readers/inputs/file';
import { readBulletin } from '../../../src/datasets/readers/readBulletin';
import { toDataset } from '../../../src/datasets/readers/toDataset';
import type { Choices } from '../../../src/datasets/readers/toDataset';
import { datasetTexts } from '../../../src/locales/readers';
import { readDataset } from '../../../src/model/dataset';
import { shared } from '../../shared';

const SHARED = env['VNEXPORT_SHARED'] ?? join(__dirname, '../../../../shared');

const choices: Choices = { id: 'my-bulletin', resolve: () => undefined, texts: datasetTexts };

const bulletin = [
  'CỤC HẢI QUAN',
  'XUẤT KHẨU HÀNG HÓA THEO THÁNG',
  'Tháng 2 năm 2026',
  'Sơ bộ',
  'STT\tNhóm/Mặt hàng chủ yếu\tĐVT\tSố trong tháng báo cáo\t\tSo với tháng trước (%)\t\tCộng dồn đến hết tháng báo cáo\t',
  '\t\t\tLượng\tTrị giá (USD)\tLượng\tTrị giá\tLượng\tTrị giá (USD)',
  '\tTỔNG TRỊ GIÁ\tUSD\t\t33.090.034.032\t\t-23,4\t\t76.392.787.810',
  '3\tHạt điều\tTấn\t24.231\t165.862.236\t-52,1\t-52,2\t74.888\t513.480.968',
].join('\n');

const draftOf = () => readBulletin(pastedSource(bulletin));

describe('a draft becomes a dataset', () => {
  test('whose new subjects have no code that already means another subject', async () => {
    const isTaken = (code: string) => ['hat-dieu', 'hat-dieu-2'].includes(code);
    const { content } = toDataset(await draftOf(), { ...choices, isTaken });
    expect(content.subjects.map(({ code }) => code)).toEqual(['tong-tri-gia', 'hat-dieu-3']);
  });

  test('that the reader of datasets accepts, money in million USD and quantities in thousand tonnes', async () => {
    const { content, left } = toDataset(await draftOf(), choices);
    const { figures, subjects, covers } = readDataset(content, 'a'.repeat(64));
    expect(covers).toBe('2026-01/2026-02');
    expect(subjects.map(({ code, kind, number }) => [code, kind, number])).toEqual([
      ['tong-tri-gia', 'total', undefined],
      ['hat-dieu', 'item', 3],
    ]);
    const cashew = figures.filter(({ subject }) => subject === 'hat-dieu');
    expect(
      cashew.map(({ measure, period, number, unit, printed }) => [measure, period, number, unit, printed]),
    ).toEqual([
      ['quantity', '2026-02', 24.231, 'thousand-tonnes', '24.231'],
      ['value', '2026-02', expect.closeTo(165.862236, 9), 'million-usd', '165.862.236'],
      ['growth', '2026-02', expect.closeTo(-0.522, 9), 'percent', '-52,2'],
      ['quantity', '2026-01/2026-02', expect.closeTo(74.888, 9), 'thousand-tonnes', '74.888'],
      ['value', '2026-01/2026-02', expect.closeTo(513.480968, 9), 'million-usd', '513.480.968'],
    ]);
    expect(cashew[2]).toMatchObject({
      base: '2026-01',
      status: 'preliminary',
      locator: { line: 8, place: 'line', n: 8 },
    });
    // A subject and period have one growth rate, that of value: the one of quantity is left out, and said to be.
    expect(left.map(({ figure, why }) => [figure.printed, why])).toEqual([['-52,1', 'of-quantity']]);
  });

  test('names that are known keep their subject, and what they are called in the bulletin is an alias', async () => {
    const { content } = toDataset(await draftOf(), {
      ...choices,
      resolve: (name) =>
        name === 'Hạt điều'
          ? { code: 'cashew', kind: 'item', name: { vi: 'Nhân điều', en: 'Cashew nuts' } }
          : undefined,
    });
    expect(content.subjects.find(({ code }) => code === 'cashew')).toMatchObject({
      aliases: ['Hạt điều'],
      name: { en: 'Cashew nuts' },
    });
  });

  test('two names of one known subject stay two subjects, for they have two figures', async () => {
    const draft = await readBulletin(
      pastedSource(`${bulletin}\n4\tNhân điều\tTấn\t1.000\t7.000.000\t\t\t2.000\t15.000.000`),
    );
    const { content } = toDataset(draft, {
      ...choices,
      resolve: (name) =>
        name.includes('điều')
          ? { code: 'cashew', kind: 'item', name: { vi: 'Nhân điều', en: 'Cashew nuts' } }
          : undefined,
    });
    expect(content.subjects.map(({ code }) => code)).toEqual(['tong-tri-gia', 'cashew', 'nhan-dieu']);
    readDataset(content, 'a'.repeat(64));
  });

  test('what is open is kept only where somebody chose it, with a note that says so', async () => {
    const draft = await draftOf();
    const open: Draft = {
      ...draft,
      figures: draft.figures.map((figure) => ({
        ...figure,
        certainty: 'open' as const,
        reason: 'short-row' as const,
      })),
    };
    expect(toDataset(open, choices).content.figures).toEqual([]);
    const { content } = toDataset(open, { ...choices, isChosen: ({ measure }) => measure === 'value' });
    expect(content.figures).toHaveLength(4);
    expect(content.figures.every(({ notes }) => notes?.includes('chosen') === true)).toBe(true);
    readDataset(content, 'a'.repeat(64));
  });

  test('imports are kept as imports', async () => {
    const draft = await readBulletin(pastedSource(bulletin.replace('XUẤT KHẨU', 'NHẬP KHẨU')));
    const { content } = toDataset(draft, choices);
    expect(new Set(content.figures.map(({ flow }) => flow))).toEqual(new Set(['imports']));
    readDataset(content, 'a'.repeat(64));
  });

  test('a flow that the bulletin does not state has to be chosen', async () => {
    const draft: Draft = { ...(await draftOf()), flow: null };
    const without = { ...draft, figures: draft.figures.map((figure) => ({ ...figure, flow: null })) };
    const { content, left } = toDataset(without, choices);
    expect(content.figures).toEqual([]);
    expect(new Set(left.map(({ why }) => why))).toEqual(new Set(['no-flow']));
    // Four values, two quantities and two growth rates of value.
    expect(toDataset(without, { ...choices, flow: 'exports' }).content.figures).toHaveLength(8);
  });

  test('whatever the names, numbers, places and parents are, the reader of datasets accepts what is made', () => {
    const name = fc.oneof(
      fc.constantFrom('Gạo', 'Cà phê', 'TỔNG TRỊ GIÁ', 'Nhóm A', 'constructor', '%', '-'),
      fc
        .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
        .filter((text) => text.trim() === text && text !== ''),
    );
    const figure: fc.Arbitrary<DraftFigure> = fc
      .record({
        name,
        parent: fc.option(name),
        partner: fc.option(name),
        number_in_table: fc.option(fc.nat(60)),
        flow: fc.constantFrom('exports' as const, 'imports' as const),
        measure: fc.constantFrom(
          'value' as const,
          'quantity' as const,
          'growth' as const,
          'share' as const,
          'index' as const,
        ),
        period: fc.constantFrom(
          '2026-01',
          '2026-01/2026-03',
          '2026',
          '2026-05-16/2026-05-31',
          '2026-01-01/2026-05-31',
          null,
        ),
        number: fc.oneof(
          fc.integer({ min: -1_000_000, max: 1e9 }),
          fc.integer({ min: 0, max: 1e6 }).map((number) => number / 10),
        ),
        unit: fc.constantFrom('USD', 'million USD', '1000 USD', 'tonnes', 'Con', null),
        status: fc.constantFrom('preliminary' as const, 'target' as const, 'estimate' as const, null),
        certainty: fc.constantFrom('certain' as const, 'likely' as const, 'open' as const),
        place: fc.record({ line: fc.integer({ min: 1, max: 500 }) }),
      })
      .map((one) => {
        const ratio = one.measure === 'growth' || one.measure === 'share' || one.measure === 'index';
        return {
          ...one,
          code: null,
          base: ratio ? ('same period of last year' as const) : null,
          of: ratio ? ('value' as const) : null,
          unit: ratio ? '%' : one.unit,
          reason: null,
          printed: String(one.number),
        };
      });
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 12 }), (figures) => {
        const draft: Draft = {
          title: 'Bản tin',
          publisher: null,
          flow: 'exports',
          status: null,
          encoding: 'Unicode',
          numberFormat: { group: '.', decimal: ',' },
          doubts: [],
          figures,
        };
        const { content, left } = toDataset(draft, choices);
        expect(content.figures.length + left.length).toBeLessThanOrEqual(figures.length);
        expect(() => readDataset(content, 'a'.repeat(64))).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  const { test: testOfPdf } = shared('bulletins/pdf/customs-2026-07-exports-by-market.expected.csv');
  testOfPdf('a PDF of all markets becomes a dataset of markets and of items to them', async () => {
    const bytes = readFileSync(join(SHARED, 'bulletins/pdf/customs-2026-07-exports-by-market.pdf'));
    const draft = await readBulletin(await fileSource('july.pdf', new Uint8Array(bytes)));
    const { content, left } = toDataset(draft, choices);
    expect(left).toEqual([]);
    const dataset = readDataset(content, 'a'.repeat(64));
    expect(dataset.figures).toHaveLength(3440);
    const armenia = dataset.figures.filter(
      ({ subject, partner }) => subject === 'market-acmenia' && partner === undefined,
    );
    // 118.425.483 and 533.949.790 USD, as the file beside the PDF has them.
    expect(armenia.map(({ period, number }) => [period, number])).toEqual([
      ['2026-07', expect.closeTo(118.425483, 9)],
      ['2026-01/2026-07', expect.closeTo(533.94979, 9)],
    ]);
    expect(dataset.figures.filter(({ partner }) => partner === 'market-acmenia')).not.toHaveLength(0);
  });
});
