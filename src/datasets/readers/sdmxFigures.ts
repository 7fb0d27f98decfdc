import type { DatasetContent, Figure, Qualifier, Status } from '../../model/schema';
import { plainNumber, readPrinted } from '../../model/printedNumber';
import { unitIn } from '../../model/unit';
import { formatOfSigns, statusOf, TOTAL, YES } from '../sdmx/codes';
import type { Component } from '../sdmx/codes';
import { periodOfSdmx } from '../sdmx/timePeriod';
import { flowOf, isVietNam, measureOf, plainDecimal, statedBy } from './sdmxMeanings';
import type { Row } from './sdmxMessage';
import type { SubjectReader } from './sdmxSubjects';
import type { UnitReader } from './sdmxUnits';

/** Why a row is no figure of the dataset; the others are read all the same. */
export type LeftOut =
  | 'no-value'
  | 'not-a-number'
  | 'other-area'
  | 'no-period'
  | 'forecast'
  /** Somebody said that rows with this code are not wanted. */
  | 'not-wanted';

/** What a code is to be taken for, by column and code; `null` leaves the rows with it out. A missing column has the code “”. */
export type Meanings = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

/** What reading the cells of a row needs to know of the message. */
export type Reading = {
  readonly code: (row: Row, component: Component) => string | undefined;
  readonly nameOf: (component: Component, code: string) => string;
  readonly several: (row: Row, component: Component) => readonly string[];
  readonly isOwn: boolean;
  /** How numbers are printed in the dataset that is read. */
  readonly numberFormat: DatasetContent['numberFormat'];
  readonly subjects: SubjectReader;
  readonly units: UnitReader;
  readonly unitsOf: () => Pick<DatasetContent, 'units'>;
  readonly meanings: Meanings;
  /** Told of each code that nobody can tell the meaning of. */
  readonly ask: (component: Component, code: string) => void;
};

/** A figure, with the letters of its status that have to be told. */
export type ReadFigure = { readonly figure: Figure; readonly remarks: readonly string[] };

/**
 * A row as a figure.
 * @returns why it is none; `undefined` where the message has to be asked about first
 */
export function figureIn(row: Row, reading: Reading): ReadFigure | LeftOut | undefined {
  const { isOwn, nameOf, subjects, units } = reading;
  const code = (component: Component): string | undefined => reading.code(row, component);
  const area = understood('REF_AREA', reading, row, (one) => (one === '' ? undefined : one));
  if (area === 'not-wanted') return 'not-wanted';
  if (area !== undefined && !isVietNam(area)) return 'other-area';
  const value = code('OBS_VALUE')?.trim() ?? '';
  if (NO_VALUE.has(value)) return 'no-value';
  const plain = plainDecimal(value);
  if (plain === undefined) return 'not-a-number';
  const period = periodOfSdmx(code('TIME_PERIOD') ?? '', code('FREQ'));
  if (period === undefined) return 'no-period';
  const stated = statedAs(code('OBS_STATUS') ?? '', code('DATA_TYPE'), isOwn);
  if (typeof stated === 'string') return stated;

  const flow = understood('TRADE_FLOW', reading, row, (one) => flowOf(one, nameOf('TRADE_FLOW', one)));
  const unitCode = understood('UNIT_MEASURE', reading, row, (one) => (one === '' ? undefined : one));
  const mult = understood('UNIT_MULT', reading, row, (one) =>
    one === '' ? '0' : /^-?\d{1,2}$/.test(one) ? one : undefined,
  );
  if (mult === 'not-wanted' || flow === 'not-wanted' || unitCode === 'not-wanted') return 'not-wanted';
  const measure = understood('MEASURE', reading, row, (one) => measureOf(one, unitCode ?? ''));
  // Our writer leaves COMMODITY out where all figures are of markets.
  const isLeftOut = isOwn && code('COMMODITY') === undefined;
  const commodity = isLeftOut
    ? TOTAL
    : understood('COMMODITY', reading, row, (one) => (one === '' ? undefined : one));
  if (measure === 'not-wanted' || commodity === 'not-wanted') return 'not-wanted';
  if (area === undefined || flow === undefined || unitCode === undefined || mult === undefined)
    return undefined;
  if (measure === undefined || commodity === undefined) return undefined;

  const partner = code('COUNTERPART_AREA');
  const place = subjects.read(
    { code: commodity, name: nameOf('COMMODITY', commodity) },
    partner === undefined ? undefined : { code: partner, name: nameOf('COUNTERPART_AREA', partner) },
  );
  const unit = units.read(unitCode, Number(mult), nameOf('UNIT_MEASURE', unitCode));
  const marks = isOwn ? ownMarks(code) : {};
  const printed = printedOf(plain, code('DECIMALS'), isOwn ? code('PRINTED') : undefined, unit.printed, {
    numberFormat: marks.numberFormat ?? reading.numberFormat,
    unitsOf: reading.unitsOf,
  });
  if (printed === undefined) return 'not-a-number';
  const base = code('BASE_PER');
  const basePeriod = base === undefined || base === '' ? undefined : periodOfSdmx(base, code('FREQ'));
  const qualifier = isOwn ? (code('QUALIFIER')?.toLowerCase() as Qualifier | '' | undefined) : '';
  const notes = isOwn ? reading.several(row, 'NOTES').filter((note) => note !== '') : [];
  const figure = {
    ...place,
    ...(flow === 'imports' ? { flow } : {}),
    measure,
    period,
    ...(basePeriod === undefined ? {} : { base: basePeriod }),
    number: printed.number,
    unit: unit.heldIn ?? unit.printed,
    status: stated.status,
    ...(qualifier === '' || qualifier === undefined ? {} : { qualifier }),
    printed: printed.text,
    ...(unit.heldIn === undefined || unit.heldIn === unit.printed ? {} : { printedUnit: unit.printed }),
    decimals: printed.decimals,
    locator: isOwn ? ownLocator(code) : { line: row.line, place: 'row', n: row.line },
    ...(Number(code('OCCURRENCE') ?? 1) > 1 && marks.misfiled === undefined
      ? { restates: true as const }
      : {}),
    ...marks,
    ...(notes.length === 0 ? {} : { notes: notes as [string, ...string[]] }),
  };
  return { figure, remarks: stated.remarks };
}

