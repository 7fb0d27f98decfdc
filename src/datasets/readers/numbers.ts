import type { NumberFormat } from './draft';

/** A printed number. `sure` is false where nothing tells whether its sign groups or stands before decimals. */
export type PrintedNumber = {
  readonly number: number;
  readonly decimals: number;
  readonly printed: string;
  readonly sure: boolean;
};

/** What the numbers of a file say about its signs. */
export type Signs = NumberFormat & {
  /** Whether both readings of 1.234 have witnesses, so that such a number alone says nothing. */
  readonly mixed: boolean;
  /** Whether the sign of 1.234 is only taken to group, without a witness. */
  readonly assumed: boolean;
  /** The sign whose only decimals are four digits long, which a footnote may have made of a group. */
  readonly noted: '.' | ',' | null;
};

/**
 * Which sign groups thousands and which stands before decimals, decided over a whole file by numbers that leave no choice:
 * 33.090.034.032 groups, -23,4 and 34530824.568 have decimals, 38.444 says nothing.
 *
 * Where all signs are of the form 38.444, they group if numbers without a sign stay below 1000: with decimals there would
 * be none beside them, or larger ones.
 */
export function signsOf(texts: readonly string[]): Signs {
  const groups = { '.': 0, ',': 0 };
  const decimals = { '.': 0, ',': 0 };
  const unclear = { '.': 0, ',': 0 };
  const fours = { '.': 0, ',': 0 };
  const bare = { small: 0, large: 0 };
  let spaced = 0;
  for (const text of texts) {
    if (SPACED.test(text)) spaced += 1;
    for (const found of text.match(SIGNED) ?? []) {
      const witness = witnessOf(found);
      if (witness === undefined) {
        if (/[.,]/.test(found)) unclear[found.includes('.') ? '.' : ','] += 1;
        else if (found.length <= 3) bare.small += 1;
        else if (!/^(?:19|20)\d\d$/.test(found)) bare.large += 1;
        continue;
      }
      if (witness.group !== undefined) groups[witness.group] += 1;
      if (witness.decimal !== undefined) {
        decimals[witness.decimal] += 1;
        if (/^\d{1,3}[.,]\d{4}$/.test(found)) fours[witness.decimal] += 1;
      }
    }
  }
  let group: NumberFormat['group'] = more(groups);
  let decimal = more(decimals);
  if (group !== null && group === decimal) {
    if (groups[group] >= decimals[decimal]) decimal = null;
    else group = null;
  }
  const mixed = groups['.'] * decimals['.'] > 0 || groups[','] * decimals[','] > 0;
  let assumed = false;
  if (group === null) {
    // The other sign, always followed by three digits, groups.
    const other = decimal === ',' ? '.' : ',';
    if (decimal !== null && decimals[other] === 0 && unclear[other] > 0) group = other;
    else if (decimal === null && unclear['.'] > 0 !== unclear[','] > 0) {
      group = unclear['.'] > 0 ? '.' : ',';
      assumed = bare.small === 0 || bare.large > 0;
    } else if (spaced > 1) group = ' ';
  }
  const noted =
    decimal !== null && fours[decimal] === decimals[decimal] && unclear[decimal] > 0 ? decimal : null;
  return { group, decimal, mixed, assumed, noted };
}

function isNoted(digits: string, { noted }: Signs): boolean {
  return noted !== null && digits.includes(noted);
}

/** Digits with signs between them, and what is no part of a word. */
const SIGNED = /\d+(?:[.,]\d+)*/g;
const SPACED = /(?:^|[^\d.,])\d{1,3}(?: \d{3})+(?![\d.,])/;

function more(votes: Readonly<Record<'.' | ',', number>>): '.' | ',' | null {
  if (votes['.'] === votes[',']) return null;
  return votes['.'] > votes[','] ? '.' : ',';
}

type Witness = { readonly group?: '.' | ','; readonly decimal?: '.' | ',' };

