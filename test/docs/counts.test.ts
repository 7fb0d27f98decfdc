import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import packageJson from '../../package.json';
import { uncheckedFigures } from '../../src/checks/coverage';
import { builtInDatasets } from '../../src/datasets/builtIn';
import { chartTexts } from '../../src/locales/charts';
import { wholeCatalogue } from '../catalogue/planCatalogue';
import { chapterOf, codesIn, documentAt } from './documents';

const root = join(__dirname, '../..');
const textOf = (path: string) => documentAt(path).text;

describe('what the documents count', () => {
  test('the figures of the document in no check are as many as the program finds', () => {
    const catalogue = wholeCatalogue();
    const printed = catalogue.dataset.figures.filter(({ implied }) => implied !== true).length;
    const unchecked = uncheckedFigures(catalogue).filter(
      ({ dataset }) => dataset === catalogue.dataset,
    ).length;
    expect(textOf('docs/limits.md')).toContain(
      `${unchecked} of the document's ${printed} figures are in no check`,
    );
    expect(textOf('docs/limits.vi.md')).toContain(`${unchecked} trong ${printed} số liệu của văn bản`);
    expect(textOf('docs/reference.en.md')).toContain(`${unchecked} of the document's ${printed}.`);
    expect(textOf('docs/reference.vi.md')).toContain(`${unchecked} trong ${printed} số liệu của văn bản.`);
  });

  test('the reference names the source tables that have a chart, and the guide counts them with the two composed ones', () => {
    const charted = Object.keys(chartTexts.en.titles).sort();
    for (const [path, chapter] of [
      ['docs/reference.en.md', 'Tables'],
      ['docs/reference.vi.md', 'Bảng'],
    ] as const) {
      const [line = ''] = chapterOf(documentAt(path), chapter).filter((one) => /\bchart\b|biểu đồ/.test(one));
      const sentence = line.slice(line.indexOf('`groups`'));
      expect(codesIn(sentence).sort()).toEqual(charted);
    }
    // A series of a subject is a line, the largest markets of a period are bars.
    expect(charted.length + 2).toBe(9);
    expect(textOf('docs/guide.en.md')).toContain('(nine tables have one)');
    expect(textOf('docs/guide.vi.md')).toContain('(chín bảng có biểu đồ)');
  });

  test('the periods that README and guides promise are those of the datasets', () => {
    const covers = Object.fromEntries(builtInDatasets().map(({ id, covers }) => [id, covers]));
    const { 'customs-items': items, 'customs-markets': markets, results } = covers;
    expect(items).toBe(markets);
    for (const covered of [items, results]) {
      expect(textOf('README.md').split(String(covered)).length).toBeGreaterThan(2);
    }
    expect([items, covers['customs-totals'], results]).toEqual([
      '2024-01/2026-07',
      '2013-01-01/2025-12-15',
      '2000-2024',
    ]);
    expect(textOf('docs/guide.en.md')).toMatch(/January 2024 to July 2026.*from 2013 to 2025.*2000-2024/);
    expect(textOf('docs/guide.vi.md')).toMatch(
      /tháng 1 năm 2024 đến tháng 7 năm 2026.*2013 đến 2025.*2000-2024/,
    );
  });
});

describe('what the documents promise of Excel, Node and the build', () => {
  test('the requirement sets are those of the manifest', () => {
    const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
    const sets = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(
      ([, name = '', version = '']) => `${name} ${version}`,
    );
    expect(sets).toHaveLength(3);
    for (const path of ['docs/install.en.md', 'docs/install.vi.md', 'docs/guide.en.md', 'docs/guide.vi.md']) {
      expect(sets.filter((set) => !textOf(path).includes(set))).toEqual([]);
    }
  });

  test('the oldest Node is the same everywhere', () => {
    const [, oldest = ''] = /^>=(\d+\.\d+)$/.exec(packageJson.engines.node) ?? [];
    expect(textOf('README.md')).toContain(`Node.js ${oldest}+`);
    expect(textOf('CONTRIBUTING.md')).toContain(`Node.js ${oldest} or later`);
  });

  test('the page about scale was measured with this version', () => {
    for (const path of ['docs/scale.md', 'docs/scale.vi.md'])
      expect(textOf(path)).toContain(packageJson.version);
  });

  test('every script that is built is explained in the architecture', () => {
    const own = ['preview.js', 'sideload.js', 'trial.js', 'install-host.js', 'install-dialog.js'];
    const built = readdirSync(join(root, 'dist')).filter(
      (file) => file.endsWith('.js') && !own.includes(file),
    );
    expect(built.length).toBeGreaterThan(15);
    expect(built.filter((file) => !textOf('docs/architecture.md').includes(`\`${file}\``))).toEqual([]);
  });

  test('the summaries for the marketplace are as short as it asks', () => {
    const summaries =
      textOf('docs/appsource.md').match(/(?<=^\*\*(?:Summary|Tóm tắt)\*\* \([^)]*\): ).*/gm) ?? [];
    expect(summaries).toHaveLength(2);
    expect(summaries.filter((summary) => summary.length > 100)).toEqual([]);
  });
});
