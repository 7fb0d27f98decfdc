/* eslint office-addins/load-object-before-read: off -- worksheet leads to a range, nothing of it is read */
import { messagesIn } from '../../locales/language';
import type { Language } from '../../locales/messages';
import { refreshTexts } from '../../locales/refresh';
import type { Damaged } from '../store/store';
import { session } from '../../session';
import { chartOfTable } from '../../tables/anyTable';
import type { Context } from '../../tables/table';
import { findTables } from './findTables';
import type { FoundTable } from './findTables';
import { offeredTables } from './followTables';
import { seeTables } from './lookTables';
import { Refusal } from '../core/faults';
import { inWorkbook } from '../core/inWorkbook';
import { askNobodyToTrust } from '../core/trust';

/** A table that the add-in has inserted. */
export type InsertedTable = {
  /** Of the registry's entry. */
  readonly entry: string;
  /** Excel's id; empty for a table that is gone. */
  readonly table: string;
  readonly name: string;
  readonly title: string;
  /** Where it is, or was seen last. */
  readonly sheet: string;
  /** Of the whole table; `undefined` where it has been deleted or converted to a range. */
  readonly address: string | undefined;
  readonly hasChart: boolean;
  readonly language: Language;
  readonly datasets: FoundTable['entry']['datasets'];
};

/** The tables of this workbook in its order, then those that are gone. */
export type InsertedTables = {
  readonly tables: readonly InsertedTable[];
  /** Tables that look like inserted ones and are not followed. */
  readonly offered: readonly Pick<InsertedTable, 'table' | 'name' | 'title' | 'sheet'>[];
  /** What the registry says of other tables and cannot be read. */
  readonly damaged: readonly Damaged[];
  /** The tables that are there, to be looked into: see tableStates.ts. */
  readonly found: readonly FoundTable[];
  /** Whether the structure of the workbook is protected, so that it takes no new sheet. */
  readonly isProtected: boolean;
};

/** Two round trips. */
export async function insertedTables(answer: Language): Promise<InsertedTables> {
  return inWorkbook({ task: 'read', language: answer }, async (context) => {
    const protection = context.workbook.protection.load('protected');
    const { registry, tables } = await seeTables(context, false);
    if (registry.newer) throw new Refusal(refreshTexts[answer].newerRegistry);
    const finding = findTables(registry.entries, tables);
    const { found, lost } = finding;
    const about = { catalogue: session.catalogue, messages: messagesIn(answer) };
    const known = (entry: FoundTable['entry']) => knownOf(entry, about);
    const ranges = found.map(({ seen }) => context.workbook.tables.getItem(seen.id).getRange());
    for (const range of ranges) range.load('address');
    if (ranges.length > 0) await context.sync();
    const present = [
      ...found.map(({ entry, seen }, index) => ({
        ...known(entry),
        table: seen.id,
        name: seen.name,
        sheet: seen.sheet,
        address: ranges[index]?.address,
      })),
      ...lost.map((entry) => ({ ...known(entry), table: '', sheet: entry.place.sheet, address: undefined })),
    ];
    const offered = offeredTables(finding, session.catalogue).map(({ entry, seen }) => ({
      table: seen.id,
      name: seen.name,
      title: known(entry).title,
      sheet: seen.sheet,
    }));
    return { tables: present, offered, damaged: registry.damaged, found, isProtected: protection.protected };
  });
}

function knownOf({ id, name, lines, key, language, datasets }: FoundTable['entry'], about: Context) {
  const hasChart = chartOfTable(key, about) !== undefined;
  return { entry: id, name, title: lines[0] ?? name, hasChart, language, datasets };
}

/** Selects a table and brings it into view. */
export async function goToTable(table: string, answer: Language): Promise<void> {
  await inWorkbook({ task: 'other', language: answer }, async (context) => {
    const found = context.workbook.tables.getItem(table);
    found.worksheet.activate();
    found.getRange().select();
    await context.sync();
  });
}

const ON_OPENING = 'vnexport.refreshOnOpening';

/** Whether this workbook asks for its tables to be refreshed when it is opened. */
export async function refreshesOnOpening(): Promise<boolean> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(ON_OPENING);
    setting.load('value');
    await context.sync();
    return !setting.isNullObject && setting.value === true;
  });
}

/**
 * Has Excel load the add-in with the document, without which nothing of ours runs when the document opens; then
 * remembers the wish in the workbook, so that what the workbook says is what happens.
 */
export async function setRefreshOnOpening(wanted: boolean): Promise<void> {
  await Office.addin.setStartupBehavior(wanted ? Office.StartupBehavior.load : Office.StartupBehavior.none);
  await Excel.run(async (context) => {
    context.workbook.settings.add(ON_OPENING, wanted);
    // Whoever opens it elsewhere is not to be asked for what only its author wants.
    askNobodyToTrust(context);
    await context.sync();
  });
}
