import type { Catalogue } from '../catalogue/catalogue';
import { grouped } from '../catalogue/figureIndex';
import { samePublication } from '../model/observation';
import { over } from '../indicators/computed';
import type { Observation } from '../model/observation';
import { isResult } from '../model/status';
import { formula, quotient } from './amount';
import { baselineOf, baseYear, impliedOf, resultsIn, resultsOfRole, subjectOf, totalIn } from './facts';
import type { Identity } from './rule';
import { namedSubject } from './sumIdentity';

/** Rules that hold a document against what other publishers state of the same subjects. */
export function publisherIdentities(catalogue: Catalogue): Identity[] {
  return [
    ...resultsOfRole(catalogue, 'exports-per-head', 'value').flatMap((value) => perHead(catalogue, value)),
    ...resultsOfRole(catalogue, 'exports-in-gdp', 'share').flatMap((share) => inGdp(catalogue, share)),
    ...catalogue.allObservations.flatMap((other) => otherPublisher(catalogue, other)),
    ...keptBesideEachOther(catalogue),
    ...resultsIn(catalogue, 'value').flatMap((result) => resultAndBaseline(catalogue, result)),
  ];
}

/** Million USD over persons, in USD. */
function perHead(catalogue: Catalogue, value: Observation): Identity[] {
  const { period } = value;
  const population = catalogue.withRole('population');
  const persons = population && catalogue.findResult(population, 'count', period);
  const total = totalIn(catalogue, period);
  if (persons?.unit !== 'persons' || total?.unit !== 'million-usd' || value.unit !== 'usd') return [];
  return [
    {
      rule: 'per-head',
      of: period,
      names: [total.subject],
      period,
      unit: value.unit,
      relation: 'equal',
      figures: [value, persons, ...total.figures],
      sides: (read) => ({
        left: read(value),
        right: formula((exports, heads) => over(exports * 1e6, heads), [total.read(read), read(persons)]),
      }),
    },
  ];
}

function inGdp(catalogue: Catalogue, share: Observation): Identity[] {
  const { period } = share;
  const product = catalogue.withRole('gdp');
  const gdp = product && catalogue.findResult(product, 'value', period);
  const total = totalIn(catalogue, period);
  if (gdp === undefined || total?.unit !== gdp.unit) return [];
  return [
    {
      rule: 'in-gdp',
      of: period,
      names: [total.subject],
      period,
      unit: share.unit,
      relation: 'equal',
      figures: [share, gdp, ...total.figures],
      sides: (read) => ({ left: read(share), right: quotient(total.read(read), read(gdp)) }),
    },
  ];
}

/** What two publishers, or two datasets of one, state of one subject, measure and period; also of what one market takes. */
function otherPublisher(catalogue: Catalogue, other: Observation): Identity[] {
  const own = catalogue.findResult(subjectOf(catalogue, other), other.measure, other.period, other);
  return own === undefined ? [] : heldAgainst(catalogue, own, other);
}

/**
 * Bulletins of a workbook against each other, where the answer to what they state is another's or nobody's: then each of
 * them is held against that answer at most, and two that contradict each other would stand side by side unseen.
 */
function keptBesideEachOther(catalogue: Catalogue): Identity[] {
  const { ofWorkbook } = catalogue;
  if (ofWorkbook.size < 2) return [];
  const kept = catalogue.allObservations.filter(({ dataset }) => ofWorkbook.has(dataset.id));
  const alike = grouped(kept, ({ subject, measure, period, partner, base }) =>
    [subject, measure, period, partner, base].join(' '),
  );
  return [...alike.values()].flatMap((stated) => {
    if (stated.every(({ dataset }) => dataset === stated[0]?.dataset)) return [];
    // The newest of them comes first among the figures of its subject.
    const [first] = stated;
    const inOrder = first && catalogue.statedAbout(subjectOf(catalogue, first), first.measure, first);
    const [newest, ...others] = inOrder?.filter((one) => stated.includes(one)) ?? [];
    if (newest === undefined || catalogue.isAnswer(newest)) return [];
    return others.flatMap((other) => heldAgainst(catalogue, newest, other, 'besides'));
  });
}

/**
 * Two statements of one thing. Growth on the month before is another thing than growth on the year before.
 * @param beside tells the check from that of the same figure against the one that answers
 */
function heldAgainst(
  catalogue: Catalogue,
  own: Observation,
  other: Observation,
  beside?: 'besides',
): Identity[] {
  const { subject, partner, measure, period, unit } = other;
  if (other.flow !== 'exports' || !isResult(other.status) || samePublication(own, other)) return [];
  if (own.unit !== unit || own.base !== other.base) return [];
  // Of what the add-in brings, no third states the same.
  const isOfWorkbook = [own, other].some(({ dataset }) => catalogue.ofWorkbook.has(dataset.id));
  const by = isOfWorkbook ? [other.dataset.id, beside] : [];
  return [
    {
      rule: 'publishers',
      of: [subject, partner, measure, period, ...by].filter((part) => part !== undefined).join('/'),
      names: [namedSubject(catalogue, other)],
      period,
      unit,
      relation: 'equal',
      figures: [own, other],
      sides: (read) => ({ left: read(own), right: read(other) }),
    },
  ];
}

/** A result of the base year against what target and index imply for it. */
function resultAndBaseline(catalogue: Catalogue, result: Observation): Identity[] {
  const implied = impliedOf(catalogue, subjectOf(catalogue, result));
  if (implied?.value.unit !== result.unit || result.period !== baseYear(catalogue)) return [];
  return [
    {
      rule: 'baseline-result',
      of: result.subject,
      names: [subjectOf(catalogue, result)],
      period: result.period,
      unit: result.unit,
      relation: 'equal',
      figures: [result, implied.value, implied.index],
      sides: (read) => ({ left: read(result), right: baselineOf(implied, read) }),
    },
  ];
}
