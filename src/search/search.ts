import type { Catalogue } from '../catalogue/catalogue';
import { derived } from '../catalogue/derived';
import { remembering } from '../catalogue/recent';
import type { Frequency } from '../catalogue/words';
import { registry as ours } from '../indicators/registry';
import type { Registry } from '../indicators/registry';
import { covers, firstYear, kindOf, lastYear } from '../model/period';
import type { Period } from '../model/period';
import { speaksOfTime } from '../model/readPeriod';
import type { Subject } from '../model/schema';
import { findingsBetween } from './computedFindings';
import type { Finding } from './finding';
import { Findings } from './findings';
import { furtherSearch } from './furtherSearch';
import {
  codesOf,
  has,
  isNamed,
  isSubject,
  isTotal,
  isValue,
  matches,
  mayMean,
  printsNumber,
  withContaining,
} from './matching';
import { readQuestion } from './question';
import type { Question, Segment } from './question';
import { ranked } from './ranked';
import type { Leaders, Ranking } from './ranking';
import { Vocabulary } from './vocabulary';

export type SearchAnswer = {
  /** Subject by subject, best first. */
  readonly findings: readonly Finding[];
  /** Words that are in no figure, as they were typed: where there are any, nothing is found. */
  readonly unknown?: string;
  /** Names that the text may have been meant to be; only where nothing is found. */
  readonly nearest: readonly string[];
  /** Where the question is which are the first of many in a table of the document: a formula answers it, no figure does. */
  readonly ranking?: Ranking;
  /** The same of the period that is asked for, or the newest year: figures, best first. */
  readonly leaders?: Leaders;
};

/**
 * Finds figures by words: names, measures, periods, statuses, units, publishers and printed numbers in either language,
 * accents optional, words may be begun or slightly misspelt. Every word counts but those that are true of all figures:
 * one that nothing is called by ends the search, for what is left would answer another question.
 * The vocabulary is made at the first search, once for each catalogue; what was asked is remembered.
 * @example search(catalogue, 'chau phi 2005').findings[0]?.number // 681
 */
export const search = createSearch(ours);

/** A search among the printed figures and those of these indicators. */
export function createSearch(indicators: Registry): (catalogue: Catalogue, text: string) => SearchAnswer {
  const answersOf = derived((catalogue) => {
    const findings = new Findings(catalogue, indicators);
    const vocabulary = new Vocabulary(catalogue, indicators, findings.units());
    const searchFor = (text: string, which?: Frequency) =>
      new Search(catalogue, indicators, findings, readQuestion(text, vocabulary), which).answer(text);
    const answer = (text: string) => {
      const asked = furtherSearch?.readAsked(text, vocabulary);
      return asked === undefined
        ? searchFor(text)
        : (furtherSearch?.answerAsked(asked, catalogue, searchFor) ?? searchFor(text));
    };
    return remembering(answer, { most: REMEMBERED, longest: LONGEST_TEXT });
  });
  return (catalogue, text) => answersOf(catalogue)(shortened(text.trim()));
}

const REMEMBERED = 200;
/** Nobody searches by more words; a pasted page must not take seconds. */
const LONGEST_TEXT = 200;

/** Of a longer text the whole words that fit. */
function shortened(text: string): string {
  return text.length <= LONGEST_TEXT ? text : text.slice(0, LONGEST_TEXT).replace(/\S*$/, '').trimEnd();
}

/** Wrong names that offer nothing, or for which a search must not find what they offer. */
function isOfNothing({ meanings }: Segment): boolean {
  return meanings.every(
    (meaning) =>
      meaning.kind === 'wrong' && (meaning.names.searched === false || meaning.names.offers?.length === 0),
  );
}

function wholeNamed({ code, name }: Subject): Segment {
  return { typed: name.vi, meanings: [{ kind: 'subject', code }], quality: 0, length: 1 };
}

