import { describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { builtInDatasets } from '../../src/datasets/builtIn';
import { messagesIn } from '../../src/locales/language';
import type { Language } from '../../src/locales/messages';
import { toHit } from '../../src/search/hit';
import type { Hit } from '../../src/search/hit';
import { search } from '../../src/search/search';
import { shared } from '../shared';

type Case = {
  readonly text: string;
  readonly language: Language;
  readonly first: { readonly name: string; readonly measure?: string; readonly period?: string } | null;
  readonly orNone?: true;
  readonly unknown?: string;
};

const {
  texts: [json = '{"cases":[]}'],
  test: testOfShared,
} = shared('cases/searches.json');
const { cases } = JSON.parse(json) as { cases: readonly Case[] };

const [dataset, ...others] = builtInDatasets();
if (dataset === undefined) throw new Error('no dataset');
const catalogue = new Catalogue([dataset, ...others]);

function hitsOf(text: string, language: Language): Hit[] {
  return search(catalogue, text).findings.map((finding) => toHit(finding, catalogue, messagesIn(language)));
}

describe('the worked cases of search', () => {
  testOfShared('are there', () => {
    expect(cases.length).toBeGreaterThan(35);
  });

  // Not by test.each, which fails where there are none: a checkout alone has no shared folder.
  for (const { text, language, first, orNone, unknown } of cases) {
    test(`“${text}”`, () => {
      const [hit] = hitsOf(text, language);
      if (first === null || (orNone && hit === undefined)) {
        expect(hit).toBeUndefined();
        expect(search(catalogue, text).unknown).toBe(unknown ?? text);
      } else expect(hit).toMatchObject(first);
    });
  }
});
