import type { Catalogue } from '../catalogue/catalogue';
import { ifThere, Problem } from '../catalogue/problem';
import { createResolver } from '../catalogue/resolver';
import type { Match } from '../catalogue/resolver';
import type { VariantTexts } from '../locales/indicators';
import { languages } from '../locales/messages';
import type { Language } from '../locales/messages';
import type { Period } from '../model/period';
import type { Subject } from '../model/schema';
import { attainment } from './attainment';
import { baseline } from './baseline';
import { change } from './change';
import { compoundGrowth } from './compoundGrowth';
import type { Computed } from './computed';
import { contribution } from './contribution';
import { growth } from './growth';
import type { Arguments, Indicator, Variant } from './indicator';
import { printedFigures } from './printed';
import type { Bounds } from './printed';
import { rank } from './rank';
import { share } from './share';
import { unitValue } from './unitValue';

/**
 * Every computed figure of the add-in. Functions, search, cards, BOUNDS, table columns, the pane's examples and the
 * values that Excel suggests are made from this list and from nothing else.
 *
 * To add one:
 * 1. Write its file beside this one: `defineIndicator` in `indicator.ts` says what belongs to it, `change.ts` is a short
 *    example. Take the unit from the units of its inputs (`units.ts`), and divide with `over`, which refuses 0.
 * 2. Write its texts in `src/locales/vi/indicators.ts` and `src/locales/en/indicators.ts`, and what Excel says of its
 *    function in `indicatorHelp.ts` beside them; what the pane calls it is asked for in `builder.ts`.
 * 3. Add it to `all` below, where its place is its place on cards, in tables and in searches.
 * 4. Build, copy `dist/functions.*.json` over `test/scripts/golden` and run `npm run docs`.
 */
const all = [
  growth,
  compoundGrowth,
  baseline,
  change,
  share,
  contribution,
  unitValue,
  attainment,
  rank,
] as const;

/** Id of a function that computes. */
export type IndicatorId = (typeof all)[number]['id'];

/** A figure that is known of a subject without further arguments, and what computes it. */
export type Known = { readonly indicator: Indicator; readonly variant: Variant };

/** What a reader of a language is told of a known figure. */
export function variantTexts({ indicator, variant }: Known, language: Language): VariantTexts {
  return indicator.texts[language].variants[variant.key] ?? {};
}

/** A function whose answers have bounds. */
export type Bounded = {
  readonly id: string;
  /**
   * What rounding and qualifiers allow of the answer that the function gives for a subject and nothing else.
   * @throws Problem where the function has no answer; a target that is printed as a range does have bounds
   */
  readonly boundsOf: (catalogue: Catalogue, subject: Subject) => Bounds;
  /** The same for the periods that the function takes, of which one may be left out; `undefined` for one that takes none. */
  readonly boundsBetween?: (
    catalogue: Catalogue,
    subject: Subject,
    from: Period | undefined,
    to: Period | undefined,
  ) => Bounds;
};

/** What there is to know of the indicators of a list. */
export type Registry<Id extends string = string> = {
  readonly indicators: readonly Indicator<Id>[];
  readonly known: readonly Known[];
  readonly bounded: readonly Bounded[];
  /** A function's name as it stands in a formula counts too: "VNEXPORT.BASELINE", "=vnexport.baseline()". */
  readonly resolve: (text: string) => Match<Bounded>;
};

/**
 * @example createRegistry([...registry.indicators, valuePerDay]) // the add-in's indicators and one more
 */
export function createRegistry<Id extends string>(indicators: readonly Indicator<Id>[]): Registry<Id> {
  const named = [
    ...printedFigures.map(({ id, names, boundsOf }) => ({ value: { id, boundsOf }, names: [id, ...names] })),
    ...indicators.map((indicator) => ({
      value: boundedBy(indicator),
      names: [indicator.id, ...languages.flatMap((language) => indicator.texts[language].names)],
    })),
  ];
  const resolve = createResolver<Bounded>(named);
  return {
    indicators,
    known: indicators.flatMap((indicator) => indicator.variants.map((variant) => ({ indicator, variant }))),
    bounded: named.map(({ value }) => value),
    resolve: (text) => resolve(text.replace(/^[\s=]*VNEXPORT\./i, '')),
  };
}

function boundedBy(indicator: Indicator): Bounded {
  const { id, parameters } = indicator;
  const boundsOf = (catalogue: Catalogue, subject: Subject) => indicator.compute(catalogue, subject, {});
  const { from, to, period } = parameters;
  if (from?.takes === 'period' && to?.takes === 'period') {
    return {
      id,
      boundsOf,
      boundsBetween: (catalogue, subject, first, last) =>
        indicator.compute(catalogue, subject, { from: first, to: last }),
    };
  }
  if (period?.takes !== 'period') return { id, boundsOf };
  return {
    id,
    boundsOf,
    boundsBetween(catalogue, subject, first, last) {
      if (first !== undefined && last !== undefined) {
        throw new Problem({ kind: 'one-period-taken', answeredBy: id, periods: [first, last] });
      }
      return indicator.compute(catalogue, subject, { period: first ?? last });
    },
  };
}

/** A known figure of a subject, with the arguments that its function takes for it. */
export type Answer = { readonly computed: Computed; readonly given: Arguments };

/**
 * @param given the arguments of the variant unless others are given
 * @returns `undefined` where there is no such figure: a printed figure is missing, or it means nothing for the subject
 */
export function answerOf(
  { indicator, variant }: Known,
  catalogue: Catalogue,
  subject: Subject,
  given?: Arguments,
): Answer | undefined {
  return ifThere(() => {
    const asked = given ?? (variant.arguments === undefined ? {} : variant.arguments(catalogue, subject));
    return asked && { computed: indicator.compute(catalogue, subject, asked), given: asked };
  });
}

export const registry = createRegistry<IndicatorId>(all);
