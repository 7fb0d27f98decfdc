import { strFromU8, unzipSync } from 'fflate';

/** A cell as a file holds it, its row and column counted from 0. */
export type ReadCell = {
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
  readonly formula: string | undefined;
};

/**
 * The cells of every sheet of an .xlsx file that are not empty, read from its XML and not by the library that writes it.
 * @example cellsIn(file).get('Sums reconciled')?.find(({ formula }) => formula !== undefined)?.value // 8021
 */
export function cellsIn(file: Uint8Array): ReadonlyMap<string, readonly ReadCell[]> {
  const parts = unzipSync(file);
  const read = (path: string): string => (parts[path] === undefined ? '' : strFromU8(parts[path]));
  const texts = all(read('xl/sharedStrings.xml'), /<si>(.*?)<\/si>/gs).map((item) =>
    unescapedXml(all(item, /<t[^>]*>([^<]*)<\/t>/g).join('')),
  );
  return new Map(
    all(read('xl/workbook.xml'), /<sheet name="([^"]*)"/g).map((name, at) => {
      const xml = read(`xl/worksheets/sheet${String(at + 1)}.xml`);
      const cells = [...xml.matchAll(/<c r="([A-Z]+)(\d+)"([^>]*)(?<!\/)>(.*?)<\/c>/gs)];
      return [
        unescapedXml(name),
        cells.map(([, letters = '', row, attributes = '', content = '']) => {
          const [text = ''] = all(content, /<v>([^<]*)<\/v>/g);
          const [formula] = all(content, /<f[^>]*>([^<]*)<\/f>/g).map(unescapedXml);
          const type = / t="(\w+)"/.exec(attributes)?.[1] ?? 'n';
          const value =
            type === 'n' ? Number(text) : type === 's' ? (texts[Number(text)] ?? '') : unescapedXml(text);
          return { row: Number(row) - 1, column: columnOf(letters), value, formula };
        }),
      ];
    }),
  );
}

function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}

/** @example unescapedXml('a &lt; b') // 'a < b' */
function unescapedXml(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
