import type { Doubt, Reason } from '../draft';
import { looseColumns } from '../headings/looseColumns';
import type { LooseColumns } from '../headings/looseColumns';
import type { ColumnContext } from '../headings/columns';
import { unitOfCell } from '../headings/units';
import { scanWords } from '../headings/words';
import { cutsOf } from '../cuts';
import { readNumber } from '../numbers';
import type { PrintedNumber, Signs } from '../numbers';
import { lineText } from '../source';
import { piecesOf } from './pieces';
import type { Piece } from './pieces';
import type { LooseRow, LooseTable } from './table';
import type { Parts } from './split';

/**
 * A table of which nothing but the order is left: a stream of names, units and numbers. Where a row ends is decided here,
 * which of its numbers is which later, over the whole table.
 */
export function looseTable(
  { heads, body }: Parts,
  signs: Signs,
  context: Omit<ColumnContext, 'hasCumulated'>,
): LooseTable {
  const columns = looseColumns(heads.map(lineText), { ...context, hasCumulated: false });
  const lines = body.map((line) => line.cells.flatMap((cell) => piecesOf(cell.text, signs, line.place)));
  const make = rowMaker(signs, columns.columns.length);
  if (isScrambled(lines)) {
    const rows = scrambledRows(lines, make);
    return { kind: 'loose', columns: withUnknownOrder(columns), rows, doubts: columns.doubts };
  }
  const counted = heads.some((line) => scanWords(lineText(line)).words.some(({ role }) => role === 'number'));
  const stream = lines.flat();
  const way = directionOf(stream);
  const drafts = way.reversed ? reversedRows(stream) : forwardRows(stream, counted);
  const doubts: Doubt[] = way.unclear ? [{ kind: 'rows-out-of-step' }] : [];
  return {
    kind: 'loose',
    columns: way.reversed ? withUnknownOrder(columns) : columns,
    rows: drafts.map((draft) => make(draft, way.unclear ? 'row-end' : null)),
    doubts: [...columns.doubts, ...doubts],
  };
}

type RowDraft = {
  place: Piece['place'];
  number: number | null;
  name: string;
  unit: string | null;
  numbers: Piece[];
};
type Make = (draft: RowDraft, unclear: Reason | null) => LooseRow;

/** How many ways to cut a row are looked at: beyond, nobody could tell them apart. */
const MOST_CUTS = 60;

function rowMaker(signs: Signs, most: number): Make {
  return ({ place, number, name, unit, numbers }, unclear) => {
    let cuts: (readonly PrintedNumber[])[] = [[]];
    for (const piece of numbers) {
      const read = piece.kind === 'number' ? readNumber(piece.text, signs) : undefined;
      const ways = read === undefined ? cutsOf(piece.text, signs, most) : [[read]];
      cuts = cuts
        .flatMap((cut) => ways.map((way) => [...cut, ...way]))
        .filter((cut) => cut.length <= most)
        .slice(0, MOST_CUTS);
    }
    return { place, number, name: ownName(name), unit, cuts, unclear };
  };
}

/**
 * A name in two languages is its first half.
 * @example ownName('Xuất khẩu - Exports') // 'Xuất khẩu'
 */
