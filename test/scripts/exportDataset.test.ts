import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { exported, wantedFrom } from '../../scripts/exportDataset';
import { thirdContent, thirdDataset } from '../datasets/thirdDataset';

describe('the command that exports a dataset', () => {
  test('takes the dataset and the format, and English codes alone unless asked for more', () => {
    expect(wantedFrom(['2006-plan', '--format', 'sdmx-csv'])).toEqual({
      dataset: '2006-plan',
      format: 'sdmx-csv',
      language: 'en',
      labels: 'id',
      keys: 'none',
      action: 'I',
      separator: ',',
      output: undefined,
    });
  });

  test.each([
    [[], 'Which dataset?'],
    [['a'], 'Which format: csv, sdmx-csv, json?'],
    [['a', 'b', '--format', 'csv'], 'One dataset at a time, not also b.'],
    [['a', '--format', 'xml'], 'There is no format xml; there are csv, sdmx-csv, json.'],
    [['a', '--format', 'csv', '--language', 'fr'], 'There is no language fr; there are vi, en.'],
    [['a', '--format', 'sdmx-csv', '--labels', 'all'], 'Labels are id, name, both, not all.'],
    [['a', '--format', 'sdmx-csv', '--keys', 'all'], 'Keys are none, series, obs, both, not all.'],
    [['a', '--format', 'sdmx-csv', '--action', 'X'], 'Actions are I, A, M, R, D, not X.'],
  ])('says of %j what is missing or unknown', (args, sentence) => {
    expect(wantedFrom(args)).toBe(sentence);
  });

  test('an option that does not exist is refused', () => {
    expect(wantedFrom(['a', '--format', 'csv', '--colour', 'red'])).toBe(
      'Không có tùy chọn “--colour”.\nThere is no option “--colour”.',
    );
  });

  test('each format is written', () => {
    const options = { language: 'en', labels: 'id', keys: 'none', action: 'I', separator: ',' } as const;
    const dataset = thirdDataset();
    expect(exported(dataset, { ...options, format: 'csv' })).toMatch(/^\uFEFFCode,Name,/);
    expect(exported(dataset, { ...options, format: 'sdmx-csv' })).toMatch(/^STRUCTURE\[;\],/);
    expect(JSON.parse(exported(dataset, { ...options, format: 'json' }))).toEqual(thirdContent);
  });

  test('exports a dataset of the add-in or of a file, and says with exit code 2 what it does not know', () => {
    const folder = mkdtempSync(join(tmpdir(), 'export-'));
    try {
      const file = join(folder, 'plan.json');
      const csv = join(folder, 'plan.csv');
      writeFileSync(file, JSON.stringify(thirdContent));
      expect(run('2006-plan', '--format', 'json')).toMatchObject({ status: 0 });
      expect(run(file, '--format', 'csv', '--output', csv)).toMatchObject({ status: 0, stdout: '' });
      expect(readFileSync(csv, 'utf8')).toContain('Durian');
      const unknown = run('nothing', '--format', 'csv');
      expect(unknown.status).toBe(2);
      expect(unknown.stderr).toContain('There is no dataset nothing; there are 2006-plan');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const root = join(__dirname, '../..');
  const jiti = join(root, 'node_modules/jiti/lib/jiti-cli.mjs');
  return spawnSync(process.execPath, [jiti, join(root, 'scripts/export.ts'), ...args], { encoding: 'utf8' });
}
