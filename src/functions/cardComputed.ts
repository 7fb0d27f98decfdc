import * as compute from '../indicators/computed';
import type { Computed } from '../indicators/computed';
import type { Catalogue } from '../catalogue/catalogue';
import { Problem } from '../catalogue/problem';
import { isPartOfTotal } from '../indicators/partOfTotal';
import type { Subject } from '../model/schema';
import { headingWithUnit } from '../tables/table';
import type { CardContext, Field } from './cardField';

/** Computed fields of a card, and what the rounding of the printed figures leaves open about them, as `BOUNDS` has it. */
export function computedFields(
  subject: Subject,
  { catalogue, messages, texts }: CardContext,
): { readonly figures: readonly Field[]; readonly bounds: readonly Field[] } {
  const { columns } = messages;
  const labels: Record<ComputedKey, string> = {
    growth: columns.impliedGrowth,
    baseline: columns.baseline,
    change: columns.change,
    shareOfTotal: columns.shareOfTotal,
    shareOfGroup: columns.shareOfGroup,
    contribution: columns.contribution,
    unitValue: columns.unitValue,
    rank: texts.labels.rank,
    attainment: columns.attainment,
    rankInGroup: texts.labels.rankInGroup,
  };
  const all = Object.entries(formulas).flatMap(([key, formula]) => {
    const computed = valueOf(() => formula(catalogue, subject));
    const label = labels[key as ComputedKey];
    return computed === undefined
      ? []
      : [{ key, computed, label: headingWithUnit(label, computed.unit, messages) }];
  });
  return {
    figures: all.map(({ key, label, computed: { number, unit } }) => ({
      key,
      label,
      content: { number, unit },
    })),
    bounds: all.flatMap(({ key, label, computed: { unit, bounds } }) =>
      bounds.low === bounds.high
        ? []
        : [
            { key: `${key}Min`, label: texts.lowest(label), content: { number: bounds.low, unit, fine } },
            { key: `${key}Max`, label: texts.highest(label), content: { number: bounds.high, unit, fine } },
          ],
    ),
  };
}

const fine = true;

type ComputedKey = keyof typeof formulas;

/** As the functions of these names compute it; each field is there where its function has an answer. */
const formulas = {
  growth: compute.growth,
  baseline: compute.baseline,
  change: compute.change,
  shareOfTotal: (catalogue: Catalogue, subject: Subject) =>
    isPartOfTotal(subject) ? compute.share(catalogue, subject, catalogue.total) : undefined,
  shareOfGroup: (catalogue: Catalogue, subject: Subject) =>
    compute.share(catalogue, subject, compute.groupOf(catalogue, subject)),
  contribution: compute.contribution,
  unitValue: compute.unitValue,
  attainment: (catalogue: Catalogue, subject: Subject) => compute.attainment(catalogue, subject),
  rank: (catalogue: Catalogue, subject: Subject) => compute.rank(catalogue, subject),
  rankInGroup: (catalogue: Catalogue, subject: Subject) =>
    compute.rank(catalogue, subject, undefined, 'group'),
} satisfies Record<string, (catalogue: Catalogue, subject: Subject) => Computed | undefined>;

function valueOf(compute: () => Computed | undefined): Computed | undefined {
  try {
    return compute();
  } catch (problem) {
    if (problem instanceof Problem) return undefined;
    throw problem;
  }
}
