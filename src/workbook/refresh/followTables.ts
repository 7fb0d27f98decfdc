import type { Catalogue } from '../../catalogue/catalogue';
import { messagesIn } from '../../locales/language';
import { languages, tableKeys } from '../../locales/messages';
import type { Language } from '../../locales/messages';
import { refreshTexts } from '../../locales/refresh';
import { anyTable } from '../../tables/anyTable';
import { possibleIds } from '../../tables/offeredTables';
import type { TableId } from '../../tables/tableId';
import { Refusal } from '../core/faults';
import { inWorkbook } from '../core/inWorkbook';
import { linesAbove } from '../insert/block';
import { tableName } from '../insert/names';
import { registryWriter } from '../store/registry';
import type { RegistryEntry } from '../store/registry';
import { entryOf } from '../store/registryEntry';
import { NO_COLUMN, findTables, sameName } from './findTables';
import type { Finding, FoundTable, SeenTable } from './findTables';
import { seeTables } from './lookTables';

/**
 * Tables that look like ours and are not followed: copies to which the user has given a name, and those that bear a name
 * and the headings of ours but are in no registry, for a workbook may lose its XML parts (OfficeDev/office-js #6091).
 */
export function offeredTables(
  { offered, strangers }: Finding,
  catalogue: Catalogue,
  computed: Computed = 'formulas',
): FoundTable[] {
  return [...offered, ...strangers.flatMap((seen) => recognised(seen, catalogue, computed))];
}

type Computed = RegistryEntry['options']['computed'];

/** Follows such a table from now on, because the user says so. What differs from the source counts as the user's. */
export async function followTable(table: string, catalogue: Catalogue, answer: Language): Promise<void> {
  await inWorkbook({ task: 'other', language: answer }, async (context) => {
    const texts = refreshTexts[answer];
    const body = context.workbook.tables.getItem(table).getDataBodyRange().load('formulas');
    const { registry, tables } = await seeTables(context, false);
    if (registry.newer) throw new Refusal(texts.newerRegistry);
    const isComputed = (body.formulas as unknown[][]).flat().some((cell) => String(cell).startsWith('='));
    const computed = isComputed ? 'formulas' : 'values';
    const offered = offeredTables(findTables(registry.entries, tables), catalogue, computed);
    const found = offered.find(({ seen }) => seen.id === table);
    if (found === undefined) throw new Refusal(texts.skipped.deleted(''));
    await registryWriter(context, registry).sync([{ put: found.entry }]);
  });
}

/** Gives up a table that is not found: the registry forgets it. */
export async function discardTable(entry: string, answer: Language): Promise<void> {
  await inWorkbook({ task: 'other', language: answer }, async (context) => {
    const { registry } = await seeTables(context, false);
    if (registry.newer) throw new Refusal(refreshTexts[answer].newerRegistry);
    await registryWriter(context, registry).sync([{ remove: entry }]);
  });
}

/** By its name, and by all headings in one of the languages. */
function recognised(seen: SeenTable, catalogue: Catalogue, computed: Computed): FoundTable[] {
  const id = idByName(seen.name, catalogue);
  if (id === undefined) return [];
  for (const language of languages) {
    const about = { catalogue, messages: messagesIn(language) };
    for (const source of [true, false]) {
      const options = { computed, source };
      const table = anyTable(id, about, options);
      if (table === undefined) continue;
      const idOf = (heading: string) => seen.columns.find((column) => sameName(column.heading, heading))?.id;
      if (table.columns.some(({ heading }) => idOf(heading) === undefined)) continue;
      const at = { name: seen.name, place: { sheet: seen.sheet, row: 0, column: 0 } };
      const entry = entryOf(table, { lines: linesAbove(table, about) }, at, options, about);
      const columns = entry.columns.map((column) => ({ ...column, id: idOf(column.heading) ?? NO_COLUMN }));
      return [{ entry: { ...entry, table: seen.id, columns }, seen, copied: false }];
    }
  }
  return [];
}

/** A source table has its year behind its name; another one has its whole name, and a number where it was taken. */
function idByName(called: string, catalogue: Catalogue): TableId | undefined {
  const isCalled = (id: TableId, ending: RegExp): boolean => {
    const name = tableName(id, '', []);
    return sameName(called.slice(0, name.length), name) && ending.test(called.slice(name.length));
  };
  return (
    tableKeys.find((key) => isCalled(key, /^\d/)) ??
    possibleIds(catalogue).find((id) => isCalled(id, /^(No\d+)?$/i))
  );
}
