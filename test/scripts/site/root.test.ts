import { describe, expect, test } from '@jest/globals';
import { rootPage } from '../../../scripts/site/homePage';
import { siteMap } from '../../../scripts/site/siteMap';

describe('what search engines and bare addresses find', () => {
  test('the address alone leads to the Vietnamese page at once, and offers the English one', () => {
    const { path, text } = rootPage();
    expect(path).toBe('index.html');
    expect(text).toContain('<html lang="vi">');
    expect(text).toContain('<meta http-equiv="refresh" content="0; url=home.vi.html" />');
    expect(text).toContain('href="home.en.html"');
  });

  test('the list of pages gives each its whole address, and escapes it', () => {
    const pages = [{ path: 'home.vi.html', text: '' }];
    expect(siteMap(pages, 'https://example.org/a&b/')).toEqual({
      path: 'sitemap.xml',
      text: `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>https://example.org/a&amp;b/home.vi.html</loc></url>
</urlset>
`,
    });
  });
});
