import type { Catalogue } from '../catalogue/catalogue';
import { formula, quotient, sum } from './amount';
import { alike, baseYear, baselineOf, complete, impliedOf, resultsOfRole, totalIn, valueIn } from './facts';
import type { Identity } from './rule';

/** Rules about enterprises that the state does not own: with and without crude oil, beside those with foreign capital. */
export function ownershipIdentities(catalogue: Catalogue): Identity[] {
  return [...withoutCrude(catalogue), ...nonState(catalogue)];
}

/** The goods without crude oil are a part of all goods, and the crude oil of non-state enterprises a part of all crude oil. */
function withoutCrude(catalogue: Catalogue): Identity[] {
  const all = catalogue.withRole('non-state');
  const part = catalogue.withRole('non-state-without-crude');
  const crudeOil = catalogue.withRole('crude-oil');
  if (all === undefined || part === undefined) return [];
  return resultsOfRole(catalogue, 'non-state-without-crude', 'value').flatMap((value) => {
    const { period } = value;
    const figures = complete([
      value,
      catalogue.findResult(part, 'share', period),
      catalogue.findResult(all, 'value', period),
      catalogue.findResult(all, 'share', period),
    ]);
    const [rest, restShare, whole, wholeShare] = figures ?? [];
    if (figures === undefined) return [];
    if (rest === undefined || restShare === undefined || whole === undefined || wholeShare === undefined)
      return [];
    if (!alike([rest, whole])) return [];
    const common = { of: period, names: [part, all], period, unit: value.unit, relation: 'at-most' as const };
    const wholes: Identity = {
      ...common,
      rule: 'whole-without-crude',
      figures,
      sides: (read) => ({
        left: quotient(read(rest), read(restShare)),
        right: quotient(read(whole), read(wholeShare)),
      }),
    };
    const crude = crudeOil && valueIn(catalogue, crudeOil, period);
    if (crude?.unit !== rest.unit) return [wholes];
    const oil: Identity = {
      ...common,
      rule: 'crude-of-part',
      figures: [rest, whole, ...crude.figures],
      sides: (read) => ({
        left: formula((a, b) => a - b, [read(whole), read(rest)]),
        right: crude.read(read),
      }),
    };
    return [wholes, oil];
  });
}

/**
 * The non-state enterprises of the text beside the sectors of the table, in its base year: those with foreign capital are
 * others than they are, so that both fit into the total, and those without it include them.
 */
function nonState(catalogue: Catalogue): Identity[] {
  const period = baseYear(catalogue);
  const subject = catalogue.withRole('non-state');
  const foreign = catalogue.withRole('foreign-sector');
  if (period === undefined || subject === undefined || foreign === undefined) return [];
  const value = catalogue.findResult(subject, 'value', period);
  const ofForeign = impliedOf(catalogue, foreign);
  const total = totalIn(catalogue, period);
  if (value === undefined) return [];
  const common = { of: period, period, unit: value.unit, relation: 'at-most' as const };
  const beside: Identity[] =
    ofForeign === undefined || total?.unit !== value.unit || !alike([value, ofForeign.value])
      ? []
      : [
          {
            ...common,
            rule: 'non-state-foreign',
            names: [subject, foreign],
            figures: [value, ofForeign.value, ofForeign.index, ...total.figures],
            sides: (read) => ({
              left: sum([read(value), baselineOf(ofForeign, read)]),
              right: total.read(read),
            }),
          },
        ];
  const [domestic, another] = catalogue.subjectsOf('sector').filter(({ code }) => code !== foreign.code);
  const ofDomestic =
    domestic === undefined || another !== undefined ? undefined : impliedOf(catalogue, domestic);
  if (domestic === undefined || ofDomestic === undefined || !alike([value, ofDomestic.value])) return beside;
  return [
    ...beside,
    {
      ...common,
      rule: 'non-state-domestic',
      names: [subject, domestic],
      figures: [value, ofDomestic.value, ofDomestic.index],
      sides: (read) => ({ left: read(value), right: baselineOf(ofDomestic, read) }),
    },
  ];
}
