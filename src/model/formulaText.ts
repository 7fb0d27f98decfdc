/** An argument of a call; `undefined` where it is left out between others. */
export type Argument = string | number | undefined;

/** A call of a custom function: its id and what stands between the brackets. */
export type Call<Id extends string = string> = {
  readonly id: Id;
  readonly args: readonly Argument[];
};

/** What stands between arguments where people type formulas; where the decimal mark is a comma, it is the other one. */
export const listSeparators = [',', ';'] as const;
export type ListSeparator = (typeof listSeparators)[number];

/**
 * A call as Excel stores it, with commas in every country: what is written into cells.
 * @example formulaOf({ id: 'ACTUAL', args: ['Châu Phi', 2005] }) // '=VNEXPORT.ACTUAL("Châu Phi",2005)'
 */
export function formulaOf({ id, args }: Call): string {
  const written = args.map((argument) =>
    typeof argument === 'string' ? `"${argument.replaceAll('"', '""')}"` : String(argument ?? ''),
  );
  return `=VNEXPORT.${id}(${written.join(',')})`;
}

/**
 * A period as an argument: a year as a number.
 * @example periodArgument('2005') // 2005
 */
export function periodArgument(period: string): Argument {
  return /^\d{4}$/.test(period) ? Number(period) : period;
}

/**
 * Any text with its formulas as one types them, so that they can be copied from it into a cell.
 * @example asTyped('Try =VNEXPORT.ACTUAL("Gạo, tẻ",2005).', ';') // 'Try =VNEXPORT.ACTUAL("Gạo, tẻ";2005).'
 */
export function asTyped(text: string, separator: ListSeparator): string {
  if (separator === ',') return text;
  return text.replace(FORMULA, (formula) =>
    formula.replace(COMMA_OR_QUOTED, (found) => (found === ',' ? separator : found)),
  );
}

/** A call without calls inside it, which is all that we offer. */
const FORMULA = /=VNEXPORT\.[A-Z]+\((?:"(?:[^"]|"")*"|[^"()])*\)/g;
const COMMA_OR_QUOTED = /"(?:[^"]|"")*"|,/g;
