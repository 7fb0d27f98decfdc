/**
 * A formula, cut into what conversion has to tell apart; the texts of the parts, joined, are the formula again.
 * `sheet` is what stands before the `!`, without quotes; `call` is a function of the add-in by its id; `table` is a
 * structured reference, without a name where a formula leaves out that of its own table.
 */
export type FormulaPart =
  | { readonly kind: 'call'; readonly text: string; readonly id: string }
  | {
      readonly kind: 'reference';
      readonly text: string;
      readonly sheet: string | undefined;
      /** As written, with its `$`, without sheet and `#`. */
      readonly cells: string;
      /** `A1#`: all cells that the formula in A1 spills to. */
      readonly spill: boolean;
    }
  | { readonly kind: 'table'; readonly text: string; readonly table: string; readonly columns: string }
  /** Of a name that belongs to a sheet: `Sheet1!` before the word. */
  | { readonly kind: 'sheet'; readonly text: string; readonly sheet: string }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'other'; readonly text: string };

/**
 * Cuts a formula as `Range.formulas` gives it: English function names, commas, A1 references.
 * @example partsOf('=SUM(A1#,"VNEXPORT.X(")').map(({ kind }) => kind)
 * // ['other', 'word', 'other', 'reference', 'other', 'other', 'other']
 */
export function partsOf(formula: string): FormulaPart[] {
  return [...formula.matchAll(grammar)].map((match) => partOf(match, formula));
}

/**
 * Whether a formula calls a function of the add-in, itself or inside other functions. Texts, sheets, columns of
 * tables and longer names that merely contain the word do not count.
 * @param names in lower case, of defined names that call the add-in's functions
 */
export function callsAddIn(formula: string, names: ReadonlySet<string> = noNames): boolean {
  if (!formula.startsWith('=')) return false;
  // The short way for almost every cell of a large sheet.
  if (names.size === 0 && !/vnexport/i.test(formula)) return false;
  return partsOf(formula).some(
    (part) => part.kind === 'call' || (part.kind === 'word' && names.has(part.text.toLowerCase())),
  );
}

/**
 * The formula with the add-in's functions by their own names. Where Excel has read a workbook before the add-in was
 * there, it shows `_xldudf_VNEXPORT_TARGET` instead, and keeps it until the formula is entered again
 * (OfficeDev/office-js #3558, #2568).
 * @example withOwnNames('=_xldudf_VNEXPORT_TARGET("Gạo")') // '=VNEXPORT.TARGET("Gạo")'
 */
export function withOwnNames(formula: string): string {
  return partsOf(formula)
    .map((part) => (part.kind === 'call' ? `VNEXPORT.${part.id}` : part.text))
    .join('');
}

/** Whether Excel did not know the add-in yet when it read this formula. */
export function isUnrecognised(formula: string): boolean {
  return partsOf(formula).some(({ kind, text }) => kind === 'call' && unrecognised.test(text));
}

const noNames: ReadonlySet<string> = new Set();

const cell = String.raw`\$?[A-Z]{1,3}\$?[0-9]{1,7}`;
const cells = `${cell}(?::${cell})?|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?[0-9]{1,7}:\\$?[0-9]{1,7}`;
const nameCharacter = String.raw`[\p{L}\p{N}_.\\?]`;
const undottedCharacter = String.raw`[\p{L}\p{N}_\\?]`;
const word = String.raw`[\p{L}_\\]${nameCharacter}*`;
const quoted = "'(?:[^']|'')*'";
/** `[[#This Row],[Tên]]` of a table, a field, or the number of another workbook; `'` escapes. */
const brackets = String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`;

/** In this order: what stands first in the list wins where several begin at the same character. */
const grammar = new RegExp(
  [
    `(?<text>"(?:[^"]|"")*")`,
    `(?<foreign>(?:${quoted}|\\[[^\\[\\]]*\\])!_xldudf_${word})`,
    // Cells of another workbook: neither moved nor renamed with this one.
    `(?<external>\\[[^\\[\\]]+\\]${word}!(?:${cells}))`,
    // A dot and a word behind it are a field of the card in the cell.
    `(?:(?<sheet>${quoted}|${word})!)?(?<cells>${cells})(?<spill>#?)(?!${undottedCharacter}|[.](?![\\p{L}[])|[(!])`,
    `(?<scope>${quoted}|${word})!(?=${nameCharacter})`,
    `(?<quoted>${quoted})`,
    // Behind a dot stands a field of a card, behind `!` a table of another workbook, before a word its sheet.
    `(?<![.!]|${nameCharacter})(?<table>${word})?(?<columns>${brackets})(?!${word}!)`,
    `(?<brackets>${brackets})`,
    `(?<number>[0-9]+(?:\\.[0-9]*)?(?:E[+-]?[0-9]+)?)`,
    `(?<word>${word})`,
    `(?<rest>[^])`,
  ].join('|'),
  'giu',
);

function partOf({ 0: text, index, groups = {} }: RegExpMatchArray, formula: string): FormulaPart {
  const following = formula.charAt((index ?? 0) + text.length);
  const called = groups['foreign'] ?? groups['word'];
  if (called !== undefined) {
    const id = idOf(called, following);
    return id === undefined ? { kind: 'word', text } : { kind: 'call', text, id };
  }
  const { cells: local, sheet, spill, scope, table = '', columns } = groups;
  if (scope !== undefined) return { kind: 'sheet', text, sheet: unquoted(scope) };
  if (columns !== undefined) return { kind: 'table', text, table, columns };
  if (local === undefined) return { kind: 'other', text };
  return { kind: 'reference', text, sheet: sheet && unquoted(sheet), cells: local, spill: spill === '#' };
}

const unrecognised = /_xldudf_VNEXPORT_/i;
const own = /^(?:.*_xldudf_VNEXPORT_|(?:_xlfn\.)?VNEXPORT\.)([A-Z0-9_.]+)$/i;

/** A function is followed by its arguments, or, given to MAP and the like, stands as an argument itself. */
function idOf(name: string, following: string): string | undefined {
  if (!['(', ',', ')', ' ', ''].includes(following)) return undefined;
  return own.exec(name)?.[1]?.toUpperCase();
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
