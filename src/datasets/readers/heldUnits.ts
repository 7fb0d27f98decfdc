import { fold } from '../../model/fold';
import type { DatasetContent } from '../../model/schema';

type OwnUnit = NonNullable<DatasetContent['units']>[string];

/** The unit that numbers are held in, the one they are printed in, and what that is where the code does not know it. */
export type HeldUnit = { readonly unit: string; readonly printed: string; readonly own?: OwnUnit };

const amount = (vi: string, en: string, factor: number, heldIn: string): OwnUnit => ({
  name: { vi, en },
  kind: 'amount',
  factor,
  heldIn,
});

/** Units of drafts. Money is held in million USD and quantities in thousand tonnes, whatever they are printed in. */
const known: Readonly<Record<string, HeldUnit>> = {
  '%': { unit: 'percent', printed: 'percent' },
  'million USD': { unit: 'million-usd', printed: 'million-usd' },
  'billion USD': { unit: 'million-usd', printed: 'billion-usd' },
  USD: { unit: 'million-usd', printed: 'dollars', own: amount('USD', 'USD', 1e-6, 'million-usd') },
  '1000 USD': {
    unit: 'million-usd',
    printed: 'thousand-usd',
    own: amount('nghìn USD', 'thousand USD', 1e-3, 'million-usd'),
  },
  'thousand tonnes': { unit: 'thousand-tonnes', printed: 'thousand-tonnes' },
  tonnes: {
    unit: 'thousand-tonnes',
    printed: 'tonnes',
    own: amount('tấn', 'tonnes', 1e-3, 'thousand-tonnes'),
  },
  kg: { unit: 'thousand-tonnes', printed: 'kg', own: amount('kg', 'kg', 1e-6, 'thousand-tonnes') },
  'million tonnes': {
    unit: 'thousand-tonnes',
    printed: 'million-tonnes',
    own: amount('triệu tấn', 'million tonnes', 1e3, 'thousand-tonnes'),
  },
  pieces: { unit: 'pieces', printed: 'pieces', own: { name: { vi: 'chiếc', en: 'pieces' }, kind: 'count' } },
};

/** @example heldUnitOf('tonnes').unit // 'thousand-tonnes' */
export function heldUnitOf(unit: string): HeldUnit {
  const found = Object.hasOwn(known, unit) ? known[unit] : undefined;
  if (found !== undefined) return found;
  const code = `unit-${fold(unit)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`.replace(/-$/, '');
  return { unit: code, printed: code, own: { name: { vi: unit, en: unit }, kind: 'amount' } };
}
