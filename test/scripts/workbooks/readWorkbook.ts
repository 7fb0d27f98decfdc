import { strFromU8, unzipSync } from 'fflate';
import { cellsIn } from '../../../scripts/workbooks/readCells';
import type { ReadCell } from '../../../scripts/workbooks/readCells';

/** What a test asks of a workbook file, read without the library that writes it. */
export type ReadWorkbook = {
  /** The parts of the file as text, by their paths. */
  readonly parts: Readonly<Record<string, string>>;
  readonly sheets: readonly string[];
  readonly cells: ReadonlyMap<string, readonly ReadCell[]>;
  /** The XML of the table that stands on a sheet. */
  readonly tableOn: (sheet: string) => string;
};

export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const cells = cellsIn(bytes);
  const sheets = [...cells.keys()];
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
  return {
    parts,
    sheets,
    cells,
    tableOn: (sheet) => {
      const rels = parts[`xl/worksheets/_rels/sheet${String(sheets.indexOf(sheet) + 1)}.xml.rels`] ?? '';
      return parts[`xl/tables/${/table\d+\.xml/.exec(rels)?.[0] ?? ''}`] ?? '';
    },
  };
}
