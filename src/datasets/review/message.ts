import type { Meanings } from '../readers/sdmxFigures';
import type { SdmxQuestion } from '../readers/sdmxCsv';

/**
 * A message in SDMX-CSV that somebody looks at before it is kept, with what they have decided so far. The text stays as it
 * came; what is kept of it follows from the decisions, so that each of them can be taken back.
 */
export type MessageReview = {
  readonly text: string;
  /** The title that the dataset is to have; the message's own unless given. */
  readonly title: string | undefined;
  /** What codes mean that nobody can tell the meaning of. */
  readonly meanings: Meanings;
  /** By a name or a code of the message: code of the subject that it is, `null` for a new subject. */
  readonly names: ReadonlyMap<string, string | null>;
};

/** Nothing is decided yet. */
export function startMessageReview(text: string): MessageReview {
  return { text, title: undefined, meanings: {}, names: new Map() };
}

/**
 * Says what a code means.
 * @param meaning a code that is understood; `null` leaves out the rows with it
 * @example withMeaning(review, 'TRADE_FLOW', '2', 'X').meanings // { TRADE_FLOW: { 2: 'X' } }
 */
export function withMeaning(
  review: MessageReview,
  column: string,
  code: string,
  meaning: string | null,
): MessageReview {
  return {
    ...review,
    meanings: { ...review.meanings, [column]: { ...review.meanings[column], [code]: meaning } },
  };
}

/** Of several series that a column tells apart, the one that is read; the others are left out. */
export function withSeries(
  review: MessageReview,
  { column, codes }: Pick<SdmxQuestion, 'column' | 'codes'>,
  wanted: string,
): MessageReview {
  return codes
    .filter(({ code }) => code !== wanted)
    .reduce((changed, { code }) => withMeaning(changed, column, code, null), review);
}

/** Takes back everything that was said of a column: it is asked about again. */
export function withoutMeaning(review: MessageReview, column: string): MessageReview {
  const meanings = Object.entries(review.meanings).filter(([one]) => one !== column);
  return { ...review, meanings: Object.fromEntries(meanings) };
}

/** @param code of a subject that is known; `null` for a new one; `undefined` takes the decision back */
export function withSubject(
  review: MessageReview,
  texts: readonly string[],
  code: string | null | undefined,
): MessageReview {
  const names = new Map(review.names);
  for (const text of texts) {
    if (code === undefined) names.delete(text);
    else names.set(text, code);
  }
  return { ...review, names };
}
