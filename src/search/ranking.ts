import type { Catalogue } from '../catalogue/catalogue';
import { newestYearOfMonths } from '../catalogue/sums';
import { largestTrades } from '../catalogue/relations';
import { seriesOf } from '../catalogue/series';
import { ifThere } from '../catalogue/problem';
import type { Frequency } from '../catalogue/words';
import { answerOf, registry } from '../indicators/registry';
import { searchWords } from '../locales/search';
import type { RankedTable, RankingKind } from '../locales/search';
import type { Messages } from '../locales/messages';
import { agrees, fold, singular } from '../model/fold';
import type { ListSeparator } from '../model/formulaText';
import type { Observation } from '../model/observation';
import { spanOf } from '../model/period';
import type { Period } from '../model/period';
import type { Measure, Subject } from '../model/schema';
import { sourceTable } from '../tables/sourceTable';
import { growthOf } from './factsOfPeriod';
import type { Finding } from './finding';
import { codesOf, has, isNamed, isTotal } from './matching';
import type { Question, Segment } from './question';
import { findingOfResult } from './resultFindings';

/**
 * Which are the first of many. It lies in further.js, beside functions.js, which stays small: no figure of the document
 * says it.
 */

/** Which are the first of a table of the document: a formula over that table answers it. */
export type Ranking = {
  readonly kind: RankingKind;
  readonly table: RankedTable;
  readonly count: number;
};

/** The figures that are the first among all that one publisher states alike, best first. */
export type Leaders = {
  readonly kind: RankingKind;
  /** What they are of: goods, markets, or the periods of one subject. */
  readonly of: RankedTable | Frequency;
  /** The period of all of them; of periods, what they lie in. */
  readonly period: Period;
  readonly findings: readonly Finding[];
  /** How many they are the first of. */
  readonly among: number;
  /** Of what they are the first, where it is a part: countries of a block, markets of one good. */
  readonly within: Subject | undefined;
};

/** What is answered where the question is which are the first. */
export type RankingAnswer = {
  readonly unknown: string;
  readonly nearest: readonly string[];
  readonly ranking?: Ranking;
  readonly leaders?: Leaders;
};

/** @example rankingOf(question of 'top 3 thị trường') // { kind: 'largest', table: 'markets', count: 3 } */
function rankingOf({ segments, numbers }: Question): Ranking | undefined {
  const kinds = segments.flatMap(({ meanings }) =>
    meanings.flatMap((meaning) => (meaning.kind === 'ranking' ? meaning.of : [])),
  );
  const grows = segments.some(({ meanings }) =>
    meanings.some((meaning) => meaning.kind === 'measure' && meaning.key === 'growth'),
  );
  const [kind] = kinds;
  if (kind === undefined) return undefined;
  const isSaid = (table: RankedTable) => segments.some((segment) => saysTable(segment, table));
  const count = Number(numbers[0]);
  return {
    kind: grows
      ? kind === 'smallest' || kind === 'slowest'
        ? 'slowest'
        : 'fastest'
      : (kinds.find(isOfGrowth) ?? kind),
    table: isSaid('markets') ? 'markets' : isSaid('groups') ? 'groups' : 'items',
    count: Number.isInteger(count) && count > 0 ? Math.min(count, MOST_COUNTED) : USUAL_COUNT,
  };
}

/** @example saysTable(segment of 'largest markets', 'markets') // true, although “Markets” are a figure of their own, too */
function saysTable({ typed }: Pick<Segment, 'typed'>, table: RankedTable): boolean {
  const folded = fold(typed);
  return searchWords.some(({ ranked }) =>
    ranked[table].some((word) =>
      fold(word) === folded ? agrees(typed, word) : fold(word) === singular(folded),
    ),
  );
}

/** Whether a text asks which is the first of many. @example saysRanking('lớn nhất') // true */
export function saysRanking(text: string): boolean {
  const question = ` ${fold(text)} `.replace(/ top(?=\d)/, ' top ');
  return searchWords.some(({ rankings }) =>
    Object.values(rankings).some((words) => words.some((word) => question.includes(` ${fold(word)} `))),
  );
}

const USUAL_COUNT = 5;
/** What one reads through; who wants more inserts a table. */
const MOST_COUNTED = 50;

function isOfGrowth(kind: RankingKind): boolean {
  return kind === 'fastest' || kind === 'slowest';
}

/**
 * What is answered where a question asks which are the first; `undefined` where it asks for a figure: that of the largest
 * target of one subject, or where one stands among others.
 * @param which the periods of one subject are asked for, which are as long as this
 */
