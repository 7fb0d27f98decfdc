import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { documentDatasets } from './catalogue/planCatalogue';
import { session } from '../src/session';
import { builtInDatasets } from '../src/datasets/builtIn';

/** The browser's storage, as much as the session needs; `blocked` as it is where add-ins may keep nothing. */
function storage(blocked?: 'reading' | 'writing'): { readonly kept: ReadonlyMap<string, string> } {
  const kept = new Map<string, string>([['vnexport.language', 'vi']]);
  const unless = (what: typeof blocked): void => {
    if (blocked === 'reading' || blocked === what) throw new DOMException('denied', 'SecurityError');
  };
  const localStorage = {
    getItem(key: string) {
      unless('reading');
      return kept.get(key) ?? null;
    },
    setItem(key: string, value: string) {
      unless('writing');
      kept.set(key, value);
    },
    removeItem(key: string) {
      unless('writing');
      kept.delete(key);
    },
  };
  Object.assign(globalThis, { localStorage });
  return { kept };
}

beforeEach(() => {
  storage();
});
afterEach(() => {
  storage();
  session.chooseLanguage(undefined);
  session.useDatasets(documentDatasets());
});
// Other files of tests may share the session.
afterAll(() => session.useDatasets(builtInDatasets()));

describe('who subscribes to the session', () => {
  test('is called after each change of the figures or of the language, when the change can be read already', () => {
    const seen: unknown[] = [];
    const unsubscribe = session.subscribe(() =>
      seen.push([session.catalogue.datasets.length, session.language]),
    );
    session.useDatasets(documentDatasets().slice(0, 1));
    session.chooseLanguage('en');
    session.chooseLanguage(undefined);
    unsubscribe();
    expect(seen).toEqual([
      [1, 'vi'],
      [1, 'en'],
      [1, undefined],
    ]);
  });

  test('is called no more once it has unsubscribed; the others are', () => {
    const calls: string[] = [];
    const first = session.subscribe(() => calls.push('first'));
    const second = session.subscribe(() => calls.push('second'));
    first();
    session.chooseLanguage('en');
    second();
    session.chooseLanguage('vi');
    expect(calls).toEqual(['second']);
  });

  test('may unsubscribe while it is being called', () => {
    const calls: string[] = [];
    const once = session.subscribe(() => {
      calls.push('once');
      once();
    });
    const always = session.subscribe(() => calls.push('always'));
    session.chooseLanguage('en');
    session.chooseLanguage('vi');
    always();
    expect(calls).toEqual(['once', 'always', 'always']);
  });
});

describe('the datasets of the session', () => {
  test('are those that it was given last', () => {
    const datasets = documentDatasets();
    session.useDatasets(datasets);
    expect(session.catalogue.datasets).toEqual(datasets);
  });

  test('stay in use where a list without any comes in their place, and nobody is told', () => {
    const before = session.catalogue;
    let calls = 0;
    const unsubscribe = session.subscribe(() => (calls += 1));
    expect(() => session.useDatasets([])).toThrow();
    unsubscribe();
    expect(session.catalogue).toBe(before);
    expect(calls).toBe(0);
  });
});

describe('the language of the session', () => {
  test('is the one that was chosen when the add-in was open before', () => {
    expect(session.language).toBe('vi');
  });

  test('is kept by the browser, and forgotten when the choice is taken back', () => {
    const { kept } = storage();
    session.chooseLanguage('en');
    expect([session.language, ...kept]).toEqual(['en', ['vnexport.language', 'en']]);
    session.chooseLanguage(undefined);
    expect([session.language, ...kept]).toEqual([undefined]);
  });

  test('is none where the browser has kept something else', () => {
    storage();
    localStorage.setItem('vnexport.language', 'fr');
    expect(session.language).toBeUndefined();
  });

  test.each(['reading', 'writing'] as const)(
    'holds until the page is closed where the browser forbids %s its storage',
    (blocked) => {
      storage(blocked);
      session.chooseLanguage('en');
      expect(session.language).toBe('en');
    },
  );

  test('is none where the browser forbids reading its storage and nothing was chosen', () => {
    storage('reading');
    expect(session.language).toBeUndefined();
  });
});
