import { associateCommands, refreshOnOpening } from '../commands/commands';
import type { Show } from '../commands/notice';
import { paneNotLoaded } from '../locales/opening';

/**
 * The entry of the page that Excel keeps running: ribbon commands at once, the pane when its script has come.
 * The functions are a script of their own, loaded before this one.
 */
void Office.onReady(() => {
  const root = document.querySelector('main');
  if (root === null) return;
  const pane = import(/* webpackChunkName: "pane" */ './chunk').then(({ showPane }) => showPane(root));
  const show: Show = (said) => {
    pane.then(
      ({ show }) => show(said),
      () => {
        root.textContent = said.kind === 'question' ? paneNotLoaded : said.message;
      },
    );
  };
  associateCommands(show);
  void refreshOnOpening(show);
  pane.catch(() => {
    root.textContent = paneNotLoaded;
  });
});
