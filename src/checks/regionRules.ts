import type { Catalogue } from '../catalogue/catalogue';
import { grouped } from '../catalogue/figureIndex';
import type { Observation } from '../model/observation';
import { firstYear, kindOf, lastYear } from '../model/period';
import type { Period } from '../model/period';
import type { Subject } from '../model/schema';
import { isResult } from '../model/status';
import { isRatio } from '../model/unit';
import { constant, formula, sum } from './amount';
import type { Amount } from './amount';
import { complete, resultsIn, subjectOf, totalIn } from './facts';
import type { Identity, Reading } from './rule';

/** Rules about the regions that all markets are divided into; a country is a part of its region. */
export function regionIdentities(catalogue: Catalogue): Identity[] {
  return [
    ...regionsSum(catalogue),
    ...resultsIn(catalogue, 'share').flatMap((share) => restShare(catalogue, share)),
    ...resultsIn(catalogue, 'growth').flatMap((growth) => restGrowth(catalogue, growth)),
  ];
}

function regionsOf(catalogue: Catalogue): readonly Subject[] {
  return catalogue.subjectsOf('market').filter(({ parent }) => parent === undefined);
}

/** The shares of all regions of a year; one region alone is held against nothing. */
function regionsSum(catalogue: Catalogue): Identity[] {
  const shares = regionsOf(catalogue).flatMap((region) => catalogue.statedAbout(region, 'share'));
  const results = shares.filter(
    (one) => isResult(one.status) && catalogue.isAnswer(one) && isRatio(one.unit),
  );
  return [...grouped(results, ({ period }) => period)].flatMap(([period, ofPeriod]): Identity[] =>
    ofPeriod.length < 2
      ? []
      : [
          {
            rule: 'regions-sum',
            of: period,
            names: [],
            period,
            unit: 'percent',
            relation: 'at-most',
            figures: ofPeriod,
            sides: (read) => ({ left: sum(ofPeriod.map(read)), right: constant(1) }),
          },
        ],
  );
}

/** What the other regions leave of the whole in the first and the last year of a period. */
type Rest = {
  readonly first: Period;
  readonly last: Period;
  readonly figures: readonly Observation[];
  readonly atFirst: (read: Reading) => Amount;
  readonly atLast: (read: Reading) => Amount;
};

function restIn(catalogue: Catalogue, figure: Observation): Rest | undefined {
  const { period } = figure;
  const { kind, parent, code } = subjectOf(catalogue, figure);
  if (kindOf(period) !== 'years' || kind !== 'market' || parent !== undefined) return undefined;
  const others = regionsOf(catalogue).filter((region) => region.code !== code);
  const sharesIn = (year: Period) =>
    complete(others.map((region) => catalogue.findResult(region, 'share', year)));
  const [first, last] = [String(firstYear(period)), String(lastYear(period))];
  const [before, after] = [sharesIn(first), sharesIn(last)];
  if (before === undefined || after === undefined) return undefined;
  const figures = [...before, ...after];
  if (!figures.every(({ unit }) => isRatio(unit))) return undefined;
  const rest = (shares: readonly Observation[]) => (read: Reading) =>
    formula((taken) => 1 - taken, [sum(shares.map(read))]);
  return { first, last, figures, atFirst: rest(before), atLast: rest(after) };
}

/** A region's share of a whole period can be no more than the others leave in its first or last year. */
function restShare(catalogue: Catalogue, share: Observation): Identity[] {
  const rest = isRatio(share.unit) ? restIn(catalogue, share) : undefined;
  if (rest === undefined) return [];
  return [
    {
      rule: 'rest-share',
      of: `${share.subject}/${share.period}`,
      names: [subjectOf(catalogue, share)],
      period: share.period,
      unit: share.unit,
      relation: 'at-most',
      figures: [share, ...rest.figures],
      sides: (read) => ({
        left: read(share),
        right: formula(Math.max, [rest.atFirst(read), rest.atLast(read)]),
      }),
    },
  ];
}

/** A region's yearly growth against that of what the others leave, from the first year of the period to its last. */
function restGrowth(catalogue: Catalogue, growth: Observation): Identity[] {
  const rest = restIn(catalogue, growth);
  if (rest === undefined || (growth.base !== undefined && growth.base !== rest.first)) return [];
  const before = totalIn(catalogue, rest.first);
  const after = totalIn(catalogue, rest.last);
  if (before === undefined || before.unit !== after?.unit) return [];
  const years = Number(rest.last) - Number(rest.first);
  return [
    {
      rule: 'rest-growth',
      of: `${growth.subject}/${growth.period}`,
      names: [subjectOf(catalogue, growth)],
      period: growth.period,
      base: rest.first,
      unit: growth.unit,
      relation: 'equal',
      figures: [growth, ...rest.figures, ...before.figures, ...after.figures],
      sides: (read) => ({
        left: read(growth),
        right: formula(
          (share, laterShare, total, laterTotal) =>
            ((laterShare / share) * (laterTotal / total)) ** (1 / years) - 1,
          [rest.atFirst(read), rest.atLast(read), before.read(read), after.read(read)],
        ),
      }),
    },
  ];
}
