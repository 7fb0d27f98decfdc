/**
 * @realm of its own: functions.js answers without office.js here, and no figure has been read before.
 */
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { builtInDatasets } from '../../src/datasets/builtIn';
import type { Dataset } from '../../src/model/dataset';
import { session } from '../../src/session';
import { builtIn } from '../catalogue/planCatalogue';
import { call, one } from './calls';

/** The ids of the datasets whose figures were read, each as often as it was. */
let read: string[] = [];

/** A dataset that tells when its figures are read, and holds those of the built-in one. */
function watched(dataset: Dataset): Dataset {
  return {
    ...dataset,
    get figures() {
      read.push(dataset.id);
      return dataset.figures;
    },
  };
}

const all = ['2006-plan', 'results', 'customs-items', 'customs-markets', 'customs-totals'];

beforeEach(() => {
  session.useDatasets(all.map((id) => watched(builtIn(id))));
  read = [];
});
afterAll(() => {
  session.useDatasets(builtInDatasets());
});

describe('figures of other datasets are read when they are first needed', () => {
  test('no figure is read before a function is called, nor by a list of names', () => {
    expect(session.catalogue.subject('rice').name.vi).toBe('Gạo');
    expect((call('ITEMS') as unknown[]).length).toBe(30);
    expect(call('DATASETS', 'id')).toContainEqual(['2006-plan']);
    expect(read).toEqual([]);
  });

  test('what the document states is answered without the figures of the other datasets, what follows from it without those of customs', () => {
    expect(one('TARGET', 'Gạo')).toBe(1211);
    expect(one('TARGET', 'Gạo', 'quantity')).toBe(4500);
    expect(one('ACTUAL', 'Châu Phi', 2005)).toBe(681);
    expect(read).toEqual(['2006-plan']);
    // The printed index is 86.1 %.
    expect(one('GROWTH', 'Gạo')).toBeCloseTo(-0.139, 12);
    // 1,211 million USD for 4,500 thousand tonnes.
    expect(one('UNITVALUE', 'Gạo')).toBeCloseTo(1_211_000 / 4500, 9);
    // 1,211 of 38,444.
    expect(one('SHARE', 'Gạo')).toBeCloseTo(1211 / 38_444, 12);
    expect(read.filter((id) => id.startsWith('customs'))).toEqual([]);
  });

  test('a figure that only customs state is answered when they are read, each dataset once', () => {
    const answer = one('ACTUAL', 'Cà phê', '2026-07');
    expect(typeof answer).toBe('number');
    expect(one('ACTUAL', 'Cà phê', '2026-07')).toBe(answer);
    expect(read).toContain('customs-items');
    expect(new Set(read).size).toBe(read.length);
    // Neither lists coffee.
    expect(read).not.toContain('customs-totals');
  });

  test('a built-in dataset expands its series when its figures are first asked for, and only then', () => {
    const customs = builtInDatasets().find(({ id }) => id === 'customs-items');
    expect(Object.getOwnPropertyDescriptor(customs ?? {}, 'figures')).toHaveProperty('get');
    expect(customs?.figures).toBe(customs?.figures);
    expect(customs && 'series' in customs).toBe(false);
  });
});
