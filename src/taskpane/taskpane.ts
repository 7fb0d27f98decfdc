import { languageOf } from '../locales/language';
import { showPane } from './view';

/** The entry of the page that Excel keeps running: pane, ribbon commands and, by a script of its own, the functions. */
void Office.onReady(() => {
  const root = document.querySelector('main');
  if (root !== null) void showPane(root, languageOf(Office.context.displayLanguage));
});
