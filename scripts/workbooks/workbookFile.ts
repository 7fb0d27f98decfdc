import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import type { WriteSheet } from 'hucre/xlsx';
import { zipOf } from '../release/zip';

/** The parts of a workbook file by their paths: XML as text. */
export type Parts = Record<string, string>;

/**
 * A workbook as an .xlsx file, which has the same bytes each time.
 * @param rework changes what the library has written, or adds parts to it
 * @example await workbookFile('Figures', sheets) // starts with the bytes of "PK"
 */
export async function workbookFile(
  title: string,
  sheets: readonly WriteSheet[],
  rework: (parts: Parts) => Parts = (parts) => parts,
): Promise<Uint8Array> {
  const written = await writeXlsx({ sheets: [...sheets], properties: { title, creator: 'VNEXPORT' } });
  const parts = Object.fromEntries(
    Object.entries(unzipSync(written)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  return zipOf(rework(asExcelSaves(parts)));
}

/**
 * Without the time of writing, and without the wish to compute everything again on opening: every formula comes with
 * its value, and Excel would ask whoever only reads whether to save the changes.
 */
function asExcelSaves(parts: Parts): Parts {
  return replacedIn(
    replacedIn(parts, 'docProps/core.xml', /<dcterms:modified[^]*?<\/dcterms:modified>/, ''),
    'xl/workbook.xml',
    /<calcPr [^>]*\/>/,
    `<calcPr calcId="${CALCULATED_BY}"/>`,
  );
}

/** Excel 2019 and later: what an older Excel has computed, it computes again on opening. */
const CALCULATED_BY = 191029;

/**
 * Parts of which one is changed.
 * @throws Error where the part, or what is to be replaced in it, is not there
 */
export function replacedIn(parts: Parts, path: string, what: RegExp | string, by: string): Parts {
  const before = parts[path];
  const after = before?.replace(what, () => by);
  if (before === undefined || after === undefined || after === before) {
    throw new Error(`The library has written no ${String(what)} into ${path}`);
  }
  return { ...parts, [path]: after };
}

/** A text as it stands in XML, in an attribute as well. @example escapedXml('a < "b"') // 'a &lt; &quot;b&quot;' */
export function escapedXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
