/**
 * Structured references name columns by their headings, which users rename and which differ between languages. The
 * registry keeps formulas with column keys instead, so that they compare and can be written under any headings:
 * `=VnxItems2006[@[Chỉ số]]-1` is kept as `=⟦@;index⟧-1`.
 * https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 */

/** The names by which formulas in a table call the table itself and its columns. */
export type TableNames = {
  readonly table: string;
  readonly headings: readonly { readonly key: string; readonly heading: string }[];
};

/**
 * A formula as the registry keeps it; references to other tables, and to columns of the user's, stay as they are.
 * @example toRegistry('=[@Index]-1', { table: 'T', headings: [{ key: 'index', heading: 'Index' }] }) // '=⟦@;index⟧-1'
 */
export function toRegistry(formula: string, { table, headings }: TableNames): string {
  const keys = new Map(headings.map(({ key, heading }) => [heading.toLowerCase(), key]));
  return outsideTexts(formula, (part) =>
    replaceReferences(part, (name, reference) => {
      if (name !== '' && name.toLowerCase() !== table.toLowerCase()) return undefined;
      const { special, columns } = readReference(reference);
      const known = columns.map((column) => keys.get(column.toLowerCase()));
      return known.includes(undefined) ? undefined : `⟦${special};${known.join(':')}⟧`;
    }).replace(/\s+/g, ''),
  );
}

/**
 * The formula under the table's present names.
 * @example toExcel('=⟦@;index⟧-1', { table: 'T', headings: [{ key: 'index', heading: 'Index' }] }) // '=T[[#This Row],[Index]]-1'
 * @returns `undefined` where a column that it needs is gone
 */
export function toExcel(formula: string, { table, headings }: TableNames): string | undefined {
  const names = new Map(headings.map(({ key, heading }) => [key, heading]));
  const gone: string[] = [];
  const written = formula.replace(/⟦([^;⟧]*);([^⟧]*)⟧/g, (_, special: string, keys: string) => {
    const columns = keys.split(':').map((key) => {
      const heading = names.get(key);
      if (heading === undefined) gone.push(key);
      return `[${escaped(heading ?? '')}]`;
    });
    if (special === '')
      return columns.length === 1 ? `${table}${columns[0] ?? ''}` : `${table}[${columns.join(':')}]`;
    return `${table}[[${special === '@' ? '#This Row' : special}],${columns.join(':')}]`;
  });
  return gone.length === 0 ? written : undefined;
}

/** Applies a change to what stands outside of text constants. */
function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

/** Calls back for every `Name[…]` and `[…]`; `undefined` leaves it as it is. */
function replaceReferences(
  text: string,
  replace: (name: string, reference: string) => string | undefined,
): string {
  let result = '';
  let rest = text;
  let start = REFERENCE.exec(rest);
  while (start !== null) {
    const open = start.index + start[0].length - 1;
    const end = closing(rest, open);
    if (end === undefined) break;
    const whole = rest.slice(start.index, end + 1);
    result += rest.slice(0, start.index) + (replace(start[1] ?? '', rest.slice(open + 1, end)) ?? whole);
    rest = rest.slice(end + 1);
    start = REFERENCE.exec(rest);
  }
  return result + rest;
}

/** The name of a table, if any, and the bracket that opens. */
const REFERENCE = /([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[/u;

/** Where the bracket opened here closes; an apostrophe escapes the character after it. */
function closing(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === "'") at += 1;
    else if (text[at] === '[') depth += 1;
    else if (text[at] === ']') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return undefined;
}

/** Reads `Column`, `@Column`, `@[Column]`, `[#This Row],[Column]` and `[First]:[Last]`. */
function readReference(reference: string): { special: string; columns: string[] } {
  const thisRow = reference.startsWith('@');
  const body = thisRow ? reference.slice(1) : reference;
  const parts = body.startsWith('[')
    ? [...body.matchAll(/\[((?:[^[\]']|'.)*)\]/g)].map(([, part = '']) => part)
    : [body];
  const special = parts.filter((part) => part.startsWith('#'));
  return {
    special: thisRow || special.includes('#This Row') ? '@' : special.join(','),
    columns: parts.filter((part) => !part.startsWith('#')).map(unescaped),
  };
}

/** As it stands in brackets. */
export function escaped(heading: string): string {
  return heading.replace(/[[\]#'@]/g, "'$&");
}

export function unescaped(heading: string): string {
  return heading.replace(/'(.)/g, '$1');
}
