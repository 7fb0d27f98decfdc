/** One promise of the bench: what was measured several times, and what it may be at most. */
export type Line = {
  readonly name: string;
  readonly unit: 'ms' | 'µs' | 'times' | 'round trips' | 'MB' | 'cells';
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** What the median may be at most. */
  readonly budget: number;
  readonly passes: boolean;
  /** Why nothing could be measured. */
  readonly failure?: string;
};

/** @param samples at least one number; where the first of them also warms up, leave it out */
export function lineOf(name: string, unit: Line['unit'], samples: readonly number[], budget: number): Line {
  const sorted = [...samples].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  return {
    name,
    unit,
    median,
    least: sorted[0] ?? NaN,
    most: sorted.at(-1) ?? NaN,
    budget,
    passes: median <= budget,
  };
}

/** What could not even be done. */
export function failedLine(name: string, unit: Line['unit'], budget: number, fault: unknown): Line {
  const failure = fault instanceof Error ? fault.message : String(fault);
  return { ...lineOf(name, unit, [], budget), passes: false, failure };
}

/** @example shown(lineOf('one TARGET', 'µs', [1.2, 1.4, 1.9], 2)) // 'pass  one TARGET: 1.4 µs (1.2 to 1.9), at most 2' */
export function shown({ name, unit, median, least, most, budget, passes, failure }: Line): string {
  const verdict = passes ? 'pass' : 'FAIL';
  return failure === undefined
    ? `${verdict}  ${name}: ${short(median)} ${unit} (${short(least)} to ${short(most)}), at most ${short(budget)}`
    : `${verdict}  ${name}: ${failure} (at most ${short(budget)} ${unit})`;
}

function short(number: number): string {
  return String(Number(number.toPrecision(3)));
}

/** Milliseconds of this process's CPU, which a busy machine changes less than the clock. */
export function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The same work several times, each time with something fresh that is made before and not measured. */
export function samplesOf<Fresh>(
  count: number,
  make: (round: number) => Fresh,
  work: (fresh: Fresh) => number,
): number[] {
  return Array.from({ length: count }, (_, round) => work(make(round)));
}
