import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Draft } from '../../src/datasets/readers/draft';
import { fileSource } from '../../src/datasets/readers/inputs/file';
import { readBulletin } from '../../src/datasets/readers/readBulletin';
import { builtIn } from '../catalogue/planCatalogue';
import { sampleBulletin } from '../../scripts/sample-bulletin/sampleBulletin.cjs';

describe('the sample bulletin of the preview', () => {
  let drafts: { readonly pdf: Draft; readonly text: Draft };
  beforeAll(async () => {
    const { text, pdf } = sampleBulletin(builtIn('customs-items'));
    const read = async (name: string, bytes: Uint8Array) => readBulletin(await fileSource(name, bytes));
    drafts = {
      pdf: await read('sample-bulletin.pdf', new Uint8Array(pdf)),
      text: await read('sample-bulletin.txt', new TextEncoder().encode(text)),
    };
  });

  test('is read with every figure certain and nothing to doubt, as a PDF and as text', () => {
    for (const { title, flow, status, doubts, figures } of Object.values(drafts)) {
      expect([title, flow, status]).toEqual(['XUẤT KHẨU HÀNG HÓA THEO MẶT HÀNG', 'exports', 'preliminary']);
      expect(doubts).toEqual([]);
      expect(new Set(figures.map(({ certainty, period }) => [certainty, period].join()))).toEqual(
        new Set(['certain,2026-07']),
      );
    }
  });

  test('says the same as a PDF as it does as text: the letters of the page read right', () => {
    const said = ({ figures }: Draft) =>
      figures.map(({ name, measure, printed, unit }) => [name, measure, printed, unit].join(' · '));
    expect(said(drafts.pdf)).toEqual(said(drafts.text));
  });

  test('has the figures of the statistics office for July 2026, in dollars and tonnes', () => {
    const coffee = drafts.pdf.figures.filter(({ name }) => name === 'Cà phê');
    // 642,535.419 thousand dollars and 147,890 tonnes, as its table by item has them.
    expect(coffee.map(({ measure, number, unit }) => [measure, number, unit])).toEqual([
      ['quantity', 147_890, 'tonnes'],
      ['value', 642_535_419, 'USD'],
    ]);
  });
});
