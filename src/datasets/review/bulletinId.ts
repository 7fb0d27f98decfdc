import type { DatasetContent } from '../../model/schema';

/** Ids of the user's own bulletins begin so: no dataset of the add-in's own has such an id. */
export const BULLETIN_ID = 'bulletin-';

export function isBulletin({ id }: Pick<DatasetContent, 'id'>): boolean {
  return id.startsWith(BULLETIN_ID);
}
