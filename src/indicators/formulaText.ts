/** An argument of a call; `undefined` where it is left out between others. */
export type Argument = string | number | undefined;

/** A call of a custom function: its id and what stands between the brackets. */
export type Call<Id extends string = string> = {
  readonly id: Id;
  readonly args: readonly Argument[];
};

/**
 * A call as it is typed into a cell.
 * @example formulaOf({ id: 'ACTUAL', args: ['Châu Phi', 2005] }) // '=VNEXPORT.ACTUAL("Châu Phi",2005)'
 */
export function formulaOf({ id, args }: Call): string {
  const written = args.map((argument) =>
    typeof argument === 'string' ? `"${argument.replaceAll('"', '""')}"` : String(argument ?? ''),
  );
  return `=VNEXPORT.${id}(${written.join(',')})`;
}