export function ownName(name: string): string {
  const bare = name.replace(/^[-–+•*]\s*(?=\p{L})/u, '').trim();
  const [, first, second] = /^(.*\S)\s*[-–/]\s*([A-Za-z][A-Za-z ,()&']*)$/u.exec(bare) ?? [];
  const foreign =
    first !== undefined &&
    /[^\x20-\x7e]/.test(first) &&
    second !== undefined &&
    /^[\x20-\x7e]+$/.test(second);
  return foreign && second.length > 3 ? first.trim() : bare;
}

function withUnknownOrder(columns: LooseColumns): LooseColumns {
  return { ...columns, order: columns.columns.length > 1 ? 'unknown' : columns.order };
}

/** Lines that have numbers before their name. */
function isScrambled(lines: readonly (readonly Piece[])[]): boolean {
  const named = lines.filter((pieces) => pieces.some(({ kind }) => kind === 'name'));
  const mixed = named.filter((pieces) => {
    const number = pieces.findIndex(isNumber);
    return (
      number >= 0 &&
      number < pieces.findIndex(({ kind }) => kind === 'name') &&
      pieces.filter(isNumber).length > 1
    );
  });
  return mixed.length * 2 > named.length && mixed.length > 0;
}

function isNumber({ kind }: Piece): boolean {
  return kind === 'number' || kind === 'run';
}

/** A row a line. The whole number beside the name that climbs from row to row is the row's own. */
function scrambledRows(lines: readonly (readonly Piece[])[], make: Make): LooseRow[] {
  let last = 0;
  return lines.flatMap((pieces): LooseRow[] => {
    const at = pieces.findIndex(({ kind }) => kind === 'name');
    const name = pieces[at];
    if (name === undefined) return [];
    const climbs = (piece: Piece | undefined) =>
      piece?.kind === 'number' &&
      /^\d{1,3}$/.test(piece.text) &&
      Number(piece.text) > last &&
      Number(piece.text) < last + 40;
    const ordinal =
      pieces.find(({ kind }) => kind === 'ordinal') ?? [pieces[at - 1], pieces[at + 1]].find(climbs);
    if (ordinal !== undefined) last = Number(ordinal.text);
    const unit = pieces.find(({ kind }) => kind === 'unit')?.text;
    return [
      make(
        {
          place: name.place,
          number: ordinal === undefined ? null : Number(ordinal.text),
          name: name.text,
          unit: unit === undefined ? null : unitOfCell(unit),
          numbers: pieces.filter((piece) => isNumber(piece) && piece !== ordinal),
        },
        pieces.filter(({ kind }) => kind === 'name').length > 1 ? 'row-end' : null,
      ),
    ];
  });
}

/**
 * Whether names stand before their numbers or after them: both ends of the stream say so, and on which side of the name
 * its unit stands.
 */
function directionOf(stream: readonly Piece[]): { readonly reversed: boolean; readonly unclear: boolean } {
  const meaningful = stream.filter(({ kind }) => kind !== 'ordinal');
  const [first, last] = [meaningful[0], meaningful.at(-1)];
  const startsWithName =
    first?.kind === 'name' ||
    (first !== undefined && /^1$/.test(first.text) && meaningful[1]?.kind === 'name');
  const endsWithNumber = last !== undefined && isNumber(last);
  const steps = (one: Piece['kind'], other: Piece['kind']) =>
    meaningful.filter((piece, at) => piece.kind === one && meaningful[at + 1]?.kind === other).length;
  const [after, before] = [steps('name', 'unit'), steps('unit', 'name')];
  if (startsWithName && endsWithNumber && after >= before) return { reversed: false, unclear: false };
  const reversed = !startsWithName && !endsWithNumber && before > after;
  if (reversed) return { reversed, unclear: false };
  // A heading above the first row, or a name below the last, leaves the direction as it is where units say so.
  return {
    reversed: false,
    unclear: !(after > before && after * 2 > meaningful.filter(({ kind }) => kind === 'name').length),
  };
}

function forwardRows(stream: readonly Piece[], counted: boolean): RowDraft[] {
  const rows: RowDraft[] = [];
  let row: RowDraft | undefined;
  let last = 0;
  let nameLine = -1;
  stream.forEach((piece, at) => {
    const next = stream[at + 1];
    const isOrdinal =
      piece.kind === 'ordinal' ||
      (piece.kind === 'number' &&
        next?.kind === 'name' &&
        /^\d{1,3}$/.test(piece.text) &&
        (row === undefined || row.numbers.length > 0) &&
        (Number(piece.text) === last + 1 ||
          (counted && Number(piece.text) > last && Number(piece.text) < last + 40)));
    if (isOrdinal) {
      last = Number(piece.text);
      row = { place: piece.place, number: last, name: '', unit: null, numbers: [] };
      rows.push(row);
      nameLine = piece.place.line;
    } else if (piece.kind === 'name') {
      const isFirst = row?.name === '' && row.numbers.length === 0;
      const goesOn =
        row?.numbers.length === 0 &&
        row.unit === null &&
        piece.place.line <= nameLine + 1 &&
        (/^\p{Ll}/u.test(piece.text) || /[,(/]$/.test(row.name));
      if (row !== undefined && (isFirst || goesOn)) {
        row.name = `${row.name} ${piece.text}`.trim();
      } else {
        row = { place: piece.place, number: null, name: piece.text, unit: null, numbers: [] };
        rows.push(row);
      }
      nameLine = piece.place.line;
    } else if (row !== undefined && piece.kind === 'unit') row.unit = unitOfCell(piece.text);
    else if (row !== undefined) row.numbers.push(piece);
  });
  return rows;
}

/** Numbers, unit, name: each name ends its row. */
function reversedRows(stream: readonly Piece[]): RowDraft[] {
  const rows: RowDraft[] = [];
  let numbers: Piece[] = [];
  let unit: string | null = null;
  let number: number | null = null;
  stream.forEach((piece) => {
    if (piece.kind === 'unit') unit = unitOfCell(piece.text);
    else if (piece.kind === 'ordinal') number = Number(piece.text);
    else if (piece.kind !== 'name') numbers.push(piece);
    else {
      const previous = rows.at(-1);
      if (numbers.length === 0 && previous !== undefined && /^\p{Ll}/u.test(piece.text))
        previous.name += ` ${piece.text}`;
      else rows.push({ place: piece.place, number, name: piece.text, unit, numbers });
      [numbers, unit, number] = [[], null, null];
    }
  });
  return rows;
}
