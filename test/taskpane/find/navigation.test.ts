import { describe, expect, test } from '@jest/globals';
import {
  atRow,
  atSearch,
  shownPage,
  stepBack,
  withKnown,
  withPage,
  withQuery,
} from '../../../src/taskpane/find/navigation';
import type { Page } from '../../../src/taskpane/find/navigation';

const coffee: Page = { kind: 'subject', asked: { subject: 'coffee' } };
const coffeeToJapan: Page = { kind: 'subject', asked: { subject: 'coffee', partner: 'market-jp' } };
const functions: Page = { kind: 'functions' };

describe('the way through the pages', () => {
  const there = withPage(withPage(withQuery(atSearch, 'cà phê'), coffee, { leftAt: 120 }), coffeeToJapan, {
    leftAt: 40,
  });

  test('leads back step by step, to what was typed, and no further', () => {
    expect(shownPage(there)).toBe(coffeeToJapan);
    expect(there.trail.map(({ leftAt }) => leftAt)).toEqual([120, 40]);
    const search = stepBack(stepBack(there));
    expect([shownPage(search), search.query]).toEqual([undefined, 'cà phê']);
    expect(stepBack(search)).toBe(search);
  });

  test('does not grow when the same page is asked for once more', () => {
    expect(withPage(there, { ...coffeeToJapan }, { leftAt: 0 })).toBe(there);
    expect(shownPage(withPage(there, functions, { leftAt: 0 }))).toBe(functions);
  });

  test('is left by searching for something else, and what was open in the tree stays open', () => {
    const browsed = { ...there, browse: { open: new Set(['markets']) } };
    expect(withQuery(browsed, 'gạo')).toEqual({
      query: 'gạo',
      browse: browsed.browse,
      trail: [],
      welcome: false,
    });
  });

  test('is left for the tree, which opens down to the row that was chosen and keeps what was open', () => {
    const browsed = { ...there, browse: { open: new Set(['total-exports']) } };
    expect(atRow(browsed, ['markets', 'markets/countries'])).toEqual({
      query: '',
      browse: {
        open: new Set(['total-exports', 'markets', 'markets/countries']),
        at: 'markets/countries',
      },
      trail: [],
      welcome: false,
    });
    expect(atRow(browsed, []).browse).toBe(browsed.browse);
  });

  test('skips pages of subjects that went with their dataset', () => {
    expect(withKnown(there, () => true)).toBe(there);
    expect(shownPage(withKnown(there, (code) => code === 'coffee'))).toBe(coffee);
    expect(shownPage(withKnown(there, () => false))).toBeUndefined();
  });
});
