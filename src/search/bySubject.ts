import type { Subject } from '../model/schema';
import { comparePeriods } from '../model/period';
import { isTarget } from '../model/status';
import type { Finding } from './finding';

/** What was found of one subject: the few figures that say most, and the others. */
export type SubjectFindings = {
  readonly subject: Subject;
  /** Where all of them go. */
  readonly market: Subject | undefined;
  readonly shown: readonly Finding[];
  readonly others: readonly Finding[];
};

/**
 * Findings that stand subject by subject, as `search` gives them, each subject with the figures to show of it first: the
 * best of all, the newest result of the same measure, and a target. What is left opens with the subject's page.
 * @param most of each subject
 * @example bySubject(search(catalogue, 'cà phê').findings)[0]?.shown.map(({ period }) => period) // ['2026-07', '2006']
 */
export function bySubject(findings: readonly Finding[], most = MOST_SHOWN): SubjectFindings[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const one of findings) {
    const key = `${one.subject.code} ${one.market?.code ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].map((own) => {
    const shown = own.length <= most ? own : headOf(own).slice(0, most);
    const [first] = own;
    const others = own.filter((one) => !shown.includes(one));
    return { subject: first.subject, market: first.market, shown, others };
  });
}

const MOST_SHOWN = 3;

function headOf(findings: readonly Finding[]): Finding[] {
  const [best] = findings;
  if (best === undefined) return [];
  // What was asked for may be computed, or a series; then no printed figure is what is meant.
  if (best.status === 'computed' || best.told) return [...findings];
  const results = findings.filter(({ status }) => status !== 'computed' && !isTarget(status));
  const alike = results.filter(({ measure }) => measure === best.measure);
  const target = findings.find(({ status }) => status !== 'computed' && isTarget(status));
  const [newest] = newestFirst(alike.length > 0 ? alike : results);
  const [other] = newestFirst(results.filter(({ measure }) => measure !== newest?.measure));
  return [...new Set([newest ?? best, target ?? best, other ?? best, best])];
}

/** Of figures of one period those keep their order, of which the first ranks highest. */
function newestFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => comparePeriods(b.period, a.period));
}
