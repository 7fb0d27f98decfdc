// Functions that return lists and tables, and the edition itself.

import { Problem } from '../catalogue/problem';
import type { Catalogue } from '../catalogue/catalogue';
import { createResolver } from '../catalogue/resolver';
import type { Match, Resolver } from '../catalogue/resolver';
import { editionFields, resolveEditionField } from '../catalogue/words';
import type { EditionField } from '../catalogue/words';
import type { Subject } from '../editions/schema';
import { languages, tableKeys } from '../locales/messages';
import type { TableKey } from '../locales/messages';
import { messagesIn } from '../locales/language';
import { sourceTable } from '../tables/sourceTable';
import { titleOf } from '../tables/table';
import { catalogue, subjectFrom } from './arguments';
import { flagFrom, single } from './options';
import { answerOne, answerTable } from './runner';
import type { Input } from './runner';

/**
 * A source table, spilled: one row for each subject or figure.
 * @customfunction TABLE
 * @param table Key or title of the table, for example "targets".
 * @param headers TRUE (default) for a first row with the headings, FALSE without.
 * @returns The table.
 * @example TABLE("groups") gives the 4 groups of goods with their headings.
 */
export function table(table: string, headers?: boolean): unknown[][] {
  return answerTable(({ messages }) => {
    const { columns, rows } = sourceTable(tableFrom(table), { catalogue, messages });
    const headings = columns.map(({ heading }) => heading);
    return [...(flagFrom(headers) ? [headings] : []), ...rows.map(({ cells }) => cells)];
  });
}

/**
 * Names of the export items, spilled down in the order of the document.
 * @customfunction ITEMS
 * @param group Only the items of this group. Default: all items.
 * @returns The names, one below the other.
 * @example ITEMS("Nhiên liệu") gives Dầu thô, Than đá, Khoáng sản.
 */
export function items(group?: string): unknown[][] {
  return answerTable(({ messages }) => itemsOf(single(group)).map(({ name }) => [name[messages.language]]));
}

/**
 * The edition that all figures come from: its id, title, publisher, period, status of the figures, or content hash.
 * @customfunction EDITION
 * @param field id (default), title, publisher, covers, status or hash.
 * @returns The field as text.
 * @example EDITION() = "2006-plan"
 */
export function edition(field?: string): unknown {
  return answerOne(({ messages: { language } }) => {
    const { id, title, publishers, covers, statusNote, hash } = catalogue.edition;
    const fields: Record<EditionField, string> = {
      id,
      title: title[language],
      publisher: publishers.map(({ name }) => name[language]).join(', '),
      covers,
      status: statusNote[language],
      hash,
    };
    return fields[fieldFrom(single(field))];
  });
}

/** Tables are known by their key and by their title in either language, with any year or none. */
function resolveTable(text: string): Match<TableKey> {
  const resolve = tableResolvers.get(catalogue) ?? tableResolver();
  tableResolvers.set(catalogue, resolve);
  return resolve(text);
}

/** Titles name the year of the edition in use. */
const tableResolvers = new WeakMap<Catalogue, Resolver<TableKey>>();

function tableResolver(): Resolver<TableKey> {
  return createResolver<TableKey>(
    tableKeys.map((key) => ({
      value: key,
      names: [
        key,
        ...languages.map((language) =>
          withoutYear(titleOf(key, { catalogue, messages: messagesIn(language) })),
        ),
      ],
    })),
  );
}

export function matchTable(text: string): Match<TableKey> {
  return resolveTable(withoutYear(text));
}

function tableFrom(argument: unknown): TableKey {
  const text = single(argument) ?? '';
  const match = matchTable(text);
  if (match.kind === 'one') return match.value;
  throw new Problem({ kind: 'table-unknown', text, tables: tableKeys });
}

/** A formula with this year's title must not break with next year's edition. */
function withoutYear(title: string): string {
  return title.replace(/\s+\d{4}$/, '');
}

function itemsOf(groupName: Input): Subject[] {
  if (groupName === undefined) return catalogue.subjectsOf('item');
  const group = subjectFrom(groupName);
  if (group.kind === 'total') return catalogue.subjectsOf('item');
  if (group.kind !== 'group') {
    throw new Problem({ kind: 'group-unknown', text: groupName, groups: catalogue.subjectsOf('group') });
  }
  const found = catalogue.subjectsOf('item', group);
  if (found.length === 0) throw new Problem({ kind: 'group-without-items', group });
  return found;
}

function fieldFrom(input: Input): EditionField {
  if (input === undefined) return 'id';
  const match = resolveEditionField(input);
  if (match.kind === 'one') return match.value;
  throw new Problem({ kind: 'field-unknown', text: input, fields: editionFields });
}
