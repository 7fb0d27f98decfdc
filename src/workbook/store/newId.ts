/** An id that nobody else makes: entries and their parts are known by it, for Excel's own ids are not the same for ever. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
