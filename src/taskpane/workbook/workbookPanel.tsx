import { session } from '../../session';
import type { Language } from '../../locales/messages';
import { newsMessage } from '../../commands/newsMessage';
import { paneTexts } from '../../locales/pane';
import { workbookPaneTexts } from '../../locales/workbookPane';
import type { InsertedTable } from '../../workbook/refresh/tableActions';
import { FluentButton } from '../elements/elements';
import { ErrorSection } from './errorSection';
import { FormulaSection } from './formulaSection';
import { ReportSection } from './reportSection';
import { workbookActions } from './workbookActions';
import type { Shell } from '../view';
import type { OfferedTable, WorkbookPanelProps, WorkbookPartProps } from './workbookActions';

/** The inserted tables of the workbook, what refreshing them did, and the formulas. */
export function WorkbookPanel({ state, shell, closeReport }: WorkbookPanelProps) {
  const actions = { closeReport, ...workbookActions(shell) };
  const texts = workbookPaneTexts[shell.language];
  const { contents, report } = state;
  const read = typeof contents === 'object' && 'tables' in contents ? contents : undefined;
  const { busy } = shell;
  return (
    <>
      <section aria-labelledby="inserted-title">
        <h2 id="inserted-title">{texts.tables}</h2>
        {contents === 'unread' && <p class="empty">{paneTexts[shell.language].reading}</p>}
        {typeof contents === 'object' && 'failed' in contents && <p class="empty">{contents.failed}</p>}
        {read?.damaged.map((sentence) => (
          <p key={sentence} class="about">
            {sentence}
          </p>
        ))}
        {read !== undefined &&
          [read.tables, read.damaged, read.offered].every(({ length }) => length === 0) && (
            <p class="empty">{texts.none}</p>
          )}
        {read !== undefined && read.tables.length > 0 && (
          <>
            <div class="buttons">
              <FluentButton
                appearance="primary"
                size="small"
                disabled-focusable={busy}
                onClick={() => actions.refresh('all')}
              >
                {texts.refreshAll}
              </FluentButton>
              <FluentButton
                size="small"
                disabled-focusable={busy}
                onClick={() => actions.refresh('selection')}
              >
                {texts.refreshSelected}
              </FluentButton>
            </div>
            <label class="choice">
              <input
                type="checkbox"
                checked={read.onOpening}
                disabled={busy}
                aria-describedby="on-opening"
                onChange={({ currentTarget }) => actions.chooseOnOpening(currentTarget.checked)}
              />
              {texts.onOpening}
            </label>
            <p class="how-to" id="on-opening">
              {texts.onOpeningElsewhere}
            </p>
          </>
        )}
        {report !== undefined && <ReportSection report={report} shell={shell} actions={actions} />}
        {read !== undefined && read.tables.length > 0 && (
          <ul class="list inserted">
            {read.tables.map((table, index) => (
              <InsertedItem key={table.table || index} table={table} shell={shell} actions={actions} />
            ))}
          </ul>
        )}
        {read?.offered.map((table) => (
          <OfferedItem key={table.table} table={table} shell={shell} actions={actions} />
        ))}
      </section>
      <FigureSection state={state} shell={shell} actions={actions} />
      <FormulaSection state={state} shell={shell} actions={actions} />
      <ErrorSection state={state} shell={shell} actions={actions} />
    </>
  );
}

function InsertedItem({ table, shell, actions }: WorkbookPartProps & { readonly table: InsertedTable }) {
  const texts = workbookPaneTexts[shell.language];
  const { title, sheet, address, language, datasets, hasChart, name } = table;
  const other: Language = language === 'vi' ? 'en' : 'vi';
  const { refresh, goTo, addChart, switchLanguage, remove, discard } = actions;
  const buttons: [string, () => void][] = [
    [texts.refresh, () => refresh([table.table])],
    [texts.goTo, () => goTo(table)],
    ...(hasChart ? [[texts.chart, () => addChart(table)] as [string, () => void]] : []),
    [texts.inOtherLanguage[other], () => switchLanguage(table.table, other)],
    [texts.remove, () => remove(table)],
  ];
  const isOutdated = datasets.some(({ id, hash }) =>
    session.catalogue.datasets.some((dataset) => dataset.id === id && dataset.hash !== hash),
  );
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
          <p class="facts">
            {`${texts.dataset(titlesOf(table, shell))} · ${texts.languages[language]}`}
            {isOutdated ? <strong>{` · ${texts.outdated}`}</strong> : ` · ${texts.upToDate}`}
          </p>
          <div class="buttons">
            {buttons.map(([label, onClick]) => (
              <TableButton key={label} label={label} table={table} shell={shell} onClick={onClick} />
            ))}
          </div>
        </>
      )}
    </li>
  );
}

/** What the datasets of a table are called; one that is not in use any more has left its title above the table alone. */
function titlesOf({ datasets }: InsertedTable, { language }: Shell): string[] {
  const inUse = new Map(session.catalogue.datasets.map(({ id, title }) => [id, title[language]]));
  return datasets.map(({ id }) => inUse.get(id) ?? workbookPaneTexts[language].notInUse);
}

/** A table that looks like an inserted one, and is followed once the user says so. */
function OfferedItem({ table, shell, actions }: WorkbookPartProps & { readonly table: OfferedTable }) {
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

/** Which figures are in use, and what came of looking for newer ones. */
function FigureSection({ state, shell, actions }: WorkbookPartProps & Pick<WorkbookPanelProps, 'state'>) {
  const { language, busy } = shell;
  const texts = workbookPaneTexts[language];
  const { checked } = state;
  const time = new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-US', {
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return (
    <section aria-labelledby="figures-title">
      <h2 id="figures-title">{texts.figures}</h2>
      <p class="facts">{texts.dataset(session.catalogue.datasets.map(({ title }) => title[language]))}</p>
      <p class="facts">
        {checked === undefined ? texts.neverChecked : texts.lastChecked(time.format(checked.at))}
      </p>
      {checked !== undefined && <p class="about">{newsMessage(checked, language)}</p>}
      <div class="buttons">
        <FluentButton size="small" disabled-focusable={busy} onClick={actions.check}>
          {texts.check}
        </FluentButton>
      </div>
    </section>
  );
}