class Search {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly indicators: Registry,
    private readonly findings: Findings,
    private readonly question: Question,
    /** The periods of one subject that are ranked, where that is the question. */
    private readonly which: Frequency | undefined,
  ) {}

  answer(text: string): SearchAnswer {
    const { segments, unknown } = this.question;
    const missing = [...unknown, ...segments.filter(isOfNothing).map(({ typed }) => typed)];
    if (missing.length > 0) return this.without(missing.join(', '));
    const first = furtherSearch?.answerRanking(this.question, this.catalogue, this.which);
    if (first !== undefined) {
      const { ranking, leaders } = first;
      return { findings: ranking === undefined ? (leaders?.findings ?? []) : [], ...first };
    }
    let findings = this.find();
    if (findings.length === 0) findings = furtherSearch?.trade(this.question, this.catalogue) ?? findings;
    const { totalIfAny: total } = this.catalogue;
    // "Growth 2025": that of everything.
    if (findings.length === 0 && total !== undefined && !segments.some(isNamed)) {
      findings = this.find([...this.telling(), wholeNamed(total)]);
    }
    if (findings.length > 0) return { findings, nearest: [] };
    // Every word is in some name, but no name has them all: together they name nothing.
    if (segments.some(({ quality }) => quality > 0)) return this.without(text);
    const unstated = this.question.periods.filter(
      (period) =>
        kindOf(period) === 'year' && !this.catalogue.observations.some((one) => covers(period, one.period)),
    );
    const subjects = segments.filter((segment) => isSubject(segment));
    return {
      findings: [],
      ...(unstated.length > 0 ? { unknown: unstated.join(', ') } : {}),
      nearest:
        subjects.length > 1
          ? subjects.map(({ typed }) => [typed, ...this.question.periods].join(' '))
          : this.otherPeriods(),
    };
  }

  private otherPeriods(): readonly string[] {
    const segments = this.telling();
    return furtherSearch?.otherPeriods(this.question, segments, this.ofSubjects(segments)) ?? [];
  }

  private without(unknown: string): SearchAnswer {
    const nearest = speaksOfTime(unknown)
      ? this.otherPeriods()
      : (furtherSearch?.nearestNames(this.catalogue, unknown) ?? []);
    return { findings: [], unknown, nearest };
  }

  private find(segments = this.telling()): Finding[] {
    const candidates = [
      ...this.ofSubjects(segments).filter((one) => this.isOfPeriod(one)),
      ...this.between(segments),
      ...(furtherSearch?.ofPeriods(this.catalogue, this.named(segments), this.question.periods) ?? []),
    ];
    const found = candidates.filter(
      (one) =>
        segments.every((segment) => isValue(segment) || matches(one, segment)) &&
        this.question.numbers.every((number) => printsNumber(one, number, this.catalogue)),
    );
    const values = found.filter((one) =>
      segments.every((segment) => !isValue(segment) || matches(one, segment)),
    );
    // Two years ask for what lies between them; a span may be a period of its own.
    const isBetween = (one: Finding) => this.question.periods.length === 2 && this.isBetween(one);
    const best = ranked(values.length > 0 ? values : found, this.catalogue, segments, isBetween);
    const ordered =
      this.question.periods.length > 0 ? best : (furtherSearch?.newestFirst(best, this.catalogue) ?? best);
    return ordered.map((one) => this.withReason(one, segments));
  }

  /** Words that tell: of names for the whole and words that go with every figure only where there is nothing else. */
  private telling(): readonly Segment[] {
    const segments = furtherSearch?.readTogether(this.question.segments) ?? this.question.segments;
    const subjects = segments.filter((segment) => isSubject(segment));
    const parts = subjects.filter((segment) => !isTotal(segment, this.catalogue));
    const told = segments.filter(
      (segment) => !has(segment, 'stop') && (parts.length === 0 || !isTotal(segment, this.catalogue)),
    );
    if (subjects.length > 0) {
      const whole = parts.find((one) => parts.some((part) => part !== one && this.isPartOf(part, one)));
      return told.map((segment) =>
        segment === whole
          ? { ...segment, meanings: [{ kind: 'part' }] }
          : withContaining(segment, this.catalogue),
      );
    }
    // "Xuất khẩu 2005": the exports of everything.
    const [longest] = segments
      .filter((segment) => has(segment, 'stop') && isNamed(segment))
      .sort((a, b) => b.length - a.length);
    if (longest === undefined) return told;
    return [...told, { ...longest, meanings: longest.meanings.filter(({ kind }) => kind === 'subject') }];
  }

  /** "Rice in agriculture": what is asked is the part that rice has in its group. */
  private isPartOf(part: Segment, whole: Segment): boolean {
    const parents = codesOf(part).map((code) => this.catalogue.subject(code).parent ?? '');
    return parents.length > 0 && parents.every((parent) => codesOf(whole).includes(parent));
  }

  /** The two periods that something is asked between: two that were typed, or the ends of a span of years. */
  private pair(): readonly [Period, Period] | undefined {
    const { periods } = this.question;
    const [first, second, third] = periods;
    if (first === undefined || third !== undefined) return undefined;
    if (second !== undefined) return first < second ? [first, second] : [second, first];
    return kindOf(first) === 'years' ? [String(firstYear(first)), String(lastYear(first))] : undefined;
  }

  private between(segments: readonly Segment[]): Finding[] {
    const pair = this.pair();
    if (pair === undefined) return [];
    return this.named(segments)
      .flatMap((subject) => findingsBetween(this.catalogue, this.indicators, subject, pair))
      .filter((one) => !this.findings.of([one.subject]).some((known) => isSameFigure(known, one)));
  }

  /** Everything of the subjects that the segments may mean; of all subjects where they name none. */
  private ofSubjects(segments: readonly Segment[]): readonly Finding[] {
    const named = segments.filter(isSubject);
    return this.findings.of(
      this.catalogue.subjects.filter((one) => named.every((segment) => mayMean(segment, one))),
    );
  }

  /** The subjects of which something is computed. */
  private named(segments: readonly Segment[]): readonly Subject[] {
    const named = segments.filter(isSubject);
    return this.catalogue.subjects
      .filter(({ code }) => named.every((segment) => codesOf(segment).includes(code)))
      .slice(0, MOST_COMPUTED);
  }

  /** Exactly the periods that were typed; of two, also what is measured from one to the other. */
  private isOfPeriod(finding: Finding): boolean {
    const { period, base } = finding;
    const { periods } = this.question;
    if (periods.length === 0) return true;
    if (this.isBetween(finding)) return true;
    return periods.includes(period) && (periods.length === 1 || base === undefined || periods.includes(base));
  }

  private isBetween({ options }: Finding): boolean {
    // Of a hundred thousand figures few have two arguments.
    const pair = options.length === 2 ? this.pair() : undefined;
    return (
      pair !== undefined &&
      options.every((option, index) => option.kind === 'period' && option.value === pair[index])
    );
  }

  private withReason(finding: Finding, segments: readonly Segment[]): Finding {
    for (const { typed, meanings } of segments) {
      const isRight = meanings.some(
        (meaning) => meaning.kind === 'subject' && meaning.code === finding.subject.code,
      );
      for (const meaning of meanings) {
        if (
          meaning.kind === 'wrong' &&
          !isRight &&
          matches(finding, { typed, meanings: [meaning], quality: 0, length: 1 })
        ) {
          return { ...finding, misnamed: { typed, names: meaning.names } };
        }
      }
    }
    return finding;
  }
}

/** Of one subject. */
function isSameFigure(one: Finding, other: Finding): boolean {
  return one.id === other.id && one.period === other.period && one.number === other.number;
}

/** Of some thousand subjects nobody reads what is computed for each. */
const MOST_COMPUTED = 200;
