/**
 * Excel reads a field of a card by a dot: `=A1.growth`, `=VNEXPORT.ITEM("Gạo").growth`, `=A1.[Unit Price]`. Univer
 * knows no such thing, so its parser is given the function that Excel has for it, FIELDVALUE.
 *
 * A dot counts behind a cell reference, a call, a parenthesis or a structured reference only: names of functions and
 * sheets, numbers and texts keep theirs. Fields of defined names, which may hold dots themselves, are left out.
 * @example withFieldValues('=SUM(A1.growth,1.5)') // '=SUM(FIELDVALUE(A1,"growth"),1.5)'
 */
export function withFieldValues(formula: string): string {
  // Nearly every formula has no such dot and is spared the reading.
  return /[\d)\]]\.[\p{L}_[]/u.test(formula) ? read(formula, 0).text : formula;
}

/** A piece of a formula, rewritten, and where the next one begins. */
type Piece = { readonly text: string; readonly end: number };

/** Reads up to the parenthesis that closes what began before, or to the end. */
function read(formula: string, from: number): Piece {
  let text = '';
  let at = from;
  while (at < formula.length && (formula[at] !== ')' || from === 0)) {
    const operand = readOperand(formula, at);
    const piece = operand ? readFields(formula, operand) : readOther(formula, at);
    text += piece.text;
    at = piece.end;
  }
  return { text, end: at };
}

/** What may have fields. */
function readOperand(formula: string, at: number): Piece | undefined {
  const reference = match(references, formula, at);
  if (reference !== undefined) return { text: reference, end: at + reference.length };
  const name = match(names, formula, at) ?? '';
  const opening = at + name.length;
  if (formula[opening] === '[') {
    const end = closingBracket(formula, opening);
    return { text: formula.slice(at, end), end };
  }
  if (formula[opening] !== '(') return undefined;
  const inside = read(formula, opening + 1);
  return { text: `${name}(${inside.text}${formula.charAt(inside.end)}`, end: inside.end + 1 };
}

function readFields(formula: string, operand: Piece): Piece {
  fields.lastIndex = operand.end;
  const [all, bracketed, plain] = fields.exec(formula) ?? [];
  if (all === undefined) return operand;
  const text = `FIELDVALUE(${operand.text},"${(bracketed ?? plain ?? '').replaceAll('"', '""')}")`;
  return readFields(formula, { text, end: operand.end + all.length });
}

function readOther(formula: string, at: number): Piece {
  const text = match(texts, formula, at) ?? match(names, formula, at) ?? formula.charAt(at);
  return { text, end: at + text.length };
}

/** In structured references brackets nest, and an apostrophe stands before one that is part of a name. */
function closingBracket(formula: string, opening: number): number {
  let depth = 0;
  for (let at = opening; at < formula.length; at += 1) {
    const character = formula.charAt(at);
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
}

function match(pattern: RegExp, formula: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(formula)?.[0];
}

/** A cell or a range, with its sheet or without; not the beginning of a longer name, of a call or of a sheet's name. */
const references =
  /(?:(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?\$?[a-z]{1,3}\$?\d+(?::\$?[a-z]{1,3}\$?\d+)?(?![\p{L}\p{N}_(!])/iuy;
/** Names of functions, tables and others; numbers too. */
const names = /[\p{L}\p{N}_.\\$]+/uy;
const texts = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?/uy;
const fields = /\.(?:\[([^\]]+)\]|([\p{L}_][\p{L}\p{N}_]*))/uy;
