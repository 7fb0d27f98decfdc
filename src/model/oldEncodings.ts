import { fold } from './fold';

/**
 * Vietnamese text of the years before Unicode that was opened as Western European: "G¹o" (TCVN3) and "Gaïo" (VNI) are
 * Gạo. Workbooks of ministries are full of it, and whoever looks at it in its old typeface sees nothing wrong.
 */
export type OldEncoding = 'TCVN3' | 'VNI';

export type Reading = {
  readonly encoding: OldEncoding;
  readonly text: string;
  /** Whether no other language writes so: a text that names nothing is only then said to be of that encoding. */
  readonly certain: boolean;
};

/**
 * What a text may stand for; nothing where it is no such text. It lies in further.js, beside functions.js, which stays
 * small; `undefined` without that script.
 * @example readOldEncodings('G¹o') // [{ encoding: 'TCVN3', text: 'gạo', certain: true }]
 */
export const readOldEncodings: ((text: string) => Reading[]) | undefined = (text) => {
  // Letters that only Unicode has: the text is as it is meant.
  if (/[ăđơư\u1e00-\u1eff]/iu.test(text)) return [];
  const read: Reading[] = [];
  if (VNI_SIGNS.test(text)) {
    read.push({ encoding: 'VNI', text: fromVni(text).toLowerCase(), certain: true });
  }
  if (TCVN3_SIGNS.test(text)) {
    read.push({ encoding: 'TCVN3', text: fromTcvn3(text).toLowerCase(), certain: SIGN_IN_WORD.test(text) });
  }
  return read.filter((one) => one.text.split(/[^\p{L}\p{M}]+/u).every(isSyllable));
};

/** Acute, grave, hook, tilde, dot below. */
const TONES = '\u0301\u0300\u0309\u0303\u0323';

const SIGN_IN_WORD = /[a-z][\u00a1-\u00a9\u00ab-\u00ae\u00b5-\u00b9\u00bb-\u00be×÷]/iu;

/** What no other text holds: signs within words, and vowels that do not stand beside each other. */
const TCVN3_SIGNS = /[\u00a1-\u00a9\u00ab-\u00ae\u00b5-\u00b9\u00bb-\u00be×÷ªÆÇËÎÏÑÖØÜÞßäåæçëîïñöøûüþ]/u;
const VNI_SIGNS = /[øûïåäüëñöæ]|a[ùõâêáàãéèú]|e[ùõâáàã]|[ouyôö][ùõ]|oâ/iu;

/** A syllable has its vowels together, and one tone. Nothing is one too. */
function isSyllable(word: string): boolean {
  const tones = word.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/gu) ?? [];
  return tones.length < 2 && /^[bcdghklmnpqrstvx]{0,3}[aeiouy]{0,3}[cghmnpt]{0,2}$/.test(fold(word));
}

/**
 * Capitals of this encoding are the small letters in a typeface of capitals; those with a code of their own are few.
 * @example fromTcvn3('G¹o') // 'Gạo'
 */
export function fromTcvn3(text: string): string {
  return Array.from(text)
    .map((letter) => {
      const place = TCVN3.indexOf(letter);
      return place < 0 ? letter : (TCVN3_LETTERS[place] ?? '');
    })
    .join('');
}

const TCVN3 = '¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ¡¢£¤¥¦§';
const TCVN3_LETTERS = 'áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵĂÂÊÔƠƯĐ';

/**
 * A letter is followed by what stands over and under it; some letters have signs of their own.
 * @example fromVni('Gaïo') // 'Gạo'
 */
export function fromVni(text: string): string {
  return text
    .replace(
      /([aeiouyôö])([ùøûõïâáàåãäêéèúüë])/giu,
      (_, letter: string, sign: string) => letter + (VNI_MARKS[sign.toLowerCase()] ?? ''),
    )
    .replace(/[ôöñæóòî]/giu, (letter) => {
      const read = VNI_LETTERS[letter.toLowerCase()] ?? letter;
      return letter === letter.toLowerCase() ? read : read.toUpperCase();
    })
    .normalize('NFC');
}

const VNI_LETTERS: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

/** By the sign: a tone alone; a circumflex or a breve, alone or under a tone. */
const VNI_MARKS: Readonly<Record<string, string>> = Object.fromEntries([
  ...Array.from('ùøûõï', (sign, at) => [sign, TONES.charAt(at)] as const),
  ...Array.from('âáàåãä', (sign, at) => [sign, `\u0302${TONES.charAt(at - 1)}`] as const),
  ...Array.from('êéèúüë', (sign, at) => [sign, `\u0306${TONES.charAt(at - 1)}`] as const),
]);
