import type { MessageReview } from '../../datasets/review/message';
import type { Review } from '../../datasets/review/review';
import type { Dataset } from '../../model/dataset';
import type { DatasetSource } from '../../workbook/store/datasetList';

/** A dataset that the workbook keeps, and where it was read from. */
export type KeptBulletin = { readonly dataset: Dataset; readonly source: DatasetSource };

/** A message in SDMX-CSV that is being looked at; nothing of it is kept yet. */
export type ReadMessage = {
  readonly review: MessageReview;
  readonly source: DatasetSource;
  /** The earlier answer of the same service. */
  readonly earlier: KeptBulletin | undefined;
};

export type BulletinsState = {
  readonly pasted: string;
  /** Of a data service, as far as it is typed. */
  readonly address: string;
  /** The bulletin that is being looked at; nothing of it is kept yet. */
  readonly review: Review | undefined;
  readonly message: ReadMessage | undefined;
  /** Where the bulletin was read from: a file’s name, or what else the user gave. */
  readonly source: string;
  /** How often the user has asked for more of a list. */
  readonly shown: Readonly<Record<string, number>>;
  /** What the workbook keeps, as it was read last. */
  readonly kept: readonly KeptBulletin[];
  /** Why the workbook could not be read, so that nobody knows what it keeps. */
  readonly unread: string | undefined;
  /** The kept bulletin whose title is being changed. */
  readonly renaming: string | undefined;
  /** The last save: what was kept, and what it took the place of. */
  readonly saved: { readonly dataset: Dataset; readonly before: KeptBulletin | undefined } | undefined;
};

export const nothingRead: BulletinsState = {
  pasted: '',
  address: '',
  review: undefined,
  message: undefined,
  source: '',
  shown: {},
  kept: [],
  unread: undefined,
  renaming: undefined,
  saved: undefined,
};

/** A bulletin that was read takes the place of the one before; what was pasted has been read. */
export function withReview(
  state: BulletinsState,
  review: Review | undefined,
  source = state.source,
): BulletinsState {
  return {
    ...state,
    review,
    message: undefined,
    source,
    pasted: review === undefined ? state.pasted : '',
    shown: {},
    saved: undefined,
  };
}

/** The same for a message; an address that was asked stands in the field until its answer is kept. */
export function withMessage(state: BulletinsState, message: ReadMessage): BulletinsState {
  return { ...withReview(state, undefined), pasted: '', message };
}

export type ExportFormat = 'CSV' | 'SDMX-CSV' | 'JSON';

/** What a user can do with bulletins. */
export type BulletinsActions = {
  readonly readFile: (file: File) => void;
  readonly readPasted: (text: string) => void;
  readonly readSelection: () => void;
  readonly paste: (text: string) => void;
  readonly typeAddress: (address: string) => void;
  readonly ask: (address: string) => void;
  readonly askAgain: (kept: KeptBulletin) => void;
  readonly decideMessage: (change: (review: MessageReview) => MessageReview) => void;
  readonly saveMessage: (message: ReadMessage) => void;
  readonly decide: (change: (review: Review) => Review) => void;
  readonly showMore: (list: string) => void;
  readonly leave: () => void;
  readonly save: (review: Review) => void;
  readonly readAgain: () => void;
  readonly undoSave: () => void;
  readonly rename: (dataset: Dataset, title: string) => void;
  readonly startRenaming: (id: string | undefined) => void;
  readonly exportAs: (dataset: Dataset, format: ExportFormat) => void;
  readonly remove: (dataset: Dataset) => void;
};
