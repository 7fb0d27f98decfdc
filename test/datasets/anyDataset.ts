import fc from 'fast-check';
import { readDataset } from '../../src/model/dataset';
import type { Dataset } from '../../src/model/dataset';
import { parsePeriod } from '../../src/model/period';
import { readPrinted } from '../../src/model/printedNumber';
import type { DatasetContent, Figure, Measure } from '../../src/model/schema';
import { unitIn } from '../../src/model/unit';

/**
 * Any dataset: every kind of subject and trade, units of its own, restatements, several publishers, names and texts with
 * whatever letters, numbers in the format of either language.
 */
export function anyDataset(): fc.Arbitrary<Dataset> {
  return fc
    .record({
      numberFormat: fc.constantFrom(
        { group: '.', decimal: ',' } as const,
        { group: ',', decimal: '.' } as const,
        { group: ' ', decimal: ',' } as const,
      ),
      names: fc.array(anyText(), { minLength: 7, maxLength: 7 }),
      title: anyText(),
      note: anyText(),
      publishers: fc.uniqueArray(fc.stringMatching(/^[A-Z][A-Za-z0-9 @$_-]{0,6}[a-z]$/), {
        minLength: 1,
        maxLength: 3,
      }),
      revision: fc.integer({ min: 1, max: 99 }),
      figures: fc.array(anyFigure(), { minLength: 1, maxLength: 12 }),
    })
    .map((made) => readDataset(contentOf(made), 'd'.repeat(64), made.revision));
}

const kinds = ['total', 'item', 'item', 'group', 'market', 'market', 'indicator'] as const;
const codes = ['total-goods', 'rice', 'sea-food', 'farm', 'market-us', 'market-the-rest', 'gdp'] as const;

const units: NonNullable<DatasetContent['units']> = {
  containers: { name: { vi: 'container', en: 'containers' }, kind: 'count' },
  'of-plan': { name: { vi: '% kế hoạch', en: '% of plan' }, kind: 'ratio' },
  dollars: { name: { vi: 'USD', en: 'USD' }, kind: 'amount', factor: 0.000001, heldIn: 'million-usd' },
  'thousand-usd': {
    name: { vi: 'nghìn USD', en: 'thousand USD' },
    kind: 'amount',
    factor: 0.001,
    heldIn: 'million-usd',
  },
  quintals: { name: { vi: 'tạ', en: 'quintals' }, kind: 'amount', factor: 0.0001, heldIn: 'thousand-tonnes' },
  t: { name: { vi: 'thùng', en: 'tubs' }, kind: 'amount' },
};

type Made = {
  readonly numberFormat: DatasetContent['numberFormat'];
  readonly names: readonly string[];
  readonly title: string;
  readonly note: string;
  readonly publishers: readonly string[];
  readonly figures: readonly AnyFigure[];
};

function contentOf({ numberFormat, names, title, note, publishers, figures }: Made): DatasetContent {
  const seen = new Set<string>();
  return {
    id: 'any-one',
    title: { vi: title, en: `${title} in English` },
    publishers: publishers.map((code, at) => ({
      code,
      name: { vi: names[at] ?? code, en: code },
    })),
    covers: '1990-2039',
    statusNote: { vi: note, en: note },
    numberFormat,
    places: { row: { vi: 'dòng {n}', en: 'row {n}' }, foot: { vi: note, en: note } },
    notes: { one: { kind: 'doubt', vi: note, en: 'one; "two"' }, two: { vi: 'hai', en: note } },
    units,
    subjects: codes.map((code, at) => ({
      code,
      kind: kinds[at] ?? 'item',
      mainMeasure: 'value',
      name: { vi: names[at] ?? '', en: `${names[at] ?? ''} in English` },
      aliases: [`alias ${at}`],
    })),
    wrongNames: [{ kind: 'wider', than: 'rice', names: ['Thóc gạo'] }],
    figures: figures.map((one) => figureOf(one, numberFormat, publishers, seen)),
  };
}

type AnyFigure = {
  readonly subject: number;
  readonly partner: boolean;
  readonly imports: boolean;
  readonly measure: Measure;
  readonly half: number;
  readonly length: number;
  readonly digits: string;
  readonly decimals: number;
  readonly grouped: boolean;
  readonly negative: boolean;
  readonly unit: string;
  readonly status: Figure['status'];
  readonly qualifier: Figure['qualifier'];
  readonly publisher: number;
  readonly base: boolean;
  readonly notes: readonly string[];
  readonly line: number;
  readonly n: number | undefined;
};

