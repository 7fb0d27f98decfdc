import { paneTexts } from '../../locales/pane';
import { session } from '../../session';
import type { Place } from '../../workbook/insert/findSpot';
import { FluentButton } from '../elements/elements';
import { FilterBox } from '../elements/filterBox';
import { matches } from '../elements/matches';
import type { Shell } from '../view';
import { insertOptions } from './insertOptions';
import type { InsertOptions } from './insertOptions';
import { namesIn, tableEntries } from './tableEntries';
import type { TableEntry } from './tableEntries';

export type TablesState = { readonly query: string; readonly options: InsertOptions };

export type TablesActions = {
  readonly filter: (query: string) => void;
  readonly chooseOptions: (options: InsertOptions) => void;
  readonly insert: (table: TableEntry, place: Place) => void;
};

type TablesProps = {
  readonly state: TablesState;
  readonly actions: TablesActions;
  readonly shell: Shell;
};

/** The source tables, each with its size, period, and the two places to insert it. */
export function TableList({ state, actions, shell }: TablesProps) {
  const texts = paneTexts[shell.language];
  const tables = tableEntries(session.catalogue, shell.language);
  const found =
    state.query === '' ? tables : tables.filter((table) => matches(state.query, searchedIn(table, shell)));
  return (
    <>
      <Options state={state} actions={actions} shell={shell} />
      <FilterBox label={texts.filterTables} query={state.query} onFilter={actions.filter} />
      {found.length === 0 && <p class="empty">{texts.noTable(state.query)}</p>}
      <ul class="list tables">
        {found.map((table) => (
          <TableItem key={table.key} table={table} actions={actions} shell={shell} />
        ))}
      </ul>
    </>
  );
}

function searchedIn({ key, title, period = '' }: TableEntry, { language }: Shell): string[] {
  return [key, title, paneTexts[language].tables[key], period, ...namesIn(session.catalogue, key)];
}

/** How the tables are to be inserted. */
function Options({ state, actions, shell }: TablesProps) {
  const texts = paneTexts[shell.language].options;
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
    </details>
  );
}

function TableItem({ table, actions, shell }: Omit<TablesProps, 'state'> & { readonly table: TableEntry }) {
  const texts = paneTexts[shell.language];
  const { key, title, rows, columns, period } = table;
  const places: readonly [Place, string, string][] = [
    ['new-sheet', texts.insertOnNewSheet, texts.insertOnNewSheetNamed(title)],
    ['active-cell', texts.insertAtActiveCell, texts.insertAtActiveCellNamed(title)],
  ];
  return (
    <li class="entry">
      <h2>{title}</h2>
      <p class="facts">
        {texts.size(rows, columns)}
        {period !== undefined && ` · ${period.replace('-', '–')}`}
      </p>
      <p class="about">{texts.tables[key]}</p>
      <div class="buttons">
        {places.map(([place, label, name]) => (
          <FluentButton
            key={place}
            size="small"
            disabled-focusable={shell.busy}
            aria-label={name}
            onClick={() => actions.insert(table, place)}
          >
            {label}
          </FluentButton>
        ))}
      </div>
    </li>
  );
}
