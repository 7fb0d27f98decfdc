import type { Catalogue } from '../catalogue/catalogue';
import { ifThere } from '../catalogue/problem';
import type { Observation } from '../model/observation';
import type { Measure } from '../model/schema';
import type { Finding, Option } from './finding';
import { printedFinding } from './findings';

/**
 * A result as a finding: one that is printed, or the sum of months that ACTUAL answers with. `undefined` for what no
 * formula returns.
 * @example findingOfResult(catalogue, coffeeOf2025)?.options // [{ kind: 'period', value: '2025' }]
 */
export function findingOfResult(catalogue: Catalogue, figure: Observation): Finding | undefined {
  const { measure, period, number, unit, status, partner } = figure;
  const subject = catalogue.subject(figure.subject);
  const market = partner === undefined ? undefined : catalogue.subject(partner);
  if (figure.parts === undefined) {
    const printed = printedFinding(catalogue, subject, figure);
    return printed && (market === undefined ? printed : { ...printed, market });
  }
  const publisher = figure.publisher.code;
  const ways: readonly (readonly [Measure?, string?])[] = [
    ...(measure === subject.mainMeasure ? [[] as const] : []),
    [measure],
    [measure, publisher],
  ];
  const way = ways.find(([asked, whose]) => {
    const answer = ifThere(() => catalogue.result(subject, asked, period, whose, market));
    return answer?.number === number && answer.publisher.code === publisher;
  });
  if (way === undefined) return undefined;
  const options: Option[] = [
    { kind: 'period', value: period },
    ...(way.length > 0 ? [{ kind: 'measure', value: measure } as const] : []),
    ...(way.length > 1 ? [{ kind: 'publisher', value: publisher } as const] : []),
  ];
  const finding = { subject, measure, period, number, unit, status, inputs: [figure], id: 'ACTUAL' };
  if (market === undefined) return { ...finding, options };
  const open: Option = { kind: 'omitted' };
  const places = [...options, open, open].slice(0, 3);
  return { ...finding, market, options: [...places, { kind: 'market', value: market }] };
}
