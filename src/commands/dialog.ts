import type { FromDialog, Said } from '../dialog/said';

let open: Office.Dialog | undefined;

/**
 * Shows something in a dialog, which needs no pane; one at a time, the latest. What it shows is sent to it once it is
 * there: an address would leave the names of sheets in the logs of servers.
 * @returns what the user has answered, closing it being no; `undefined` where no dialog could be shown
 */
export function askInDialog(said: Said): Promise<'yes' | 'no' | undefined> {
  // Messages to a dialog are DialogApi 1.2.
  if (!Office.context.requirements.isSetSupported('DialogApi', '1.2')) return Promise.resolve(undefined);
  open?.close();
  open = undefined;
  return new Promise((answer) => {
    const end = (answered: 'yes' | 'no'): void => {
      open = undefined;
      answer(answered);
    };
    const show = ({ status, value: dialog }: Office.AsyncResult<Office.Dialog>): void => {
      if (status !== Office.AsyncResultStatus.Succeeded) {
        answer(undefined);
        return;
      }
      open = dialog;
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (told) => {
        const message = ('message' in told ? told.message : '') as FromDialog;
        if (message === 'ready') {
          dialog.messageChild(JSON.stringify(said));
          return;
        }
        dialog.close();
        end(message === 'yes' ? 'yes' : 'no');
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => end('no'));
    };
    try {
      // In a frame of Excel on the web, which asks nobody's leave; elsewhere it is a window all the same.
      const options = { height: 35, width: 35, displayInIframe: true };
      Office.context.ui.displayDialogAsync(new URL('dialog.html', location.href).href, options, show);
    } catch {
      answer(undefined);
    }
  });
}
