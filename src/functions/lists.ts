// Functions that return lists and tables.

import { derived, derivedFor } from '../catalogue/derived';
import { Problem } from '../catalogue/problem';
import { createResolver } from '../catalogue/resolver';
import type { Match } from '../catalogue/resolver';
import type { Subject } from '../model/schema';
import { languages, tableKeys } from '../locales/messages';
import type { Language, TableKey } from '../locales/messages';
import { messagesIn } from '../locales/language';
import { sourceTable } from '../tables/sourceTable';
import { titleOf } from '../tables/table';
import { subjectFrom } from './arguments';
import { session } from '../session';
import { flagFrom, single } from './options';
import { answerTable } from './runner';
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
    const key = tableFrom(table);
    const { title, columns, rows } = tableIn(session.catalogue, messages.language, key);
    if (rows.length === 0) throw new Problem({ kind: 'table-empty', table: title });
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

/** Every cell with TABLE or CHECKS reads the same table, which is made once in each language. */
export const tableIn = derivedFor((catalogue, language: Language, key: TableKey) =>
  sourceTable(key, { catalogue, messages: messagesIn(language) }),
);

/** Tables are known by their key and by their title in either language, with any year or none. */
const tableResolver = derived((catalogue) =>
  createResolver<TableKey>(
    tableKeys.map((key) => ({
      value: key,
      names: [
        key,
        ...languages.map((language) =>
          withoutYear(titleOf(key, { catalogue, messages: messagesIn(language) })),
        ),
      ],
    })),
  ),
);

export function matchTable(text: string): Match<TableKey> {
  return tableResolver(session.catalogue)(withoutYear(text));
}

function tableFrom(argument: unknown): TableKey {
  const text = single(argument) ?? '';
  const match = matchTable(text);
  if (match.kind === 'one') return match.value;
  throw new Problem({ kind: 'table-unknown', text, tables: tableKeys });
}

/**
 * A formula with this year's title must not break with next year's dataset. Without a quantifier before the year, a
 * cell full of spaces is read once.
 */
function withoutYear(title: string): string {
  return title.replace(/\s\d{4}$/, '').trimEnd();
}

function itemsOf(groupName: Input): readonly Subject[] {
  if (groupName === undefined) return session.catalogue.subjectsOf('item');
  const group = groupFrom(groupName);
  if (group.kind === 'total') return session.catalogue.subjectsOf('item');
  if (group.kind !== 'group') {
    throw new Problem({
      kind: 'group-unknown',
      text: groupName,
      groups: session.catalogue.subjectsOf('group'),
    });
  }
  const found = session.catalogue.subjectsOf('item', group);
  if (found.length === 0) throw new Problem({ kind: 'group-without-items', group });
  return found;
}

/**
 * Where only groups are asked for, a short name such as "Nhiên liệu" can mean but one of them, though it is narrower
 * than what the group holds.
 */
function groupFrom(name: string): Subject {
  try {
    return subjectFrom(name);
  } catch (problem) {
    if (!(problem instanceof Problem) || problem.detail.kind !== 'subject-misnamed') throw problem;
    const [group, ...others] = problem.detail.offers.filter(({ kind }) => kind === 'group');
    if (group === undefined || others.length > 0) throw problem;
    return group;
  }
}
