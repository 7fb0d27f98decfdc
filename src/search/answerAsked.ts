import type { Catalogue } from '../catalogue/catalogue';
import { newestYearOfMonths } from '../catalogue/sums';
import type { Frequency } from '../catalogue/words';
import { comparePeriods, kindOf, lastYear, yearToDate } from '../model/period';
import type { Period } from '../model/period';
import type { Measure } from '../model/schema';
import type { Asked } from './asked';
import { bySubject } from './bySubject';
import type { Finding } from './finding';
import type { SearchAnswer } from './search';
import { isAskedFor, seriesFindings } from './seriesFindings';

/** Of more subjects nobody has asked for a series of each. */
const MOST_SUBJECTS = 3;

/**
 * The answer to a question that asks for a series, for what has been added up so far, or which period is the first.
 * @param searchFor answers what is left of the question
 * @example answerAsked({ text: 'rice', typed: ['since 2020'], from: '2020' }, catalogue, searchFor).findings[0]?.id // 'SERIES'
 */
export function answerAsked(
  asked: Asked,
  catalogue: Catalogue,
  searchFor: (text: string, which?: Frequency) => SearchAnswer,
): SearchAnswer {
  const whole = catalogue.totalIfAny?.name.vi ?? '';
  const dated = searchFor(asked.text === '' ? whole : asked.text, asked.which);
  const isOpen = dated.findings.length === 0 && asked.timeless !== undefined;
  const answer = isOpen ? searchFor(asked.timeless === '' ? whole : (asked.timeless ?? '')) : dated;
  const [best] = answer.findings;
  if (asked.which !== undefined || asked.typed.length === 0 || best === undefined) return answer;
  const text = asked.text === '' ? whole : asked.text;
  if (asked.undated !== undefined) return undatedAnswer(text, asked, answer, catalogue, searchFor);
  if (asked.toDate) return toDate(text, answer, searchFor) ?? answer;
  const measure = typeof best.measure === 'string' ? best.measure : undefined;
  const between = betweenEnds(text, asked, best, catalogue, searchFor);
  if (measure === undefined && between.length > 0) return { ...answer, findings: between };
  const isOfSpan = ({ period }: Finding) => period === `${asked.from ?? ''}-${asked.to ?? ''}`;
  const findings = bySubject(answer.findings, Infinity).flatMap(({ subject, market, shown }, at) => {
    const asks = measure !== undefined && at < MOST_SUBJECTS;
    const own = between.filter((one) => one.subject === subject && one.market === market);
    const stated = own.filter(isOfSpan).filter(({ status }) => status !== 'computed');
    const others = [...own, ...shown.filter((one) => isAskedFor(one, asked))];
    return [
      ...stated,
      ...(asks ? seriesFindings(catalogue, { subject, market, measure }, asked) : []),
      ...others.filter((one) => !stated.includes(one)),
    ];
  });
  if (findings.length > 0) return { ...answer, findings };
  return { findings, unknown: asked.typed.join(', '), nearest: [] };
}

/** What lies between two ends that were typed, or between one and the newest where growth is asked for. */
function betweenEnds(
  text: string,
  { from, to, isBetween }: Asked,
  best: Finding,
  catalogue: Catalogue,
  searchFor: (text: string) => SearchAnswer,
): readonly Finding[] {
  if (from === undefined || (!isBetween && typeof best.measure === 'string')) return [];
  const last = to ?? newestAlike(catalogue, best, from);
  if (last === undefined) return [];
  const isOfYears = kindOf(from) === 'year' && kindOf(last) === 'year';
  return searchFor(`${text} ${from}${isOfYears ? '-' : ' '}${last}`).findings;
}

/** No year is taken for granted: those for which there is an answer are offered, the newest first. */
function undatedAnswer(
  text: string,
  { undated = '', typed }: Asked,
  { findings }: SearchAnswer,
  catalogue: Catalogue,
  searchFor: (text: string) => SearchAnswer,
): SearchAnswer {
  const total = catalogue.totalIfAny;
  const whole = total && newestYearOfMonths(catalogue, total, 'value')?.period;
  const newest = Math.max(...findings.map(({ period }) => lastYear(period)));
  const years = undated === '' ? [whole ?? String(newest)] : [newest, newest - 1].map(String);
  const nearest = years
    .map((year) => `${text} ${undated} ${year}`.replace(/\s+/g, ' '))
    .filter((one) => searchFor(one).findings.length > 0);
  return { findings: [], unknown: typed.join(', '), nearest };
}

/** What is added up from January to the newest month of the best of all. */
function toDate(
  text: string,
  { findings }: SearchAnswer,
  searchFor: (text: string) => SearchAnswer,
): SearchAnswer | undefined {
  const months = bySubject(findings, Infinity)[0]
    ?.shown.map(({ period }) => period)
    .filter((period) => kindOf(period) === 'month')
    .sort(comparePeriods);
  const newest = months?.at(-1);
  if (newest === undefined) return undefined;
  const summed = searchFor(`${text} ${yearToDate(newest)}`);
  return summed.findings.length > 0 ? summed : undefined;
}

/** The newest year, or the newest month, that can be compared with a period. */
function newestAlike(catalogue: Catalogue, { subject }: Finding, from: Period): Period | undefined {
  const kind = kindOf(from);
  const stated = catalogue
    .statedAbout(subject, 'value' satisfies Measure)
    .filter((one) => kindOf(one.period) === kind && catalogue.mayAnswer(one));
  const year = kind === 'year' ? newestYearOfMonths(catalogue, subject, 'value')?.period : undefined;
  return [...stated.map(({ period }) => period), ...(year === undefined ? [] : [year])]
    .sort(comparePeriods)
    .at(-1);
}
