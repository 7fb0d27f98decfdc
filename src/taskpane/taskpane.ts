import { associateCommands, refreshOnOpening } from '../commands/commands';
import type { Show } from '../commands/notice';
import { openDatasets } from '../commands/openDatasets';
import { learnListSeparator } from '../workbook/core/listSeparator';

/**
 * The entry of the page that Excel keeps running: ribbon commands at once, the pane when its script has come, which
 * is on its way while Office gets ready.
 * The functions are a script of their own, loaded before this one.
 */
function open(root: HTMLElement): void {
  // What the page says by itself after a while, it says at once.
  const fail = (): void => root.classList.add('failed');
  // Where office.js is blocked there is nothing to wait for.
  if (!('Office' in window)) {
    fail();
    return;
  }
  const script = import(/* webpackChunkName: "pane" */ './chunk');
  const pane = Promise.all([script, Office.onReady()]).then(([{ showPane }]) => {
    root.classList.remove('failed');
    return showPane(root);
  });
  pane.catch(fail);
  const show: Show = (said) => {
    pane.then(
      (opened) => opened.show(said),
      () => {
        if (said.kind !== 'question') root.querySelector('.opening')?.replaceChildren(said.message);
      },
    );
  };
  void openDatasets(show);
  void Office.onReady(() => {
    associateCommands(show);
    void refreshOnOpening(show);
    void learnListSeparator();
  });
}

const root = document.querySelector('main');
// Once, though a page may bring the script twice.
if (root !== null && root.dataset['open'] === undefined) {
  root.dataset['open'] = '';
  open(root);
}
