import type { PrintedOnlyUnit, Units } from './unit';
import { knownUnits, printedUnits, unitIn } from './unit';

/** What is wrong with a dataset's own units, and with the units of one of its figures. */
export function faultsOfUnits({ units = {} }: Units): string[] {
  return Object.entries(units).flatMap(([code, { kind, factor, heldIn }]) => [
    ...(knownUnits.has(code) ? [`unit ${code}: is known already`] : []),
    ...(kind === 'ratio' && (factor ?? 0.01) !== 0.01
      ? [`unit ${code}: a ratio is printed in per cent`]
      : []),
    ...(kind !== 'ratio' && (factor ?? 1) !== 1 && heldIn === undefined
      ? [`unit ${code}: has a factor, but no unit that its numbers are held in`]
      : []),
  ]);
}

/** @example faultsOfUnitsOf({ unit: 'usd', printedUnit: 'billion-usd' }, dataset) // ['billion-usd is not held in usd'] */
export function faultsOfUnitsOf(
  { unit, printedUnit }: { readonly unit: string; readonly printedUnit?: string | undefined },
  dataset: Units,
): string[] {
  const unknown = [unit, printedUnit].filter(
    (code) => code !== undefined && unitIn(dataset, code) === undefined,
  );
  if (unknown.length > 0) return unknown.map((code) => `unknown unit ${String(code)}`);
  const converted = heldIn(dataset, unit);
  if (converted !== undefined) return [`${unit} is a printed unit, its numbers are held in ${converted}`];
  return printedUnit !== undefined && heldIn(dataset, printedUnit) !== unit
    ? [`${printedUnit} is not held in ${unit}`]
    : [];
}

/** The unit that the numbers of a printed unit are converted to. */
function heldIn({ units = {} }: Units, code: string): string | undefined {
  if (Object.hasOwn(printedUnits, code)) return printedUnits[code as PrintedOnlyUnit].heldIn;
  return Object.hasOwn(units, code) ? units[code]?.heldIn : undefined;
}
