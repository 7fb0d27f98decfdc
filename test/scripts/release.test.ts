import { unzipSync } from 'fflate';
import { describe, expect, test } from '@jest/globals';
import { hostingFiles } from '../../scripts/hosting/hostingFiles';
import { cachingOf, headerPolicy } from '../../scripts/hosting/headers';
import { notesOf } from '../../scripts/release/notes';
import { zipOf } from '../../scripts/release/zip';

const DATASET = `datasets/${'0a'.repeat(32)}.json`;
const SCRIPT = `pane.${'0a'.repeat(10)}.js`;

describe('a release', () => {
  test('is packed to the same bytes, in whatever order and in whatever time zone its files come', () => {
    const zone = process.env['TZ'];
    const first = zipOf({ 'b.txt': 'b', 'a/c.txt': new Uint8Array([1, 2]) });
    process.env['TZ'] = 'Asia/Ho_Chi_Minh';
    const second = zipOf({ 'a/c.txt': new Uint8Array([1, 2]), 'b.txt': 'b' });
    process.env['TZ'] = zone;
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    expect(Object.keys(unzipSync(first))).toEqual(['a/c.txt', 'b.txt']);
  });

  test('takes its notes from the chapter of its version, and before that from what is not released yet', () => {
    const changelog =
      '# Changelog\n\n## [Unreleased]\n\n- Next\n\n## [1.1.0] - 2026-12-01\n\n- Now\n\n## [1.0.0]\n\n- Then\n';
    expect(notesOf(changelog, '1.1.0')).toBe('# VNEXPORT 1.1.0\n\n- Now\n');
    expect(notesOf(changelog, '1.2.0')).toBe('# VNEXPORT 1.2.0\n\n- Next\n');
    expect(() => notesOf('# Changelog\n', '1.0.0')).toThrow('no chapter');
  });

  test('lets browsers keep what is named by its content, and has them ask for everything else', () => {
    expect([SCRIPT, DATASET].map(cachingOf)).toEqual([
      'public, max-age=31536000, immutable',
      'public, max-age=31536000, immutable',
    ]);
    const asked = [
      'taskpane.html',
      'functions.js',
      'functions.vi.json',
      'manifest.xml',
      'datasets/index.json',
    ];
    expect(asked.map(cachingOf)).toEqual(asked.map(() => 'no-cache'));
    expect(cachingOf('assets/icon-32.png')).toBe('public, max-age=86400');
  });
});

describe('the files for usual hosts', () => {
  const dataOrigins = ['https://sdmx.example.org'];
  const paths = ['assets/icon-32.png', DATASET, 'functions.en.json', SCRIPT, 'taskpane.html'];
  const files = hostingFiles({ paths, address: 'https://example.org/vnexport/', dataOrigins });
  const policy = headerPolicy(dataOrigins);

  test('say the same policy in the language of each host', () => {
    expect(files['nginx/vnexport-server.conf']).toContain(
      `add_header Content-Security-Policy "${policy}" always;`,
    );
    expect(files['cloudflare-pages/_headers']).toContain(`\n  Content-Security-Policy: ${policy}\n`);
    const azure = JSON.parse(files['azure-static-web-apps/staticwebapp.config.json'] ?? '') as {
      globalHeaders: Record<string, string>;
    };
    expect(azure.globalHeaders['Content-Security-Policy']).toBe(policy);
    expect(files['iis/web.config']).toContain(`<add name="Content-Security-Policy" value="${policy}" />`);
  });

  test('keep what is named by its content for a year on each host, and pages not at all', () => {
    const cloudflare = files['cloudflare-pages/_headers'] ?? '';
    expect(cloudflare).toContain(`/vnexport/${SCRIPT}\n  Cache-Control: public, max-age=31536000, immutable`);
    expect(cloudflare).not.toContain('taskpane.html');
    expect(files['nginx/vnexport-http.conf']).toContain(
      `"/vnexport/${SCRIPT}" "public, max-age=31536000, immutable";`,
    );
    expect(files['iis/web.config']).toContain(
      'cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable"',
    );
    const { routes } = JSON.parse(files['azure-static-web-apps/staticwebapp.config.json'] ?? '') as {
      routes: { route: string; headers: Record<string, string> }[];
    };
    expect(routes.map(({ route }) => route)).toEqual([
      '/vnexport/assets/icon-32.png',
      `/vnexport/${DATASET}`,
      '/vnexport/functions.en.json',
      `/vnexport/${SCRIPT}`,
    ]);
  });

  test('keep to what Cloudflare takes: 100 rules of 2 000 characters a line', () => {
    const lines = (files['cloudflare-pages/_headers'] ?? '').split('\n');
    expect(lines.filter((line) => line.length > 2000)).toEqual([]);
  });
});
