/**
 * How many letters must be put in, taken out or changed to make one text of another (Levenshtein).
 * @example editDistance('gap', 'gao') // 1
 */
export function editDistance(one: string, other: string): number {
  // Row by row of the usual table: what the beginning of `one` takes to become each beginning of `other`.
  let row = Array.from({ length: other.length + 1 }, (_, length) => length);
  for (let at = 1; at <= one.length; at++) {
    const above = row;
    row = [at];
    for (let to = 1; to <= other.length; to++) {
      const same = one[at - 1] === other[to - 1] ? 0 : 1;
      row.push(Math.min((above[to] ?? 0) + 1, (row[to - 1] ?? 0) + 1, (above[to - 1] ?? 0) + same));
    }
  }
  return row[other.length] ?? 0;
}
