import { csvText, readCsv } from '../csv';

/** An SDMX-CSV data message, of whichever version and labels, as codes by column. */
export type SdmxMessage = {
  /** AGENCY:ID(VERSION) of each dataflow, structure or agreement that rows are of, with its name where there is one. */
  readonly structures: ReadonlyMap<string, string>;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
};

export type Column = {
  readonly id: string;
  readonly name: string;
  /** The names that the message gives to codes. */
  readonly names: ReadonlyMap<string, string>;
  /** What divides several values of one cell; `undefined` where a cell has one value. */
  readonly between: string | undefined;
};

/** `line` counts the rows of the file from 1, the headings being the first. */
export type Row = { readonly action: string; readonly line: number; readonly cells: readonly string[] };

export type NoMessage = 'not-csv' | 'not-sdmx-csv' | 'decimals-unclear' | 'several-structures';

/**
 * Reads the form of a message: which version, which separator, where the names stand.
 *
 *   1.0       DATAFLOW, then a column each
 *   2.0, 2.1  STRUCTURE, STRUCTURE_ID, [STRUCTURE_NAME], [ACTION], [SERIES_KEY], [OBS_KEY], then a column each
 *   labels    id: the code alone; both: “code: name” in one cell; name: the name in a column after the code's
 *
 * @example readMessage('DATAFLOW,FREQ,OBS_VALUE\nA:B(1.0),M,1').columns.map(({ id }) => id) // ['FREQ', 'OBS_VALUE']
 */
