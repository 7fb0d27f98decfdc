import { associateCommands, refreshOnOpening } from '../commands/commands';
import type { Notice } from '../commands/notice';
import { paneNotLoaded } from '../locales/opening';

/**
 * The entry of the page that Excel keeps running: ribbon commands at once, the pane when its script has come.
 * The functions are a script of their own, loaded before this one.
 */
void Office.onReady(() => {
  const root = document.querySelector('main');
  if (root === null) return;
  const pane = import(/* webpackChunkName: "pane" */ './chunk').then(({ showPane }) => showPane(root));
  const show = (notice: Notice): void => {
    pane.then(
      ({ show }) => show(notice),
      () => {
        root.textContent = notice.kind === 'question' ? paneNotLoaded : notice.message;
      },
    );
  };
  associateCommands(show);
  void refreshOnOpening(show);
  pane.catch(() => {
    root.textContent = paneNotLoaded;
  });
});
