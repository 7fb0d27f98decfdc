import { messagesIn, languageOf } from '../locales/language';
import type { Messages } from '../locales/messages';
import type { ListSeparator } from '../model/formulaText';
import { session } from '../session';

/** What a function needs to know of the program that calls it. */
export type Host = {
  readonly messages: Messages;
  /** Whether functions may answer with data types: numbers together with their format, and cards. */
  readonly takesDataTypes: boolean;
  /** What stands between the arguments of the formulas that messages offer. */
  readonly listSeparator: () => ListSeparator;
};

/**
 * The calling host, asked anew at every call: office.js may still be loading at the first one, and without
 * office.js (tests, other runtimes) there is no host to ask. Vietnamese and plain numbers are the fall-back.
 */
export function currentHost(): Host {
  const context = (globalThis as { Office?: { context?: OfficeContext } }).Office?.context;
  let separator: ListSeparator | undefined;
  return {
    messages: messagesIn(languageOf(context?.displayLanguage)),
    // The metadata ask for data types in a way that is younger than the first Excels with data types (1.4).
    takesDataTypes: context?.requirements?.isSetSupported('CustomFunctionsRuntime', '1.5') ?? false,
    // Asked of the browser, and so once for all errors of a range.
    listSeparator: () => (separator ??= session.listSeparator),
  };
}

/** The part of Office.context that is read; before office.js is ready, any of it may be missing. */
type OfficeContext = {
  displayLanguage?: string;
  requirements?: { isSetSupported: (set: string, version: string) => boolean };
};