/** What only our own files say of a figure. */
function ownMarks(
  code: (component: Component) => string | undefined,
): Pick<Figure, 'implied' | 'breaks' | 'misfiled' | 'numberFormat'> {
  const [likely, signs] = [code('LIKELY_PERIOD') ?? '', code('PRINTED_SIGNS') ?? ''];
  const [misfiled, numberFormat] = [periodOfSdmx(likely), formatOfSigns(signs)];
  return {
    ...(code('IMPLIED') === YES ? { implied: true as const } : {}),
    ...(code('BREAK') === YES ? { breaks: true as const } : {}),
    ...(misfiled === undefined ? {} : { misfiled }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

/** How services write that there is no value. */
const NO_VALUE = new Set(['', '-', ':', 'NaN', '#N/A', '..', '~']);

/** What a code means to us: as somebody has said, as the code itself says, or not at all. */
function understood<Meaning extends string>(
  component: Component,
  { code, meanings, ask }: Reading,
  row: Row,
  meaning: (code: string) => Meaning | undefined,
): Meaning | 'not-wanted' | undefined {
  const given = code(row, component) ?? '';
  const said = Object.hasOwn(meanings, component) ? meanings[component] : undefined;
  const chosen = said !== undefined && Object.hasOwn(said, given) ? said[given] : given;
  if (chosen === null) return 'not-wanted';
  const meant = chosen === undefined ? undefined : meaning(chosen);
  if (meant === undefined) ask(component, given);
  return meant;
}

function statedAs(
  obsStatus: string,
  dataType: string | undefined,
  isOwn: boolean,
): { readonly status: Status; readonly remarks: readonly string[] } | LeftOut {
  const ofOurs = isOwn ? statusOf(dataType ?? 'R', obsStatus) : undefined;
  if (ofOurs !== undefined) return { status: ofOurs, remarks: [] };
  const stated = statedBy(obsStatus);
  return stated === 'missing' ? 'no-value' : stated;
}

type PrintedNumber = { readonly text: string; readonly number: number; readonly decimals: number };

/**
 * The digits as the source prints them, where the file says so and they are still those of the value; else the value, with
 * as many decimals as it is said to have.
 */
function printedOf(
  plain: string,
  decimals: string | undefined,
  printed: string | undefined,
  unit: string,
  { numberFormat, unitsOf }: Pick<Reading, 'numberFormat' | 'unitsOf'>,
): PrintedNumber | undefined {
  const isSame = printed !== undefined && plainNumber(printed, numberFormat) === plain;
  const [whole = '', fraction = ''] = plain.split('.');
  const wanted = Math.min(Number(decimals ?? 0) || 0, 20);
  const after = fraction.padEnd(wanted, '0');
  const text = isSame ? printed : after === '' ? whole : whole + numberFormat.decimal + after;
  const known = unitIn(unitsOf(), unit);
  const read = known && readPrinted(text, numberFormat, known);
  // Fifteen digits: a printed 86,1 % is 0.861, without the noise of binary numbers.
  return read && { text, number: Number(read.number.toPrecision(15)), decimals: read.decimals };
}

/**
 * The marks by which printed numbers are divided, found by the values that they stand for.
 * @returns those that fit all of them, or the English ones where none does
 * @example numberFormatOf([['1.916,7', '1916.7']]) // { group: '.', decimal: ',' }
 */
export function numberFormatOf(
  numbers: readonly (readonly [printed: string, value: string])[],
): DatasetContent['numberFormat'] {
  const english = { group: ',', decimal: '.' } as const;
  const formats = [
    english,
    { group: '.', decimal: ',' },
    { group: ' ', decimal: ',' },
    { group: ' ', decimal: '.' },
  ] as const;
  return (
    formats.find((format) => numbers.every(([printed, value]) => plainNumber(printed, format) === value)) ??
    english
  );
}

function ownLocator(code: (component: Component) => string | undefined): Figure['locator'] {
  const n = code('PLACE_NUMBER') ?? '';
  return {
    line: Number(code('LINE') ?? 0) || 0,
    place: code('PLACE') ?? '',
    ...(n === '' ? {} : { n: Number(n) || 0 }),
  };
}
