import type { ColumnFormula } from '../indicators/indicator';

/**
 * The formula of a computed column, the same for every row; it shows nothing where an operand is no number, or where it
 * would divide by 0.
 * @param factor what the arithmetic is multiplied by to be in the unit of the column
 * @example formulaText(formulaOfGrowth, () => 'Chỉ số') // '=IF(COUNT([@[Chỉ số]])=1,[@[Chỉ số]]-1,"")'
 * @example formulaText(formulaOfShare, (key) => key) // '=IF(COUNT([@value],[@total])=2,IF([@total]>0,[@value]/[@total],""),"")'
 */
export function formulaText(
  { operands, divisors = [], expression }: ColumnFormula,
  headingOf: (key: string) => string,
  factor = 1,
): string {
  const references = operands.map((key) => rowReference(headingOf(key)));
  const arithmetic = `${expression(...references)}${factor === 1 ? '' : `*${String(factor)}`}`;
  const above0 = divisors.map((key) => `${rowReference(headingOf(key))}>0`);
  const guarded = above0.reduceRight((inner, condition) => `IF(${condition},${inner},"")`, arithmetic);
  return `=IF(COUNT(${references.join(',')})=${String(operands.length)},${guarded},"")`;
}

/**
 * A cell of the formula's own row, as Excel itself writes it: inner brackets around all but a plain word, and an
 * apostrophe before what has a meaning in references.
 * https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 * @example rowReference('Growth [%]') // "[@[Growth '[%']]]"
 */
export function rowReference(heading: string): string {
  if (/^[\p{L}\p{N}]+$/u.test(heading)) return `[@${heading}]`;
  return `[@[${heading.replace(/[[\]#'@]/g, "'$&")}]]`;
}