export function readMessage(text: string): SdmxMessage | NoMessage {
  const [, isOld, between, separator] = BEGINNING.exec(text) ?? [];
  if (separator === undefined) return 'not-sdmx-csv';
  const records = readCsv(text, separator);
  const [headings, ...rest] = records ?? [];
  if (headings === undefined) return 'not-csv';
  // Some writers end every row with a separator.
  if (rest.some((cells) => cells.slice(headings.length).some((cell) => cell !== ''))) return 'not-csv';
  const frame = frameOf(headings, isOld === 'DATAFLOW');
  if (frame === undefined) return 'not-sdmx-csv';
  const columns = frame.places.map((place) => columnAt(place, headings, rest, frame.areBoth, between));
  const structures = new Map(
    rest.map((cells) => {
      const [id, name] = split(cells[frame.structure] ?? '', frame.areBoth);
      return [id, frame.name === undefined ? name : (cells[frame.name] ?? '')] as const;
    }),
  );
  // Two versions of a dataflow have one structure; different ones do not go into one dataset.
  if (new Set([...structures.keys()].map((id) => id.replace(/\(.*$/, ''))).size > 1) {
    return 'several-structures';
  }
  const rows = rest.map((cells, index) => ({
    action: frame.action === undefined ? '' : (cells[frame.action] ?? '').trim(),
    line: index + 2,
    cells: frame.places.map(({ code }, at) =>
      codesIn(cells[code] ?? '', frame.areBoth, columns[at]?.between),
    ),
  }));
  return withDecimalPoints({ structures, columns, rows }, separator);
}

/** The first heading, what divides values within a cell, and the separator behind. */
const BEGINNING = /^\uFEFF?"?(STRUCTURE|DATAFLOW)(?:\[(.)\])?"?(?:: [^,;\t]*)?([,;\t])/;

/** Whether a text says that it is SDMX-CSV; only reading it tells whether it is right. @example isMessage('DATAFLOW,FREQ') // true */
export function isMessage(text: string): boolean {
  return BEGINNING.test(text);
}

/** Where in each row what stands. */
type Frame = {
  readonly structure: number;
  readonly name: number | undefined;
  readonly action: number | undefined;
  readonly areBoth: boolean;
  readonly places: readonly { readonly code: number; readonly name: number | undefined }[];
};

function frameOf(headings: readonly string[], isOld: boolean): Frame | undefined {
  const ids = headings.map((heading) => heading.replace(/(\[.*)?(: .*)?$/, ''));
  if (!isOld && ids[1] !== 'STRUCTURE_ID') return undefined;
  const place = (id: string): number | undefined => (ids.includes(id) ? ids.indexOf(id) : undefined);
  const first = isOld
    ? 1
    : 1 + Math.max(...['STRUCTURE_ID', 'STRUCTURE_NAME', 'ACTION', ...KEYS].map((id) => ids.indexOf(id)));
  const indexes = headings.map((_, index) => index).slice(first);
  const arePairs = ids[2] === 'STRUCTURE_NAME' && !isOld && indexes.every(isCodeOfPair);
  return {
    structure: isOld ? 0 : 1,
    name: isOld ? undefined : place('STRUCTURE_NAME'),
    action: isOld ? undefined : place('ACTION'),
    areBoth: headings.some((heading) => /^[\w@$-]+(\[.*\])?: /.test(heading)),
    places: indexes
      .filter((index) => !arePairs || (index - first) % 2 === 0)
      .map((index) => ({ code: index, name: arePairs && index + 1 < ids.length ? index + 1 : undefined })),
  };

  /** Where names have columns of their own, what everybody knows stands in the first of each two. */
  function isCodeOfPair(index: number): boolean {
    return (
      (index - first) % 2 === 0 ||
      !['TIME_PERIOD', 'OBS_VALUE', 'FREQ', 'REF_AREA'].includes(ids[index] ?? '')
    );
  }
}

const KEYS = ['SERIES_KEY', 'OBS_KEY'];

function columnAt(
  { code, name }: Frame['places'][number],
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  areBoth: boolean,
  between: string | undefined,
): Column {
  const heading = headings[code] ?? '';
  const id = heading.replace(/(\[.*)?(: .*)?$/, '');
  const divider = heading.slice(id.length).startsWith('[') ? between : undefined;
  const names = new Map<string, string>();
  for (const cells of rows) {
    const labels = name === undefined ? [] : valuesIn(cells[name] ?? '', divider);
    for (const [at, value] of valuesIn(cells[code] ?? '', divider).entries()) {
      const [one, said] = split(value, areBoth);
      const label = name === undefined ? said : (labels[at] ?? '');
      if (label !== '' && !names.has(one)) names.set(one, label);
    }
  }
  return {
    id,
    name: name === undefined ? (/: (.*)$/.exec(heading)?.[1] ?? '') : (headings[name] ?? ''),
    names,
    between: divider,
  };
}

/** The values of a cell, of which there are several where something divides them. */
export function valuesIn(cell: string, between: string | undefined): readonly string[] {
  return between === undefined ? [cell] : (readCsv(cell, between)?.[0] ?? []);
}

/** A cell without its labels. */
function codesIn(cell: string, areBoth: boolean, between: string | undefined): string {
  if (!areBoth) return cell;
  if (between === undefined) return split(cell, areBoth)[0];
  const codes = valuesIn(cell, between).map((value) => split(value, areBoth)[0]);
  return codes.length === 0 ? '' : csvText([codes], between).slice(0, -2);
}

/** The name may hold colons too. @example split('US: Hoa Kỳ: 50 bang', true) // ['US', 'Hoa Kỳ: 50 bang'] */
function split(cell: string, areBoth: boolean): [code: string, name: string] {
  const end = areBoth ? cell.indexOf(': ') : -1;
  return end === -1 ? [cell, ''] : [cell.slice(0, end), cell.slice(end + 2)];
}

/** Where semicolons divide the cells, a locale with decimal commas may have written them. */
function withDecimalPoints(message: SdmxMessage, separator: string): SdmxMessage | NoMessage {
  const at = message.columns.findIndex(({ id }) => id.toUpperCase() === 'OBS_VALUE');
  const has = (mark: string): boolean =>
    message.rows.some(({ cells }) => new RegExp(`^[+-]?\\d*\\${mark}\\d+$`).test(cells[at]?.trim() ?? ''));
  if (separator === ',' || at === -1 || !has(',')) return message;
  // 1.234 among numbers with commas may be a thousand or one and a bit.
  if (has('.')) return 'decimals-unclear';
  return {
    ...message,
    rows: message.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, index) => (index === at ? cell.replace(',', '.') : cell)),
    })),
  };
}
