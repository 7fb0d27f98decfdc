import type { Catalogue } from '../catalogue/catalogue';
import { grouped } from '../catalogue/figureIndex';
import type { Observation } from '../model/observation';
import { unitCode } from '../model/unit';
import type { Subject } from '../model/schema';
import { formula, quotient, sum } from './amount';
import { alike, baseYear, resultsIn, resultsOfRole, subjectOf, totalIn, valueIn } from './facts';
import type { Source } from './facts';
import type { Identity } from './rule';
import { sumIdentity } from './sumIdentity';

/** Rules about parts of a whole: markets by size, enterprises, and what their shares make of the total. */
export function partIdentities(catalogue: Catalogue): Identity[] {
  return [
    ...partsOfWholes(catalogue),
    ...resultsOfRole(catalogue, 'listed-partners', 'value').flatMap((listed) =>
      listedPartners(catalogue, listed),
    ),
    ...marketClasses(catalogue),
    ...resultsIn(catalogue, 'value').flatMap((value) => valueAndShare(catalogue, value)),
    ...impliedWholes(catalogue),
  ];
}

/**
 * A part of a whole against it: one part by itself, several together. Shares of enterprises are taken of different wholes
 * (with and without crude oil), so only their values compare.
 */
function partsOfWholes(catalogue: Catalogue): Identity[] {
  const parts = catalogue.observations.filter((part) => {
    const { kind } = subjectOf(catalogue, part);
    const comparable = kind === 'market' || (kind === 'enterprise' && part.measure === 'value');
    return comparable && wholeFigureOf(catalogue, part) !== undefined && catalogue.isAnswer(part);
  });
  const ofOneWhole = grouped(parts, (part) =>
    [catalogue.parentOf(subjectOf(catalogue, part))?.code, part.measure, part.period].join('/'),
  );
  return [...ofOneWhole.values()].map((those) => partsOfWhole(catalogue, those));
}

/** The figure of what a part belongs to, of the same kind, measure, period and unit. */
function wholeFigureOf(catalogue: Catalogue, part: Observation): Observation | undefined {
  const subject = subjectOf(catalogue, part);
  const parent = catalogue.parentOf(subject);
  if (parent?.kind !== subject.kind) return undefined;
  const whole = catalogue.findResult(parent, part.measure, part.period);
  return whole?.unit === part.unit ? whole : undefined;
}

/** @param parts at least one, all of one whole, measure and period */
function partsOfWhole(catalogue: Catalogue, parts: readonly Observation[]): Identity {
  const [part] = parts;
  const whole = part && wholeFigureOf(catalogue, part);
  if (part === undefined || whole === undefined) throw new Error('There are no parts of a whole');
  return parts.length === 1
    ? partOfWhole(catalogue, part, whole)
    : sumIdentity(
        catalogue,
        'parts-whole',
        whole,
        parts,
        `${whole.subject}/${whole.measure}/${whole.period}`,
      );
}

function partOfWhole(catalogue: Catalogue, part: Observation, whole: Observation): Identity {
  const { subject, measure, period, unit } = part;
  return {
    rule: 'part-whole',
    of: `${subject}/${measure}/${period}`,
    names: [subjectOf(catalogue, part), subjectOf(catalogue, whole)],
    period,
    unit,
    relation: 'at-most',
    figures: [part, whole],
    sides: (read) => ({ left: read(part), right: read(whole) }),
  };
}

/** All markets that a table lists against all exports, which also go to others: the same publisher states both. */
function listedPartners(catalogue: Catalogue, listed: Observation): Identity[] {
  const { totalIfAny } = catalogue;
  const total =
    totalIfAny && catalogue.findResult(totalIfAny, 'value', listed.period, undefined, listed.publisher.code);
  return total?.unit === listed.unit ? [partOfWhole(catalogue, listed, total)] : [];
}

