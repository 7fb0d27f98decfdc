import { asTyped, formulaOf } from '../../model/formulaText';
import type { Call } from '../../model/formulaText';
import { session } from '../../session';

/** A call as the user would type it: what is written into a cell is `formulaOf`. */
export function shownFormula(call: Call): string {
  return asTyped(formulaOf(call), session.listSeparator);
}
