import { Catalogue } from '../../src/catalogue/catalogue';
import { messagesIn } from '../../src/locales/language';
import type { Language } from '../../src/locales/messages';
import type { Dataset } from '../../src/model/dataset';
import { anyTable } from '../../src/tables/anyTable';
import type { Table, TableOptions } from '../../src/tables/table';
import type { TableId } from '../../src/tables/tableId';
import { builtIn } from '../catalogue/planCatalogue';

/** The document with customs' months, and datasets of a workbook. */
export function customsCatalogue(...ofWorkbook: readonly Dataset[]): Catalogue {
  return new Catalogue([
    builtIn('2006-plan'),
    ...ofWorkbook,
    builtIn('customs-items'),
    builtIn('customs-markets'),
  ]);
}

/** The tables of a catalogue, for tests that look into them. */
export function tablesIn(catalogue: Catalogue) {
  const read = (id: TableId, language: Language = 'vi', options?: TableOptions): Table => {
    const table = anyTable(id, { catalogue, messages: messagesIn(language) }, options);
    if (table === undefined) throw new Error(`No table ${id}`);
    return table;
  };
  return {
    read,
    codesOf: (id: TableId) => read(id).rows.map(({ code }) => code),
    /** The cells of a row by column key; of a quantity its number. */
    rowOf: (id: TableId, code: string, language: Language = 'vi', options?: TableOptions) => {
      const { columns, rows } = read(id, language, options);
      const row = rows.find((one) => one.code === code);
      if (row === undefined) throw new Error(`${id} has no row ${code}`);
      return Object.fromEntries(
        row.cells.map((cell, at) => [columns[at]?.key ?? '', typeof cell === 'object' ? cell.number : cell]),
      );
    },
    headingsOf: (id: TableId, language: Language = 'vi', options?: TableOptions) =>
      Object.fromEntries(read(id, language, options).columns.map(({ key, heading }) => [key, heading])),
  };
}
