import type { Row, SdmxMessage } from './sdmxMessage';

/** What is left of a message once its actions are carried out: one row for each observation. */
export type Observed = {
  readonly rows: readonly Row[];
  /** Two rows of one action that give one observation different values. */
  readonly contradictions: readonly (readonly [Row, Row])[];
};

/**
 * Carries out the actions of a message in their order: information, append and merge add or fill in, replace puts a row in
 * the place of another one, delete takes away. A row without a value that leaves dimensions open says something of all
 * observations that it fits.
 * @param dimensions places of the columns that tell observations apart
 * @param value place of OBS_VALUE
 */
export function observedIn({ rows }: SdmxMessage, dimensions: readonly number[], value: number): Observed {
  const observed = new Map<string, Row>();
  const ofMany: Row[] = [];
  const contradictions: (readonly [Row, Row])[] = [];
  for (const row of rows) {
    const key = dimensions.map((at) => row.cells[at] ?? '').join('\n');
    const present = observed.get(key);
    if (row.action === 'D') takeAway(row);
    else if (isOfMany(row)) ofMany.push(row);
    else if (present === undefined || row.action === 'R') {
      if (present?.action === row.action && differ(present, row)) contradictions.push([present, row]);
      observed.set(key, row);
    } else {
      if (present.action === row.action && differ(present, row)) contradictions.push([present, row]);
      observed.set(key, { ...row, cells: filledIn(row.cells, present.cells) });
    }
  }
  for (const row of ofMany) {
    for (const [key, one] of observed) {
      if (fits(row, one)) observed.set(key, { ...one, cells: filledIn(one.cells, row.cells, dimensions) });
    }
  }
  return { rows: [...observed.values()], contradictions };

  function isOfMany({ cells }: Row): boolean {
    return cells[value] === '' && dimensions.some((at) => isOpen(cells[at]));
  }

  function differ(one: Row, other: Row): boolean {
    const [first = '', second = ''] = [one.cells[value], other.cells[value]];
    return first !== '' && second !== '' && first !== second;
  }

  function fits({ cells }: Row, { cells: others }: Row): boolean {
    return dimensions.every((at) => isOpen(cells[at]) || cells[at] === others[at]);
  }

  /** A row that names no attribute takes away whole observations, others what they name. */
  function takeAway(row: Row): void {
    const whole = dimensions.map((at) => row.cells[at] ?? '').join('\n');
    const isOne = !dimensions.some((at) => isOpen(row.cells[at]));
    const only = observed.get(whole);
    const named = row.cells.flatMap((cell, at) => (cell === '' || dimensions.includes(at) ? [] : [at]));
    for (const [key, one] of isOne ? (only === undefined ? [] : [[whole, only] as const]) : observed) {
      if (!fits(row, one)) continue;
      if (named.length === 0 || named.includes(value)) observed.delete(key);
      else
        observed.set(key, { ...one, cells: one.cells.map((cell, at) => (named.includes(at) ? '' : cell)) });
    }
  }
}

/** Left out, or switched off. */
function isOpen(cell = ''): boolean {
  return cell === '' || cell === '~';
}

function filledIn(
  cells: readonly string[],
  others: readonly string[],
  never: readonly number[] = [],
): readonly string[] {
  return cells.map((cell, at) => (cell === '' && !never.includes(at) ? (others[at] ?? '') : cell));
}
