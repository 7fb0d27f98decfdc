import { fold } from '../model/fold';
import { latestOf } from '../model/observation';
import type { Observation } from '../model/observation';
import { isResult, isTarget } from '../model/status';
import { covers, kindOf } from '../model/period';
import type { Period } from '../model/period';
import { readDate, readPeriod, speaksOfTime } from '../model/readPeriod';
import { Problem } from '../catalogue/problem';
import { exportedTo, tradeWith } from '../catalogue/trade';
import type { Exported } from '../catalogue/trade';
import {
  frequencies,
  resolveFrequency,
  resolveMeasure,
  resolveScope,
  resolveWorld,
} from '../catalogue/words';
import type { Frequency, Scope } from '../catalogue/words';
import { measuredBy } from '../indicators/measuredBy';
import { messagesIn } from '../locales/language';
import { languages } from '../locales/messages';
import { unitName } from '../locales/units';
import type { Measure, Subject, Unit } from '../model/schema';
import { unitCode } from '../model/unit';
import { session } from '../session';
import type { Input } from './runner';

/** Reads what a user wrote in an argument; `undefined` stays `undefined`, for a default. */

export function subjectFrom(input: string): Subject {
  return session.catalogue.resolve(input);
}

/**
 * A subject and, where one is given, the market that it goes to. All markets together are no market.
 * @throws Problem not-a-market, market-of-market, and those of a name that is not understood
 */
export function exportedFrom(input: string, market: Input): Exported {
  return exportedTo(subjectFrom(input), marketFrom(market));
}

function marketFrom(input: Input): Subject | undefined {
  if (input === undefined || resolveWorld(input).kind !== 'none') return undefined;
  const subject = subjectFrom(input);
  if (subject.kind !== 'market') throw new Problem({ kind: 'not-a-market', text: input, subject });
  return subject;
}

/** A measure and a period, where they are given. */
type Asked = { readonly measure: Measure | undefined; readonly period: Period | undefined };

/**
 * Which figure of a subject is asked for, by two arguments in whichever order: a year is no measure, and a measure no
 * period. A period among the words of a measure counts ("Kim ngạch 2005", the heading of a column of ours).
 * @throws Problem measure-unknown, period-unknown, periods-differ
 */
export function askedFrom(exported: Exported, first: Input, second: Input): Asked {
  const swapped =
    (isPeriod(first) && !isPeriod(second)) ||
    (first === undefined && second !== undefined && !isPeriod(second));
  const [words, other] = swapped ? [second, first] : [first, second];
  const read = words === undefined ? undefined : readMeasure(words, exported, other);
  const measure = read?.measure;
  const period = periodFrom(other, exported, measure);
  if (read?.period === undefined || read.period === period) return { measure, period };
  if (period !== undefined) throw new Problem({ kind: 'periods-differ', one: read.period, other: period });
  return { measure, period: read.period };
}

function isPeriod(input: Input): boolean {
  return input !== undefined && (readPeriod(input) ?? readDate(input)) !== undefined;
}

/**
 * For functions that take a measure and no period: of targets, and so only of their year.
 * @throws Problem measure-unknown with the measures of the subject
 */
export function measureFrom(input: Input, subject: Subject): Measure | undefined {
  if (input === undefined) return undefined;
  const { measure, period } = readMeasure(input, { subject });
  if (period !== undefined && period !== session.catalogue.planPeriodOf(subject))
    throw unknownMeasure(input, { subject });
  return measure;
}

type Read = { readonly measure: Measure; readonly period?: Period | undefined };

/** @throws Problem measure-unknown, and period-unknown for words of time that say no period */
function readMeasure(text: string, exported: Exported, when?: Input): Read {
  const { subject } = exported;
  const read = readWords(text, subject) ?? readWithBrackets(text, subject);
  if (read !== undefined) return read;
  if (session.catalogue.measuresOf(subject).length === 0) return { measure: subject.mainMeasure };
  throw unknownMeasure(text, exported, when);
}

function unknownMeasure(text: string, exported: Exported, when?: Input): Problem {
  if (speaksOfTime(text)) return unknownPeriod(text, exported);
  const { subject } = exported;
  return new Problem({
    kind: 'measure-unknown',
    text,
    subject,
    measures: session.catalogue.measuresOf(subject),
    get instead() {
      const { catalogue } = session;
      const period = when === undefined ? undefined : readPeriod(when);
      return measuredBy?.insteadOf({ catalogue, subject, words: text, period }) ?? [];
    },
  });
}

/** What could be meant is told by the newest result and the newest target; a clock does not know what is stated. */
function unknownPeriod(text: string, exported: Exported): Problem {
  return new Problem({
    kind: 'period-unknown',
    text,
    get newest() {
      const stated = answering(exported);
      return [isResult, isTarget].flatMap(
        (ofStatus) => latestOf(stated.filter(({ status }) => ofStatus(status)))?.period ?? [],
      );
    },
  });
}

