import { describe, expect, test } from '@jest/globals';
import {
  startReview,
  withAbout,
  withChoice,
  withName,
  withPeriod,
} from '../../../src/datasets/review/review';
import { decidedCodeOf, reviewNames } from '../../../src/datasets/review/names';
import { reviewProblems } from '../../../src/datasets/review/problems';
import { columnsFor, maybeAsRead, openGroups, reviewRows } from '../../../src/datasets/review/rows';
import { reviewSums } from '../../../src/datasets/review/sums';
import { draftOf } from './drafts';

const codes: Record<string, string> = { Gạo: 'rice', 'Cà phê': 'coffee', Mỹ: 'market-us' };
const codeOf = (name: string) => codes[name];
const open = { certainty: 'open' } as const;

describe('the rows of a review', () => {
  test('those with open figures come first, then those with likely ones, each in the order of the bulletin', () => {
    const draft = draftOf([
      { name: 'A' },
      { name: 'B', certainty: 'likely' },
      { name: 'C', ...open },
      { name: 'D' },
      { name: 'E', ...open },
    ]);
    expect(reviewRows(startReview(draft)).map(({ name }) => name)).toEqual(['C', 'E', 'B', 'A', 'D']);
  });

  test('a quantity is never counted in dollars: it is neither offered as it was read nor as another quantity', () => {
    const place = { line: 3 };
    const draft = draftOf([
      { place, measure: 'quantity', unit: 'USD', ...open },
      { place: { line: 4 }, measure: 'quantity', unit: 'tonnes', period: '2026-01/2026-07' },
      { place: { line: 4 } },
    ]);
    expect(
      ['USD', '1000 USD', 'million USD'].map((unit) => maybeAsRead({ measure: 'quantity', unit })),
    ).toEqual([false, false, false]);
    expect(maybeAsRead({ measure: 'quantity', unit: 'tonnes' })).toBe(true);
    expect(maybeAsRead({ measure: 'value', unit: 'USD' })).toBe(true);
    expect(columnsFor(startReview(draft), 0).map(({ measure }) => measure)).toEqual(['value']);
  });

  test('the figures of one line are one row, which counts those that are open', () => {
    const place = { line: 7 };
    const draft = draftOf([
      { place },
      { place, measure: 'quantity', unit: 'tonnes', ...open },
      { place: { line: 8 } },
    ]);
    const [first, second] = reviewRows(startReview(draft));
    expect([first?.figures.length, first?.open, second?.figures.length]).toEqual([2, 1, 1]);
  });

  test('open figures of one column and one reason are one group, and the largest group comes first', () => {
    const groups = openGroups(
      startReview(
        draftOf([
          { ...open, reason: 'short-row' },
          open,
          { ...open, period: '2026-06' },
          open,
          { name: 'certain' },
        ]),
      ),
    );
    expect(groups.map(({ reason, figures }) => [reason, figures])).toEqual([
      ['another-column', [1, 3]],
      ['short-row', [0]],
      ['another-column', [2]],
    ]);
  });

  test('a number may belong to the columns of the bulletin that its row has no figure in', () => {
    const place = { line: 30 };
    const review = startReview(
      draftOf([
        { place, ...open },
        { place, period: '2026-01/2026-07' },
        { measure: 'growth', of: 'value', unit: '%', base: 'previous period' },
        { period: '2026-06' },
      ]),
    );
    expect(columnsFor(review, 0).map(({ measure, period }) => [measure, period])).toEqual([
      ['growth', '2026-07'],
      ['value', '2026-06'],
    ]);
  });

  test('a quantity of another column has the unit of its own row, and is not offered where the row has none', () => {
    const place = { line: 30 };
    const earlier = { measure: 'quantity', period: '2026-06', unit: 'chiếc' } as const;
    const inTonnes = { place, measure: 'quantity', unit: 'tonnes', ...open } as const;
    expect(columnsFor(startReview(draftOf([inTonnes, earlier])), 0)).toMatchObject([{ unit: 'tonnes' }]);
    expect(columnsFor(startReview(draftOf([{ place, ...open }, earlier])), 0)).toEqual([]);
  });
});

