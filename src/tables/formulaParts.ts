/**
 * The one reader of Excel's formulas, as `Range.formulas` gives them: English function names, commas, A1 references. It
 * cuts a formula into what the add-in has to tell apart, and does not check that it makes sense.
 *
 *     formula    = part*
 *     part       = text | call | reference | table | scope word | word | number | any other character
 *     text       = '"' (any character but '"' | '""')* '"'
 *     call       = [quoted '!'] ('VNEXPORT.' | '_xldudf_VNEXPORT_') word, followed by '(' or a delimiter
 *     reference  = [scope] cells ['#']
 *     cells      = cell [':' cell] | column ':' column | row ':' row
 *     scope      = (quoted | word) '!'
 *     quoted     = "'" (any character but "'" | "''")* "'"
 *     table      = [word] brackets, unless it is a field of a card, behind a '.'
 *     brackets   = '[' (any character | "'" escaped | '[' … ']')* ']'
 */

/**
 * A part of a formula; the texts of the parts, joined, are the formula again.
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
  const parts: FormulaPart[] = [];
  let before = '';
  for (let at = 0; at < formula.length; at += before.length) {
    // Behind a dot stands a field of a card, behind `!` a table of another workbook.
    const grammar = endsInName.test(before) ? withoutTables : withTables;
    grammar.lastIndex = at;
    const match = grammar.exec(formula);
    if (match === null) break;
    before = match[0];
    parts.push(partOf(match, formula));
  }
  return parts;
}

const cell = String.raw`\$?[A-Z]{1,3}\$?[0-9]{1,7}`;
const cells = `${cell}(?::${cell})?|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?[0-9]{1,7}:\\$?[0-9]{1,7}`;
const nameCharacter = String.raw`[\p{L}\p{N}_.\\?]`;
const undottedCharacter = String.raw`[\p{L}\p{N}_\\?]`;
const word = String.raw`[\p{L}_\\]${nameCharacter}*`;
const quoted = "'(?:[^']|'')*'";
/** `[[#This Row],[Tên]]` of a table, a field, or the number of another workbook; `'` escapes. */
const brackets = String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`;

/** What stands first in the list wins where several begin at the same character. */
const beforeTables = [
  `(?<text>"(?:[^"]|"")*")`,
  `(?<foreign>(?:${quoted}|\\[[^\\[\\]]*\\])!_xldudf_${word})`,
  // Cells of another workbook: neither moved nor renamed with this one.
  `(?<external>\\[[^\\[\\]]+\\]${word}!(?:${cells}))`,
  // A dot and a word behind it are a field of the card in the cell.
  `(?:(?<sheet>${quoted}|${word})!)?(?<cells>${cells})(?<spill>#?)(?!${undottedCharacter}|[.](?![\\p{L}[])|[(!])`,
  `(?<scope>${quoted}|${word})!(?=${nameCharacter})`,
  `(?<quoted>${quoted})`,
];
const afterTables = [
  `(?<brackets>${brackets})`,
  `(?<number>[0-9]+(?:\\.[0-9]*)?(?:E[+-]?[0-9]+)?)`,
  `(?<word>${word})`,
  `(?<rest>[^])`,
];
/** Brackets before a word and `!` are the number of another workbook. */
const tables = `(?<table>${word})?(?<columns>${brackets})(?!${word}!)`;
const withTables = new RegExp([...beforeTables, tables, ...afterTables].join('|'), 'iuy');
const withoutTables = new RegExp([...beforeTables, ...afterTables].join('|'), 'iuy');
// Written so, for a browser that knows no look-behind could not even load the script.
const endsInName = new RegExp(`[.!]$|${nameCharacter}$`, 'u');

function partOf({ 0: text, index, groups = {} }: RegExpExecArray, formula: string): FormulaPart {
  const following = formula.charAt(index + text.length);
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

const own = /^(?:.*_xldudf_VNEXPORT_|(?:_xlfn\.)?VNEXPORT\.)([A-Z0-9_.]+)$/i;

/** A function is followed by its arguments, or, given to MAP and the like, stands as an argument itself. */
function idOf(name: string, following: string): string | undefined {
  if (!['(', ',', ')', ' ', ''].includes(following)) return undefined;
  return own.exec(name)?.[1]?.toUpperCase();
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
