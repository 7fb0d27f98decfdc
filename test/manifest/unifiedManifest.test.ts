import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { version } from '../../package.json';
import { unifiedManifest } from '../../scripts/manifest/unifiedManifest';

const source = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
const files = unifiedManifest(source, version);
const manifest = files['manifest.json'] as {
  version: string;
  extensions: [{ runtimes: [{ actions: { id: string }[]; customFunctions: object }] }];
};

/** Microsoft's own tool brings its schemas of version 1.30, and what checks JSON against draft 04 of JSON Schema. */
const TOOL = require.resolve('@microsoft/app-manifest/package.json');
const SCHEMAS = join(dirname(TOOL), 'build/json-schemas/teams/v1.30');
const ofTool = createRequire(TOOL);
const Ajv = (ofTool('ajv-draft-04') as { default: new (options: object) => Checker }).default;
const addFormats = (ofTool('ajv-formats') as { default: (checker: Checker) => void }).default;
type Checker = {
  compile: (schema: object) => ((content: object) => boolean) & { errors?: unknown[] | null };
};

function faultsOf(content: object, schema: string): unknown[] {
  const checker = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(checker);
  const read = readFileSync(join(SCHEMAS, schema), 'utf8').replace(/^\ufeff/, '');
  const check = checker.compile(JSON.parse(read) as object);
  return check(content) ? [] : (check.errors ?? []);
}

describe('the unified manifest', () => {
  test('is valid against Microsoft’s schema 1.30', () => {
    expect(faultsOf(manifest, 'MicrosoftTeams.schema.json')).toEqual([]);
    expect(
      faultsOf({ ...manifest, name: { short: 'x'.repeat(31) } }, 'MicrosoftTeams.schema.json'),
    ).not.toEqual([]);
  });

  test('is valid in Vietnamese against Microsoft’s schema 1.30, with no text left out', () => {
    const vietnamese = files['vi.json'] as Record<string, string>;
    expect(faultsOf(vietnamese, 'MicrosoftTeams.Localization.schema.json')).toEqual([]);
    expect(Object.entries(vietnamese).filter(([, text]) => text === '')).toEqual([]);
    expect(vietnamese['extensions[0].ribbons[0].tabs[0].groups[0].controls[2].label']).toBe(
      'Cập nhật các bảng',
    );
  });

  test('has the version of package.json and the commands of the XML manifest', () => {
    expect(manifest.version).toBe(version);
    const [runtime] = manifest.extensions[0].runtimes;
    expect(runtime.actions.map(({ id }) => id)).toEqual([
      'showPane',
      'insertTargets',
      'refreshAll',
      'convertWorkbook',
    ]);
  });

  test('names the functions by the address of their metadata alone', () => {
    expect(manifest.extensions[0].runtimes[0].customFunctions).toEqual({
      namespace: { id: 'VNEXPORT', name: 'VNEXPORT' },
      metadataUrl: 'https://localhost:3000/functions.en.json',
    });
  });
});
