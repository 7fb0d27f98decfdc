import { paneTexts } from '../../locales/pane';
import type { ViewProps } from '../actions';
import { FluentButton } from '../elements/elements';
import { FilterBox } from '../elements/filterBox';
import { insertOptions } from './insertOptions';
import { matches } from '../elements/matches';
import type { TableEntry } from './tableEntries';

/** The source tables, each with its size, period, and the two places to insert it. */
export function TableList({
  state,
  tables,
  actions,
}: ViewProps & { readonly tables: readonly TableEntry[] }) {
  const texts = paneTexts[state.language];
  const found = tables.filter(({ key, title, period = '', names }) =>
    matches(state.query, [key, title, texts.tables[key], period, ...names]),
  );
  return (
    <>
      <Options state={state} actions={actions} />
      <FilterBox label={texts.filterTables} query={state.query} onFilter={actions.filter} />
      {found.length === 0 && <p class="empty">{texts.noTable(state.query)}</p>}
      <ul class="tables">
        {found.map((table) => (
          <TableItem key={table.key} table={table} state={state} actions={actions} />
        ))}
      </ul>
    </>
  );
}

/** How the tables are to be inserted. */
function Options({ state, actions }: ViewProps) {
  const texts = paneTexts[state.language].options;
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

function TableItem({ table, state, actions }: ViewProps & { readonly table: TableEntry }) {
  const texts = paneTexts[state.language];
  const { key, title, rows, columns, period } = table;
  const busy = state.work !== undefined;
  return (
    <li>
      <h2>{title}</h2>
      <p class="facts">
        {texts.size(rows, columns)}
        {period !== undefined && ` · ${period.replace('-', '–')}`}
      </p>
      <p class="about">{texts.tables[key]}</p>
      <div class="buttons">
        <FluentButton
          size="small"
          disabled-focusable={busy}
          aria-label={texts.insertOnNewSheetNamed(title)}
          onClick={() => actions.insertTable(table, 'new-sheet')}
        >
          {texts.insertOnNewSheet}
        </FluentButton>
        <FluentButton
          size="small"
          disabled-focusable={busy}
          aria-label={texts.insertAtActiveCellNamed(title)}
          onClick={() => actions.insertTable(table, 'active-cell')}
        >
          {texts.insertAtActiveCell}
        </FluentButton>
      </div>
    </li>
  );
}