/** What may answer of a subject: every target, and results that count as the document's do. */
function answering({ subject, market }: Exported, measure?: Measure): readonly Observation[] {
  const { catalogue } = session;
  return catalogue
    .statedAbout(subject, measure, tradeWith(market))
    .filter((figure) => isTarget(figure.status) || catalogue.mayAnswer(figure));
}

/** Words of a measure, with a period before or behind them or none. */
function readWords(text: string, subject: Subject): Read | undefined {
  const measure = resolveFor(text, subject);
  if (measure !== undefined) return { measure };
  if (!YEAR.test(text)) return undefined;
  const words = text.trim().split(/\s+/);
  for (let at = 1; at < words.length; at += 1) {
    const [before, behind] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    for (const [name, time] of [[before, behind] as const, [behind, before] as const]) {
      const period = readPeriod(time);
      const named = period === undefined ? undefined : resolveFor(name, subject);
      if (named !== undefined) return { measure: named, period };
    }
  }
  return undefined;
}

const YEAR = /(?:19|20)\d\d/;

/** The unit in brackets of a heading must be that of the figures: nobody who asks for dong is answered in dollars. */
function readWithBrackets(text: string, subject: Subject): Read | undefined {
  const [, words, inBrackets = ''] = /^([^()]*)\(([^()]*)\)\s*$/.exec(text) ?? [];
  const read = words === undefined ? undefined : readWords(words, subject);
  if (read === undefined) return undefined;
  const period = readPeriod(inBrackets);
  if (period !== undefined && read.period === undefined) return { ...read, period };
  const wanted = bare(inBrackets);
  const units = new Set(session.catalogue.statedAbout(subject, read.measure).map(({ unit }) => unit));
  return [...units].some((unit) => namesOf(unit).some((name) => bare(name) === wanted)) ? read : undefined;
}

function namesOf(unit: Unit): readonly string[] {
  return [
    ...languages.map((language) => unitName(unit, messagesIn(language))),
    ...(unitWords[unitCode(unit)] ?? []),
  ];
}

/** What documents also head their columns by. */
const unitWords: Partial<Record<string, readonly string[]>> = {
  'million-usd': ['tr. USD', 'USD million', 'mln USD'],
  'thousand-tonnes': ['ngàn tấn', '1000 tấn', '1.000 tấn', '1000 tonnes'],
};

function bare(text: string): string {
  return fold(text).replace(/ /g, '');
}

/** A word that fits several measures (“số lượng”: quantity or count) means the one that is printed for the subject. */
function resolveFor(text: string, subject: Subject): Measure | undefined {
  const match = resolveMeasure(text);
  if (match.kind === 'one') return match.value;
  if (match.kind === 'none') return undefined;
  const printed = session.catalogue.measuresOf(subject);
  return match.values.find((measure) => printed.includes(measure)) ?? match.values[0];
}

/**
 * @param measure the main one unless given: a date is the month that holds it where figures of months answer, else the year
 * @throws Problem period-unknown
 */
export function periodFrom(input: Input, exported: Exported, measure?: Measure): Period | undefined {
  if (input === undefined) return undefined;
  const period = readPeriod(input);
  if (period !== undefined) return period;
  const month = readDate(input);
  if (month === undefined) throw unknownPeriod(input, exported);
  const year = month.slice(0, 4);
  const answersIn = (one?: Measure) =>
    answering(exported, one).filter((figure) => covers(year, figure.period));
  // Of a market the document states shares alone: in a year without one its exports are meant.
  const inMain = answersIn(measure ?? exported.subject.mainMeasure);
  const stated = measure === undefined && inMain.length === 0 ? answersIn() : inMain;
  const hasMonths = stated.some(({ period }) => kindOf(period) === 'month');
  return hasMonths ? month : year;
}

/** @returns the publisher's code @throws Problem publisher-unknown */
export function publisherFrom(input: Input): string | undefined {
  return input === undefined ? undefined : session.catalogue.resolvePublisher(input);
}

/** @throws Problem frequency-unknown */
export function frequencyFrom(input: Input): Frequency | undefined {
  if (input === undefined) return undefined;
  const match = resolveFrequency(input);
  if (match.kind === 'one') return match.value;
  throw new Problem({ kind: 'frequency-unknown', text: input, frequencies });
}

/** 'total' or 'group' in any language. @throws Problem among-unknown */
export function scopeFrom(input: Input): Scope | undefined {
  if (input === undefined) return undefined;
  const match = resolveScope(input);
  if (match.kind === 'one') return match.value;
  throw new Problem({ kind: 'among-unknown', text: input });
}

/** The words "total" and "group" come before names, so that they mean the same for every subject. */
export function wholeFrom(input: Input): Scope | Subject | undefined {
  if (input === undefined) return undefined;
  const match = resolveScope(input);
  return match.kind === 'one' ? match.value : subjectFrom(input);
}
