import type { Catalogue } from '../catalogue/catalogue';
import { seriesOf } from '../catalogue/series';
import { tradeWith } from '../catalogue/trade';
import { attainment } from '../indicators/attainment';
import type { Arguments, Parameters } from '../indicators/indicator';
import { answerOf, ifThere, registry } from '../indicators/registry';
import type { Known } from '../indicators/registry';
import { measures } from '../model/measures';
import type { Interval } from '../model/interval';
import type { Observation } from '../model/observation';
import { comparePeriods, kindOf, yearToDate } from '../model/period';
import type { Period } from '../model/period';
import type { Measure, Subject } from '../model/schema';
import { isResult, isTarget } from '../model/status';
import { sumOfMonths } from '../catalogue/sums';
import { findingOfAnswer } from './computedFindings';
import type { Finding } from './finding';
import { printedFinding } from './findings';

/** What the page of a subject is about; what is left out is found in the figures. */
export type PageQuestion = {
  readonly subject: Subject;
  readonly measure?: Measure | undefined;
  readonly period?: Period | undefined;
  readonly market?: Subject | undefined;
};

/** A computed figure, and what the rounding of its inputs allows; no bounds where they have none. */
export type Fact = { readonly finding: Finding; readonly bounds: Interval | undefined };

/** A target, the results of its period, and how far it was met where they are counted alike. */
export type TargetBeside = {
  readonly target: Observation;
  readonly results: readonly { readonly result: Observation; readonly isAlike: boolean }[];
  readonly attainment: Fact | undefined;
};

/**
 * The figure that the page of a subject begins with: the newest result, unless a period is asked for, and a target where
 * there is no result.
 * @example headlineOf(catalogue, { subject: coffee })?.period // '2026-07'
 */
export function headlineOf(catalogue: Catalogue, question: PageQuestion): Observation | undefined {
  const { subject, measure, period, market } = question;
  const result = (when?: Period) =>
    ifThere(() => catalogue.result(subject, measure, when, undefined, market));
  const target = () =>
    market === undefined ? ifThere(() => catalogue.target(subject, measure, period)) : undefined;
  if (period !== undefined) return result(period) ?? target();
  const newest = ifThere(() => seriesOf(catalogue, subject, { measure, market }))?.at(-1);
  return newest ?? result() ?? target() ?? catalogue.statedAbout(subject, measure, tradeWith(market))[0];
}

/** How a result has grown on the same period of the year before; `undefined` where nobody states that one. */
export function growthOf(catalogue: Catalogue, headline: Observation): Fact | undefined {
  const known = registry.known.find(({ indicator }) => indicator.id === 'GROWTH');
  if (known === undefined || !isResult(headline.status)) return undefined;
  const fact = factOf(known, catalogue, headline, { to: headline.period });
  return fact?.finding.inputs.some(({ measure }) => measure === headline.measure) ? fact : undefined;
}

/** From January to the month that is shown; `undefined` for what is no month, or January itself. */
export function yearToDateOf(catalogue: Catalogue, headline: Observation): Observation | undefined {
  const { subject, measure, period, publisher } = headline;
  if (kindOf(period) !== 'month' || yearToDate(period) === period) return undefined;
  const market = marketOf(catalogue, headline);
  const whose = { publisher: publisher.code, market };
  return sumOfMonths(catalogue, catalogue.subject(subject), measure, yearToDate(period), whose);
}

/**
 * What is computed for the period that is shown: shares, ranks, unit value.
 * @example factsOf(catalogue, coffeeOfJuly).map(({ finding }) => finding.id) // ['SHARE', 'UNITVALUE', 'RANK']
 */
export function factsOf(catalogue: Catalogue, headline: Observation): Fact[] {
  const subject = catalogue.subject(headline.subject);
  const found = registry.known.flatMap((known) => {
    const { indicator, variant } = known;
    if (!takesPeriod(indicator.parameters) || indicator.id === attainment.id) return [];
    const given = variant.arguments === undefined ? {} : variant.arguments(catalogue, subject);
    if (given === undefined) return [];
    const fact = factOf(known, catalogue, headline, { ...given, period: headline.period });
    // A target and a result may both be of the period; what is computed is of the figure that is shown.
    const isOfShown = fact?.finding.inputs.some(
      ({ subject: code, status }) =>
        code === headline.subject && isTarget(status) === isTarget(headline.status),
    );
    return fact !== undefined && isOfShown ? [fact] : [];
  });
  // An item without a group has the same rank in both.
  return found.filter(
    ({ finding }, at) =>
      !found
        .slice(0, at)
        .some(({ finding: one }) => one.id === finding.id && sameOptions(one.options, finding.options)),
  );
}

/** Every target of a subject beside the results of its period, the newest first. */
export function targetsOf(catalogue: Catalogue, subject: Subject): TargetBeside[] {
  const known = registry.known.find(({ indicator }) => indicator.id === attainment.id);
  return catalogue
    .statedAbout(subject)
    .filter((one) => isTarget(one.status) && catalogue.isAnswer(one))
    .sort(
      (a, b) =>
        comparePeriods(b.period, a.period) || measures.indexOf(a.measure) - measures.indexOf(b.measure),
    )
    .map((target) => {
      const { measure, period } = target;
      const own = catalogue.findResult(subject, measure, period);
      const others = catalogue.byOtherDefinitions(subject, measure, period).filter((one) => one !== own);
      const answer = known && answerOf(known, catalogue, subject, { measure, period });
      return {
        target,
        results: [...(own === undefined ? [] : [own]), ...others].map((result) => ({
          result,
          isAlike: catalogue.isComparable(result),
        })),
        attainment: known && answer && withBounds(findingOfAnswer(known, answer, catalogue, subject), answer),
      };
    });
}

/** A printed figure with the formula that returns it; `undefined` for one that no formula returns. */
export function findingOfFigure(catalogue: Catalogue, figure: Observation): Finding | undefined {
  return printedFinding(catalogue, catalogue.subject(figure.subject), figure);
}

function factOf(
  known: Known,
  catalogue: Catalogue,
  headline: Observation,
  asked: Arguments,
): Fact | undefined {
  const subject = catalogue.subject(headline.subject);
  const market = marketOf(catalogue, headline);
  const takesMarket = known.indicator.parameters['market']?.takes === 'market';
  if (market !== undefined && !takesMarket) return undefined;
  const answer = answerOf(known, catalogue, subject, market === undefined ? asked : { ...asked, market });
  return answer && withBounds(findingOfAnswer(known, answer, catalogue, subject), answer);
}

function withBounds(finding: Finding, { computed }: NonNullable<ReturnType<typeof answerOf>>): Fact {
  const bounds = ifThere(() => computed.bounds);
  return { finding, bounds: bounds?.low === bounds?.high ? undefined : bounds };
}

function marketOf(catalogue: Catalogue, { partner }: Observation): Subject | undefined {
  return partner === undefined ? undefined : catalogue.subject(partner);
}

function takesPeriod(parameters: Parameters): boolean {
  return Object.entries(parameters).some(([name, { takes }]) => name === 'period' && takes === 'period');
}

function sameOptions(some: Finding['options'], others: Finding['options']): boolean {
  return (
    some.length === others.length &&
    some.every(({ kind, value }, at) => kind === others[at]?.kind && value === others[at].value)
  );
}
