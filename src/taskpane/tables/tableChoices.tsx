import { ChoiceField } from '../elements/choiceField';
import type { ComponentChildren } from 'preact';
import { tablesPaneTexts } from '../../locales/tablesPane';
import { periodName } from '../../locales/periods';
import { capitalised } from '../../locales/phrases';
import { session } from '../../session';
import { groupsIn, orderingColumns, periodsIn, usualOrder } from '../../tables/rowChoice';
import type { RowChoice } from '../../tables/rowChoice';
import type { Cell, Table } from '../../tables/table';
import type { TableId } from '../../tables/tableId';
import { onPaper } from '../../workbook/insert/widths';
import type { Shell } from '../view';
import { cellText } from './cellText';
import { withColumn, withColumns, withRows } from './choosing';
import type { Chosen, Selection } from './choosing';
import type { TablesActions, TablesState } from './tableList';

type TableChoicesProps = {
  /** Of the entry: an id changes with what the user composes. */
  readonly entry: string;
  readonly id: TableId;
  readonly title: string;
  readonly state: TablesState;
  readonly actions: TablesActions;
  readonly shell: Shell;
};

/** What a table would look like, and which columns and rows of it are inserted. Nothing is made before it is opened. */
export function TableChoices({ entry, id, title, state, actions, shell }: TableChoicesProps) {
  const texts = tablesPaneTexts[shell.language].choices;
  const isOpen = state.opened === entry;
  const selection = state.selections[id] ?? {};
  const made = isOpen ? actions.choose(id, selection) : undefined;
  return (
    <details
      class="choices"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen) actions.open(currentTarget.open ? entry : undefined);
      }}
    >
      <summary aria-label={texts.titleNamed(title)}>{texts.title}</summary>
      {made !== undefined && (
        <>
          <Columns made={made} selection={selection} select={(to) => actions.select(id, to)} shell={shell} />
          <Rows made={made} selection={selection} select={(to) => actions.select(id, to)} shell={shell} />
          <Preview table={made.chosen} language={state.tableLanguage ?? shell.language} shell={shell} />
        </>
      )}
    </details>
  );
}

type ChoosingProps = {
  readonly made: Chosen;
  readonly selection: Selection;
  readonly select: (to: Selection) => void;
  readonly shell: Shell;
};

function Columns({ made, selection, select, shell }: ChoosingProps) {
  const texts = tablesPaneTexts[shell.language].choices;
  const chosen = new Set(made.chosen.columns.map(({ key }) => key));
  const isAll = selection.columns === undefined;
  return (
    <fieldset>
      <legend>{texts.columns}</legend>
      <button
        type="button"
        class="link"
        onClick={() => select(withColumns(selection, made, isAll ? 'none' : 'all'))}
      >
        {isAll ? texts.noColumns : texts.allColumns}
      </button>
      {made.whole.columns
        .filter(({ key }) => key !== 'source')
        .map(({ key, heading }) => (
          <label key={key} class="choice">
            <input
              type="checkbox"
              checked={chosen.has(key)}
              disabled={made.kept.has(key)}
              onChange={({ currentTarget }) =>
                select(withColumn(selection, made, key, currentTarget.checked))
              }
            />
            {heading}
          </label>
        ))}
    </fieldset>
  );
}

/** How many of the largest rows are offered. */
const LARGEST = [5, 10, 20];

function Rows({ made, selection, select, shell: { language } }: ChoosingProps) {
  const texts = tablesPaneTexts[language].choices;
  const { whole } = made;
  const { rows = {} } = selection;
  const groups = groupsIn(whole.rows, session.catalogue);
  const periods = periodsIn(whole.rows);
  const ordering = orderingColumns(whole);
  const change = (to: RowChoice) => select(withRows(selection, to));
  const named = periods.map((period) => [period, capitalised(periodName(period, language))] as const);
  const counts = LARGEST.filter((count) => count < whole.rows.length);
  return (
    <>
      {ordering.length > 0 && counts.length > 0 && (
        <ChoiceField
          label={texts.rows}
          chosen={rows.largest?.toString() ?? ''}
          options={[
            ['', texts.allRows(whole.rows.length)],
            ...counts.map((count) => [String(count), texts.largest(count)] as const),
          ]}
          choose={(value) =>
            change(
              value === ''
                ? { largest: undefined, by: undefined }
                : { largest: Number(value), by: rows.by ?? usualOrder(ordering, selection.columns)?.key },
            )
          }
        />
      )}
      {rows.largest !== undefined && (
        <ChoiceField
          label={texts.by}
          chosen={rows.by ?? ''}
          options={ordering.map(({ key, heading }) => [key, heading] as const)}
          choose={(by) => change({ by })}
        />
      )}
      {groups.length > 0 && (
        <ChoiceField
          label={texts.group}
          chosen={rows.group ?? ''}
          options={[
            ['', texts.allGroups],
            ...groups.map(({ code, name }) => [code, name[language]] as const),
          ]}
          choose={(value) => change({ group: value === '' ? undefined : value })}
        />
      )}
      {periods.length > 0 && (
        <div class="fields">
          <ChoiceField
            label={texts.from}
            chosen={rows.from ?? ''}
            options={[['', texts.first], ...named]}
            choose={(value) => change({ from: value === '' ? undefined : value })}
          />
          <ChoiceField
            label={texts.to}
            chosen={rows.to ?? ''}
            options={[['', texts.last], ...[...named].reverse()]}
            choose={(value) => change({ to: value === '' ? undefined : value })}
          />
        </div>
      )}
    </>
  );
}

/** As many rows as say what the table is like. */
const SHOWN = 5;

type PreviewProps = {
  readonly table: Table;
  readonly language: Shell['language'];
  readonly shell: Shell;
};

function Preview({ table, language, shell }: PreviewProps): ComponentChildren {
  const texts = tablesPaneTexts[shell.language].choices;
  const { title, columns, rows } = table;
  if (rows.length === 0) return <p class="facts">{texts.noRow}</p>;
  const { isAcross, scale, pages } = onPaper(table);
  const isNumber = (cell: Cell | undefined) => typeof cell === 'object';
  const numeric = new Set(
    columns.filter((_, at) => rows.some(({ cells }) => isNumber(cells[at]))).map(({ key }) => key),
  );
  return (
    <>
      <div class="preview" role="region" aria-label={texts.preview(title)} tabIndex={0}>
        <table lang={language}>
          <thead>
            <tr>
              {columns.map(({ key, heading }) => (
                <th key={key} scope="col" class={numeric.has(key) ? 'number' : ''}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map(({ code, cells, emphasised }) => (
              <tr key={code} class={emphasised ? 'emphasised' : ''}>
                {columns.map(({ key }, at) => (
                  <td key={key} class={isNumber(cells[at]) ? 'number' : ''}>
                    {cellText(cells[at], language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="facts" aria-live="polite">
        {`${texts.size(rows.length, columns.length)} · ${texts.paper(isAcross, Math.round(scale * 100), pages)}`}
      </p>
    </>
  );
}
