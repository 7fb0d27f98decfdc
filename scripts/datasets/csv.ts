/** A row of a file with headings, and the line of the file that it stands in. */
export type Row = { readonly line: number; readonly cells: Readonly<Record<string, string>> };

/**
 * Rows of a file of comma-separated values by its headings; a cell in quotes may hold commas, quotes and no line break.
 * @example readCsv('name,number\n"Xơ, sợi",1')[0] // { line: 2, cells: { name: 'Xơ, sợi', number: '1' } }
 */
export function readCsv(text: string): Row[] {
  const [headings = [], ...rows] = text.trimEnd().split(/\r?\n/).map(cellsOf);
  return rows.map((cells, at) => ({
    line: at + 2,
    cells: Object.fromEntries(headings.map((heading, column) => [heading, cells[column] ?? ''])),
  }));
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  );
}

/** @example listed('Mỹ|Nước Mỹ') // ['Mỹ', 'Nước Mỹ'] */
export function listed(cell: string | undefined): string[] {
  return (cell ?? '').split('|').filter((one) => one !== '');
}
