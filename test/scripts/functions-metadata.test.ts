import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { functionsMetadata } from '../../scripts/functions-metadata';
import type { Metadata } from '../../scripts/functions-metadata/metadata';
import { translated } from '../../scripts/functions-metadata/translated';
import { functions } from '../../src/functions/functions';
import { session } from '../../src/session';

/** With every dataset that is built in, as the build makes it. */
const { catalogue } = session;
let vi: Metadata;
let en: Metadata;
beforeAll(async () => {
  [vi, en] = await Promise.all([
    functionsMetadata('vi', catalogue.datasets),
    functionsMetadata('en', catalogue.datasets),
  ]);
});

/**
 * After a change that is meant, copy dist/functions.vi.json and dist/functions.en.json over the golden files
 * and read the difference.
 */
const golden = (language: string) =>
  JSON.parse(readFileSync(join(__dirname, `golden/functions.${language}.json`), 'utf8')) as unknown;

describe('what Excel is told of the functions', () => {
  test('is exactly what was reviewed, in both languages', () => {
    expect(vi).toEqual(golden('vi'));
    expect(en).toEqual(golden('en'));
  });

  test('names every function that the code answers, under the same id and name in both languages', () => {
    const ids = Object.keys(functions).sort();
    for (const metadata of [vi, en]) {
      expect(metadata.functions.map(({ id }) => id).sort()).toEqual(ids);
      expect(metadata.functions.map(({ name }) => name).sort()).toEqual(ids);
    }
  });

  test('every text is translated: no English sentence in the Vietnamese file', () => {
    const texts = ({ functions: described }: Metadata) =>
      described.flatMap(({ description, parameters }) => [
        description,
        ...parameters.flatMap((parameter) => [parameter.name, parameter.description]),
      ]);
    const english = new Set(texts(en));
    expect(texts(vi).filter((text) => english.has(text) || text === '')).toEqual([]);
    expect(texts(en).filter((text) => text === '')).toEqual([]);
  });

  test('a text without translation, or a translation without text, stops the build and is named', () => {
    const group = { name: 'nhóm', description: 'Nhóm hàng' };
    const items = { description: 'Mặt hàng', parameters: { group } };
    const known = en.functions.filter(({ id }) => id === 'ITEMS');
    expect(translated(known, { functions: { ITEMS: items }, parameters: {} })[0]?.parameters[0]?.name).toBe(
      'nhóm',
    );
    expect(() => translated(known, { functions: {}, parameters: {} })).toThrow(/missing ITEMS, ITEMS\.group/);
    expect(() => translated(known, { functions: { ITEMS: items, OLD: items }, parameters: {} })).toThrow(
      /left over OLD/,
    );
  });

  test('suggests values for every subject, measure, period, table and group, the same values in both languages', () => {
    const values = ({ enums }: Metadata) =>
      enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)]);
    expect(values(vi)).toEqual(values(en));
    const suggested = vi.functions.flatMap(({ parameters }) => parameters);
    expect(
      suggested.filter(({ customEnumId }) => customEnumId === undefined).map(({ name }) => name),
    ).toEqual(['tiêu_đề', 'tiêu_đề', 'từ_tìm', 'tiêu_đề']);
    const known = vi.enums.map(({ id }) => id);
    expect(
      suggested.flatMap(({ customEnumId }) => customEnumId ?? []).filter((id) => !known.includes(id)),
    ).toEqual([]);
  });

  test('a suggested subject is a name that resolves to the subject', () => {
    for (const { stringValue } of vi.enums.find(({ id }) => id === 'SUBJECTS')?.values ?? []) {
      expect(catalogue.resolve(stringValue).name.vi).toBe(stringValue);
    }
  });

  test('asks for errors as arguments, and not for data types in the way that crashed Office LTSC 2021', () => {
    for (const metadata of [vi, en]) {
      expect(metadata.allowErrorForDataTypeAny).toBe(true);
      expect(metadata).not.toHaveProperty('allowCustomDataForDataTypeAny');
    }
  });

  test('lets every function take and return data types by its parameters', () => {
    for (const { id, parameters } of vi.functions) {
      expect({ id, types: parameters.map(({ type, cellValueType }) => [type, cellValueType]) }).toEqual({
        id,
        types: parameters.map(() => ['any', 'cellvalue']),
      });
      expect(parameters.length).toBeGreaterThan(0);
    }
  });

  test('stays far below the 1 MB at which Excel for Windows fails', () => {
    expect(JSON.stringify(vi).length).toBeLessThan(200_000);
  });

  test('is written in composed characters only (NFC), which the metadata tools need', () => {
    expect(JSON.stringify(vi)).toBe(JSON.stringify(vi).normalize('NFC'));
  });
});
