/**
 * SHA-256 of a dataset's content, hexadecimal, as the build computes it (scripts/embed-datasets.cjs): of the content, not
 * of its spaces.
 */
export async function contentHash(content: unknown): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(content)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
