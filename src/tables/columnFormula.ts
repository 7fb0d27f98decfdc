/** Computed columns as Excel formulas over other columns of the same row. */
export type ColumnFormula = {
  /** Keys of the columns that the formula reads. */
  readonly operands: readonly string[];
  /** Writes the arithmetic, given a reference to each operand, in invariant English. */
  readonly expression: (...references: string[]) => string;
};

/** By key of the column; the arithmetic is that of the functions (see the catalogue's formulas). */
export const columnFormulas = {
  impliedGrowth: { operands: ['index'], expression: (index) => `${index}-1` },
  baseline: { operands: ['value', 'index'], expression: (value, index) => `${value}/${index}` },
  change: { operands: ['value', 'baseline'], expression: (value, baseline) => `${value}-${baseline}` },
  shareOfTotal: { operands: ['value', 'totalValue'], expression: (part, whole) => `${part}/${whole}` },
  shareOfGroup: { operands: ['value', 'groupValue'], expression: (part, whole) => `${part}/${whole}` },
  contribution: {
    operands: ['change', 'totalValue', 'totalIndex'],
    expression: (change, value, index) => `${change}/(${value}/${index})`,
  },
  unitValue: { operands: ['value', 'quantity'], expression: (value, tonnes) => `${value}/${tonnes}*1000` },
  difference: { operands: ['result', 'strategyTarget'], expression: (result, goal) => `${result}-${goal}` },
  ofTarget: { operands: ['result', 'strategyTarget'], expression: (result, goal) => `${result}/${goal}` },
  attainment: { operands: ['result', 'target'], expression: (result, goal) => `${result}/${goal}` },
} satisfies Record<string, ColumnFormula>;

/**
 * The formula of a computed column, the same for every row; it shows nothing where an operand is no number.
 * @example formulaText(columnFormulas.impliedGrowth, () => 'Chỉ số') // '=IF(COUNT([@[Chỉ số]])=1,[@[Chỉ số]]-1,"")'
 */
export function formulaText(
  { operands, expression }: ColumnFormula,
  headingOf: (key: string) => string,
): string {
  const references = operands.map((key) => rowReference(headingOf(key)));
  return `=IF(COUNT(${references.join(',')})=${String(operands.length)},${expression(...references)},"")`;
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
