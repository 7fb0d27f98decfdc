import type { ComponentChildren } from 'preact';
import type { Language } from '../../locales/messages';
import { refreshTexts } from '../../locales/refresh';
import { workbookPaneTexts } from '../../locales/workbookPane';
import type { Content } from '../../tables/contents';
import type { RefreshReport, RowReport, TableReport } from '../../workbook/refresh/refreshReport';
import type { WorkbookPartProps } from './workbookActions';
import { FluentButton } from '../elements/elements';

/** What the last refresh did: what changed from what to what, what was kept for the user to decide, what was skipped. */
export function ReportSection({
  report,
  shell,
  actions,
}: WorkbookPartProps & { readonly report: RefreshReport }) {
  const texts = workbookPaneTexts[shell.language].report;
  const { busy } = shell;
  const unchanged = report.tables.filter(isUnchanged);
  const others = report.tables.filter((table) => !isUnchanged(table));
  const kept = others.flatMap(editedPlaces);
  return (
    <section class="report" aria-labelledby="report-title">
      <h3 id="report-title">{texts.title}</h3>
      {others.map((table, index) => (
        <TableSection key={table.table || index} table={table} shell={shell} actions={actions} />
      ))}
      {unchanged.length > 0 && (
        <p class="facts">{texts.unchanged(unchanged.map(({ title, name }) => `${title} (${name})`))}</p>
      )}
      <div class="buttons">
        {others.filter(({ edited }) => edited.length > 0).length > 1 && (
          <FluentButton size="small" disabled-focusable={busy} onClick={() => actions.take(kept)}>
            {texts.takeEverything}
          </FluentButton>
        )}
        <FluentButton size="small" disabled-focusable={busy} onClick={() => actions.insertReport(report)}>
          {texts.insert}
        </FluentButton>
        <FluentButton size="small" appearance="subtle" onClick={actions.closeReport}>
          {texts.close}
        </FluentButton>
      </div>
    </section>
  );
}

type TableProps = WorkbookPartProps & {
  readonly table: TableReport;
  /** Whether its cells or rows are shown before anybody opens their list. */
  readonly isOpen?: boolean;
};

function TableSection({ table, shell, actions }: TableProps) {
  const { report: texts } = workbookPaneTexts[shell.language];
  const { title, name, changed, edited, added, vanished, skipped, copied } = table;
  const { missingColumns, newColumns } = table;
  return (
    <article>
      <h4>{`${title} (${name})`}</h4>
      {skipped !== undefined && (
        <p class="about">{refreshTexts[shell.language].skipped[skipped.reason](skipped.detail)}</p>
      )}
      {copied && <p class="about">{texts.copied}</p>}
      {edited.length > 0 && <KeptCells table={table} shell={shell} actions={actions} />}
      <Part title={texts.changed(changed.length)} shell={shell} count={changed.length}>
        {changed.slice(0, SHOWN).map(({ code, column, row, heading, from, to, note }) => (
          <li key={`${code} ${column}`}>
            <span>{`${row}, ${heading}: `}</span>
            <b>{texts.fromTo(shown(from, shell.language), shown(to, shell.language))}</b>
            {note !== '' && <p class="facts">{note}</p>}
          </li>
        ))}
      </Part>
      <Rows title={texts.added(added.length)} rows={added} shell={shell} />
      <Rows title={texts.vanished(vanished.length)} rows={vanished} shell={shell} />
      <DeletedRows table={table} shell={shell} actions={actions} />
      {missingColumns.length > 0 && (
        <p class="facts">{`${texts.missingColumns}: ${missingColumns.join(', ')}`}</p>
      )}
      {newColumns.length > 0 && <p class="facts">{`${texts.newColumns}: ${newColumns.join(', ')}`}</p>}
    </article>
  );
}

