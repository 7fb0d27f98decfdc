import { ifThere } from '../catalogue/problem';
import { answerOf, variantTexts } from '../indicators/registry';
import type { Registry } from '../indicators/registry';
import type { Observation } from '../model/observation';
import type { Subject } from '../model/schema';
import { headingWithUnit } from '../tables/table';
import type { CardContext, Field } from './cardField';

/**
 * Computed fields of a card, each where its function has an answer, and what the rounding of the printed figures leaves
 * open about them, as `BOUNDS` has it.
 */
export function computedFields(
  subject: Subject,
  { catalogue, messages, texts }: CardContext,
  { known }: Registry,
): { readonly figures: readonly Field[]; readonly bounds: readonly Field[] } {
  const shown = known.flatMap((one) => {
    const { key, shownIn } = one.variant;
    const answer = shownIn.includes('card') ? answerOf(one, catalogue, subject) : undefined;
    if (answer === undefined) return [];
    const { computed } = answer;
    const { heading = key } = variantTexts(one, messages.language);
    return { key, computed, label: headingWithUnit(heading, computed.unit, messages) };
  });
  const originsOf = (inputs: readonly Observation[]) =>
    new Set(
      inputs.map(
        ({ status, period, publisher }) =>
          `${messages.measured(messages.statuses[status], period, undefined)}, ${publisher.name[messages.language]}`,
      ),
    );
  return {
    // A bare number would not tell whose figures of which period it is computed from.
    figures: shown.map(({ key, label, computed: { number, unit, inputs } }) => ({
      key,
      label: [label, ...originsOf(inputs)].join(' · '),
      content: { number, unit },
    })),
    bounds: shown.flatMap(({ key, label, computed }) => {
      const bounds = ifThere(() => computed.bounds);
      if (bounds === undefined || bounds.low === bounds.high) return [];
      const { unit } = computed;
      return [
        { key: `${key}Min`, label: texts.lowest(label), content: { number: bounds.low, unit, fine: true } },
        { key: `${key}Max`, label: texts.highest(label), content: { number: bounds.high, unit, fine: true } },
      ];
    }),
  };
}