describe('the names of a review', () => {
  test('those that nothing is called by come first; a partner is told from a subject', () => {
    const draft = draftOf([
      { name: 'Gạo' },
      { name: 'Mỹ', partner: 'Mỹ' },
      { name: 'Yến sào', partner: 'Mỹ' },
    ]);
    expect(reviewNames(startReview(draft), codeOf)).toEqual([
      { name: 'Yến sào', kind: 'subject', code: null, isDecided: false, figures: 1 },
      { name: 'Gạo', kind: 'subject', code: 'rice', isDecided: false, figures: 1 },
      { name: 'Mỹ', kind: 'partner', code: 'market-us', isDecided: false, figures: 2 },
    ]);
  });

  test('a name is what somebody says it is, a known subject or a new one', () => {
    const draft = draftOf([{ name: 'Gạo' }, { name: 'Gạo tẻ' }]);
    const decided = withName(withName(startReview(draft), 'Gạo tẻ', 'rice'), 'Gạo', null);
    expect(reviewNames(decided, codeOf).map(({ name, code }) => [name, code])).toEqual([
      ['Gạo', null],
      ['Gạo tẻ', 'rice'],
    ]);
    const resolve = decidedCodeOf(decided, codeOf);
    expect([resolve('Gạo'), resolve('Gạo tẻ'), resolve('Cà phê')]).toEqual([undefined, 'rice', 'coffee']);
  });

  test('names of figures that are not kept are not asked about', () => {
    const draft = draftOf([{ name: 'Yến sào', ...open }]);
    expect(reviewNames(startReview(draft), codeOf)).toEqual([]);
  });
});

describe('what keeps a bulletin from being kept', () => {
  const kinds = (review: Parameters<typeof reviewProblems>[0]) =>
    reviewProblems(review, codeOf).map(({ kind }) => kind);

  test('nothing, where everything is said once', () => {
    expect(kinds(startReview(draftOf([{ name: 'Gạo' }, { name: 'Cà phê' }])))).toEqual([]);
  });

  test('an empty title and publisher, and a flow that nobody has said', () => {
    const draft = draftOf([{ flow: null }], { title: null, publisher: null, flow: null });
    expect(kinds(startReview(draft))).toEqual(['no-title', 'no-publisher', 'no-flow']);
    const said = withAbout(startReview(draft), {
      title: 'Xuất khẩu',
      publisher: 'Hải quan',
      flow: 'exports',
    });
    expect(kinds(said)).toEqual([]);
  });

  test('that all figures are open', () => {
    expect(kinds(startReview(draftOf([open])))).toEqual(['nothing-to-keep']);
  });

  test('two names that are said to be one subject, with figures of one column', () => {
    const review = withName(startReview(draftOf([{ name: 'Gạo' }, { name: 'Gạo tẻ' }])), 'Gạo tẻ', 'rice');
    expect(reviewProblems(review, codeOf)).toEqual([{ kind: 'stated-twice', names: ['Gạo tẻ'] }]);
  });

  test('two periods that are said to be one', () => {
    const draft = draftOf([{}, { period: '2026-06' }]);
    expect(kinds(withPeriod(startReview(draft), '2026-06', '2026-07'))).toEqual(['stated-twice']);
  });

  test('open figures that were chosen as read although they have no period or no unit', () => {
    const draft = draftOf([{ ...open, period: null, unit: null }]);
    expect(kinds(withChoice(startReview(draft), [0], { kind: 'as-read' }))).toEqual(['no-period', 'no-unit']);
  });
});

describe('the sums of a review', () => {
  test('a total agrees with its rows where they add up to it exactly', () => {
    // 100 = 70 + 30
    const draft = draftOf([
      { name: 'Tổng số', number: 100 },
      { name: 'A', number: 70 },
      { name: 'B', number: 30 },
    ]);
    expect(reviewSums(draft).agreeing).toEqual([{ name: 'Tổng số', period: '2026-07', members: 2 }]);
  });

  test('a total agrees within what rounding allows, and not beyond', () => {
    // Two numbers rounded to whole ones and their sum may differ by (2 / 2 + 1) × 1 = 2.
    const of = (total: number) =>
      reviewSums(
        draftOf([
          { name: 'Tổng số', number: total },
          { name: 'A', number: 70 },
          { name: 'B', number: 30 },
        ]),
      ).agreeing.length;
    expect([of(102), of(98), of(103)]).toEqual([1, 1, 0]);
  });

  test('partners and groups agree with what stands under them, each for itself', () => {
    const draft = draftOf([
      { name: 'Mỹ', partner: 'Mỹ', number: 50 },
      { name: 'Gạo', partner: 'Mỹ', number: 20 },
      { name: 'Cà phê', partner: 'Mỹ', number: 30 },
      { name: 'Nhóm', number: 9, period: '2026-06' },
      { name: 'A', parent: 'Nhóm', number: 4, period: '2026-06' },
      { name: 'B', parent: 'Nhóm', number: 5, period: '2026-06' },
    ]);
    expect(reviewSums(draft).agreeing.map(({ name }) => name)).toEqual(['Mỹ', 'Nhóm']);
  });

  test('what differs is what the reader doubts, and doubts of other kinds are no sums', () => {
    const differs = {
      kind: 'sum-differs',
      name: 'Tổng số',
      period: '2026-07',
      rows: 2,
      sum: 90,
      printed: 100,
    } as const;
    const draft = draftOf([], { doubts: [differs, { kind: 'no-period' }] });
    expect(reviewSums(draft)).toEqual({ agreeing: [], differing: [differs] });
  });
});
