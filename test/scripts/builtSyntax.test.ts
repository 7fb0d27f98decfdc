import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { tooNewIn } from './tooNew';

/** What the oldest engines of the declared Excels read: Edge WebView2 of 2022, and Safari 15 of Excel for Mac. */
const dist = join(__dirname, '../../dist');

describe('what is shipped', () => {
  test.each([
    'functions',
    'further',
    'taskpane',
    'pane',
    'workbook',
    'workbook-view',
    'tables',
    'tables-view',
    'bulletins',
    'reports',
    'services',
    'pdf',
    'subject',
    'function-list',
    'checks-view',
    'site',
    'site-answer',
  ])('%s.js has no syntax that Safari 15 or Edge WebView2 of 2022 cannot read', (name) => {
    const file = join(dist, `${name}.js`);
    if (!existsSync(file)) throw new Error('There is no dist/ to check: run `npm run build` first.');
    expect(tooNewIn(readFileSync(file, 'utf8'))).toEqual([]);
  });
});

describe('the check of syntax', () => {
  test.each([
    ['a look-behind', 'const a = /(?<=x)y/u;'],
    ['a negative look-behind', 'const a = /(?<!x)y/;'],
    ['a look-behind in a text that becomes an expression', 'const a = new RegExp("(?<=x)y");'],
    ['a look-behind in a template', 'const a = new RegExp(`(?<!${x})y`);'],
    ['a flag of 2024', 'const a = /[x--y]/v;'],
    ['a block in a class', 'class A { static { A.x = 1; } }'],
    ['what nobody can read', 'const = ;'],
  ])('refuses %s', (_, code) => {
    expect(tooNewIn(code)).toHaveLength(1);
  });

  test.each([
    'const a = /(?<year>\\d{4})/u;',
    'const a = b?.c ?? "(?:x)";',
    'class A { #x = 1; static y = 2; has(z) { return #x in z; } }',
    'const a = /\\p{L}+/iuy;',
  ])('accepts %s', (code) => {
    expect(tooNewIn(code)).toEqual([]);
  });
});
