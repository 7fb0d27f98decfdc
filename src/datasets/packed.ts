import type { DatasetContent, Figure } from '../model/schema';
import { readPrinted } from '../model/printedNumber';
import { unitIn } from '../model/unit';

/**
 * A dataset's content by columns: what figure after figure would be said again and again is said once, and numbers that
 * follow from what is printed are not said at all. Fifty thousand figures take a tenth of the text that way.
 */
export type PackedContent = Omit<DatasetContent, 'figures'> & { readonly packed: PackedFigures };

export type PackedFigures = {
  readonly count: number;
  /** For each property its values, and which of them each figure has. */
  readonly columns: Readonly<Record<string, Column>>;
  /** Joined by a bar, which no number has. */
  readonly printed: string;
  /** What does not follow from the printed digits, by the place of the figure. */
  readonly numbers: readonly (readonly [at: number, number: number])[];
  readonly decimals: readonly (readonly [at: number, decimals: number])[];
  /** Line by line the step from the line before. */
  readonly lines: Runs;
  /** What else a locator says; its `n` as the distance from the line. */
  readonly places: Column;
  readonly rows: Column;
};

/** `values[index]` of each figure; index 0 stands for a property that it does not have. */
type Column = { readonly values: readonly unknown[]; readonly rows: Runs };

/** Whole numbers; where one comes several times, it and its count. */
type Runs = readonly (number | readonly [number, number])[];

const BAR = '|';

/** @returns `undefined` where a printed number has a bar in it, which no valid one has */
export function packed(content: DatasetContent): PackedContent {
  const { figures, ...rest } = content;
  const read = figures.map((figure) => readingOf(figure.printed, figure, content));
  let before = 0;
  const steps = figures.map(({ locator: { line } }) => {
    const step = line - before;
    before = line;
    return step;
  });
  const properties = figures.map((figure) => without(figure, ['number', 'printed', 'decimals', 'locator']));
  const keys = new Set(properties.flatMap((one) => Object.keys(one)));
  return {
    ...rest,
    packed: {
      count: figures.length,
      columns: Object.fromEntries([...keys].map((key) => [key, columnOf(properties.map((one) => one[key]))])),
      printed: figures.map(({ printed }) => printed).join(BAR),
      numbers: figures.flatMap(({ number }, at) =>
        read[at]?.number === number ? [] : [[at, number] as const],
      ),
      decimals: figures.flatMap(({ decimals }, at) =>
        read[at]?.decimals === decimals ? [] : [[at, decimals] as const],
      ),
      lines: runsOf(steps),
      places: columnOf(figures.map(({ locator }) => without(locator, ['line', 'n']))),
      // The number of a row mostly goes with its line.
      rows: columnOf(figures.map(({ locator: { n, line } }) => (n === undefined ? undefined : n - line))),
    },
  };
}

/**
 * The content as it was packed, not yet checked: what is damaged comes out as something that readDataset refuses.
 * @throws Error where the columns do not fit each other
 * @example unpacked(packed(content)) // content
 */
export function unpacked({ packed: figures, ...rest }: PackedContent): DatasetContent {
  const { count, columns, printed, numbers, decimals, lines, places, rows: ns } = figures;
  const texts = count === 0 ? [] : printed.split(BAR);
  const rows = Object.entries(columns).map(
    ([key, { values, rows: of }]) => [key, values, spread(of, count)] as const,
  );
  const [steps, placesOf, nsOf] = [lines, places.rows, ns.rows].map((runs) => spread(runs, count));
  if (texts.length !== count) throw new Error(`${texts.length} numbers are printed, not ${count}`);
  const [ownNumbers, ownDecimals] = [new Map(numbers), new Map(decimals)];
  let line = 0;
  const all = texts.map((text, at): Figure => {
    const figure: Record<string, unknown> = {};
    for (const [key, values, of] of rows) {
      const index = of[at] ?? 0;
      // Lists and objects are not shared, for a figure is its own.
      if (index > 0) figure[key] = structuredCopy(values[index - 1]);
    }
    line += steps?.[at] ?? 0;
    const distance = ns.values[(nsOf?.[at] ?? 0) - 1] as number | undefined;
    const read = readingOf(text, figure as Figure, rest);
    return {
      ...(figure as Figure),
      printed: text,
      number: ownNumbers.get(at) ?? read?.number ?? NaN,
      decimals: ownDecimals.get(at) ?? read?.decimals ?? 0,
      locator: {
        ...(places.values[(placesOf?.[at] ?? 0) - 1] as Figure['locator']),
        ...(distance === undefined ? {} : { n: line + distance }),
        line,
      },
    };
  });
  return { ...rest, figures: all };
}

/** Fifteen digits: a printed 86,1 % is 0.861, without the noise of binary numbers. */
function readingOf(
  printed: string,
  { unit, printedUnit }: Pick<Figure, 'unit' | 'printedUnit'>,
  dataset: Pick<DatasetContent, 'units' | 'numberFormat'>,
): { number: number; decimals: number } | undefined {
  const known = unitIn(dataset, printedUnit ?? unit);
  const read = known && readPrinted(printed, dataset.numberFormat, known);
  return read && { number: Number(read.number.toPrecision(15)), decimals: read.decimals };
}

function without(object: object, keys: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

function columnOf(values: readonly unknown[]): Column {
  const places = new Map<string, number>();
  const distinct: unknown[] = [];
  const rows = values.map((value) => {
    if (value === undefined) return 0;
    const json = JSON.stringify(value);
    const known = places.get(json);
    if (known !== undefined) return known;
    distinct.push(value);
    places.set(json, distinct.length);
    return distinct.length;
  });
  return { values: distinct, rows: runsOf(rows) };
}

function runsOf(numbers: readonly number[]): Runs {
  const runs: (number | [number, number])[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last === number) runs[runs.length - 1] = [number, 2];
    else if (Array.isArray(last) && last[0] === number) last[1] += 1;
    else runs.push(number);
  }
  return runs;
}

/** @throws Error where there are not as many as there should be, so that nobody fills the memory with a slip */
function spread(runs: Runs, count: number): number[] {
  const sum = runs.reduce<number>((total, run) => total + (typeof run === 'number' ? 1 : run[1]), 0);
  if (sum !== count) throw new Error(`${sum} values stand for ${count} figures`);
  return runs.flatMap((run) => (typeof run === 'number' ? [run] : new Array<number>(run[1]).fill(run[0])));
}

function structuredCopy(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (JSON.parse(JSON.stringify(value)) as unknown) : value;
}
