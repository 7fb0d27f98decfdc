import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { builtFunctions } from '../../../scripts/built-functions';
import type { Metadata } from '../../../scripts/functions-metadata/metadata';
import { elements } from '../../../scripts/manifest/manifestXml';
import { referenceFor } from '../../../scripts/workbooks/channels';
import { sampleWorkbook } from '../../../scripts/workbooks/sampleWorkbook';
import { readWorkbook } from './readWorkbook';
import type { ReadWorkbook } from './readWorkbook';

const ID = '916677f0-16fb-4993-a0f6-c81c8ebf2aaa';
const manifest = { id: ID, version: '1.0.0.0' };
const golden = join(__dirname, '../golden/functions.en.json');
const metadata = JSON.parse(readFileSync(golden, 'utf8')) as Metadata;
const built = builtFunctions();

let file: Uint8Array;
let workbook: ReadWorkbook;
beforeAll(async () => {
  file = await sampleWorkbook(referenceFor('department', manifest, undefined), 'en', metadata, built);
  workbook = readWorkbook(file);
});

describe('a sample workbook', () => {
  test('asks for the pane by the parts, relationships and types that Excel reads', () => {
    const { parts } = workbook;
    const [pane] = elements('wetp:taskpane', parts['xl/webextensions/taskpanes.xml'] ?? '');
    expect(pane?.attributes['visibility']).toBe('1');
    const extensions = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
    const related = (path: string) =>
      elements('Relationship', parts[path] ?? '').map(({ attributes }) => attributes);
    expect(related('_rels/.rels')).toContainEqual({
      Id: 'rIdPane',
      Type: `${extensions}taskpanes`,
      Target: 'xl/webextensions/taskpanes.xml',
    });
    expect(related('xl/webextensions/_rels/taskpanes.xml.rels')).toEqual([
      { Id: 'rId1', Type: extensions, Target: 'webextension.xml' },
    ]);
    const types = elements('Override', parts['[Content_Types].xml'] ?? '').map(
      ({ attributes }) => attributes,
    );
    expect(types).toContainEqual({
      PartName: '/xl/webextensions/taskpanes.xml',
      ContentType: 'application/vnd.ms-office.webextensiontaskpanes+xml',
    });
    expect(types).toContainEqual({
      PartName: '/xl/webextensions/webextension.xml',
      ContentType: 'application/vnd.ms-office.webextension+xml',
    });
  });

  test.each([
    ['sideload', undefined, { id: ID, version: '1.0.0.0', store: 'developer', storeType: 'Registry' }],
    ['department', undefined, { id: ID, version: '1.0.0.0', store: 'EXCatalog', storeType: 'EXCatalog' }],
    [
      'shared-folder',
      '\\\\server\\addins',
      { id: ID, version: '1.0.0.0', store: '\\\\server\\addins', storeType: 'FileSystem' },
    ],
    [
      'marketplace',
      'WA200000001',
      { id: 'WA200000001', version: '1.0.0.0', store: 'en-US', storeType: 'OMEX' },
    ],
  ] as const)('names the add-in as Excel knows it by the way %s', async (channel, where, expected) => {
    const made = await sampleWorkbook(referenceFor(channel, manifest, where), 'vi', metadata, built);
    const extension = readWorkbook(made).parts['xl/webextensions/webextension.xml'] ?? '';
    expect(elements('we:reference', extension)[0]?.attributes).toEqual(expected);
  });

  test('cannot be made for a shared folder that nobody has named', () => {
    expect(() => referenceFor('shared-folder', manifest, undefined)).toThrow('must name a folder');
  });

  test('holds the functions as Excel keeps them in files, with their values: rice 1 211 million USD', () => {
    const [, functions = ''] = workbook.sheets;
    const cells = workbook.cells.get(functions) ?? [];
    const shown = (row: number) =>
      cells.filter((cell) => cell.row === row).map(({ value, formula }) => [value, formula]);
    expect(shown(1).slice(0, 3)).toEqual([
      ['=VNEXPORT.TARGET("Rice")', undefined],
      [1211, undefined],
      [1211, '_xldudf_VNEXPORT_TARGET("Rice")'],
    ]);
    const formulas = cells.flatMap(({ formula }) => formula ?? []);
    expect(formulas.length).toBeGreaterThan(12);
    expect(formulas.filter((formula) => !/^_xldudf_VNEXPORT_[A-Z]+\(/.test(formula))).toEqual([]);
  });

  test('says on its first sheet that the pane may stay away, and what is seen without the add-in', () => {
    const [first = ''] = workbook.sheets;
    const text = (workbook.cells.get(first) ?? []).map(({ value }) => value).join('\n');
    expect(text).toContain('That is not certain');
    expect(text).toContain('#NAME?');
  });

  test('has the same bytes each time, and is not computed anew by Excel as it opens', async () => {
    const again = await sampleWorkbook(
      referenceFor('department', manifest, undefined),
      'en',
      metadata,
      built,
    );
    expect(Buffer.from(again).equals(Buffer.from(file))).toBe(true);
    expect(workbook.parts['xl/workbook.xml']).not.toContain('fullCalcOnLoad');
  });
});