export function answerRanking(
  question: Question,
  catalogue: Catalogue,
  which?: Frequency,
): RankingAnswer | undefined {
  const ranking = rankingOf(question);
  if (ranking === undefined) return undefined;
  const { segments, periods } = question;
  const parts = segments.filter(
    (segment) =>
      isNamed(segment) &&
      !isTotal(segment, catalogue) &&
      !has(segment, 'stop') &&
      // "Turnover" names the total, too.
      !has(segment, 'measure') &&
      !isOfAnyTable(segment),
  );
  const subjects = parts.map((segment) => codesOf(segment).map((code) => catalogue.subject(code)));
  const asking = segments.filter((segment) => has(segment, 'ranking')).map(({ typed }) => typed);
  const isMarkets = subjects.flat().length > 0 && subjects.flat().every(({ kind }) => kind === 'market');
  // Which market is the first for a good, or which good for a market, is another question than where that one stands.
  const isOfOther =
    (ranking.table === 'markets' && !isMarkets) ||
    (isMarkets && segments.some((segment) => saysTable(segment, 'items')));
  const isOfParts = subjects.some((some) => some.some((one) => isWhole(one, ranking.table, catalogue)));
  if (which === undefined && parts.length > 0 && !isOfOther && !isOfParts) return undefined;
  // The tables have the target year, that of markets their last: of another one they would answer what is not asked.
  const isOfTable =
    which === undefined &&
    parts.length === 0 &&
    periods.every((period) => period === catalogue.targetPeriod && ranking.table !== 'markets');
  const asked: AskedFirst = {
    ...ranking,
    subject: subjects.length === 1 ? subjects[0]?.[0] : undefined,
    period: periods[0],
    which,
    measure: measureIn(question),
  };
  const mayBeLed =
    subjects.length < 2 && periods.length < 2 && asked.measure !== 'other' && !asksOfOthers(segments);
  const leaders = mayBeLed ? leadersOf(asked, catalogue, isOfParts) : undefined;
  return {
    unknown: asking.join(', '),
    nearest: parts.map(({ typed }) => typed),
    ...(isOfTable && { ranking }),
    ...(leaders && { leaders }),
  };
}

type AskedFirst = Ranking & {
  readonly subject: Subject | undefined;
  readonly period: Period | undefined;
  readonly which: Frequency | undefined;
  readonly measure: Measure | 'other';
};

/**
 * What words say only together: a table beside a rank says what it is counted among, and a target beside a result how far
 * it was met.
 * @example readTogether(segments of 'rice target vs result') // those of rice and of attainment
 */
export function readTogether(segments: readonly Segment[]): readonly Segment[] {
  const saysStatus = ({ meanings }: Segment, status: 'target' | 'actual') =>
    meanings.some((one) => one.kind === 'status' && one.status === status);
  const target = segments.find((segment) => saysStatus(segment, 'target'));
  const result = segments.find((segment) => segment !== target && saysStatus(segment, 'actual'));
  const others = segments.filter((one) => one !== target && one !== result);
  const isMet = others.some(({ meanings }) =>
    meanings.some((one) => one.kind === 'measure' && one.key.startsWith('ATTAINMENT')),
  );
  if (isMet) return others;
  if (target === undefined || result === undefined) return withoutTable(segments);
  const attainment: Segment = {
    ...target,
    meanings: [{ kind: 'measure', key: 'ATTAINMENT attainment' }],
  };
  return segments.flatMap((one) => (one === target ? [attainment] : one === result ? [] : [one]));
}

/**
 * Beside the rank of one subject, the words of a table say what it is counted among: "rank of Japan among the markets".
 * @example withoutTable(segments of 'rank of Japan among markets') // those of 'rank of Japan among'
 */
function withoutTable(segments: readonly Segment[]): readonly Segment[] {
  const asksRank = segments.some(({ meanings }) =>
    meanings.some((one) => one.kind === 'measure' && one.key.startsWith('RANK')),
  );
  const others = segments.filter((segment) => !isOfAnyTable(segment));
  return asksRank && others.some((segment) => isNamed(segment) && !has(segment, 'stop')) ? others : segments;
}

function isOfAnyTable(segment: Segment): boolean {
  return (['items', 'groups', 'markets'] as const).some((table) => saysTable(segment, table));
}

/** Whether a subject holds several of what is ranked: a region countries, a group goods. */
function isWhole(subject: Subject, table: RankedTable, catalogue: Catalogue): boolean {
  return catalogue.childrenOf(subject).length > 1 && (subject.kind === 'market') === (table === 'markets');
}

/** By what is ranked: by value unless something else is asked for, of which there may be no ranks. */
function measureIn({ segments }: Question): Measure | 'other' {
  const keys = segments
    .filter((segment) => !has(segment, 'ranking'))
    .flatMap(({ meanings }) => meanings.flatMap((one) => (one.kind === 'measure' ? one.key : [])));
  if (keys.length === 0 || keys.some((key) => ['value', 'growth'].includes(key))) return 'value';
  return keys.includes('quantity') ? 'quantity' : 'other';
}

