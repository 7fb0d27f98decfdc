import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { otherReading } from '../../../src/datasets/review/otherReading';
import {
  figureAt,
  openFigures,
  settled,
  startReview,
  withAbout,
  withChoice,
  withPeriod,
  withUnit,
} from '../../../src/datasets/review/review';
import type { FigureChoice } from '../../../src/datasets/review/review';
import { draftOf } from './drafts';

const rice = { name: 'Gạo', number: 100 };
const coffee = { name: 'Cà phê', number: 20, certainty: 'open' } as const;
const month = { measure: 'value', base: null, of: null, period: '2026-01/2026-07', unit: 'USD' } as const;
const names = (review: Parameters<typeof settled>[0]) => settled(review).figures.map(({ name }) => name);

describe('the review of a bulletin', () => {
  const review = startReview(draftOf([rice, coffee]));

  test('keeps no open figure before somebody has chosen what it is', () => {
    expect(names(review)).toEqual(['Gạo']);
    expect(openFigures(review)).toEqual([1]);
  });

  test('keeps an open figure as it was read once somebody says so, as likely, never as certain', () => {
    const chosen = withChoice(review, [1], { kind: 'as-read' });
    expect(openFigures(chosen)).toEqual([]);
    expect(settled(chosen).figures[1]).toMatchObject({ number: 20, certainty: 'likely', reason: null });
  });

  test('keeps an open figure in the other column that somebody chooses', () => {
    const chosen = withChoice(review, [1], { kind: 'column', column: month });
    expect(settled(chosen).figures[1]).toMatchObject({ ...month, number: 20, certainty: 'likely' });
  });

  test('leaves out what somebody leaves out, certain figures too, and asks for it no longer', () => {
    const chosen = withChoice(review, [0, 1], { kind: 'left-out' });
    expect(names(chosen)).toEqual([]);
    expect(openFigures(chosen)).toEqual([]);
  });

  test('takes a choice back, so that the figure waits again', () => {
    const chosen = withChoice(review, [1], { kind: 'as-read' });
    expect(openFigures(withChoice(chosen, [1], undefined))).toEqual([1]);
  });

  test('a number with one kind of sign becomes the other number that it may be', () => {
    const doubtful = { ...coffee, number: 1234, printed: '1.234', reason: 'number-format' } as const;
    const chosen = withChoice(startReview(draftOf([doubtful])), [0], { kind: 'other-number' });
    expect(settled(chosen).figures[0]?.number).toBe(1.234);
  });

  test('title, publisher and status are what somebody has typed, without the spaces around it', () => {
    const edited = withAbout(review, {
      title: ' Xuất khẩu ',
      publisher: 'Tổng cục Hải quan',
      status: 'final',
    });
    expect(settled(edited)).toMatchObject({
      title: 'Xuất khẩu',
      publisher: 'Tổng cục Hải quan',
      status: 'final',
    });
    expect(settled(edited).figures[0]?.status).toBe('final');
  });

  test('a changed flow is that of all figures but of those whose column has a flow of its own', () => {
    const draft = draftOf([rice, { ...rice, name: 'Nhập', flow: 'imports' }]);
    const edited = withAbout(startReview(draft), { flow: 'balance' });
    expect(settled(edited).figures.map(({ flow }) => flow)).toEqual(['balance', 'imports']);
  });

  test('a changed period is that of every figure that was read with it, and of no other', () => {
    const draft = draftOf([rice, { ...rice, period: '2026-06' }, { ...rice, period: '2026-07' }]);
    const edited = withPeriod(startReview(draft), '2026-07', '2026-08');
    expect(settled(edited).figures.map(({ period }) => period)).toEqual(['2026-08', '2026-06', '2026-08']);
    // Given back, it is as it was read.
    expect(settled(withPeriod(edited, '2026-07', '2026-07')).figures[0]?.period).toBe('2026-07');
  });

  test.each([
    ['period', 'no-period', withPeriod, '2026-07'],
    ['unit', 'no-unit', withUnit, 'USD'],
  ] as const)(
    'figures that are open for want of a %s are kept as likely once it is given',
    (field, reason, give, given) => {
      const open = startReview(draftOf([{ ...coffee, [field]: null, reason }]));
      expect(names(open)).toEqual([]);
      const edited = give(open, '', given);
      expect(settled(edited).figures).toMatchObject([{ [field]: given, certainty: 'likely' }]);
    },
  );

  test('a figure that is open for another reason stays open when its period is given', () => {
    const open = startReview(draftOf([{ ...coffee, period: null, reason: 'heading-unclear' }]));
    expect(openFigures(withPeriod(open, '', '2026-07'))).toEqual([0]);
  });

  test('whatever is decided, nothing open is kept, and nothing is kept that was not read', () => {
    const choice = fc.constantFrom<FigureChoice | undefined>(
      undefined,
      { kind: 'as-read' },
      { kind: 'left-out' },
      { kind: 'other-number' },
      { kind: 'column', column: month },
    );
    const figure = fc.record({
      certainty: fc.constantFrom('certain' as const, 'likely' as const, 'open' as const),
      number: fc.integer({ min: 1, max: 999 }),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, choice), { maxLength: 12 }), (all) => {
        const draft = draftOf(all.map(([one]) => one));
        const decided = all.reduce(
          (review, [, chosen], at) => withChoice(review, [at], chosen),
          startReview(draft),
        );
        const kept = settled(decided).figures;
        const waiting = new Set(openFigures(decided));
        const isKept = ([{ certainty }, chosen]: (typeof all)[number]) =>
          chosen === undefined ? certainty !== 'open' : chosen.kind !== 'left-out';
        expect(kept.map(({ number }) => number)).toEqual(all.filter(isKept).map(([{ number }]) => number));
        expect(kept.some(({ certainty }) => certainty === 'open')).toBe(false);
        expect(
          draft.figures.every((_, at) => !waiting.has(at) || figureAt(decided, at)?.certainty === 'open'),
        ).toBe(true);
      }),
    );
  });
});

describe('the other number that a printed one may be', () => {
  test.each([
    ['1.234', 1234, 1.234],
    ['1.234', 1.234, 1234],
    ['-12,500', -12500, -12.5],
    ['12,345', 12.345, 12345],
  ])('%s, read as %d, may be %d', (printed, number, other) => {
    expect(otherReading({ printed, number })).toBe(other);
  });

  test.each([
    ['1.234.567', 1234567],
    ['12,34', 12.34],
    ['1234', 1234],
    ['1.234,5', 1234.5],
  ])('%s can be read in one way only', (printed, number) => {
    expect(otherReading({ printed, number })).toBeUndefined();
  });
});
