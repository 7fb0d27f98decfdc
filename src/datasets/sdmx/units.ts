import { factorOf, unitIn } from '../../model/unit';
import type { DatasetContent } from '../../model/schema';

/** A unit as SDMX says it: UNIT_MEASURE, and by UNIT_MULT how many tens it is multiplied with. */
export type SdmxUnit = { readonly measure: string; readonly mult: number };

/**
 * Units that the code knows. USD, T (tonnes), PT (per cent) and PS (persons) are codes that statistical services use;
 * for the others no list has one.
 */
const known = {
  usd: { measure: 'USD', mult: 0 },
  'million-usd': { measure: 'USD', mult: 6 },
  'billion-usd': { measure: 'USD', mult: 9 },
  'thousand-tonnes': { measure: 'T', mult: 3 },
  percent: { measure: 'PT', mult: 0 },
  'percent-per-year': { measure: 'PA', mult: 0 },
  'percentage-points': { measure: 'PP', mult: 0 },
  times: { measure: 'TIMES', mult: 0 },
  markets: { measure: 'MARKETS', mult: 0 },
  enterprises: { measure: 'ENTERPRISES', mult: 0 },
  persons: { measure: 'PS', mult: 0 },
} satisfies Record<string, SdmxUnit>;

/**
 * How the units of a dataset, known and its own, are written in SDMX; no two of them alike.
 * @example sdmxUnits({ units: {} }).get('million-usd') // { measure: 'USD', mult: 6 }
 */
export function sdmxUnits(dataset: Pick<DatasetContent, 'units'>): ReadonlyMap<string, SdmxUnit> {
  const codes = new Map<string, SdmxUnit>(Object.entries(known));
  const taken = new Set([...codes.values()].map(keyOf));
  for (const [code, { heldIn }] of Object.entries(dataset.units ?? {})) {
    const own = { measure: code.toUpperCase().replaceAll('-', '_'), mult: 0 };
    const choices = [multipleOf(heldIn, code, dataset), own, { ...own, measure: `OWN_${own.measure}` }];
    const free = choices.find((one) => one !== undefined && !taken.has(keyOf(one)));
    if (free === undefined) continue;
    codes.set(code, free);
    taken.add(keyOf(free));
  }
  return codes;
}

/** @example keyOf({ measure: 'USD', mult: 6 }) // 'USD 6' */
export function keyOf({ measure, mult }: SdmxUnit): string {
  return `${measure} ${mult}`;
}

/** A unit of which a known one is ten, a hundred … times as much, or which is as much of it. */
function multipleOf(
  heldIn: string | undefined,
  code: string,
  dataset: Pick<DatasetContent, 'units'>,
): SdmxUnit | undefined {
  const unit = unitIn(dataset, code);
  if (heldIn === undefined || !Object.hasOwn(known, heldIn) || unit === undefined) return undefined;
  const { measure, mult } = known[heldIn as keyof typeof known];
  const tens = Math.log10(factorOf(unit));
  return Number.isInteger(tens) && mult + tens >= 0 ? { measure, mult: mult + tens } : undefined;
}
