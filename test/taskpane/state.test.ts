import { describe, expect, test } from '@jest/globals';
import { matches } from '../../src/taskpane/elements/matches';
import { initialState, reduce } from '../../src/taskpane/state';
import type { Action, State } from '../../src/taskpane/state';
import { schemeOf } from '../../src/taskpane/theme';

const work = { kind: 'working', message: 'Đang chèn…' } as const;
const done = { kind: 'done', message: 'Đã chèn' } as const;
const failed = { kind: 'failed', message: 'Lỗi' } as const;
const texts = { functions: [] };
const options = { formulas: true, source: false, chart: false };

describe('the state of the pane', () => {
  test('starts with the search, nothing filtered, nothing said', () => {
    expect(initialState('vi', options)).toEqual({
      language: 'vi',
      view: 'search',
      query: '',
      work: undefined,
      outcome: undefined,
      question: undefined,
      functionTexts: 'loading',
      options,
      workbook: { contents: 'unread', checked: undefined, report: undefined, left: [] },
    });
  });

  test('work takes the place of the last message, and its outcome takes the place of the work', () => {
    const working = after({ type: 'said', said: failed }, { type: 'said', said: work });
    expect(working).toMatchObject({ work, outcome: undefined });
    expect(reduce(working, { type: 'said', said: done })).toMatchObject({ work: undefined, outcome: done });
  });

  test('progress is shown of the work that goes on', () => {
    const half = { ...work, progress: 0.5 };
    expect(after({ type: 'said', said: work }, { type: 'said', said: half }).work).toEqual(half);
  });

  test('a message goes when it is dismissed, and when the language changes', () => {
    const said = after({ type: 'said', said: done });
    expect(reduce(said, { type: 'outcome-dismissed' }).outcome).toBeUndefined();
    expect(reduce(said, { type: 'language-chosen', language: 'en' }).outcome).toBeUndefined();
  });

  test('view and filter stay when the language changes; the functions are read anew', () => {
    const state = after(
      { type: 'texts-arrived', language: 'vi', texts },
      { type: 'view-chosen', view: 'functions' },
      { type: 'filtered', query: 'ty trong' },
      { type: 'language-chosen', language: 'en' },
    );
    expect(state).toMatchObject({ view: 'functions', query: 'ty trong', functionTexts: 'loading' });
  });

  test('a filter goes with its list: the other list is whole', () => {
    const state = after({ type: 'filtered', query: 'cà rốt' }, { type: 'view-chosen', view: 'functions' });
    expect(state).toMatchObject({ view: 'functions', query: '' });
  });

  test('texts of a language that the user has left come too late', () => {
    const english = after({ type: 'language-chosen', language: 'en' });
    expect(reduce(english, { type: 'texts-arrived', language: 'vi', texts })).toBe(english);
    expect(reduce(english, { type: 'texts-arrived', language: 'en', texts: undefined }).functionTexts).toBe(
      'failed',
    );
  });

  test('choosing what is chosen already changes nothing', () => {
    const state = initialState('vi', options);
    expect(reduce(state, { type: 'language-chosen', language: 'vi' })).toBe(state);
    expect(reduce(state, { type: 'view-chosen', view: 'search' })).toBe(state);
  });
});

test('the filter finds words in any order, without accents and in any case', () => {
  const title = ['Thị trường xuất khẩu'];
  expect(['thi truong', 'XUẤT KHẨU thị', '', '  '].map((query) => matches(query, title))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(matches('dịch vụ', title)).toBe(false);
});

test('the pane is dark where Office has a dark background, and does not guess where Office says nothing', () => {
  expect(['#ffffff', '#262626', '#0f6cbd', 'white', undefined].map(schemeOf)).toEqual([
    'light',
    'dark',
    'dark',
    undefined,
    undefined,
  ]);
});

function after(...actions: Action[]): State {
  return actions.reduce(reduce, initialState('vi', options));
}
