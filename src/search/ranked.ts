import type { Catalogue } from '../catalogue/catalogue';
import { comparePeriods } from '../model/period';
import type { Finding } from './finding';
import { offeredBy } from './matching';
import type { Segment } from './question';

/**
 * Subject by subject, the one that is called exactly so first, the rest in the order of the catalogue. Of a subject, the
 * main measure comes first, printed figures before computed ones, the document before what others publish, the later
 * period before the earlier.
 * @param between whether a figure lies between the two periods that were typed
 */
export function ranked(
  findings: readonly Finding[],
  catalogue: Catalogue,
  segments: readonly Segment[],
  between: (finding: Finding) => boolean,
): Finding[] {
  const places = new Map(catalogue.subjects.map(({ code }, index) => [code, index]));
  const targetsAsked = segments.some(({ meanings }) =>
    meanings.some((meaning) => meaning.kind === 'status' && meaning.status === 'target'),
  );
  const keysOf = (finding: Finding): number[] => {
    const { subject, period, measure, status, inputs } = finding;
    return [
      distanceOf(finding, segments),
      places.get(subject.code) ?? Infinity,
      between(finding) ? 0 : 1,
      targetsAsked && period === catalogue.targetPeriod ? 0 : 1,
      -(measure === subject.mainMeasure ? 1.5 : 1) *
        (status === 'computed' ? 0.8 : 1) *
        (inputs.every(({ dataset }) => dataset === catalogue.dataset) ? 1 : 0.95),
    ];
  };
  return findings
    .map((finding, order) => ({ finding, order, keys: keysOf(finding) }))
    .sort(
      (a, b) =>
        compareKeys(a.keys, b.keys) ||
        comparePeriods(b.finding.period, a.finding.period) ||
        a.order - b.order,
    )
    .map(({ finding }) => finding);
}

/** How far the subject's name is from what was typed. */
function distanceOf({ subject }: Finding, segments: readonly Segment[]): number {
  return segments.reduce((sum, { meanings, quality }) => {
    const own = meanings.filter((meaning) => meaning.kind === 'subject' && meaning.code === subject.code);
    if (own.length > 0) return sum + quality;
    const offered = offeredBy(meanings).indexOf(subject.code);
    if (offered >= 0) return sum + offered / MANY_OFFERS;
    return meanings.some(({ kind }) => kind === 'subject') ? sum + CONTAINED_ONLY : sum;
  }, 0);
}

const MANY_OFFERS = 1000;

/** The name is a part of the subject's name: "Cao su" of Sản phẩm cao su. */
const CONTAINED_ONLY = 3;

function compareKeys(a: readonly number[], b: readonly number[]): number {
  return a.map((key, index) => key - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
