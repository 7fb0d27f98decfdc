import { partsOf } from './formulaParts';

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
  return partsOf(formula)
    .map((part) => {
      if (part.kind !== 'table') return part.text.trim() === '' ? '' : part.text;
      if (part.table !== '' && part.table.toLowerCase() !== table.toLowerCase()) return part.text;
      const { special, columns } = readReference(part.columns);
      const known = columns.map((column) => keys.get(column.toLowerCase()));
      return known.includes(undefined) ? part.text : `⟦${special};${known.join(':')}⟧`;
    })
    .join('');
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

/** Reads `[Column]`, `[@Column]`, `[@[Column]]`, `[[#This Row],[Column]]` and `[[First]:[Last]]`. */
function readReference(brackets: string): { special: string; columns: string[] } {
  const pieces = piecesOf(brackets);
  const special = pieces.flatMap((piece) =>
    typeof piece === 'string' ? (piece.match(/#[^\]]+/g) ?? []) : [],
  );
  const [start] = pieces;
  const thisRow = typeof start === 'string' && start.startsWith('[@');
  return {
    special: thisRow || special.includes('#This Row') ? '@' : special.join(','),
    columns: pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.column])),
  };
}

/**
 * What stands in the brackets of a structured reference, brackets and all, with the columns by their headings.
 * @example piecesOf('[@[Giá trị]]') // ['[@[', { column: 'Giá trị' }, ']]']
 */
export function piecesOf(brackets: string): (string | { readonly column: string })[] {
  // Excel leaves out the inner brackets where a heading does not need them.
  const nested = brackets.replace(/^\[@([^[\]].*)\]$/s, '[@[$1]]');
  const pieces: (string | { readonly column: string })[] = [''];
  const addText = (text: string): void => {
    const last = pieces.at(-1);
    if (typeof last === 'string') pieces[pieces.length - 1] = last + text;
    else pieces.push(text);
  };
  for (const [index, part] of nested.split(/\[((?:[^[\]']|'.)+)\]/s).entries()) {
    if (index % 2 === 0) addText(part);
    else if (/^[#@]/.test(part)) addText(`[${part}]`);
    else {
      addText('[');
      pieces.push({ column: unescaped(part) });
      addText(']');
    }
  }
  return pieces;
}

/** As it stands in brackets. */
export function escaped(heading: string): string {
  return heading.replace(/[[\]#'@]/g, "'$&");
}

function unescaped(heading: string): string {
  return heading.replace(/'(.)/gs, '$1');
}
