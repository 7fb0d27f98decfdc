import { fold } from '../../model/fold';
import type { DatasetContent } from '../../model/schema';
import type { DraftFigure } from '../readers/draft';

/** The unit that a number is held in, and the one that is printed where that is another. */
export type HeldUnit = { readonly unit: string; readonly printedUnit?: string };

type OwnUnits = NonNullable<DatasetContent['units']>;

/** Units of bulletins that are held in units of ours. */
const printed: Readonly<Record<string, HeldUnit>> = {
  'million usd': { unit: 'million-usd' },
  'billion usd': { unit: 'million-usd', printedUnit: 'billion-usd' },
  '1000 usd': { unit: 'million-usd', printedUnit: 'thousand-dollars' },
  'thousand usd': { unit: 'million-usd', printedUnit: 'thousand-dollars' },
  usd: { unit: 'million-usd', printedUnit: 'dollars' },
  'thousand tonnes': { unit: 'thousand-tonnes' },
  tonnes: { unit: 'thousand-tonnes', printedUnit: 'tonnes' },
  kg: { unit: 'thousand-tonnes', printedUnit: 'kilograms' },
};

const ours: OwnUnits = {
  dollars: { name: { vi: 'USD', en: 'USD' }, kind: 'amount', factor: 1e-6, heldIn: 'million-usd' },
  'thousand-dollars': {
    name: { vi: 'nghìn USD', en: 'thousand USD' },
    kind: 'amount',
    factor: 1e-3,
    heldIn: 'million-usd',
  },
  tonnes: { name: { vi: 'tấn', en: 'tonnes' }, kind: 'amount', factor: 1e-3, heldIn: 'thousand-tonnes' },
  kilograms: { name: { vi: 'kg', en: 'kg' }, kind: 'amount', factor: 1e-6, heldIn: 'thousand-tonnes' },
};

/** Ratios are held as fractions whatever is printed beside them; other units of a bulletin are its own. */
export function heldUnitOf({ measure, unit }: Pick<DraftFigure, 'measure' | 'unit'>): HeldUnit | undefined {
  if (measure !== 'value' && measure !== 'quantity') return { unit: 'percent' };
  if (unit === null) return undefined;
  const words = fold(unit);
  const known = Object.hasOwn(printed, words) ? printed[words] : undefined;
  return known ?? { unit: ownCode(unit) };
}

/** How much a printed number is of the unit that it is held in. */
export function factorOfUnit({ unit, printedUnit }: HeldUnit): number {
  if (unit === 'percent') return 0.01;
  if (printedUnit === undefined) return 1;
  return printedUnit === 'billion-usd' ? 1000 : (ours[printedUnit]?.factor ?? 1);
}

/** What a dataset says of the units that the code does not know. */
export function unitsOf(figures: readonly DraftFigure[]): { readonly units?: OwnUnits } {
  const units: OwnUnits = {};
  for (const figure of figures) {
    const held = heldUnitOf(figure);
    if (held === undefined) continue;
    const { unit, printedUnit } = held;
    const own = printedUnit === undefined ? undefined : ours[printedUnit];
    if (printedUnit !== undefined && own !== undefined) units[printedUnit] = own;
    const name = figure.unit ?? '';
    if (unit.startsWith(OWN)) units[unit] = { name: { vi: name, en: name }, kind: 'amount' };
  }
  return Object.keys(units).length === 0 ? {} : { units };
}

const OWN = 'unit-';

function ownCode(unit: string): string {
  const words = fold(unit)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${OWN}${words === '' ? 'x' : words}`;
}
