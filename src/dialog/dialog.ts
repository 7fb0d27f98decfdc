import { showSaid } from './page';
import type { FromDialog, Said } from './said';

/** The page in a dialog of the add-in's: it says that it is there, and shows what it is sent. */
void Office.onReady(() => {
  const root = document.querySelector('main');
  if (root !== null) showWhatIsSent(root);
});

/** The dialog is opened only by an Excel that can send to it. */
function showWhatIsSent(root: HTMLElement): void {
  const tell = (answer: FromDialog): void => Office.context.ui.messageParent(answer);
  Office.context.ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }: { message: string }) => showSaid(root, JSON.parse(message) as Said, tell),
    () => tell('ready'),
  );
}
