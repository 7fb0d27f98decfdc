import { unzipSync } from 'fflate';
import { describe, expect, test } from '@jest/globals';
import { hostingFiles } from '../../scripts/hosting/hostingFiles';
import { cachingOf, headerPolicy } from '../../scripts/hosting/headers';
import { releaseNotes } from '../../scripts/release/notes';
import { zipOf } from '../../scripts/release/zip';
import { version } from '../../package.json';
import { documentAt } from '../docs/documents';

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

  test('has notes in both languages, from the chapter of its version, or before that from what is not released yet', () => {
    const en =
      '# Changelog\n\n## [Unreleased]\n\n- Next\n\n## [1.1.0] - 2026-12-01\n\n- Now\n\n## [1.0.0]\n\n- Then\n';
    const vi = '# Thay đổi\n\n## [Chưa phát hành]\n\n- Sắp tới\n\n## [1.1.0] - 2026-12-01\n\n- Hiện nay\n';
    const textOf = (file: string): string => (file === 'CHANGELOG.vi.md' ? vi : en);
    expect(releaseNotes(textOf, '1.1.0')).toEqual({
      'RELEASE-NOTES.vi.md': '# VNEXPORT 1.1.0\n\n- Hiện nay\n',
      'RELEASE-NOTES.en.md': '# VNEXPORT 1.1.0\n\n- Now\n',
    });
    expect(releaseNotes(textOf, '1.2.0')).toEqual({
      'RELEASE-NOTES.vi.md': '# VNEXPORT 1.2.0\n\n- Sắp tới\n',
      'RELEASE-NOTES.en.md': '# VNEXPORT 1.2.0\n\n- Next\n',
    });
    expect(() => releaseNotes(() => '# Changelog\n', '1.0.0')).toThrow('CHANGELOG.vi.md has no chapter');
  });

  test('has notes without links to pages that are not beside them', () => {
    const changelog = '## [1.0.0]\n\n- [Codes](docs/sdmx.en.md), [format](https://keepachangelog.com/)\n';
    expect(releaseNotes(() => changelog, '1.0.0')['RELEASE-NOTES.en.md']).toBe(
      '# VNEXPORT 1.0.0\n\n- Codes, [format](https://keepachangelog.com/)\n',
    );
  });

  test('has the latest changes of this project in its notes, in either language', () => {
    for (const notes of Object.values(releaseNotes((file) => documentAt(file).text, version))) {
      expect(notes).toContain('`VNEXPORT`');
    }
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
