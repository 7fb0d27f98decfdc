import { describe, expect, test } from '@jest/globals';
import { html } from '../../../scripts/site/html';
import { anchorOf, firstParagraph, fromMarkdown } from '../../../scripts/site/markdown';
import { inLanguage, sitePage, wayFrom } from '../../../scripts/site/sitePage';

const links = {
  document: 'docs/guide.en.md',
  to: (file: string) => (file === 'docs/reference.en.md' ? 'reference.en.html' : undefined),
  table: 'Table',
};
const page = (text: string) => fromMarkdown(text, links).markup;

describe('markup of the site', () => {
  test('a text that is put into a template is escaped, markup and numbers are not', () => {
    const name = '<img src=x onerror="alert(1)"> & "co"';
    expect(html`<p title="${name}">${html`<b>${2}</b>`}${['<', undefined]}</p>`.markup).toBe(
      '<p title="&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &quot;co&quot;"><b>2</b>&lt;</p>',
    );
  });

  test('a name of a subject cannot bring markup into the head or the body of a page', () => {
    const { text } = sitePage({
      path: 'figures/en/x.html',
      language: 'en',
      title: '</title><script src="x"></script>',
      description: '"><script>',
      body: html`<h1>${'<script>'}</h1>`,
    });
    expect(text).not.toContain('<script');
  });

  test('markup in a document is shown as text, and comments are left out', () => {
    expect(page('<!-- note -->\n\nA <script src="x"></script> b')).toBe(
      '<p>A &lt;script src=&quot;x&quot;&gt;&lt;/script&gt; b</p>\n',
    );
  });

  test('links between documents lead to their pages, and what the site does not have is its words alone', () => {
    expect(page('[a](reference.en.md#cards) [b](../preview/README.md) [c](https://example.org/x)')).toBe(
      '<p><a href="reference.en.html#cards">a</a> b <a href="https://example.org/x">c</a></p>\n',
    );
  });

  test('headings have the anchors that GitHub gives them, in Vietnamese too', () => {
    expect(page('## When a cell shows `#N/A`')).toContain('<h2 id="when-a-cell-shows-na">');
    expect(anchorOf('Lập bản phát hành')).toBe('lập-bản-phát-hành');
  });

  test('a description is the first paragraph without its marks', () => {
    expect(firstParagraph('# Title\n\n<!-- x -->\n\nType `=A1`, see the [guide](guide.md).\n\nMore')).toBe(
      'Type =A1, see the guide.',
    );
  });

  test('a page finds its way up to the root of the site and to itself in the other language', () => {
    expect(wayFrom('help/vi/TARGET.html')('site.css')).toBe('../../site.css');
    expect(wayFrom('home.vi.html')('site.css')).toBe('site.css');
    expect(inLanguage('figures/vi/market-vi.html', 'en')).toBe('figures/en/market-vi.html');
    expect(inLanguage('guide.vi.html', 'en')).toBe('guide.en.html');
  });
});
