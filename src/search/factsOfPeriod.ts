import type { Catalogue } from '../catalogue/catalogue';
import { sumOfMonths } from '../catalogue/sums';
import { attainment } from '../indicators/attainment';
import type { Arguments, Parameters } from '../indicators/indicator';
import { ifThere } from '../catalogue/problem';
import { answerOf, registry } from '../indicators/registry';
import type { Known } from '../indicators/registry';
import { newestTexts } from '../locales/newest';
import type { Language } from '../locales/messages';
import type { Interval } from '../model/interval';
import type { Observation } from '../model/observation';
import { kindOf, yearToDate } from '../model/period';
import type { Subject } from '../model/schema';
import { isResult, isTarget } from '../model/status';
import { findingOfAnswer } from './computedFindings';
import type { Finding } from './finding';
import { measureLabel } from './hit';

/**
 * What is computed of the period of one figure, for the page of its subject and for cards. It lies in further.js, beside
 * functions.js, which stays small: cards show it of months, which the document has none of.
 */

/** A computed figure, and what the rounding of its inputs allows; no bounds where they have none. */
export type Fact = { readonly finding: Finding; readonly bounds: Interval | undefined };

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

/** What a fact is called; a share and a rank say what they are taken of and counted among. */
export function factName(finding: Finding, language: Language): string {
  const { measure } = finding;
  const named = typeof measure === 'string' ? '' : measure.variant.key;
  const names: Readonly<Record<string, string>> = newestTexts[language].facts;
  return names[named] ?? measureLabel(finding, language);
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

/** A finding with what rounding allows of it. */
export function withBounds(finding: Finding, { computed }: NonNullable<ReturnType<typeof answerOf>>): Fact {
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
