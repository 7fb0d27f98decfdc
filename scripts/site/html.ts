/** Markup that is safe to stand in a page: only `html` makes it, and `trusted`. */
export type Html = { readonly markup: string };

/** What may stand in markup; what is `undefined` is left out. */
export type Content = Html | string | number | undefined | readonly Content[];

/**
 * Markup from a template: texts in it are escaped, markup in it is taken as it is, lists are joined.
 * @example html`<p>${'a < b'}</p>`.markup // '<p>a &lt; b</p>'
 */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return {
    markup: parts.reduce((text, part, at) => text + markupOf(contents[at - 1]) + part),
  };
}

/** Markup that something else has made, which must have escaped every text in it. */
export function trusted(markup: string): Html {
  return { markup };
}

/** @example escaped('"a" < b') // '&quot;a&quot; &lt; b' */
export function escaped(text: string): string {
  // Most texts have nothing to escape, and a page has thousands of them.
  if (!/[&<>"]/.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function markupOf(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return escaped(content);
  if (typeof content === 'number') return String(content);
  if ('markup' in content) return content.markup;
  return content.map(markupOf).join('');
}
