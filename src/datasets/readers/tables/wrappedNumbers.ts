import { readNumber } from '../numbers';
import type { Signs } from '../numbers';
import type { PageRow } from './positioned';

/**
 * Where spaces group thousands, a narrow column breaks numbers at them: "488 162" stands above the line of its row and
 * "798" below it, or the rest below the beginning. Such halves are put together; what may be one and is not sure to be
 * stays with its row, and is open there.
 */
export function withWrappedNumbers(rows: readonly PageRow[], signs: Signs): PageRow[] {
  if (signs.group !== ' ') return [...rows];
  const whole = [...rows];
  rows.forEach((_, at) => {
    const below = whole[at];
    const [above, over] = [whole[at - 1], whole[at - 2]];
    if (below === undefined || above === undefined || below.name !== '' || below.cells.size === 0) return;
    if (!isNear(above, below)) return;
    const first = over?.name === '' && isNear(over, above) ? over : above;
    // Numbers between two lines of their name.
    if (first.cells.size === 0) return;
    const cells = new Map(above.cells);
    let isWhole = [...first.cells.keys()].every(
      (band) => first === above || (below.cells.has(band) && !above.cells.has(band)),
    );
    for (const [band, rest] of below.cells) {
      const printed = `${first.cells.get(band)?.printed ?? ''} ${rest.printed}`;
      const number = /^\d{3}(?: \d{3})*(?:[.,]\d+)?$/.test(rest.printed)
        ? readNumber(printed, signs)
        : undefined;
      if (number === undefined || !first.cells.has(band)) isWhole = false;
      else cells.set(band, number);
    }
    if (isWhole) {
      // Below a number may also stand another one; around the line of a row stand only halves.
      whole[at - 1] = { ...above, cells, ...(first === above ? { unclear: 'row-end' as const } : {}) };
      whole[at] = { ...below, cells: new Map() };
      if (first !== above) whole[at - 2] = { ...first, cells: new Map() };
    } else {
      whole[at - 1] = { ...above, unclear: 'row-end' };
      whole[at] = { ...below, unclear: 'row-end' };
    }
  });
  return whole.filter((row, at) => row === rows[at] || row.name !== '' || row.cells.size > 0);
}

/** Nearer than two rows would be. */
function isNear(above: PageRow, below: PageRow): boolean {
  return above.page === below.page && above.bottom - below.y < Math.max(above.size, below.size) * 1.6;
}
