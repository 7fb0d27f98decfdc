import type { Review } from '../../datasets/review/review';
import type { Dataset } from '../../model/dataset';

export type BulletinsState = {
  readonly pasted: string;
  /** The bulletin that is being looked at; nothing of it is kept yet. */
  readonly review: Review | undefined;
  /** Where it was read from: a file’s name, or what else the user gave. */
  readonly source: string;
  /** How often the user has asked for more of a list. */
  readonly shown: Readonly<Record<string, number>>;
  /** What the workbook keeps. */
  readonly kept: readonly Dataset[];
  /** The kept bulletin whose title is being changed. */
  readonly renaming: string | undefined;
  /** The last save: what was kept, and what it took the place of. */
  readonly saved: { readonly dataset: Dataset; readonly before: Dataset | undefined } | undefined;
};

export const nothingRead: BulletinsState = {
  pasted: '',
  review: undefined,
  source: '',
  shown: {},
  kept: [],
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
    source,
    pasted: review === undefined ? state.pasted : '',
    shown: {},
    saved: undefined,
  };
}

export type ExportFormat = 'CSV' | 'SDMX-CSV' | 'JSON';

/** What a user can do with bulletins. */
export type BulletinsActions = {
  readonly readFile: (file: File) => void;
  readonly readPasted: (text: string) => void;
  readonly readSelection: () => void;
  readonly paste: (text: string) => void;
  readonly decide: (change: (review: Review) => Review) => void;
  readonly showMore: (list: string) => void;
  readonly leave: () => void;
  readonly save: (review: Review) => void;
  readonly undoSave: () => void;
  readonly rename: (dataset: Dataset, title: string) => void;
  readonly startRenaming: (id: string | undefined) => void;
  readonly exportAs: (dataset: Dataset, format: ExportFormat) => void;
  readonly remove: (dataset: Dataset) => void;
};