/** Cells of the user's that say something else than the source: kept, unless the user takes the source's. */
export function KeptCells({ table, isOpen, shell, actions }: TableProps) {
  const { report: texts, named } = workbookPaneTexts[shell.language];
  const { busy } = shell;
  const { title, edited } = table;
  return (
    <Part title={texts.kept(edited.length)} isOpen={isOpen} shell={shell} count={edited.length}>
      {edited
        .slice(0, SHOWN)
        .map(({ code, column, row, heading, address, yours, source, sourceChanged, note }) => (
          <li key={`${code} ${column}`}>
            <span>{`${address} · ${row}, ${heading}: `}</span>
            <b>{texts.yours(shown(yours, shell.language), shown(source, shell.language))}</b>
            {sourceChanged && <span>{` (${texts.sourceChanged})`}</span>}
            {note !== '' && <p class="facts">{note}</p>}
            <div class="buttons">
              <FluentButton
                size="small"
                disabled-focusable={busy}
                aria-label={named(texts.take, `${title}, ${row}, ${heading}`)}
                onClick={() => actions.take([{ table: table.table, code, column }])}
              >
                {texts.take}
              </FluentButton>
            </div>
          </li>
        ))}
      {edited.length > 1 && (
        <li class="buttons">
          <FluentButton
            size="small"
            disabled-focusable={busy}
            aria-label={named(texts.takeAll, title)}
            onClick={() => actions.take(editedPlaces(table))}
          >
            {texts.takeAll}
          </FluentButton>
        </li>
      )}
    </Part>
  );
}

/** Rows of the source that the user has deleted, with the way to have them back. */
export function DeletedRows({ table, isOpen, shell, actions }: TableProps) {
  const { report: texts, named } = workbookPaneTexts[shell.language];
  const { title, deleted } = table;
  if (deleted.length === 0) return null;
  return (
    <>
      <Rows title={texts.deleted(deleted.length)} rows={deleted} isOpen={isOpen} shell={shell} />
      <div class="buttons">
        <FluentButton
          size="small"
          disabled-focusable={shell.busy}
          aria-label={named(texts.restoreRows, title)}
          onClick={() => actions.restoreRows(table.table)}
        >
          {texts.restoreRows}
        </FluentButton>
      </div>
    </>
  );
}

type PartProps = Pick<WorkbookPartProps, 'shell'> & {
  readonly title: string;
  readonly isOpen?: boolean | undefined;
};

function Rows({ title, rows, isOpen, shell }: PartProps & { readonly rows: readonly RowReport[] }) {
  return (
    <Part title={title} isOpen={isOpen} shell={shell} count={rows.length}>
      {rows.slice(0, SHOWN).map(({ code, row }) => (
        <li key={code}>{row}</li>
      ))}
    </Part>
  );
}

/** More than anybody reads in a pane. */
const SHOWN = 30;

function Part({
  title,
  count,
  isOpen = true,
  shell,
  children,
}: PartProps & { readonly count: number; readonly children: ComponentChildren }) {
  if (count === 0) return null;
  return (
    <details open={isOpen}>
      <summary>{title}</summary>
      <ul class="lines">{children}</ul>
      {count > SHOWN && <p class="facts">{workbookPaneTexts[shell.language].report.more(count - SHOWN)}</p>}
    </details>
  );
}

function isUnchanged(table: TableReport): boolean {
  const { changed, edited, added, vanished, deleted, missingColumns, newColumns, skipped, copied } = table;
  const lists = [changed, edited, added, vanished, deleted, missingColumns, newColumns];
  return !copied && skipped === undefined && lists.every(({ length }) => length === 0);
}

function editedPlaces({ table, edited }: TableReport) {
  return edited.map(({ code, column }) => ({ table, code, column }));
}

/** As a reader of the language writes it. */
function shown(content: Content, language: Language): string {
  if (content === '') return refreshTexts[language].report.blank;
  if (typeof content === 'object') return content.formula;
  if (typeof content !== 'number') return String(content);
  return new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-US', { maximumFractionDigits: 6 }).format(
    content,
  );
}