function anyFigure(): fc.Arbitrary<AnyFigure> {
  return fc.record({
    subject: fc.nat({ max: codes.length - 1 }),
    partner: fc.boolean(),
    imports: fc.boolean(),
    measure: fc.constantFrom('value', 'quantity', 'index', 'growth-low', 'count'),
    half: fc.integer({ min: 1990 * 24, max: 2030 * 24 }),
    length: fc.constantFrom(1, 2, 6, 12, 24, 24, 120, 3),
    digits: fc.stringMatching(/^(0|[1-9]\d{0,8})$/),
    decimals: fc.nat({ max: 4 }),
    grouped: fc.boolean(),
    negative: fc.boolean(),
    unit: fc.constantFrom(
      'million-usd',
      'usd',
      'billion-usd',
      'thousand-tonnes',
      'percent',
      'percent-per-year',
      'times',
      'persons',
      ...Object.keys(units),
    ),
    status: fc.constantFrom('target', 'strategy-target', 'actual', 'preliminary'),
    qualifier: fc.constantFrom(undefined, 'nearly', 'over', 'about'),
    publisher: fc.nat({ max: 2 }),
    base: fc.boolean(),
    notes: fc.constantFrom([], ['one'], ['two', 'one']),
    line: fc.nat({ max: 9999 }),
    n: fc.constantFrom(undefined, 0, 7),
  });
}

function figureOf(
  one: AnyFigure,
  numberFormat: DatasetContent['numberFormat'],
  publishers: readonly string[],
  seen: Set<string>,
): Figure {
  const subject = codes[one.subject] ?? 'rice';
  const partner = one.partner && subject !== 'total-goods' ? 'market-us' : undefined;
  const period = parsePeriod(`${dayOf(one.half, 0)}/${dayOf(one.half + one.length - 1, 1)}`) ?? '2006';
  const publisher = publishers[one.publisher % publishers.length];
  const whole = one.grouped ? one.digits.replace(/\B(?=(\d{3})+$)/g, numberFormat.group) : one.digits;
  const isZero = /^0*$/.test(one.digits);
  const printed = `${one.negative && !isZero ? '-' : ''}${whole}${one.decimals === 0 ? '' : numberFormat.decimal + '0'.repeat(one.decimals)}`;
  const unit = unitIn({ units }, one.unit);
  const read = unit && readPrinted(printed, numberFormat, unit);
  if (read === undefined) throw new Error(`${printed} ${one.unit} is no number`);
  const heldIn = one.unit === 'billion-usd' ? 'million-usd' : units[one.unit]?.heldIn;
  const key = [
    subject,
    partner,
    one.imports,
    one.measure,
    period,
    one.status.includes('target'),
    publisher,
  ].join();
  const restates = seen.has(key);
  seen.add(key);
  return {
    subject,
    ...(partner === undefined ? {} : { partner }),
    ...(one.imports ? { flow: 'imports' as const } : {}),
    measure: one.measure,
    period,
    ...(one.base ? { base: '2005' } : {}),
    number: Number(read.number.toPrecision(15)),
    unit: heldIn ?? one.unit,
    ...(publisher === undefined || publisher === publishers[0] ? {} : { publisher }),
    status: one.status,
    ...(one.qualifier === undefined ? {} : { qualifier: one.qualifier }),
    printed,
    ...(heldIn === undefined ? {} : { printedUnit: one.unit }),
    decimals: one.decimals,
    locator: {
      line: one.line,
      place: one.n === undefined ? 'foot' : 'row',
      ...(one.n === undefined ? {} : { n: one.n }),
    },
    ...(restates ? { restates: true as const } : {}),
    ...(one.notes.length === 0 ? {} : { notes: one.notes as [string, ...string[]] }),
  };
}

/** Texts that CSV, SDMX and JSON each have to quote somewhere; trimmed as the schema has them. */
function anyText(): fc.Arbitrary<string> {
  return fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      fc.string({
        unit: fc.constantFrom(',', ';', '|', '"', ':', ' ', '\n', '=', 'ă', '[', ']', '.'),
        minLength: 1,
        maxLength: 8,
      }),
    )
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** The first (0) or last (1) day of a half month, counted from year 0. */
function dayOf(half: number, end: 0 | 1): string {
  const year = Math.floor(half / 24);
  const month = Math.floor((half % 24) / 2) + 1;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = half % 2 === 0 ? (end === 0 ? 1 : 15) : end === 0 ? 16 : last;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
