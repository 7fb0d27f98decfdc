import { describe, expect, test } from '@jest/globals';
import { readCsv } from '../../../src/datasets/csv';
import { builtInDatasets } from '../../../src/datasets/builtIn';
import { languages } from '../../../src/locales/messages';
import { brokenLinks, builtPage, builtPages } from './builtSite';

const pages = builtPages();
const paths = new Set(pages.map(({ path }) => path));

describe('the site beside the add-in', () => {
  test('leads nowhere that is not there', () => {
    expect(pages.length).toBeGreaterThan(300);
    expect(pages.flatMap((page) => brokenLinks(page).map((link) => `${page.path}: ${link}`))).toEqual([]);
  });

  test('has a page for each dataset and for each subject of which there are figures, in both languages', () => {
    const wanted = languages.flatMap((language) =>
      builtInDatasets().flatMap(({ id, figures }) => [
        `data/${language}/${id}.html`,
        ...[...new Set(figures.map(({ subject }) => subject))].map(
          (code) => `figures/${language}/${code}.html`,
        ),
      ]),
    );
    expect(wanted.filter((path) => !paths.has(path))).toEqual([]);
  });

  test('says on every page its language, a title and a description that no other page of that language has', () => {
    const said = pages
      .filter(({ path }) => path !== 'index.html')
      .map(({ path, text }) => {
        const [, language] = /<html lang="(vi|en)">/.exec(text) ?? [];
        const [, title] = /<title>([^<]+)<\/title>/.exec(text) ?? [];
        const [, description] = /<meta name="description" content="([^"]+)"/.exec(text) ?? [];
        return { path, language, title, description };
      });
    expect(
      said.filter(({ path, language, title, description }) => {
        const named = /[./](vi|en)[./]/.exec(path)?.[1];
        return language !== named || title === undefined || description === undefined;
      }),
    ).toEqual([]);
    const titles = said.map(({ language, title }) => `${String(language)} ${String(title)}`);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  test('names for each page the same one in the other language, or has it in one language alone', () => {
    const alternates = pages.map(({ path, text }) => ({
      path,
      count: text.split('<link rel="alternate"').length - 1,
    }));
    expect(alternates.filter(({ count }) => count !== 2 && count !== 0)).toEqual([]);
    const alone = alternates.filter(({ count }) => count === 0).map(({ path }) => path);
    expect(alone.filter((path) => /^(figures|data|help|guide|install|home)/.test(path))).toEqual([]);
  });

  test('keeps to its policy: no script, style or handler stands in a page', () => {
    const faults = pages.flatMap(({ path, text }) =>
      [/<style/, /\sstyle="/, /\son[a-z]+="/, /<script(?![^>]*\ssrc=)/, /(?:src|href)="(?:https?:)?\/\//]
        .filter((fault) => fault.test(text.replace(/<a [^>]*>/g, '')))
        .map((fault) => `${path}: ${String(fault)}`),
    );
    expect(faults).toEqual([]);
    expect(pages.filter(({ text }) => !text.includes('Content-Security-Policy'))).toEqual([]);
  });

  test('shows the newest figure of a subject with its source, and its target beside the result', () => {
    // The office states 642,535.7 thousand USD for July 2026; FAO states 1,275.9 for the rice of 2006.
    const coffee = builtPage('figures/en/coffee.html');
    expect(coffee).toContain('642.54\u00a0million USD');
    expect(coffee).toContain('General Statistics Office');
    expect(coffee).toContain('<svg class="chart" role="img"');
    expect(coffee).toContain('href="../../downloads/customs-items.sdmx.csv"');
    const rice = builtPage('figures/vi/rice.html');
    expect(rice).toContain('1.211\u00a0triệu USD');
    expect(rice).toContain('1.275,9\u00a0triệu USD');
  });

  test('has the figures of each subject as a file for Excel: together those of all datasets', () => {
    const rowsOf = (files: readonly string[]) =>
      files.reduce((sum, file) => sum + (readCsv(builtPage(file), ';')?.length ?? 0) - 1, 0);
    const subjects = pages
      .map(({ path }) => /^figures\/vi\/(.+)\.html$/.exec(path)?.[1])
      .filter((code) => code !== undefined);
    expect(rowsOf(subjects.map((code) => `downloads/figures/${code}.vi.csv`))).toBe(
      rowsOf(builtInDatasets().map(({ id }) => `downloads/${id}.vi.csv`)),
    );
    expect(builtPage('figures/en/coffee.html')).toContain('href="../../downloads/figures/coffee.en.csv"');
    // 642 535,7 thousand USD, as the office prints it for July 2026.
    expect(builtPage('downloads/figures/coffee.vi.csv')).toMatch(/;kim ngạch;2026-07;[^\r]*;642,53/);
  });

  test('says of a dataset what it holds, and what it does not', () => {
    const page = builtPage('data/en/customs-items.html');
    // 2 067 in the dataset, of which one follows from two others.
    expect(page).toContain('2,066 printed figures about 56 subjects.');
    expect(page).toContain('no figure is of one item to one market');
    expect(page).toContain('href="../../downloads/customs-items.en.csv"');
    expect(page).toContain('href="../../downloads/customs-items.sdmx.csv"');
  });
});