/** What the markets of each size take at least is said by the subject that counts them (`atLeast`). */
function marketClasses(catalogue: Catalogue): Identity[] {
  const markets = catalogue.withRole('number-of-markets');
  if (markets === undefined) return [];
  return resultsOfRole(catalogue, 'number-of-markets', 'count').flatMap((all) => {
    const { period } = all;
    const classes = catalogue
      .childrenOf(markets)
      .flatMap((part) => catalogue.findResult(part, 'count', period) ?? []);
    const total = totalIn(catalogue, period);
    if (classes.length === 0 || !alike([all, ...classes])) return [];
    const count: Identity = {
      rule: 'classes-count',
      of: period,
      names: [markets],
      period,
      unit: all.unit,
      relation: 'at-most',
      figures: [...classes, all],
      sides: (read) => ({ left: sum(classes.map(read)), right: read(all) }),
    };
    if (total?.unit !== 'million-usd') return [count];
    const value: Identity = {
      rule: 'classes-value',
      of: period,
      names: [total.subject],
      period,
      unit: 'million-usd',
      relation: 'at-most',
      figures: [...classes, ...total.figures],
      sides: (read) => ({
        left: sum(
          classes.map((one) =>
            formula((number) => number * (subjectOf(catalogue, one).atLeast ?? 0), [read(one)]),
          ),
        ),
        right: total.read(read),
      }),
    };
    return [count, value];
  });
}

/** What the share of a market or a kind of enterprises is taken of: all goods, or all but crude oil. */
function wholeOf(catalogue: Catalogue, subject: Subject, period: string): Source | undefined {
  const total = totalIn(catalogue, period);
  if (!isWithoutCrude(subject)) return total;
  const crudeOil = catalogue.withRole('crude-oil');
  const crude = crudeOil && valueIn(catalogue, crudeOil, period);
  if (total === undefined || crude?.unit !== total.unit) return undefined;
  return {
    unit: total.unit,
    figures: [...total.figures, ...crude.figures],
    read: (read) => formula((all, oil) => all - oil, [total.read(read), crude.read(read)]),
  };
}

function isWithoutCrude({ role }: Subject): boolean {
  return role === 'non-state-without-crude';
}

function valueAndShare(catalogue: Catalogue, value: Observation): Identity[] {
  const subject = subjectOf(catalogue, value);
  const share = catalogue.findResult(subject, 'share', value.period);
  const whole = wholeOf(catalogue, subject, value.period);
  if (share === undefined || whole?.unit !== value.unit || subject.kind === 'indicator') return [];
  return [
    {
      rule: isWithoutCrude(subject) ? 'value-share-without-crude' : 'value-share',
      of: `${subject.code}/${value.period}`,
      names: [subject],
      period: value.period,
      unit: value.unit,
      relation: 'equal',
      figures: [value, share, ...whole.figures],
      sides: (read) => ({
        left: read(value),
        right: formula((part, all) => part * all, [read(share), whole.read(read)]),
      }),
    },
  ];
}

/**
 * Where a document gives no total for a year, value and share of two parts must imply the same one. Each part is held
 * against the one before it: every part against every other would be millions of checks for a few thousand parts.
 */
function impliedWholes(catalogue: Catalogue): Identity[] {
  const before = new Map<string, { readonly value: Observation; readonly share: Observation }>();
  return resultsIn(catalogue, 'value').flatMap((value): Identity[] => {
    const share = catalogue.findResult(subjectOf(catalogue, value), 'share', value.period);
    const known = value.period === baseYear(catalogue) || isWithoutCrude(subjectOf(catalogue, value));
    if (share === undefined || known) return [];
    const { period, unit } = value;
    const one = before.get(`${period} ${unitCode(unit)}`);
    before.set(`${period} ${unitCode(unit)}`, { value, share });
    if (one === undefined) return [];
    return [
      {
        rule: 'implied-wholes',
        of: `${one.value.subject}/${value.subject}/${period}`,
        names: [subjectOf(catalogue, one.value), subjectOf(catalogue, value)],
        period,
        unit,
        relation: 'equal',
        figures: [one.value, one.share, value, share],
        sides: (read) => ({
          left: quotient(read(one.value), read(one.share)),
          right: quotient(read(value), read(share)),
        }),
      },
    ];
  });
}
