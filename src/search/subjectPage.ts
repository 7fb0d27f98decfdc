import type { Catalogue } from '../catalogue/catalogue';
import { seriesOf } from '../catalogue/series';
import { tradeWith } from '../catalogue/trade';
import { attainment } from '../indicators/attainment';
import { ifThere } from '../catalogue/problem';
import { answerOf, registry } from '../indicators/registry';
import { measures } from '../model/measures';
import type { Observation } from '../model/observation';
import { comparePeriods } from '../model/period';
import type { Period } from '../model/period';
import type { Measure, Subject } from '../model/schema';
import { isTarget } from '../model/status';
import { findingOfAnswer } from './computedFindings';
import { withBounds } from './factsOfPeriod';
import type { Fact } from './factsOfPeriod';
import type { Finding } from './finding';
import { printedFinding } from './findings';

/** What the page of a subject is about; what is left out is found in the figures. */
export type PageQuestion = {
  readonly subject: Subject;
  readonly measure?: Measure | undefined;
  readonly period?: Period | undefined;
  readonly market?: Subject | undefined;
};

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
