import { createElement } from 'preact';
import type { ComponentType } from 'preact';
import { paneTexts } from '../locales/pane';
import type { ViewProps } from './actions';
import { FluentButton, FluentTab, FluentTablist } from './elements/elements';
import { FunctionList } from './functions/functionList';
import { Messages } from './elements/messages';
import { SearchView } from './search/searchView';
import { SourceNote } from './elements/sourceNote';
import { views } from './state';
import { TableList } from './tables/tableList';
import type { TableEntry } from './tables/tableEntries';

type PaneProps = ViewProps & {
  readonly tables: readonly TableEntry[];
  /** A script of its own, which comes when the view is first opened. */
  readonly workbookView: ComponentType<ViewProps> | undefined;
};

/** The whole pane: what it is and in which language, its views, what happened last, and where the figures come from. */
export function PaneView({ state, tables, workbookView, actions }: PaneProps) {
  const texts = paneTexts[state.language];
  const other = state.language === 'vi' ? 'en' : 'vi';
  return (
    <>
      <header class="top">
        <div class="title">
          <h1>{texts.title}</h1>
          <FluentButton
            class="language"
            appearance="subtle"
            size="small"
            lang={other}
            onClick={() => actions.chooseLanguage(other)}
          >
            {texts.otherLanguage}
          </FluentButton>
        </div>
        <FluentTablist
          aria-label={texts.viewsLabel}
          activeid={tabId(state.view)}
          onChange={({ detail }) => {
            const chosen = views.find((view) => tabId(view) === detail?.id);
            if (chosen !== undefined) actions.chooseView(chosen);
          }}
        >
          {views.map((view) => (
            <FluentTab key={view} id={tabId(view)} aria-controls={panelId(view)}>
              {texts.views[view]}
            </FluentTab>
          ))}
        </FluentTablist>
        <Messages state={state} actions={actions} />
      </header>
      {views.map((view) => (
        <section
          key={view}
          id={panelId(view)}
          class="panel"
          role="tabpanel"
          aria-labelledby={tabId(view)}
          hidden={state.view !== view}
        >
          {view === 'search' && <SearchView state={state} actions={actions} />}
          {view === 'tables' && <TableList state={state} tables={tables} actions={actions} />}
          {view === 'functions' && <FunctionList state={state} actions={actions} />}
          {view === 'workbook' &&
            (workbookView === undefined ? (
              <NoView state={state} />
            ) : (
              createElement(workbookView, { state, actions })
            ))}
        </section>
      ))}
      <SourceNote language={state.language} />
    </>
  );
}

function NoView({ state: { language, workbook } }: Pick<ViewProps, 'state'>) {
  const { contents } = workbook;
  const failed = typeof contents === 'object' && 'failed' in contents ? contents.failed : undefined;
  return <p class="empty">{failed ?? paneTexts[language].reading}</p>;
}

function tabId(view: string): string {
  return `tab-${view}`;
}

function panelId(view: string): string {
  return `panel-${view}`;
}
