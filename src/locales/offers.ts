import { comparePeriods, firstYear, yearsCovered } from '../model/period';
import type { Period } from '../model/period';
import type { Offer } from '../catalogue/problem';
import type { Subject } from '../model/schema';
import { measureName } from './measures';
import type { Language } from './messages';
import { list } from './phrases';

/**
 * Figures of a subject that are stated, in words: one entry for each measure and publisher, with its periods.
 * @example offered(resultsOfRice, rice, 'vi') // 'lượng xuất khẩu các năm 2000–2006 (FAO), kim ngạch các năm 2000–2006 (FAO)'
 */
export function offered(offers: readonly Offer[], subject: Subject, language: Language): string {
  const alike = new Map<string, Offer[]>();
  for (const offer of offers) {
    const key = `${offer.measure} ${offer.publisher?.code ?? ''}`;
    alike.set(key, [...(alike.get(key) ?? []), offer]);
  }
  return list(
    [...alike.values()].flatMap((same) => {
      const [first] = same;
      if (first === undefined) return [];
      const name = measureName(first.measure, subject, language);
      const by = first.publisher === undefined ? '' : ` (${first.publisher.name[language]})`;
      return `${name} ${inYears(
        same.map(({ period }) => period),
        language,
      )}${by}`;
    }),
  );
}

/** Years in a row are one range; "2001-2005" is a period of its own, whose figure is one. */
function inYears(periods: readonly Period[], language: Language): string {
  const runs: Period[][] = [];
  for (const period of [...new Set(periods)].sort(comparePeriods)) {
    const run = runs.at(-1);
    if (run !== undefined && follows(run.at(-1), period)) run.push(period);
    else runs.push([period]);
  }
  return runs
    .map((run) =>
      run.length < SHORTEST_RANGE
        ? run.join(', ')
        : `${eachYear[language]} ${run[0] ?? ''}–${run.at(-1) ?? ''}`,
    )
    .join(', ');
}

const eachYear: Record<Language, string> = { vi: 'các năm', en: 'each year' };

/** Two years are read faster than a range. */
const SHORTEST_RANGE = 3;

function follows(last: Period | undefined, next: Period): boolean {
  const areYears = last !== undefined && yearsCovered(last) === 1 && yearsCovered(next) === 1;
  return areYears && firstYear(next) === firstYear(last) + 1;
}
