import type { DatasetFile } from '../../src/model/schema';

/** Units in which customs and the statistics office print, with what their numbers are held in. */
export const printedUnits = {
  'thousand-usd': {
    name: { vi: 'nghìn USD', en: 'thousand USD' },
    kind: 'amount',
    factor: 0.001,
    heldIn: 'million-usd',
  },
  tonnes: { name: { vi: 'tấn', en: 'tonnes' }, kind: 'amount', factor: 0.001, heldIn: 'thousand-tonnes' },
} as const satisfies NonNullable<DatasetFile['units']>;
