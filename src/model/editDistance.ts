/**
 * How many slips make one text of another: a letter put in, taken out or changed, or two neighbours that changed places
 * (Damerau and Levenshtein, no letter in two slips).
 * @example editDistance('gap', 'gao') // 1
 * @example editDistance('ocffee', 'coffee') // 1
 */
export function editDistance(one: string, other: string): number {
  // Row by row of the usual table: what the beginning of `one` takes to become each beginning of `other`.
  let [before, above]: number[][] = [];
  let row = Array.from({ length: other.length + 1 }, (_, length) => length);
  for (let at = 1; at <= one.length; at++) {
    [before, above, row] = [above, row, [at]];
    for (let to = 1; to <= other.length; to++) {
      const same = one[at - 1] === other[to - 1] ? 0 : 1;
      const isSwapped = one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      row.push(
        Math.min(
          (above[to] ?? 0) + 1,
          (row[to - 1] ?? 0) + 1,
          (above[to - 1] ?? 0) + same,
          isSwapped ? (before?.[to - 2] ?? Infinity) + 1 : Infinity,
        ),
      );
    }
  }
  return row[other.length] ?? 0;
}
