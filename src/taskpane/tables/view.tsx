import type { ComponentChildren } from 'preact';
import { checksOf } from '../../checks/checks';
import { endingOf } from '../../commands/notice';
import { paneTexts } from '../../locales/pane';
import { session } from '../../session';
import type { Shell, View } from '../view';

/** Tables and how to insert them. The list is a script of its own, which comes when the view is first opened. */
export function tablesView(shell: Shell): View {
  let tables: { readonly draw: () => ComponentChildren } | undefined;
  let failed: string | undefined;

  async function load(): Promise<void> {
    const loaded = await endingOf(
      () => import(/* webpackChunkName: "tables-view" */ './tables'),
      shell.language,
    );
    if ('kind' in loaded) failed = loaded.message;
    else tables ??= loaded.makeTables(shell);
    shell.redraw();
  }

  return {
    name: 'tables',
    draw: () => tables?.draw() ?? <p class="empty">{failed ?? paneTexts[shell.language].opening}</p>,
    update: () => {
      if (tables === undefined) void load();
    },
    // One of the tables lists them; they take longer than all others together.
    prepare: () => void checksOf(session.catalogue),
  };
}
