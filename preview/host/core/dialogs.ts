/** How office.js asks Excel for a dialog, and hears from it: as an event of its own kind. */
const DIALOG_EVENT = 10;
const MESSAGE = 0;
const CLOSED_BY_USER = 12006;

/** https://learn.microsoft.com/office/dev/add-ins/develop/dialog-handle-errors-events */
export const DialogError = { alreadyOpen: 12007, userIgnored: 12009, blocked: 12011 } as const;

/** A dialog that the add-in has opened. */
export class HostDialog {
  readonly url: string;
  readonly #handler: (eventType: number, payload: unknown) => void;
  readonly #end: () => void;
  #listener: (message: string) => void = () => undefined;

  constructor(url: string, handler: (eventType: number, payload: unknown) => void, end: () => void) {
    this.url = url;
    this.#handler = handler;
    this.#end = end;
  }

  /** The page in the dialog tells the add-in something, as Office.context.ui.messageParent does. */
  tellParent(message: string): void {
    this.#handler(DIALOG_EVENT, safeArray([MESSAGE, message, location.origin]));
  }

  /** The page listens to what the add-in sends it, as for DialogParentMessageReceived. */
  hear(listener: (message: string) => void): void {
    this.#listener = listener;
  }

  /** The add-in sends the page something, as Dialog.messageChild does. */
  tellPage(message: string): void {
    this.#listener(message);
  }

  /** The user closes the dialog by its cross. */
  closeByUser(): void {
    this.#end();
    this.#handler(DIALOG_EVENT, safeArray([CLOSED_BY_USER]));
  }
}

/** The dialogs of the add-in: there is one at a time. */
export class HostDialogs {
  /** The code with which Excel refuses every dialog, if it does. */
  refusal: number | undefined;
  /** Is told of every dialog that opens, and when none is open any more. */
  onChange: (open: HostDialog | undefined) => void = () => undefined;
  #open: HostDialog | undefined;

  get open(): HostDialog | undefined {
    return this.#open;
  }

  /** The members of Excel's native object through which office.js opens and closes dialogs. */
  readonly native = {
    RegisterEvent: (id: unknown, target: unknown, handler: unknown, callback: unknown) => {
      const isDialog = id === DIALOG_EVENT;
      const refused = this.refusal ?? (this.#open && DialogError.alreadyOpen);
      if (!isDialog || refused !== undefined) {
        answer(callback, isDialog ? (refused ?? 0) : 0);
        return;
      }
      const { url } = JSON.parse(String(target)) as { url: string };
      const dialog = new HostDialog(url, handler as never, () => this.#set(undefined));
      answer(callback, 0);
      this.#set(dialog);
    },
    MessageChild2: (params: string) => {
      const { messageContent } = JSON.parse(params) as { messageContent: string };
      this.#open?.tellPage(messageContent);
    },
    UnregisterEvent: (id: unknown, _target: unknown, callback: unknown) => {
      if (id === DIALOG_EVENT) this.#set(undefined);
      answer(callback, 0);
    },
  };

  /** As a new workbook finds it. */
  reset(): void {
    this.refusal = undefined;
    this.#set(undefined);
  }

  #set(dialog: HostDialog | undefined): void {
    this.#open = dialog;
    this.onChange(dialog);
  }
}

/** The arrays of Excel for Windows, which are none of JavaScript's. */
function safeArray(items: unknown[]) {
  return { toArray: () => items };
}

function answer(callback: unknown, status: number): void {
  if (typeof callback === 'function') Reflect.apply(callback, undefined, [status]);
}
