/** Made-up arguments of functions: those that people give, and those that only a broken workbook or a hostile one has. */

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). @example randomFrom(1)() === randomFrom(1)() // true */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What a function may be given in each place: cells, arrays of cells, or nothing. */
export function madeUpArguments(random: () => number, words: readonly string[]): unknown[] {
  const count = Math.floor(random() * 7);
  return Array.from({ length: count }, () => argument(random, words));
}

function argument(random: () => number, words: readonly string[]): unknown {
  const chance = random();
  if (chance < 0.7) return cell(random, words);
  if (chance < 0.8) return [[cell(random, words)]];
  if (chance < 0.83) return chosen(random, [[], [[]], [[], ['x']], ['Gạo', 'Cà phê'], [[[['Gạo']]]]]);
  const [rows, columns] = [1 + Math.floor(random() * 4), 1 + Math.floor(random() * 3)];
  // Some rows are shorter than others.
  return Array.from({ length: rows }, () =>
    Array.from({ length: random() < 0.05 ? 0 : columns }, () => cell(random, words)),
  );
}

function cell(random: () => number, words: readonly string[]): unknown {
  const chance = random();
  if (chance < 0.5) return chosen(random, words);
  if (chance < 0.6) return mangled(random, chosen(random, words));
  if (chance < 0.72) return chosen(random, NUMBERS);
  if (chance < 0.897) return chosen(random, TEXTS);
  if (chance < 0.9) return chosen(random, LONG);
  return chosen(random, OBJECTS);
}

/** A text with something in it that nobody types. */
function mangled(random: () => number, text: string): string {
  const at = Math.floor(random() * (text.length + 1));
  return text.slice(0, at) + chosen(random, ODD) + text.slice(at + Math.floor(random() * 2));
}

function chosen<T>(random: () => number, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** Years, Excel's days, and what no cell can hold but a call can. */
const NUMBERS = [
  ...[
    0, -0, 1, -1, 2, 7, 0.5, 1999, 2001, 2005, 2006, 2026, 2026.5, 20_260_101, 36892, 38353, 46082, 2_958_465,
  ],
  ...[2_958_466, 1e15, 1e308, -1e308, 5e-324, Number.NaN, Infinity, -Infinity, Number.MAX_SAFE_INTEGER],
];

const ODD = [
  '\uD800',
  '\uDC00',
  '\u0000',
  '\u202E',
  '\u200B',
  '\uFEFF',
  '\u0301',
  '"',
  "'",
  '\n',
  ' ',
  '⟦',
  '%',
  '(',
];

const TEXTS = [
  ...[
    '',
    ' ',
    '\t\n',
    '\u00A0',
    '=1+1',
    '@SUM',
    '+cmd|x',
    "'",
    '"',
    '""',
    '<b>',
    '&amp;',
    '%',
    '\\',
    '(((((',
    '.*',
    '[a-',
    '$&',
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    'then',
    'length',
    'null',
    'NaN',
  ],
  ...[
    '\uD800',
    'Gạo\uDFFF',
    '\uDC00\uD800',
    '🍚',
    'e\u0301'.repeat(40),
    '\u0301\u0301',
    'İ',
    'ß',
    'ﬃ',
    '２００５',
    '٢٠٠٥',
  ],
  ...[
    '2001-2005',
    '2005-2001',
    '2005-13',
    '2026-02-30',
    '31/02/2026',
    '2026-Q5',
    '9999',
    '10000',
    '1/1/1900',
    '2006-06-31/2006',
  ],
  ...['TRUE', 'FALSE', 'true', '#N/A', '#REF!', '#NAME?', '1e999', '-', '--', '…', '1.211', '1,211', '1 211'],
];

/** As long as cells can hold, and what makes careless patterns slow. Rare, for each takes as long as many others. */
const LONG = [
  ...[
    'a'.repeat(255),
    'gạo '.repeat(2000),
    'x'.repeat(32_767),
    '('.repeat(3000),
    '1'.repeat(5000),
    ' '.repeat(20_000),
  ],
];

/** Data types of Excel as far as functions are given them, and objects that are none. */
const OBJECTS: readonly unknown[] = [
  ...[null, undefined, true, false],
  { type: 'Empty', basicType: 'Empty', basicValue: '' },
  { type: 'Error', basicType: 'Error', basicValue: '#N/A', errorType: 'NotAvailable' },
  { type: 'Error', basicType: 'Error', basicValue: '#SPILL!' },
  { type: 'Error' },
  { type: 'FormattedNumber', basicType: 'Double', basicValue: 2005, numberFormat: '0' },
  { type: 'FormattedNumber', basicType: 'Double', basicValue: Number.NaN },
  { type: 'Entity', text: 'Gạo', basicType: 'Error', basicValue: '#VALUE!', properties: {} },
  { type: 'Double', basicValue: { basicValue: { basicValue: 'Gạo' } } },
  { type: '__proto__', basicValue: '__proto__' },
  Object.create(null),
  {},
  new Date(Date.UTC(2005, 0, 1)),
  new Date(Number.NaN),
  123n,
];
