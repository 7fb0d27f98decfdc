import type { DatasetNews } from '../datasets/fetchDatasets';
import { commandTexts } from '../locales/commands';
import type { Language } from '../locales/messages';
import { explained, isCancelled } from '../workbook/core/faults';
import type { RefreshReport } from '../workbook/refresh/refreshReport';
import type { FormulasFound } from '../workbook/values/formulaErrors';
import type { WriteOptions } from '../workbook/core/requests';

/** What a command has to say: how it ended, or a question whose answer goes on with it. */
export type Notice = Ended | Question;

export type Show = (said: Notice | Working) => void;

/** What is going on, while it lasts. */
export type Working = {
  readonly kind: 'working';
  readonly message: string;
  /** Asks it to stop; `undefined` where it cannot. */
  readonly stop?: (() => void) | undefined;
  /** The part that is done, from 0 to 1, of what takes long. */
  readonly progress?: number;
};

export type Ended = {
  readonly kind: 'done' | 'failed';
  readonly message: string;
  /** What a refresh has done. */
  readonly report?: RefreshReport;
  /** What a refresh has done since the last report, which goes on. */
  readonly addition?: RefreshReport;
  readonly checked?: Checked;
  /** One line for each formula that could not be turned into a value or back. */
  readonly left?: readonly string[];
  /** The formulas of the add-in in the workbook, once they have been looked for. */
  readonly formulas?: FormulasFound;
};

export type Question = {
  readonly kind: 'question';
  readonly message: string;
  readonly confirm: string;
  readonly cancel: string;
  /** What is going on once the user has said yes. */
  readonly working: string;
  readonly goOn: (options: WriteOptions) => Promise<Notice>;
  /** Whether it can be stopped once it goes on. */
  readonly canStop?: boolean;
  /** Other ways to go on, each by a button of its own between yes and no. */
  readonly others?: readonly Answer[];
};

/** One way to go on: what its button says, and the work. */
export type Answer = Pick<Question, 'confirm' | 'goOn'>;

/** When newer figures were looked for, and what came of it. */
export type Checked = { readonly at: Date; readonly news: DatasetNews };

/** Does the work and says how it ended; it never throws. */
export async function endingOf<Result>(
  work: (language: Language) => Promise<Result>,
  language: Language,
): Promise<Result | Ended> {
  try {
    return await work(language);
  } catch (fault) {
    // What the user has asked for is no failure.
    if (isCancelled(fault)) return { kind: 'done', message: commandTexts[language].stopped };
    return { kind: 'failed', message: explained(fault, 'other', language) };
  }
}
