/*
 * Reading: enough XML for a manifest written by hand (attributes in double quotes, no CDATA, no element inside
 * one of its own name), so that no XML library is needed. Whether it is XML at all is the schema test's business.
 */

export type Element = {
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly inner: string;
};

/** The elements of a name, with or without the prefix `bt:`. @example elements('Host', xml)[0]?.attributes['Name'] */
export function elements(name: string, xml: string): readonly Element[] {
  const attribute = String.raw`\s+[\w:]+="[^"]*"`;
  const pattern = String.raw`<((?:bt:)?${name})((?:${attribute})*)\s*(?:/>|>([\s\S]*?)</\1>)`;
  return [...xml.matchAll(new RegExp(pattern, 'g'))].map(([, , attributes = '', inner = '']) => ({
    attributes: Object.fromEntries(
      [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    ),
    inner,
  }));
}

/** @throws Error unless there is exactly one */
export function only(name: string, xml: string): Element {
  const [first, ...others] = elements(name, xml);
  if (!first || others.length > 0)
    throw new Error(`Expected one <${name}>, found ${others.length + (first ? 1 : 0)}.`);
  return first;
}

/** A manifest as Excel sees it. */
export function withoutComments(xml: string): string {
  return xml.replace(/<!--[\s\S]*?-->/g, '');
}
