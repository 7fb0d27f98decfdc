import { ChoiceField } from '../elements/choiceField';
import type { ComponentChildren } from 'preact';
import { languages } from '../../locales/messages';
import type { Language } from '../../locales/messages';
import { tablesPaneTexts } from '../../locales/tablesPane';
import type { TablesPaneTexts } from '../../locales/tablesPane';
import { periodName } from '../../locales/periods';
import { isOfWholeYears } from '../../model/period';
import type { Period } from '../../model/period';
import { session } from '../../session';
import type { TableId } from '../../tables/tableId';
import type { Place } from '../../workbook/insert/findSpot';
import { FilterBox } from '../elements/filterBox';
import { matches } from '../elements/matches';
import type { Shell } from '../view';
import { composedTables } from './composed';
import type { Choices, Composed } from './composed';
import { ComposedItem } from './composedItem';
import { InsertButtons } from './insertButtons';
import { insertOptions } from './insertOptions';
import type { InsertOptions } from './insertOptions';
import type { Chosen, Selection } from './choosing';
import { TableChoices } from './tableChoices';
import { namesIn, tableEntries } from './tableEntries';
import type { TableEntry } from './tableEntries';

export type TablesState = {
  readonly query: string;
  readonly options: InsertOptions;
  readonly choices: Choices;
  /** Key of the entry whose preview is open. */
  readonly opened: string | undefined;
  /** What is wanted of a table, where it is not all of it. */
  readonly selections: Readonly<Record<TableId, Selection>>;
  /** Of the tables; that of the pane unless given. */
  readonly tableLanguage: Language | undefined;
};

export type TablesActions = {
  readonly filter: (query: string) => void;
  readonly chooseOptions: (options: InsertOptions) => void;
  readonly chooseLanguage: (language: Language | undefined) => void;
  /** Composes a table: sets one of its fields. */
  readonly compose: (table: string, field: string, value: string) => void;
  readonly open: (entry: string | undefined) => void;
  readonly select: (id: TableId, selection: Selection) => void;
  /** The table as it would be inserted; `undefined` where the datasets in use do not state it. */
  readonly choose: (id: TableId, selection: Selection) => Chosen | undefined;
  readonly insert: (table: { readonly id: TableId; readonly title: string }, place: Place) => void;
};

type TablesProps = {
  readonly state: TablesState;
  readonly actions: TablesActions;
  readonly shell: Shell;
};

/** Tables that are composed, and the source tables with their size and period; each with the two places to insert it. */
export function TableList({ state, actions, shell }: TablesProps) {
  const texts = tablesPaneTexts[shell.language];
  const tables = tableEntries(session.catalogue, shell.language);
  const found =
    state.query === '' ? tables : tables.filter((table) => matches(state.query, searchedIn(table, shell)));
  const composed = composedTables({
    catalogue: session.catalogue,
    language: shell.language,
    ofWorkbook: session.ofWorkbook,
    choices: state.choices,
    query: state.query,
  }).filter((table) => state.query === '' || matches(state.query, wordsOf(table, shell)));
  return (
    <>
      <Options state={state} actions={actions} shell={shell} />
      <FilterBox label={texts.filterTables} query={state.query} onFilter={actions.filter} />
      {found.length + composed.length === 0 && <p class="empty">{texts.noTable(state.query)}</p>}
      {(['newer', 'workbook'] as const).map((name) => {
        const some = composed.filter(({ isOfWorkbook }) => isOfWorkbook === (name === 'workbook'));
        return (
          <Group key={name} name={name} count={some.length} shell={shell}>
            {some.map((table) => (
              <ComposedItem key={table.key} table={table} state={state} actions={actions} shell={shell} />
            ))}
          </Group>
        );
      })}
      <Group name="document" count={found.length} shell={shell}>
        {found.map((table) => (
          <TableItem key={table.key} table={table} state={state} actions={actions} shell={shell} />
        ))}
      </Group>
    </>
  );
}

function wordsOf({ kind, title, dataset = '', words }: Composed, { language }: Shell): string[] {
  const texts = tablesPaneTexts[language];
  return [texts.titles[kind], texts.about[kind], title, dataset, ...words];
}

type GroupProps = {
  readonly name: keyof TablesPaneTexts['groups'];
  readonly count: number;
  readonly shell: Shell;
  readonly children: ComponentChildren;
};

/** Tables of one origin; nothing where the filter leaves none. */
function Group({ name, count, shell, children }: GroupProps) {
  if (count === 0) return null;
  const id = `tables-${name}`;
  return (
    <section class="tables-group" aria-labelledby={id}>
      <h2 id={id}>{tablesPaneTexts[shell.language].groups[name]}</h2>
      <ul class={`list tables ${name}`}>{children}</ul>
    </section>
  );
}

function searchedIn({ key, title, period = '' }: TableEntry, { language }: Shell): string[] {
  return [key, title, tablesPaneTexts[language].aboutTables[key], period, ...namesIn(session.catalogue, key)];
}

/** How the tables are to be inserted. */
function Options({ state, actions, shell }: TablesProps) {
  const { options: texts, language, languages: named } = tablesPaneTexts[shell.language];
  return (
    <details class="options">
      <summary>{texts.title}</summary>
      {insertOptions.map((option) => (
        <label key={option} class="choice">
          <input
            type="checkbox"
            checked={state.options[option]}
            onChange={({ currentTarget }) =>
              actions.chooseOptions({ ...state.options, [option]: currentTarget.checked })
            }
          />
          {texts[option]}
        </label>
      ))}
      <ChoiceField
        label={language}
        chosen={state.tableLanguage ?? 'pane'}
        options={(['pane', ...languages] as const).map((one) => [one, named[one]])}
        choose={(value) => actions.chooseLanguage(languages.find((one) => one === value))}
      />
    </details>
  );
}

function TableItem({ table, state, actions, shell }: TablesProps & { readonly table: TableEntry }) {
  const texts = tablesPaneTexts[shell.language];
  const { key, title, rows, columns, period } = table;
  return (
    <li class="entry">
      <h3>{title}</h3>
      <p class="facts">
        {texts.choices.size(rows, columns)}
        {period !== undefined && ` · ${shortPeriod(period, shell)}`}
      </p>
      <p class="about">{texts.aboutTables[key]}</p>
      <TableChoices entry={key} id={key} title={title} state={state} actions={actions} shell={shell} />
      <InsertButtons id={key} title={title} actions={actions} shell={shell} />
    </li>
  );
}

/** Years as figures; what begins or ends within a year in words. */
function shortPeriod(period: Period, { language }: Shell): string {
  return isOfWholeYears(period) ? period.replace('-', '–') : periodName(period, language);
}
