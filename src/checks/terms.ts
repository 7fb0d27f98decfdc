import type { Observation } from '../model/observation';
import { lastYear } from '../model/period';
import type { Check } from './checks';

/** How the sides of the rules are computed from the figures of a check, to be written down step by step. */

/** A figure, or a target with its index, whose quotient is the value of the base year. */
export type Term = readonly [Observation] | readonly [Observation, Observation];

/** A sum and what it is held against; nothing where that is printed nowhere, as the 100 % that shares add up to. */
export type Sum = { readonly terms: readonly Term[]; readonly against: Term | undefined };

/**
 * The sum that one side of a check is.
 * @returns `undefined` where neither side is one
 * @example sumOf(fuelsAgainstItems)?.terms.length // 3
 */
export function sumOf({ rule, figures }: Check): Sum | undefined {
  const [first, ...others] = figures;
  if (first === undefined) return undefined;
  switch (rule) {
    case 'group-items':
    case 'total-groups':
    case 'total-sectors':
    case 'parts-whole':
    case 'period-sum':
    case 'list-total':
    case 'periods-sum':
      return { terms: others.map(alone), against: [first] };
    case 'classes-count': {
      const whole = figures.at(-1);
      return { terms: figures.slice(0, -1).map(alone), against: whole && [whole] };
    }
    case 'shares-sum':
    case 'regions-sum':
    case 'named-elsewhere':
      return { terms: figures.map(alone), against: undefined };
    case 'baseline-items':
    case 'baseline-items-floor':
    case 'baseline-groups':
    case 'baseline-sectors': {
      const [whole, ...terms] = pairs(figures);
      return { terms, against: whole };
    }
    case 'non-state-foreign': {
      const [value, index, total, totalIndex] = others;
      if (value === undefined || index === undefined || total === undefined) return undefined;
      return {
        terms: [[first], [value, index]],
        against: totalIndex === undefined ? [total] : [total, totalIndex],
      };
    }
    default:
      return undefined;
  }
}

export function numberOf([figure, divisor]: Term): number {
  return figure.number / (divisor?.number ?? 1);
}

function alone(figure: Observation): Term {
  return [figure];
}

function pairs(figures: readonly Observation[]): Term[] {
  return figures.flatMap((figure, at): Term[] => {
    const next = figures[at + 1];
    return at % 2 === 0 && next !== undefined ? [[figure, next]] : [];
  });
}

/** What a side is computed by, with the numbers of the check's figures in their order; none for a printed side. */
export type Working = { readonly left?: string; readonly right?: string };

/**
 * How the sides that are no sums are computed.
 * @param n the figures of the check as they are written
 * @example workingOf(servicesAgainstGrowth, ['6,700', '12%', '5,650']).right // '5,650 × (1 + 12%)'
 */
export function workingOf({ rule, figures, period, base }: Check, n: readonly string[]): Working {
  const [n0 = '', n1 = '', n2 = '', n3 = ''] = n;
  const quotient = `${n1} ÷ ${n2}`;
  switch (rule) {
    case 'printed-share':
    case 'multiple':
    case 'baseline-result':
    case 'non-state-domestic':
      return { right: quotient };
    case 'range-growth-low':
    case 'range-growth-high':
      return { right: `${n2} × (1 + ${n1})` };
    case 'growth-index':
      return { right: `${n1} − 1` };
    case 'excess-target':
      return figures.length === 3 ? { right: `${n1} − ${n2}` } : {};
    case 'value-share':
      return figures.length === 3 ? { right: `${n1} × ${n2}` } : {};
    case 'in-gdp':
      return { right: figures.length === 3 ? `${n2} ÷ ${n1}` : `${n2} ÷ ${n3} ÷ ${n1}` };
    case 'per-head':
      return { right: figures.length === 3 ? `${n2} ÷ ${n1}` : `${n2} ÷ ${n3} ÷ ${n1}` };
    case 'implied-wholes':
    case 'whole-without-crude':
      return { left: `${n0} ÷ ${n1}`, right: `${n2} ÷ ${n3}` };
    case 'period-growth':
      return { right: `(${n2} ÷ ${n1})^(1/${String(lastYear(period) - Number(base))}) − 1` };
    case 'index-mean':
      return { right: `1 ÷ (${each(n.slice(1), (index, share) => `${share} ÷ ${index}`)})` };
    case 'contributions-groups':
    case 'contributions-sectors':
      return {
        right: `(${each(interleaved(n.slice(3)), (value, index) => `${value} − ${value} ÷ ${index}`)}) ÷ (${quotient})`,
      };
    default:
      return {};
  }
}

/** The first half of the numbers beside the second one. */
function each(n: readonly string[], write: (one: string, other: string) => string): string {
  const half = n.length / 2;
  return n
    .slice(0, half)
    .map((one, at) => write(one, n[half + at] ?? ''))
    .join(' + ');
}

/** First all values, then all indices. */
function interleaved(n: readonly string[]): string[] {
  return [...n.filter((_, at) => at % 2 === 0), ...n.filter((_, at) => at % 2 === 1)];
}
