/**
 * Reduces a name to what a person without a Vietnamese keyboard would type:
 * no case, no accents, no punctuation, single spaces, đ as d.
 * Old and new tone placement (thuỷ, thủy) fold alike, because the tone mark goes.
 * @example fold('  THỦY   SẢN ') // 'thuy san'
 */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      // đ is a letter of its own: Unicode does not decompose it.
      .replace(/đ/gu, 'd')
      .replace(/[^\p{L}\p{N}%]+/gu, ' ')
      .trim()
  );
}

/**
 * The same text in any Unicode form and with any spacing, but with its case and accents.
 * @example tidy('Cà   phê ') // 'Cà phê'
 */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
