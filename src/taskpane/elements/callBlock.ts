import { functions } from '../../functions/functions';
import type { FunctionId } from '../../functions/functions';
import { formulaOf } from '../../model/formulaText';
import type { Call } from '../../model/formulaText';
import type { CellBlock } from '../../workbook/insert/cellBlock';
import { spillLayoutOf } from '../../workbook/insert/spillLayout';

/** The formula of a call, with room for all that it answers now, in columns in which sentences can be read. */
export function blockOf(call: Call): CellBlock {
  const answer = answerOf(call);
  const entered = answer.map((row, down) =>
    row.map((_, right) => (down + right === 0 ? formulaOf(call) : undefined)),
  );
  return {
    cells: () => entered,
    layout: spillLayoutOf(answer),
  };
}

/** One cell where there is no answer: then it shows an error. */
function answerOf({ id, args }: Call): readonly (readonly unknown[])[] {
  try {
    const answer: unknown = (functions[id as FunctionId] as (...args: unknown[]) => unknown)(...args);
    return Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
  } catch (fault) {
    if (fault instanceof CustomFunctions.Error) return [[fault]];
    throw fault;
  }
}
