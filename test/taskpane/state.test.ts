import { describe, expect, test } from '@jest/globals';
import { matches } from '../../src/taskpane/elements/matches';
import {
  afterSaid,
  initialState,
  inLanguage,
  inView,
  withoutOutcome,
  withoutQuestion,
  withoutSuccess,
} from '../../src/taskpane/state';
import { Store } from '../../src/taskpane/store';
import { schemeOf } from '../../src/taskpane/theme';

const work = { kind: 'working', message: 'Đang chèn…' } as const;
const done = { kind: 'done', message: 'Đã chèn' } as const;
const failed = { kind: 'failed', message: 'Lỗi' } as const;
const question = {
  kind: 'question',
  message: 'Đổi?',
  confirm: 'Đổi',
  cancel: 'Thôi',
  working: 'Đang đổi…',
  goOn: () => Promise.resolve(done),
} as const;
const start = initialState('vi', 'find');

describe('the state of the pane', () => {
  test('leaves what went well behind where the user goes to another place, and keeps what failed', () => {
    expect(withoutSuccess(afterSaid(start, done)).outcome).toBeUndefined();
    expect(withoutSuccess(afterSaid(start, failed)).outcome).toEqual(failed);
  });

  test('starts in the language and the view that it is given, with nothing said', () => {
    expect(start).toEqual({
      language: 'vi',
      view: 'find',
      work: undefined,
      outcome: undefined,
      question: undefined,
    });
  });

  test('work takes the place of the last message, and its outcome takes the place of the work', () => {
    const working = afterSaid(afterSaid(start, failed), work);
    expect(working).toMatchObject({ work, outcome: undefined });
    expect(afterSaid(working, done)).toMatchObject({ work: undefined, outcome: done });
  });

  test('a question takes the place of the work, and goes once it is answered', () => {
    const asked = afterSaid(afterSaid(start, work), question);
    expect(asked).toMatchObject({ work: undefined, question });
    expect(withoutQuestion(asked).question).toBeUndefined();
  });

  test('progress is shown of the work that goes on', () => {
    const half = { ...work, progress: 0.5 };
    expect(afterSaid(afterSaid(start, work), half).work).toEqual(half);
  });

  test('a message goes when it is dismissed, and when the language changes', () => {
    const said = afterSaid(start, done);
    expect(withoutOutcome(said).outcome).toBeUndefined();
    expect(inLanguage(said, 'en')).toMatchObject({ language: 'en', outcome: undefined });
  });

  test('work that goes on stays when the language changes, and so does the view', () => {
    const state = inLanguage(inView(afterSaid(start, work), 'tables'), 'en');
    expect(state).toMatchObject({ view: 'tables', work });
  });

  test('choosing the language and the view that are chosen already changes nothing', () => {
    expect(inLanguage(start, 'vi')).toBe(start);
    expect(inView(start, 'find')).toBe(start);
  });
});

test('a store calls back when its state has changed, and only then', () => {
  const seen: number[] = [];
  const store = new Store<number>(1, () => seen.push(store.state));
  store.update((number) => number + 1);
  store.update((number) => number);
  store.update((number) => number * 10);
  expect(seen).toEqual([2, 20]);
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
