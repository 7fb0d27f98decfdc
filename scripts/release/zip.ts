import { strToU8, zipSync } from 'fflate';

/** The earliest time that a zip can say, whatever the time zone. */
const SAME_TIME = new Date(1980, 0, 1);

/**
 * Packs files so that the same contents give the same bytes, whenever and wherever.
 * @example zipOf({ 'a.txt': 'a' })
 */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const sorted = Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1));
  const entries = sorted.map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : new Uint8Array(content),
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, {
    level: 9,
    mtime: SAME_TIME,
    os: 3,
  });
}
