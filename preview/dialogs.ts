import type { HostDialog } from './host/core/dialogs';
import type { ExcelHost } from './host/core/excel';

/**
 * Shows the dialogs that the add-in opens over the grid, each with the add-in's own page in a frame. In a dialog office.js
 * reaches Excel by ways that only Excel has, so the page finds in its place the few members of `Office` that it uses.
 * @param close the label of the cross in the corner
 */
export function showDialogs(root: HTMLDialogElement, host: ExcelHost, close: string): void {
  const frame = document.createElement('iframe');
  frame.title = 'VNEXPORT';
  const cross = document.createElement('button');
  cross.type = 'button';
  cross.textContent = '×';
  cross.ariaLabel = close;
  cross.addEventListener('click', () => root.close());
  const title = document.createElement('p');
  title.append('VNEXPORT', cross);
  // The Esc key closes it as the cross does.
  root.addEventListener('close', () => host.dialogs.open?.closeByUser());
  host.dialogs.onChange = (open) => {
    if (open === undefined) {
      root.close();
      root.replaceChildren();
      return;
    }
    Object.assign(window, {
      installDialog: (page: Window) => Object.assign(page, { Office: officeIn(open) }),
    });
    frame.src = open.url.replace('dialog.html', 'dialog-over-host.html');
    root.replaceChildren(title, frame);
    if (!root.open) root.showModal();
  };
}

function officeIn(dialog: HostDialog) {
  return {
    onReady: (ready: () => void) => Promise.resolve().then(ready),
    EventType: { DialogParentMessageReceived: 'dialogParentMessageReceived' },
    context: {
      ui: {
        messageParent: (message: string) => dialog.tellParent(message),
        addHandlerAsync: (
          _type: string,
          handler: (told: { message: string }) => void,
          registered: () => void,
        ) => {
          dialog.hear((message) => handler({ message }));
          registered();
        },
      },
    },
  };
}
