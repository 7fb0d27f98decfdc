/**
 * Rows of cells as CSV, and back, by RFC 4180:
 *
 *   file  = row *( end row ) [ end ]        end = CR LF, or LF alone where another program wrote it
 *   row   = cell *( separator cell )
 *   cell  = plain | '"' *( any character, or '""' for one '"' ) '"'
 *   plain = anything without a separator, a quotation mark or a line end; its spaces belong to it
 */

/**
 * @param rows cells as texts
 * @param separator one character; Excel in Vietnamese splits at semicolons
 * @example csvText([['a', 'b,c'], ['', '"']]) // 'a,"b,c"\r\n,""""\r\n'
 */
export function csvText(rows: readonly (readonly string[])[], separator = ','): string {
  const quoted = (cell: string): string =>
    cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => `${row.map(quoted).join(separator)}\r\n`).join('');
}

/**
 * Reads CSV. A mark at the beginning that says “UTF-8” is no part of the first cell.
 * @returns the rows, without those that are wholly empty; `undefined` where a quotation mark is not closed or stands
 *   beside one that is
 * @example readCsv('a,"b,c"\n') // [['a', 'b,c']]
 */
export function readCsv(text: string, separator = ','): string[][] | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  const endRow = (): void => {
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  while (at < text.length) {
    const cell = text.charAt(at) === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
    if (cell === undefined) return undefined;
    row.push(cell.text);
    at = cell.end;
    const next = text.charAt(at);
    at += 1;
    if (next === separator) {
      if (at === text.length) row.push('');
      continue;
    }
    if (next === '\r' && text.charAt(at) === '\n') at += 1;
    else if (next !== '\n' && next !== '\r' && next !== '') return undefined;
    endRow();
  }
  if (row.length > 0) endRow();
  return rows;
}

type Cell = { readonly text: string; readonly end: number };

function plainCell(text: string, start: number, separator: string): Cell {
  let end = start;
  for (; end < text.length; end += 1) {
    const mark = text.charAt(end);
    if (mark === separator || mark === '\n' || mark === '\r') break;
  }
  return { text: text.slice(start, end), end };
}

function quotedCell(text: string, start: number): Cell | undefined {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && text.charAt(end + 1) === '"') end = text.indexOf('"', end + 2);
  if (end === -1) return undefined;
  return { text: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
}
