import { describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { builtInDatasets } from '../../src/datasets/builtIn';
import { growth } from '../../src/indicators/growth';
import { share } from '../../src/indicators/share';
import { explain, messagesIn } from '../../src/locales/language';
import type { Language } from '../../src/locales/messages';
import { notesOf } from '../../src/model/observation';
import { problemOf } from './problemOf';

/** Answers from everything that is built in; numbers by hand from the publishers' files, in thousand USD there. */
const [first, ...others] = builtInDatasets();
if (first === undefined) throw new Error('nothing is built in');
const catalogue = new Catalogue([first, ...others]);
const find = (name: string) => catalogue.resolve(name);

describe('a month', () => {
  test('is answered as the statistics office states it: total exports of July 2026, 53 095 475.046 thousand USD', () => {
    const total = catalogue.result(find('Tổng kim ngạch'), undefined, '2026-07');
    expect([total.number, total.unit, total.publisher.code, total.status]).toEqual([
      53095.475046,
      'million-usd',
      'GSO',
      'preliminary',
    ]);
  });

  test('of a partner is its value, although the document states shares of it', () => {
    const ofUs = catalogue.result(find('Hoa Kỳ'), undefined, '2026-07');
    expect([ofUs.measure, ofUs.dataset.id]).toEqual(['value', 'customs-markets']);
    expect(catalogue.result(find('Hoa Kỳ'), undefined, '2005')).toMatchObject({
      measure: 'share',
      number: 0.202,
    });
  });

  test('of what customs announced answers only where no item table states it', () => {
    expect(catalogue.result(catalogue.total, 'value', '2024-01').dataset.id).toBe('customs-items');
    // K1-T12-2025: 20.20 billion USD.
    expect(catalogue.result(catalogue.total, 'value', '2025-12-01/2025-12-15')).toMatchObject({
      number: 20200,
      printed: '20.20',
      publisher: { code: 'CUSTOMS' },
    });
  });
});

describe('a sum of months', () => {
  // January, February and March 2024: 34 530 824.568 + 24 683 829.48 + 33 666 129.219 = 92 880 783.267 thousand USD.
  test('answers for a quarter that its publisher does not state, and says what it is', () => {
    const quarter = catalogue.result(catalogue.total, 'value', '2024-Q1', 'GSO');
    expect(quarter.number).toBeCloseTo(92880.783267, 6);
    expect(quarter.parts).toHaveLength(3);
    expect(notesOf(quarter, 'en')).toContain('sum of 3 monthly figures');
    expect(notesOf(quarter, 'vi')).toContain('tổng của 3 số liệu tháng');
    // What its months are doubted for is said of the sum, too.
    expect(notesOf(quarter, 'en')).toContain('27.2 million USD');
    expect(catalogue.figuresBehind(catalogue.total, 'value', '2024-Q1', 'GSO')).toEqual([quarter]);
  });

  test('is the same figure whenever it is asked for', () => {
    const ask = () => catalogue.result(find('Cà phê'), 'value', '2025');
    expect(ask()).toBe(ask());
  });

  test('needs every month: cinnamon has none before April 2026, and 2026 has no December yet', () => {
    for (const period of ['2026-03', '2026', '2026-01/2026-05']) {
      expect(problemOf(() => catalogue.result(find('Quế'), 'value', period))?.kind).toBe('no-result');
    }
  });

  test('is never one of announced totals over a gap: July 2023 is missing', () => {
    expect(problemOf(() => catalogue.result(catalogue.total, 'value', '2023-Q3'))?.kind).toBe('no-result');
  });

  test('is never one of shares or growth', () => {
    expect(problemOf(() => catalogue.result(catalogue.total, 'growth', '2025-Q2'))?.kind).toBe('no-result');
  });

  test('of twelve months is the newest year where no publisher states a newer one', () => {
    const coffee = catalogue.result(find('Cà phê'));
    expect([coffee.period, coffee.parts?.length, coffee.publisher.code]).toEqual(['2025', 12, 'GSO']);
    expect(catalogue.result(find('GDP')).period).toBe('2024');
    // The document states shares of the United States in 2001 and 2005, the statistics office exports of each month since
    // January 2024: of 2025 10 492 419.28 + 9 058 688.65 + … + 14 396 581.8 = 153 183 770.05 thousand USD.
    const toUs = catalogue.result(find('Hoa Kỳ'));
    expect([toUs.measure, toUs.period, toUs.parts?.length]).toEqual(['value', '2025', 12]);
    expect(toUs.number).toBeCloseTo(153183.77, 2);
    expect(catalogue.result(find('Hoa Kỳ'), 'share').period).toBe('2005');
    expect(catalogue.result(find('Hoa Kỳ'), undefined, undefined, 'MOT').number).toBe(0.202);
    // The document's own question stays the document's.
    expect(catalogue.target(find('Cà phê')).period).toBe('2006');
  });
});

describe('without a period', () => {
  test.each(['Hoa Kỳ', 'EU', 'Điện thoại các loại và linh kiện', 'GDP', 'Châu Phi'])(
    'the figures behind %s, which has no target, are the one that answers',
    (name) => {
      expect(catalogue.figuresBehind(find(name))).toEqual([catalogue.result(find(name))]);
    },
  );
});

describe('what other things came to be counted in', () => {
  test.each([
    ['Hàng hóa khác ngoài các dòng liệt kê', '2026-01', '2026-02', '2026-02'],
    ['Hàng hóa khác ngoài các dòng liệt kê', '2025-07', '2026-07', '2026-02'],
    ['GDP', '2009', '2010', '2010'],
    ['Cao su khô', '2004', '2006', '2005'],
  ])('%s does not grow from %s to %s: the series breaks at %s', (name, from, to, at) => {
    const detail = problemOf(() => growth.compute(catalogue, find(name), { from, to }));
    expect(detail).toMatchObject({ kind: 'series-breaks', at: { period: at } });
  });

  test('is no month: cinnamon of March 2026 is a question without an answer, which offers January to March', () => {
    // The source prints 56 428.171 thousand USD under March; March to May add up to customs' year to date of May.
    const detail = problemOf(() => catalogue.result(find('Quế'), 'value', '2026-03'));
    expect(detail).toMatchObject({ kind: 'no-result', instead: [{ kind: 'misfiled' }] });
    if (detail === undefined) throw new Error('It has an answer.');
    const said = (language: Language) => explain(detail, messagesIn(language));
    expect(said('en')).toContain(
      'What the source prints under this period is probably of another one: =VNEXPORT.ACTUAL("Cinnamon and cinnamon-tree flowers","2026-Q1","value").',
    );
    expect(said('vi')).toContain(
      'Số mà nguồn ghi dưới kỳ này có lẽ là của kỳ khác: =VNEXPORT.ACTUAL("Quế và hoa quế","2026-Q1"',
    );
    const quarter = catalogue.result(find('Quế'), 'value', '2026-Q1');
    expect(quarter.number).toBe(56.428171);
    expect(notesOf(quarter, 'en')).toContain('the sum from January on');
  });

  test('grows from April to May 2026: cinnamon', () => {
    expect(
      problemOf(() => growth.compute(catalogue, find('Quế'), { from: '2026-04', to: '2026-05' })),
    ).toBeUndefined();
  });
});

test('growth on the same month of the year before is computed of one publisher: total exports, July 2026 on 2025', () => {
  const [before, after] = ['2025-07', '2026-07'].map(
    (period) => catalogue.result(catalogue.total, 'value', period).number,
  );
  expect(growth.compute(catalogue, catalogue.total, { from: '2025-07', to: '2026-07' }).number).toBeCloseTo(
    (after ?? NaN) / (before ?? NaN) - 1,
    12,
  );
});

test('no ratio mixes the old and the new figures of GDP: 2006 on 2005 is of the new ones, 66 372 / 57 633', () => {
  const computed = growth.compute(catalogue, find('GDP'), { from: '2005', to: '2006' });
  expect(new Set(computed.inputs.map(({ publisher }) => publisher.code)).size).toBe(1);
  expect(computed.number).toBeCloseTo(66372 / 57633 - 1, 12);
});

test('a partner’s share is of total exports, never of the partners listed', () => {
  const period = '2026-07';
  const computed = share.compute(catalogue, find('Hoa Kỳ'), { period });
  expect(computed.inputs.map(({ dataset }) => dataset.id)).toEqual(['customs-markets', 'customs-items']);
  expect(computed.inputs[1]?.number).toBe(53095.475046);
});
