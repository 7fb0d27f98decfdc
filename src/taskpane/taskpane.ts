import { associateCommands, refreshOnOpening } from '../commands/commands';
import type { Show } from '../commands/notice';
import { paneNotLoaded } from '../locales/opening';
import { learnListSeparator } from '../workbook/core/listSeparator';

/**
 * The entry of the page that Excel keeps running: ribbon commands at once, the pane when its script has come, which
 * is on its way while Office gets ready.
 * The functions are a script of their own, loaded before this one.
 */
function open(root: HTMLElement): void {
  const script = import(/* webpackChunkName: "pane" */ './chunk');
  const pane = Promise.all([script, Office.onReady()]).then(([{ showPane }]) => showPane(root));
  pane.catch(() => {
    root.textContent = paneNotLoaded;
  });
  const show: Show = (said) => {
    pane.then(
      (opened) => opened.show(said),
      () => {
        root.textContent = said.kind === 'question' ? paneNotLoaded : said.message;
      },
    );
  };
  void Office.onReady(() => {
    associateCommands(show);
    void refreshOnOpening(show);
    void learnListSeparator();
  });
}

const root = document.querySelector('main');
if (root !== null) open(root);
