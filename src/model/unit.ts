import type { ComputedUnit, DatasetContent, PrintedUnit, Unit } from './schema';

/** An amount is measured, a ratio is a fraction that is shown in per cent, and a count is exact. */
export const unitKinds = ['amount', 'ratio', 'count'] as const;
export type UnitKind = (typeof unitKinds)[number];

/**
 * A unit that a dataset brings with it, or that is made of other units. Two that say the same are one object in a
 * catalogue, so that units are compared with ===.
 */
export type OwnUnit = {
  readonly code: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly kind: UnitKind;
  /** How much one of it is of the unit that the number is held in. */
  readonly factor: number;
};

type Properties = {
  readonly kind: UnitKind;
  /** 1 unless given: a printed 86,1 (percent) is held as the fraction 0.861. */
  readonly factor?: number;
};

/** Units in which numbers are held. */
const heldUnits = {
  'million-usd': { kind: 'amount' },
  usd: { kind: 'amount' },
  'thousand-tonnes': { kind: 'amount' },
  percent: { kind: 'ratio', factor: 0.01 },
  'percent-per-year': { kind: 'ratio', factor: 0.01 },
  'percentage-points': { kind: 'ratio', factor: 0.01 },
  times: { kind: 'amount' },
  markets: { kind: 'count' },
  enterprises: { kind: 'count' },
  persons: { kind: 'count' },
} satisfies Record<string, Properties>;

/** Units that a document may print, and what their numbers are held in. */
export const printedUnits = {
  'billion-usd': { kind: 'amount', factor: 1000, heldIn: 'million-usd' },
} satisfies Record<string, Properties & { readonly heldIn: KnownUnit }>;

/** Units that only computed figures have. */
const computedUnits = {
  'usd-per-tonne': { kind: 'amount' },
  rank: { kind: 'count' },
} satisfies Record<string, Properties>;

export type KnownUnit = keyof typeof heldUnits;
export type PrintedOnlyUnit = keyof typeof printedUnits;

export const knownUnits: ReadonlyMap<string, Properties> = new Map<string, Properties>([
  ...Object.entries(heldUnits),
  ...Object.entries(printedUnits),
  ...Object.entries(computedUnits),
]);

export function isRatio(unit: ComputedUnit | PrintedUnit): boolean {
  return propertiesOf(unit).kind === 'ratio';
}

/** Whether a unit is of things that are counted one by one. */
export function isCounted(unit: ComputedUnit | PrintedUnit): boolean {
  return propertiesOf(unit).kind === 'count';
}

/** How much one printed unit is of the unit that the number is held in: a billion USD is 1000 million. */
export function factorOf(unit: ComputedUnit | PrintedUnit): number {
  return propertiesOf(unit).factor ?? 1;
}

/** What tells a unit from others. @example unitCode('million-usd') // 'million-usd' */
export function unitCode(unit: ComputedUnit | PrintedUnit): string {
  return typeof unit === 'string' ? unit : unit.code;
}

/** The unit of a difference of two figures: of two shares they are percentage points. */
export function differenceUnit(unit: Unit): Unit {
  return isRatio(unit) ? 'percentage-points' : unit;
}

function propertiesOf(unit: ComputedUnit | PrintedUnit): Properties {
  const properties = typeof unit === 'string' ? knownUnits.get(unit) : unit;
  if (properties === undefined) throw new Error(`${unitCode(unit)} is no unit`);
  return properties;
}

/** The units that figures computed of our units may be in, beside those of their inputs. */
export const unitsOfComputed: readonly ComputedUnit[] = [
  'percent',
  'percent-per-year',
  'percentage-points',
  'usd-per-tonne',
  'rank',
];

/** What a dataset says of its own units. */
export type Units = Pick<DatasetContent, 'units'>;

/** The unit that a code of a dataset's file stands for, or `undefined` where nobody says what it is. */
export function unitIn({ units = {} }: Units, code: string): PrintedUnit | undefined {
  if (Object.hasOwn(heldUnits, code) || Object.hasOwn(printedUnits, code)) return code as PrintedUnit;
  if (!Object.hasOwn(units, code)) return undefined;
  const own = units[code];
  return (
    own && { code, name: own.name, kind: own.kind, factor: own.factor ?? (own.kind === 'ratio' ? 0.01 : 1) }
  );
}

/** Whether a code is of a unit that only computed figures have: no dataset may call one of its own so. */
export function isOnlyComputed(code: string): boolean {
  return Object.hasOwn(computedUnits, code);
}
