import { Marked } from 'marked';
import type { Tokens } from 'marked';
import { posix } from 'node:path';
import { escaped, trusted } from './html';
import type { Html } from './html';

/** Where a document stands in the project, and where its links lead on the site. */
export type Links = {
  /** The document, from the root of the project. */
  readonly document: string;
  /** The page or picture that a file of the project is on the site, from the page; `undefined` where the site has none. */
  readonly to: (file: string) => string | undefined;
  /** What a table that is wider than the screen is called, for who does not see it. */
  readonly table: string;
};

/**
 * A document of ours in Markdown as markup. Headings get the anchors that GitHub gives them; links to other documents lead
 * to their pages, and a link to what the site does not have is its words alone. Comments are left out, other markup in
 * the document is shown as text.
 */
export function fromMarkdown(text: string, links: Links): Html {
  const marked = new Marked({ gfm: true });
  marked.use({
    renderer: {
      heading({ tokens, depth, text: heading }: Tokens.Heading) {
        return `<h${String(depth)} id="${escaped(anchorOf(heading))}">${this.parser.parseInline(tokens)}</h${String(depth)}>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        const words = this.parser.parseInline(tokens);
        const way = wayTo(href, links);
        return way === undefined ? words : `<a href="${escaped(way)}">${words}</a>`;
      },
      image({ href, text: alternative }: Tokens.Image) {
        const way = wayTo(href, links);
        return way === undefined
          ? escaped(alternative)
          : `<img src="${escaped(way)}" alt="${escaped(alternative)}" loading="lazy" />`;
      },
      html({ text: markup }: Tokens.HTML | Tokens.Tag) {
        return markup.startsWith('<!--') ? '' : escaped(markup);
      },
    },
  });
  const body = marked.parse(text, { async: false });
  return trusted(inScrollers(body, links.table));
}

/** As GitHub makes it from a heading. @example anchorOf('When a cell shows `#N/A`') // 'when-a-cell-shows-na' */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

/** What search engines show of a document: its first paragraph, without marks. */
export function firstParagraph(text: string): string {
  const paragraph =
    text
      .replace(/<!--[^]*?-->/g, '')
      .split(/\n\n+/)
      .find((one) => /^[^#|!`\-<\s]/.test(one)) ?? '';
  const plain = paragraph
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .trim();
  return plain.length <= LONGEST ? plain : `${plain.slice(0, plain.lastIndexOf(' ', LONGEST))}…`;
}

/** Search engines cut what is longer. */
const LONGEST = 200;

function wayTo(href: string, { document, to }: Links): string | undefined {
  if (/^[a-z]+:/.test(href) || href.startsWith('#')) return decodeURI(href);
  const [file = '', anchor] = decodeURI(href).split('#');
  const way = to(posix.join(posix.dirname(document), file));
  return way === undefined || anchor === undefined ? way : `${way}#${anchor}`;
}

/** Wide tables move within themselves, by keyboard too, and leave the page where it is. */
function inScrollers(markup: string, label: string): string {
  return markup
    .replaceAll(
      '<table',
      `<div class="scroll" role="group" aria-label="${escaped(label)}" tabindex="0"><table`,
    )
    .replaceAll('</table>', '</table></div>');
}
