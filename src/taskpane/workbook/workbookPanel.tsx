import { session } from '../../session';
import { newsMessage } from '../../commands/newsMessage';
import { paneTexts } from '../../locales/pane';
import { workbookPaneTexts } from '../../locales/workbookPane';
import { FluentButton } from '../elements/elements';
import { ErrorSection } from './errorSection';
import { FormulaSection } from './formulaSection';
import { InsertedItem, OfferedItem } from './insertedItem';
import { ReportSection } from './reportSection';
import { workbookActions } from './workbookActions';
import type { WorkbookPanelProps, WorkbookPartProps } from './workbookActions';

/** The inserted tables of the workbook, what refreshing them did, and the formulas. */
export function WorkbookPanel({ state, shell, readAgain, closeReport }: WorkbookPanelProps) {
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
        {typeof contents === 'object' && 'failed' in contents && (
          <>
            <p class="empty">{contents.failed}</p>
            <div class="buttons">
              <FluentButton size="small" disabled-focusable={busy} onClick={readAgain}>
                {paneTexts[shell.language].readAgain}
              </FluentButton>
            </div>
          </>
        )}
        {read?.isProtected === true && <p class="about">{texts.isProtected}</p>}
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
              <InsertedItem
                key={table.table || index}
                table={table}
                compared={state.states?.compared.find((one) => one.table === table.table)}
                isUnread={state.states?.unread.includes(table.table) === true}
                shell={shell}
                actions={actions}
              />
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
      {!navigator.onLine && <p class="about">{texts.offline}</p>}
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
