import { version } from '../../package.json';
import { Catalogue } from '../../src/catalogue/catalogue';
import { messagesIn } from '../../src/locales/language';
import { tableKeys } from '../../src/locales/messages';
import type { Language } from '../../src/locales/messages';
import { spanOf } from '../../src/model/period';
import type { Dataset } from '../../src/model/dataset';
import { anyTable } from '../../src/tables/anyTable';
import { datasetOffers } from '../../src/tables/offeredTables';
import type { Context } from '../../src/tables/table';
import { LATEST, periodTableId, periodTableKinds } from '../../src/tables/tableId';
import type { TableId } from '../../src/tables/tableId';
import { sheetName, tableName } from '../../src/workbook/insert/names';
import { contentsSheet } from './contentsSheet';
import { sumsTable } from './sumsTable';
import type { Placed } from './sumsTable';
import { tableSheet } from './tableSheet';
import type { TableSheet } from './tableSheet';
import { tablesTexts } from './texts';
import { escapedXml, replacedIn, workbookFile } from './workbookFile';
import type { Parts } from './workbookFile';

/**
 * Every table as one .xlsx file for whoever has no add-in: a contents sheet, a sheet for each source table and for the
 * newest period of each dataset, and the sums of the document computed by Excel itself. Single figures of all datasets
 * stand in one of the tables; other periods and series are cuts of them.
 * @returns the same bytes each time
 */
export async function tablesWorkbook(
  datasets: readonly [Dataset, ...Dataset[]],
  language: Language,
): Promise<Uint8Array> {
  const catalogue = new Catalogue(datasets);
  const context: Context = { catalogue, messages: messagesIn(language) };
  const texts = tablesTexts[language];
  const taken = { sheets: [texts.contents, texts.sums], tables: [SUMS] };
  const placed = idsOf(catalogue).flatMap((id) => {
    const table = anyTable(id, context, { computed: 'formulas', source: true });
    if (table === undefined) return [];
    const sheet = sheetName(table.title, taken.sheets);
    const name = tableName(id, catalogue.targetPeriod, taken.tables);
    taken.sheets.push(sheet);
    taken.tables.push(name);
    return [{ id, table, sheet, name }];
  });
  const sheets = placed.map(({ table, sheet, name }) =>
    tableSheet(
      table,
      context,
      { sheet, table: name, contents: texts.contents },
      { back: texts.backToContents },
    ),
  );
  const sums = sumsTable(context, new Map<string, Placed>(placed.map((one) => [one.id, one])), SUMS);
  const sumsSheet = tableSheet(
    sums.table,
    context,
    { sheet: texts.sums, table: SUMS, contents: texts.contents },
    { back: texts.backToContents, lines: texts.aboutSums, own: sums.formula },
  );
  const all = [...sheets, sumsSheet];
  const entries = [...placed, { table: sums.table, sheet: texts.sums, formulas: [2, 3, 4] }].map((one) => ({
    sheet: one.sheet,
    title: one.table.title,
    period: spanOf(one.table.rows.flatMap(({ figures }) => figures.map(({ period }) => period))) ?? '',
    rows: one.table.rows.length,
    formulas: one.table.columns
      .filter(({ formula }, at) => formula !== undefined || ('formulas' in one && one.formulas.includes(at)))
      .map(({ heading }) => heading),
  }));
  return workbookFile(
    texts.title,
    [contentsSheet(entries, [texts.title, ...texts.about(version)], texts), ...all.map(({ sheet }) => sheet)],
    (parts) => withColumnFormulas(parts, all),
  );
}

const SUMS = 'VnxSums';

function idsOf(catalogue: Catalogue): TableId[] {
  return [
    ...tableKeys,
    ...datasetOffers(catalogue).flatMap(({ dataset }) =>
      periodTableKinds.map((kind) => periodTableId({ kind, dataset: dataset.id, period: LATEST })),
    ),
  ];
}

/** What Excel writes into a row that is added to a table: the library knows formulas of cells only. */
function withColumnFormulas(parts: Parts, sheets: readonly TableSheet[]): Parts {
  return sheets.reduce((before, { sheet, columnFormulas }) => {
    const [table] = sheet.tables ?? [];
    const [path] =
      Object.entries(before).find(([, text]) => text.includes(` name="${table?.name ?? ''}"`)) ?? [];
    return [...columnFormulas].reduce((each, [heading, formula]) => {
      const column = `name="${escapedAttribute(heading)}"/>`;
      return replacedIn(
        each,
        path ?? '',
        column,
        `${column.slice(0, -2)}><calculatedColumnFormula>${escapedXml(formula)}</calculatedColumnFormula></tableColumn>`,
      );
    }, before);
  }, parts);
}

/** As the library writes an attribute. */
function escapedAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
