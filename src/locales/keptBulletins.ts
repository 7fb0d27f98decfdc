import type { DraftStatus } from '../datasets/readers/draft';
import type { DatasetContent } from '../model/schema';
import { keptBulletinTexts as en } from './en/keptBulletins';
import { keptBulletinTexts as vi } from './vi/keptBulletins';

/** What a kept bulletin says of itself, in one language. */
export type KeptBulletinTexts = {
  readonly statusNote: (status: DraftStatus | null) => string;
  /** {n} is the number of the page, the row or the line. */
  readonly places: Readonly<Record<'page' | 'row' | 'line', string>>;
  readonly notes: Readonly<Record<'read' | 'estimate', string>>;
};

/** The same in all languages, as a dataset holds it. */
export function keptBulletinTexts(
  status: DraftStatus | null,
): Pick<DatasetContent, 'statusNote' | 'places' | 'notes'> {
  const { places, notes } = vi;
  const both = <Key extends string>(
    one: Readonly<Record<Key, string>>,
    other: Readonly<Record<Key, string>>,
  ) =>
    Object.fromEntries(Object.keys(one).map((key) => [key, { vi: one[key as Key], en: other[key as Key] }]));
  return {
    statusNote: { vi: vi.statusNote(status), en: en.statusNote(status) },
    places: both(places, en.places),
    notes: Object.fromEntries(
      Object.entries(both(notes, en.notes)).map(([key, note]) => [
        key,
        { kind: 'assumption' as const, ...note },
      ]),
    ),
  };
}
