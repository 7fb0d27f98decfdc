import type { Language } from '../../locales/messages';
import { refreshTexts } from '../../locales/refresh';
import { workbookPaneTexts } from '../../locales/workbookPane';
import { session } from '../../session';
import type { InsertedTable } from '../../workbook/refresh/tableActions';
import type { TableReport } from '../../workbook/refresh/refreshReport';
import { FluentButton } from '../elements/elements';
import { Toolbar } from '../elements/toolbar';
import type { Shell } from '../view';
import { DeletedRows, KeptCells } from './reportSection';
import type { OfferedTable, WorkbookPartProps } from './workbookActions';

type InsertedItemProps = WorkbookPartProps & {
  readonly table: InsertedTable;
  /** What a refresh would do now, where the table has been compared with its source. */
  readonly compared: TableReport | undefined;
  /** Whether it is too long to be compared unasked. */
  readonly isUnread: boolean;
};

/** An inserted table: where it is, how it stands to its source, and what can be done about it. */
export function InsertedItem({ table, compared, isUnread, shell, actions }: InsertedItemProps) {
  const texts = workbookPaneTexts[shell.language];
  const { title, sheet, address, language, hasChart, name } = table;
  const other: Language = language === 'vi' ? 'en' : 'vi';
  const { refresh, goTo, addChart, switchLanguage, remove, discard } = actions;
  const buttons: [string, () => void][] = [
    [texts.refresh, () => refresh([table.table])],
    [texts.goTo, () => goTo(table)],
    ...(hasChart ? [[texts.chart, () => addChart(table)] as [string, () => void]] : []),
    [texts.inOtherLanguage[other], () => switchLanguage(table.table, other)],
    [texts.remove, () => remove(table)],
  ];
  return (
    <li class="entry">
      <h3>{title}</h3>
      {address === undefined ? (
        <>
          <p class="about">{texts.gone(sheet)}</p>
          <TableButton label={texts.discard} table={table} shell={shell} onClick={() => discard(table)} />
        </>
      ) : (
        <>
          <p class="facts">{`${name} · ${address}`}</p>
          <p class="facts">{`${texts.dataset(titlesOf(table, shell))} · ${texts.languages[language]}`}</p>
          {statesOf(table, compared, isUnread, shell).map((state) => (
            <p key={state} class="about table-state">
              {state}
            </p>
          ))}
          {compared !== undefined && (
            <>
              <KeptCells table={compared} isOpen={false} shell={shell} actions={actions} />
              <DeletedRows table={compared} isOpen={false} shell={shell} actions={actions} />
            </>
          )}
          <Toolbar class="buttons" label={`${title}, ${name}`}>
            {buttons.map(([label, onClick]) => (
              <TableButton key={label} label={label} table={table} shell={shell} onClick={onClick} />
            ))}
          </Toolbar>
        </>
      )}
    </li>
  );
}

/** As many cells as one looks up one by one. */
const CELLS_NAMED = 5;

/** How a table stands to its source, in sentences: what stops a refresh, what is newer, what is the user's. */
function statesOf(
  { datasets }: InsertedTable,
  compared: TableReport | undefined,
  isUnread: boolean,
  { language }: Shell,
): string[] {
  const { states } = workbookPaneTexts[language];
  const { skipped, edited = [], changed = [], added = [] } = compared ?? {};
  if (skipped !== undefined) return [refreshTexts[language].skipped[skipped.reason](skipped.detail)];
  const isOlder = datasets.some(({ id, hash }) =>
    session.catalogue.datasets.some((dataset) => dataset.id === id && dataset.hash !== hash),
  );
  const changes = compared && { cells: changed.length, rows: added.length };
  const isNewer = isOlder || changed.length + added.length > 0;
  return [
    isNewer ? states.newer(changes) : states.upToDate,
    ...(edited.length > 0
      ? [
          states.edited(
            edited.length,
            edited.slice(0, CELLS_NAMED).map(({ address }) => address),
          ),
        ]
      : []),
    ...(isUnread ? [states.unread] : []),
  ];
}

/** What the datasets of a table are called; one that is not in use any more has left its title above the table alone. */
function titlesOf({ datasets }: InsertedTable, { language }: Shell): string[] {
  const inUse = new Map(session.catalogue.datasets.map(({ id, title }) => [id, title[language]]));
  return datasets.map(({ id }) => inUse.get(id) ?? workbookPaneTexts[language].notInUse);
}

type OfferedItemProps = WorkbookPartProps & { readonly table: OfferedTable };

/** A table that looks like an inserted one, and is followed once the user says so. */
export function OfferedItem({ table, shell, actions }: OfferedItemProps) {
  const { offered, follow } = workbookPaneTexts[shell.language];
  return (
    <div class="entry offered">
      <h3>{table.title}</h3>
      <p class="about">{offered(table.name, table.sheet)}</p>
      <TableButton label={follow} table={table} shell={shell} onClick={() => actions.follow(table)} />
    </div>
  );
}

type TableButtonProps = Pick<WorkbookPartProps, 'shell'> & {
  readonly label: string;
  readonly table: OfferedTable;
  readonly onClick: () => void;
};

function TableButton({ label, table: { title, name }, shell, onClick }: TableButtonProps) {
  return (
    <FluentButton
      size="small"
      disabled-focusable={shell.busy}
      aria-label={workbookPaneTexts[shell.language].named(label, `${title}, ${name}`)}
      onClick={onClick}
    >
      {label}
    </FluentButton>
  );
}
