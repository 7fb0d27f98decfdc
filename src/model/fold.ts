/**
 * Reduces a name to what a person without a Vietnamese keyboard would type:
 * no case, no accents, no punctuation, single spaces, đ as d.
 * @param keepAccents for the same text with its accents, decomposed
 * @example fold('  THỦY   SẢN ') // 'thuy san'
 */
export function fold(text: string, keepAccents = false): string {
  const accented = words(text);
  return keepAccents ? accented : withoutAccents(accented);
}

/**
 * What a text folds to, of the same folded with its accents: who needs both folds once.
 * @example withoutAccents(fold('Thủy sản', true)) // 'thuy san'
 */
export function withoutAccents(accented: string): string {
  // Marks that stood alone leave a space too many.
  return PLAIN.test(accented)
    ? accented
    : accented.replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/ +/g, ' ').trim();
}

/**
 * The folded text with its English words in the singular: a name is the same in both numbers.
 * @example singular('wood products') // 'wood product'
 */
export function singular(folded: string): string {
  const bare = folded.replace(/^the /, '');
  // Most Vietnamese words do not end so.
  if (!/s\b/.test(bare)) return bare;
  return bare.replace(/\b([a-z]+)ies\b/g, '$1y').replace(/\b([a-z]{2,}[^sui])s\b/g, '$1');
}

/**
 * Whether a typed text could be this name with some or all of its accents left out. Texts must fold alike.
 * An accent that is typed must be there: "Giày" (shoes) is not "Giấy" (paper), though both fold to "giay".
 * Old and new tone placement (thuỷ, thủy) are the same: tones count by word, not by letter.
 * @example agrees('ca phê', 'Cà phê') // true
 */
export function agrees(typed: string, name: string): boolean {
  const wanted = accents(name);
  return accents(typed).every((accent, index) => accent === '' || accent === wanted[index]);
}

/**
 * Nobody types a longer text for a name, a measure or a period, whatever spaces stand in it: who looks for one refuses
 * longer texts before folding them, for a cell may hold 32 767 characters and folding makes them more.
 */
export const LONGEST_TYPED = 1000;

/**
 * The same text in any Unicode form and with any spacing, but with its case and accents.
 * @example tidy('Cà   phê ') // 'Cà phê'
 */
export function tidy(text: string): string {
  return readable(text).normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Whether somebody typed an accent, and so means those that are left out as they are. */
export function hasAccents(text: string): boolean {
  const accented = fold(text, true);
  return withoutAccents(accented) !== accented;
}

/**
 * Characters that nobody sees do not matter: joiners, soft hyphens, marks of direction, a byte order mark. Đ has two
 * doubles of other alphabets that look the same.
 */
function readable(text: string): string {
  return text
    .replace(/[\p{Cf}\u034f\ufe00-\ufe0f]/gu, '')
    .replace(/[ÐƉ]/gu, 'Đ')
    .replace(/[ðɖ]/gu, 'đ');
}

/** Lower case, decomposed, words separated by single spaces. */
function words(text: string): string {
  // Of such a text all that follows would only be slower.
  if (PLAIN.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z\d%]+/g, ' ')
      .trim();
  // Compatibility forms first, for one of them is a double of đ.
  return readable(text.normalize('NFKD'))
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}\p{M}%]+/gu, ' ')
    .trim();
}

/** For every letter what marks it (â, ă, ơ, ư, đ), and after every word its tone. */
function accents(text: string): string[] {
  return words(text)
    .split(' ')
    .flatMap((word) => {
      const tone = word.replace(NOT_TONE, '');
      const letters = word.replace(TONE, '').match(/\P{M}\p{M}*/gu) ?? [];
      return [...letters.map((letter) => (letter === 'đ' ? letter : letter.slice(1))), tone];
    });
}

/** Letters without marks, digits and signs: ASCII. */
const PLAIN = /^[ -~]*$/;

/** Grave, acute, tilde, hook above, dot below. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const NOT_TONE = /[^\u0300\u0301\u0303\u0309\u0323]/gu;