/** Targets, and figures of a named publisher, are others than those that are ranked here. */
function asksOfOthers(segments: readonly Segment[]): boolean {
  return segments.some(({ meanings }) =>
    meanings.some((one) => (one.kind === 'status' && one.status === 'target') || one.kind === 'publisher'),
  );
}

function leadersOf(asked: AskedFirst, catalogue: Catalogue, isOfParts: boolean): Leaders | undefined {
  const { kind, table, count, which, subject } = asked;
  const period = asked.period ?? newestYear(catalogue);
  const figures =
    which !== undefined
      ? figuresOver(asked, which, catalogue)
      : period === undefined || period === catalogue.targetPeriod
        ? []
        : subject !== undefined && !isOfParts
          ? largestTrades(catalogue, subject).filter((one) => (asked.period ?? one.period) === one.period)
          : peersIn(catalogue, table, asked.measure as Measure, period).filter(
              (one) => subject === undefined || isWithin(one, subject, catalogue),
            );
  const findings = figures.flatMap((one) => {
    const fact = isOfGrowth(kind) ? growthOf(catalogue, one)?.finding : findingOfResult(catalogue, one);
    return fact ?? [];
  });
  const span = spanOf(figures.map((one) => one.period));
  // Of two nobody asks for the first of many, and a series of two figures has no highest month.
  if (findings.length < 2 || span === undefined || (isOfGrowth(kind) && which !== undefined))
    return undefined;
  const sign = kind === 'largest' || kind === 'fastest' ? -1 : 1;
  return {
    kind,
    of: which ?? table,
    period: span,
    findings: [...findings].sort((a, b) => sign * (a.number - b.number)).slice(0, count),
    among: findings.length,
    within: subject,
  };
}

function newestYear(catalogue: Catalogue): Period | undefined {
  const total = catalogue.totalIfAny;
  return total && newestYearOfMonths(catalogue, total, 'value')?.period;
}

/** What is ranked among each other in a period: the results that RANK counts among, those of whoever states most. */
function peersIn(
  catalogue: Catalogue,
  table: RankedTable,
  measure: Measure,
  period: Period,
): readonly Observation[] {
  const known = registry.known.find(({ indicator }) => indicator.id === 'RANK');
  if (known === undefined) return [];
  return catalogue.subjects
    .filter(({ kind }) => kindsOf[table].includes(kind))
    .map((subject) => answerOf(known, catalogue, subject, { measure, period })?.computed.inputs ?? [])
    .reduce((most, one) => (one.length > most.length ? one : most), []);
}

const kindsOf: Readonly<Record<RankedTable, readonly Subject['kind'][]>> = {
  items: ['item', 'product'],
  groups: ['group'],
  markets: ['market'],
};

function isWithin({ subject }: Observation, whole: Subject, catalogue: Catalogue): boolean {
  for (let above = catalogue.parentOf(catalogue.subject(subject)); above; above = catalogue.parentOf(above)) {
    if (above === whole) return true;
  }
  return false;
}

/** What ACTUAL answers of each period: two publishers who count alike may state different ones. */
function figuresOver(
  { subject, period, measure }: AskedFirst,
  frequency: Frequency,
  catalogue: Catalogue,
): readonly Observation[] {
  const of = subject ?? catalogue.totalIfAny;
  if (of === undefined || measure === 'other') return [];
  const periods = [undefined, ...catalogue.publishers.map(({ code }) => code)].flatMap((publisher) => {
    const ends = { from: period, to: period, measure, frequency, publisher };
    return (ifThere(() => seriesOf(catalogue, of, ends)) ?? [])
      .filter((one) => catalogue.mayAnswer(one))
      .map((one) => one.period);
  });
  return [...new Set(periods)].flatMap((one) => ifThere(() => catalogue.result(of, measure, one)) ?? []);
}

/**
 * The rows of a table in this order, as a formula of Excel 365; rows without the figure are left out.
 * @param separator what stands between arguments
 */
export function rankingFormula(
  { kind, table, count }: Ranking,
  catalogue: Catalogue,
  messages: Messages,
  separator: ListSeparator,
): string {
  const { columns } = sourceTable(table, { catalogue, messages });
  const wanted = isOfGrowth(kind) ? ['impliedGrowth', 'growth', 'index'] : ['value', 'share'];
  const keys = columns.map(({ key }) => key);
  const named = wanted.flatMap((key) => keys.filter((one) => one.startsWith(key)).at(-1) ?? []);
  const column = keys.indexOf(named[0] ?? keys.at(-1) ?? '') + 1;
  const order = kind === 'largest' || kind === 'fastest' ? -1 : 1;
  return [
    `=LET(t,VNEXPORT.TABLE("${table}",FALSE),`,
    `TAKE(SORT(FILTER(t,ISNUMBER(INDEX(t,0,${column}))),${column},${order}),${count}))`,
  ]
    .join('')
    .replaceAll(',', separator);
}
