import { associateCommands } from '../commands/commands';
import { languageOf } from '../locales/language';
import { notice } from './reference';
import { showPane } from './view';

/** The entry of the page that Excel keeps running: pane and ribbon commands. The functions are a script of their own. */
void Office.onReady(() => {
  const root = document.querySelector('main');
  if (root === null) return;
  associateCommands((message) => {
    root.prepend(notice(message));
  });
  void showPane(root, languageOf(Office.context.displayLanguage));
});
