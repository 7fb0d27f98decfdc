import { absoluteAddress, positionOf } from '../core/areas';
import type { Area } from '../core/areas';
import type { DefinedName } from './definedNames';
import { partsOf } from '../../tables/formulaParts';
import type { ConvertedName } from '../store/conversionList';
import type { Survey } from './look';
import type { Plan } from './planConversion';
import { sheetIdOf, templateOf } from './template';

/** A name and what it is to say once the formulas are values. */
export type PlannedName = DefinedName & { readonly convertedFormula: string; readonly kept: ConvertedName };

/**
 * Names that referred to what a converted cell spills refer to the same cells by their address. Names that call the
 * add-in say #N/A, because every formula that used them is a value now; they stay where some formula stays, or where
 * only a part of the workbook is converted.
 */
export function planNames(seen: Survey, plan: Plan, wholeWorkbook: boolean): PlannedName[] {
  const { names, sheets, callingNames } = seen;
  const needed = neededNames(names, plan);
  const spills = new Map(plan.convert.map((cell) => [`${cell.sheet} ${cell.row} ${cell.column}`, cell.area]));
  return names.flatMap((name) => {
    const lower = name.name.toLowerCase();
    const calls = callingNames.has(lower);
    const convertedFormula = calls
      ? wholeWorkbook && !needed.has(lower)
        ? '=#N/A'
        : name.formula
      : withFixedSpills(name.formula, sheets, spills);
    if (convertedFormula === name.formula) return [];
    const kept = {
      name: name.name,
      ...(name.sheet !== undefined && { sheet: name.sheet }),
      formula: templateOf(name.formula, nowhere, seen),
      converted: templateOf(convertedFormula, nowhere, seen),
    };
    return [{ ...name, convertedFormula, kept }];
  });
}

/** Defined names refer to cells by their sheet, wherever they are used. */
export const nowhere = { sheet: '', row: 0, column: 0 };

function neededNames(names: readonly DefinedName[], { kept }: Plan): ReadonlySet<string> {
  const needed = new Set<string>();
  const waiting = kept.map(({ cell }) => cell.formula);
  for (let formula = waiting.pop(); formula !== undefined; formula = waiting.pop()) {
    for (const { kind, text } of partsOf(formula)) {
      const lower = text.toLowerCase();
      if (kind !== 'word' || needed.has(lower)) continue;
      needed.add(lower);
      waiting.push(...names.filter(({ name }) => name.toLowerCase() === lower).map((name) => name.formula));
    }
  }
  return needed;
}

function withFixedSpills(
  formula: string,
  sheets: Survey['sheets'],
  spills: ReadonlyMap<string, Area>,
): string {
  if (!formula.includes('#')) return formula;
  return partsOf(formula)
    .map((part) => {
      if (part.kind !== 'reference' || !part.spill || part.sheet === undefined) return part.text;
      const sheet = sheetIdOf(part.sheet, sheets);
      const { row, column } = positionOf(part.cells);
      const area = spills.get(`${sheet ?? ''} ${row} ${column}`);
      return area === undefined ? part.text : absoluteAddress(part.sheet, area);
    })
    .join('');
}
