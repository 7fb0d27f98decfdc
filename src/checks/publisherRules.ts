import type { Catalogue } from '../catalogue/catalogue';
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
  const subject = subjectOf(catalogue, other);
  const own = catalogue.findResult(subject, other.measure, other.period, other);
  if (other.flow !== 'exports' || !isResult(other.status) || own === undefined || samePublication(own, other))
    return [];
  if (own.unit !== other.unit) return [];
  return [
    {
      rule: 'publishers',
      of: [subject.code, ...(other.partner ? [other.partner] : []), other.measure, other.period].join('/'),
      names: [namedSubject(catalogue, other)],
      period: other.period,
      unit: own.unit,
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
