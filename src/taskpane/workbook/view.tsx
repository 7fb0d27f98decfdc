import { createElement } from 'preact';
import type { ComponentType } from 'preact';
import { endingOf } from '../../commands/notice';
import { workbookCommands } from '../../commands/workbookCommands';
import type { Language } from '../../locales/messages';
import { paneTexts } from '../../locales/pane';
import { focusOn } from '../focus';
import { Store } from '../store';
import type { Shell, View } from '../view';
import type { WorkbookPanelProps } from './workbookActions';
import {
  afterCommand,
  nothingKnown,
  withContents,
  withFormulas,
  withStates,
  withoutReport,
} from './workbookState';
import type { WorkbookState } from './workbookState';

/** What is in the workbook. Its panel is a script of its own, which comes when the view is first opened. */
export function workbookView(shell: Shell): View {
  const store = new Store<WorkbookState>(nothingKnown, shell.redraw);
  let panel: ComponentType<WorkbookPanelProps> | undefined;

  let readings = 0;

  async function read(): Promise<void> {
    const { language } = shell;
    const reading = ++readings;
    const found = await endingOf(async () => {
      panel ??= (await import(/* webpackChunkName: "workbook-view" */ './workbookPanel')).WorkbookPanel;
      return (await workbookCommands()).readWorkbook(language);
    }, language);
    const contents = 'kind' in found ? { failed: found.message } : found;
    store.update((state) => withContents(state, contents));
    // Without it the list says less, and nothing wrong.
    const states = 'compare' in contents ? await contents.compare().catch(() => undefined) : undefined;
    // What has been read again meanwhile is compared again.
    if (reading !== readings) return;
    store.update((state) => withStates(state, states));
    await findFormulasAgain(language);
  }

  /** A list of errors that was asked for stays true, whatever was changed since. */
  async function findFormulasAgain(language: Language): Promise<void> {
    const { formulas: listed } = store.state;
    if (listed === undefined) return;
    const { formulas } = await endingOf(
      async () => (await workbookCommands()).findFormulas(language),
      language,
    );
    if (formulas !== undefined && store.state.formulas === listed) {
      store.update((state) => withFormulas(state, formulas));
    }
  }

  return {
    name: 'workbook',
    draw: () =>
      panel === undefined ? (
        <NoPanel contents={store.state.contents} shell={shell} />
      ) : (
        createElement(panel, {
          state: store.state,
          shell,
          closeReport: () => store.update(withoutReport),
          readAgain: () => void read(),
        })
      ),
    update: () => void read(),
    heard(ended) {
      store.update((state) => afterCommand(state, ended));
      // The formula that was mended has gone from the list with its buttons: the keyboard goes on from the list.
      if (ended.formulas !== undefined && document.activeElement?.matches('body, [role=tab]') === true) {
        focusOn('#errors-title');
      }
      return ended.report !== undefined;
    },
  };
}

type NoPanelProps = Pick<WorkbookState, 'contents'> & { readonly shell: Shell };

function NoPanel({ contents, shell }: NoPanelProps) {
  const failed = typeof contents === 'object' && 'failed' in contents ? contents.failed : undefined;
  return <p class="empty">{failed ?? paneTexts[shell.language].reading}</p>;
}