/** What one number says without any convention. Several numbers that are glued to each other say nothing. */
function witnessOf(printed: string): Witness | undefined {
  const signs = (printed.match(/[.,]/g) ?? []) as ('.' | ',')[];
  const last = signs.at(-1);
  const first = signs[0];
  if (last === undefined || first === undefined) return undefined;
  const parts = printed.split(/[.,]/);
  const grouped = parts.slice(0, -1).every((part, at) => (at === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part));
  const tail = parts.at(-1) ?? '';
  if (new Set(signs).size === 2) {
    const clean = signs.slice(0, -1).every((sign) => sign === first) && first !== last && grouped;
    return clean ? { group: first, decimal: last } : undefined;
  }
  if (signs.length > 1) return grouped && tail.length === 3 ? { group: last } : undefined;
  const head = parts[0] ?? '';
  // A tail that is not three digits long, a head too long for a group, or 0 before it: decimals.
  return tail.length !== 3 || head.length > 3 || head.startsWith('0') ? { decimal: last } : undefined;
}

/**
 * Reads one whole text as a number, with its sign, brackets for negative and a per cent sign.
 * @returns `undefined` where the text is no number, or where two of them may be glued
 * @example readNumber('(1.234,5)', vietnamese) // { number: -1234.5, decimals: 1, … }
 */
export function readNumber(text: string, signs: Signs): PrintedNumber | undefined {
  // "234,5 (2)" and "34,5*" have the mark of a footnote.
  const printed = text.trim().replace(/(\d)\s*(?:\(\d{1,2}\)|\*{1,3}|\(\*{1,3}\))$/, '$1');
  const negative = /^\(.*\)$/.test(printed) || /^[-−–]/.test(printed);
  const plain = printed
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^[-−–+]\s*/, '')
    .replace(/^(?:usd|(?:us)?\$) ?/i, '')
    .replace(/\s*%$/, '')
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .trim();
  if (!/^\d[\d.,]*(?: \d{3})*(?:[.,]\d+)?$/.test(plain) || /[.,]$/.test(plain)) return undefined;
  if (plain.includes(' ') && !/^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(plain)) return undefined;
  const digits = plain.replace(/ /g, '');
  const marks = digits.match(/[.,]/g) ?? [];
  const witness: Witness | undefined =
    plain.includes(' ') && marks.length === 1 ? { decimal: marks[0] === ',' ? ',' : '.' } : witnessOf(digits);
  if (marks.length > 1 && witness === undefined) return undefined;
  let decimal: string | null = null;
  let sure = true;
  if (witness !== undefined) {
    decimal = witness.decimal ?? null;
    // 1.2341 where the sign groups is 1.234 with the mark of a footnote as well as it is a number with decimals.
    if (witness.decimal !== undefined && (witness.decimal === signs.group || isNoted(digits, signs)))
      sure = false;
    // 1.234.567 in a file that writes 1,5 is fine; 1,234,567 in it has the signs of another country.
    if (witness.group !== undefined && signs.group !== null && signs.group !== ' ')
      sure = witness.group === signs.group || !signs.mixed;
  } else if (marks.length === 1) {
    const [mark = ''] = marks;
    decimal = mark === signs.group ? null : mark === signs.decimal || signs.group !== null ? mark : null;
    sure =
      mark !== signs.noted &&
      !signs.mixed &&
      !(mark === signs.group && signs.assumed) &&
      (signs.group ?? signs.decimal) !== null;
  }
  const [whole = '', fraction] =
    decimal === null ? [digits.replace(/[.,]/g, '')] : splitAtLast(digits, decimal);
  const number = Number(`${whole.replace(/[.,]/g, '')}.${fraction ?? '0'}`);
  if (!Number.isFinite(number)) return undefined;
  return { number: negative ? -number : number, decimals: fraction?.length ?? 0, printed, sure };
}

function splitAtLast(digits: string, sign: string): [string, string | undefined] {
  const at = digits.lastIndexOf(sign);
  return at < 0 ? [digits, undefined] : [digits.slice(0, at), digits.slice(at + 1)];
}
