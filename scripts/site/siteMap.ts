import { escaped } from './html';
import type { SiteFile } from './sitePage';

/** The list of all pages for search engines, with their whole addresses. */
export function siteMap(pages: readonly SiteFile[], address: string): SiteFile {
  const urls = pages.map(({ path }) => `  <url><loc>${escaped(address + path)}</loc></url>\n`).join('');
  return {
    path: 'sitemap.xml',
    text: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`,
  };
}
