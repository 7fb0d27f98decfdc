import type { Catalogue } from '../catalogue/catalogue';
import * as compute from '../indicators/computed';
import type { Computed } from '../indicators/computed';
import { comparePeriods, kindOf } from '../model/period';
import type { Period } from '../model/period';
import { isPartOfTotal } from '../indicators/partOfTotal';
import { Problem } from '../catalogue/problem';
import type { Subject } from '../model/schema';
import { isResult } from '../model/status';
import type { ComputedKey } from '../locales/search';
import type { Finding, FindingFunction, Option } from './finding';

/** Every function that computes a figure of a subject from its printed ones. A new function is a new row. */
const computedFunctions: readonly ComputedFunction[] = [
  { key: 'target-growth', id: 'GROWTH', compute: compute.growth },
  { key: 'result-growth', id: 'GROWTH', compute: resultGrowth, options: ends, period: span },
  { key: 'baseline', id: 'BASELINE', compute: compute.baseline, period: baseYear },
  { key: 'change', id: 'CHANGE', compute: compute.change },
  { key: 'share-of-total', id: 'SHARE', compute: shareOfTotal },
  {
    key: 'share-of-group',
    id: 'SHARE',
    compute: shareOfGroup,
    options: () => [{ kind: 'scope', scope: 'group' }],
  },
  { key: 'contribution', id: 'CONTRIBUTION', compute: compute.contribution },
  { key: 'unit-value', id: 'UNITVALUE', compute: compute.unitValue },
  { key: 'attainment', id: 'ATTAINMENT', compute: compute.attainment },
  { key: 'rank', id: 'RANK', compute: compute.rank },
];

type ComputedFunction = {
  readonly key: ComputedKey;
  readonly id: FindingFunction;
  /** @throws Problem where the document lacks a figure that it needs */
  readonly compute: (catalogue: Catalogue, subject: Subject) => Computed | undefined;
  /** What the function is asked beside the name of the subject. */
  readonly options?: (catalogue: Catalogue, subject: Subject) => readonly Option[];
  /** The period that the figure is about; the target year unless given. */
  readonly period?: (catalogue: Catalogue, subject: Subject, computed: Computed) => Period;
};

/** What the functions compute of a subject: those whose inputs are all printed. */
export function computedFindings(catalogue: Catalogue, subject: Subject): Finding[] {
  return computedFunctions.flatMap(({ key, id, compute, options, period }) => {
    const computed = answerOf(() => compute(catalogue, subject));
    if (computed === undefined) return [];
    return {
      subject,
      measure: key,
      period: period?.(catalogue, subject, computed) ?? catalogue.targetPeriod,
      number: computed.number,
      unit: computed.unit,
      status: 'computed',
      inputs: computed.inputs,
      id,
      options: options?.(catalogue, subject) ?? [],
    };
  });
}

function answerOf(compute: () => Computed | undefined): Computed | undefined {
  try {
    return compute();
  } catch (fault) {
    if (fault instanceof Problem) return undefined;
    throw fault;
  }
}

function shareOfTotal(catalogue: Catalogue, subject: Subject): Computed | undefined {
  return isPartOfTotal(subject) ? compute.share(catalogue, subject, catalogue.total) : undefined;
}

function shareOfGroup(catalogue: Catalogue, subject: Subject): Computed {
  return compute.share(catalogue, subject, compute.groupOf(catalogue, subject));
}

/** How much a share changed in proportion would read as growth of the exports themselves, which it is not. */
function resultGrowth(catalogue: Catalogue, subject: Subject): Computed | undefined {
  if (subject.mainMeasure === 'share') return undefined;
  const [from, to] = resultYears(catalogue, subject);
  return from === undefined || to === undefined || from === to
    ? undefined
    : compute.periodGrowth(catalogue, subject, from, to);
}

function ends(catalogue: Catalogue, subject: Subject): Option[] {
  return resultYears(catalogue, subject).map((period) => ({ kind: 'period', period }));
}

function span(catalogue: Catalogue, subject: Subject): Period {
  return resultYears(catalogue, subject).join('-');
}

/** First and last year with a result of the main measure. */
function resultYears(catalogue: Catalogue, subject: Subject): Period[] {
  const years = catalogue
    .statedAbout(subject)
    .filter(({ measure, status }) => measure === subject.mainMeasure && isResult(status))
    .map(({ period }) => period)
    .filter((period) => kindOf(period) === 'year')
    .sort(comparePeriods);
  return [...years.slice(0, 1), ...years.slice(-1)];
}

/** The index says which year it is measured on. */
function baseYear({ targetPeriod }: Catalogue, _subject: Subject, { inputs }: Computed): Period {
  return inputs.find(({ base }) => base !== undefined)?.base ?? targetPeriod;
}
