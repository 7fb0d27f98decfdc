import { searchWords } from '../locales/search';
import type { SearchWords, SpanKind } from '../locales/search';
import { fold, tidy } from '../model/fold';
import { comparePeriods, kindOf } from '../model/period';
import type { Period } from '../model/period';
import { numberOf } from '../model/periodSpellings';
import { readPeriod, speaksOfTime } from '../model/readPeriod';
import { frequencies } from '../catalogue/words';
import type { Frequency } from '../catalogue/words';
import { saysRanking } from './ranking';
import type { Vocabulary } from './vocabulary';

/**
 * What a question asks for beside the names of things: a series over time, or which of its periods is the first. The words
 * that ask are taken out of the question; the others are searched for as they always are.
 */
export type Asked = {
  /** The question without these words. */
  readonly text: string;
  /** These words, as they were typed. */
  readonly typed: readonly string[];
  /** Periods that a series is to begin and end with. */
  readonly from?: Period;
  readonly to?: Period;
  /** Both ends were typed: what lies between them, such as growth, may be meant too. */
  readonly isBetween?: true;
  /** How many of the newest periods it is to have. */
  readonly newest?: { readonly count: number; readonly frequency: 'year' | 'month' };
  readonly frequency?: Frequency;
  /** The question without the periods in it, where a series by month of one year was asked for. */
  readonly timeless?: string;
  /** Words of time that are a period only with a year, or say which year only on the day they are read. */
  readonly undated?: string;
  /** From January to the newest month that is stated. */
  readonly toDate?: true;
  /** Which month, quarter or year is the first, where that is the question. */
  readonly which?: Frequency;
};

/**
 * Reads what is asked for beside names; `undefined` where it is nothing, so that the question is searched for as it is.
 * Numbers in words become digits where they say how many are asked for.
 * @example readAsked('rice since 2020', vocabulary) // { text: 'rice', typed: ['since 2020'], from: '2020' }
 * @example readAsked('ten biggest markets', vocabulary)?.text // '10 biggest markets'
 */
export function readAsked(typed: string, vocabulary: Vocabulary): Asked | undefined {
  const tidied = tidy(typed);
  const isRanking = saysRanking(tidied);
  const question = isRanking ? withDigits(tidied) : tidied;
  const cutter = new Cutter(question, vocabulary);
  const which = isRanking ? cutter.which() : undefined;
  const asked = which === undefined ? cutter.span() : { which };
  if (asked === undefined && question === tidied) return undefined;
  return { ...asked, text: cutter.text, typed: cutter.typed };
}

/** A question, out of which words are taken. */
class Cutter {
  readonly typed: string[] = [];

  constructor(
    public text: string,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** "The highest month", and neither "month 7" nor "last month". */
  which(): Frequency | undefined {
    return this.oneOf(
      frequencies,
      (frequency, words) => words.which[frequency] ?? [],
      ({ words, index }) => {
        const beside = `${this.text.slice(0, index).split(' ').at(-2) ?? ''} ${this.text.slice(index + words.length).split(' ')[1] ?? ''}`;
        return !SAYS_WHEN.test(fold(beside));
      },
    );
  }

  span(): Omit<Asked, 'text' | 'typed'> | undefined {
    if (this.cut('toDate') !== undefined) return { toDate: true };
    const years = this.counted('years');
    const months = this.counted('months');
    const newest =
      years !== undefined
        ? ({ count: years, frequency: 'year' } as const)
        : months !== undefined
          ? ({ count: months, frequency: 'month' } as const)
          : undefined;
    if (newest === undefined && this.cut('lastYear') !== undefined) return { undated: '' };
    const between = this.between();
    const stated = between ?? { ...this.end('since', 'from'), ...this.end('until', 'to') };
    const frequency = this.frequency();
    const isOpen = newest === undefined && Object.keys(stated).length === 0;
    const ends = isOpen && frequency !== undefined ? this.within() : stated;
    const isAll = this.cut('all') !== undefined;
    const undated = isOpen && !isAll && frequency === undefined ? this.undated() : undefined;
    if (undated !== undefined) return { undated };
    if (!isAll && newest === undefined && frequency === undefined && Object.keys(ends).length === 0)
      return undefined;
    return {
      ...ends,
      ...(between !== undefined && { isBetween: true }),
      ...(newest !== undefined && { newest }),
      ...(frequency !== undefined && { frequency }),
    };
  }

  private between(): Pick<Asked, 'from' | 'to'> | undefined {
    return this.cut('between', ({ groups: { first = '', last = '' } }) => {
      const to = readPeriod(last === '' ? first : last);
      const from = last === '' ? undefined : readPeriod(first);
      const span = last === '' && to !== undefined && /^\d{4}-\d{4}$/.test(to) ? to.split('-') : undefined;
      const [start, end] = span ?? [from, to];
      if (start !== undefined && end !== undefined && comparePeriods(start, end) < 0)
        return { from: start, to: end };
      return undefined;
    });
  }

  private end(kind: SpanKind, name: 'from' | 'to'): Pick<Asked, 'from' | 'to'> {
    const period = this.cut(kind, ({ groups: { first = '' }, words, index }) => {
      const read = readPeriod(first);
      const isEnd = read !== undefined && kindOf(read) !== 'months' && !this.endsPeriod(index + words.length);
      return isEnd ? read : undefined;
    });
    return period === undefined ? {} : { [name]: period };
  }

  /** "January to July 2026" is a period of its own, and so is what is added up to July. */
  private endsPeriod(end: number): boolean {
    const words = this.text.slice(0, end).split(' ');
    return words.some((_, at) =>
      ['months', 'years'].includes(kindOf(readPeriod(words.slice(at).join(' ')) ?? '2006')),
    );
  }

  private counted(kind: SpanKind): number | undefined {
    return this.cut(kind, ({ groups: { count = '' } }) => digits(count) || undefined);
  }

  /** "Each month", and not the end of "mặt hàng" before "tháng 7". */
  private frequency(): Frequency | undefined {
    return this.oneOf(
      frequencies,
      (frequency, words) => words.frequencies[frequency] ?? [],
      ({ words, index }) => {
        const before = this.text.slice(0, index).split(' ').at(-2) ?? '';
        const name = fold(`${before} ${words.split(' ')[0] ?? ''}`);
        const behind = this.text.slice(index + words.length);
        return (
          !/^ ?\d{1,2}(?!\d)/.test(behind) && (before === '' || this.vocabulary.called(name).length === 0)
        );
      },
    );
  }

  /** "Tháng 6", "Q2", "7 tháng đầu năm": what is a period of some year, where no year is typed. */
  private undated(): string | undefined {
    if (/(?:19|20)\d\d/.test(this.text)) return undefined;
    const words = this.text.split(' ');
    for (let length = Math.min(LONGEST_UNDATED, words.length); length > 0; length -= 1) {
      for (let from = 0; from + length <= words.length; from += 1) {
        const written = words.slice(from, from + length).join(' ');
        const isTime = /\p{L}/u.test(written) && speaksOfTime(written) && !this.isInName(written);
        if (!isTime || readPeriod(`${written} 2006`) === undefined) continue;
        this.typed.push(written);
        this.text = [...words.slice(0, from), ...words.slice(from + length)].join(' ');
        return written;
      }
    }
    return undefined;
  }

  /** The years or months that stand in what is left: a series by month of one year lies in that year. */
  within(): Pick<Asked, 'from' | 'to' | 'timeless'> {
    const words = this.text.split(' ');
    const dated = new Set<number>();
    const periods = words.flatMap((_, from) => {
      for (let to = Math.min(words.length, from + LONGEST_PERIOD); to > from; to -= 1) {
        const period = readPeriod(words.slice(from, to).join(' '));
        if (period === undefined) continue;
        for (let at = from; at < to; at += 1) dated.add(at);
        return [period];
      }
      return [];
    });
    const [first, last] = [periods.sort(comparePeriods)[0], periods.at(-1)];
    if (first === undefined || last === undefined) return {};
    return { from: first, to: last, timeless: words.filter((_, at) => !dated.has(at)).join(' ') };
  }

  private oneOf<Key>(
    keys: readonly Key[],
    phrasesOf: (key: Key, words: SearchWords) => readonly string[],
    fits: (found: Found) => boolean = () => true,
  ): Key | undefined {
    return keys.find((key) => {
      const phrases = searchWords.flatMap((words) => phrasesOf(key, words));
      return this.takeOut(phrases.map(patternOf), (found) => fits(found) || undefined) !== undefined;
    });
  }

  private cut<Value>(
    kind: SpanKind,
    read: (found: Found) => Value | undefined = () => '' as Value,
  ): Value | undefined {
    return this.takeOut(patternsOf(kind), read);
  }

  private takeOut<Value>(
    patterns: readonly RegExp[],
    read: (found: Found) => Value | undefined,
  ): Value | undefined {
    for (const pattern of patterns) {
      const found = foundIn(this.text, pattern);
      const value = found === undefined || this.isInName(found.words) ? undefined : read(found);
      if (found === undefined || value === undefined) continue;
      this.typed.push(found.words);
      this.text = `${this.text.slice(0, found.index)} ${this.text.slice(found.index + found.words.length)}`
        .replace(/\s+/g, ' ')
        .trim();
      return value;
    }
    return undefined;
  }

  /** Words of a longer name that the question has are that name: "year on year", "average annual growth". */
  private isInName(words: string): boolean {
    const [inside, question] = [` ${fold(words)} `, ` ${fold(this.text)} `];
    return this.vocabulary.phrases.some(({ name }) => {
      const text = ` ${fold(name)} `;
      return text.length > inside.length && text.includes(inside) && question.includes(text);
    });
  }
}

/**
 * The numbers before what is counted, and behind "top", in digits.
 * @example withDigits('mười thị trường lớn nhất') // '10 thị trường lớn nhất'
 */
function withDigits(question: string): string {
  return question
    .replace(/\btop(?=\d)/giu, '$& ')
    .replace(BEFORE_COUNTED, inDigits)
    .replace(/(\btop )(\p{L}+(?: hai| một)?)/giu, inDigits);
}

function inDigits(_: string, before: string, word: string): string {
  return `${before}${String(digits(word) || word)}`;
}

function digits(count: string): number {
  return /^\d+$/.test(count) ? Number(count) : numberOf(fold(count));
}

const WORD = '[\\p{L}\\p{N}]';
/** With what stands before the word: Safari 15 cannot look behind. */
const WORD_BEGINS = '(?<before>^|[^\\p{L}\\p{N}])';
/** Beside "month" they make it a period: "month 7", "last month". */
const SAYS_WHEN =
  /(?:^| )(?:\d+|last|this|next|past|latest|newest|current|previous|nay|truoc|sau|toi|qua|ngoai)(?: |$)/;
const LONGEST_PERIOD = 10;
const LONGEST_UNDATED = 5;

/** Fewest words first: a period ends with its year, a count is a number. */
const PLACES: Readonly<Record<string, string>> = {
  '{period}': '(?<first>(?:[^\\s]+ ){0,5}?[^\\s]*\\d{4}(?:[-/]\\d{1,2}|[MQ]\\d{1,2})?)',
  '{count}': '(?<count>\\d{1,3}|(?:m[uư][oơờ]i )?\\p{L}+)',
};

/** A phrase that was found: its words, where they begin, and its parts by their names. */
type Found = {
  readonly words: string;
  readonly index: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
};

function foundIn(text: string, pattern: RegExp): Found | undefined {
  const found = pattern.exec(text);
  if (found === null) return undefined;
  const { 0: all, index, groups = {} } = found;
  const { before = '' } = groups;
  return { words: all.slice(before.length), index: index + before.length, groups };
}

/** A phrase as it may be typed: with its accents or none, between other words. */
function patternOf(phrase: string): RegExp {
  const written = phrase
    .split(' ')
    .map((word) => PLACES[word] ?? [...new Set([word, fold(word)])].join('|'))
    .map((one) => (one.includes('(?<') ? one : `(?:${one})`))
    .join(' ');
  // The second of two periods is the last.
  const last = written.lastIndexOf('(?<first>');
  const named =
    last > written.indexOf('(?<first>')
      ? `${written.slice(0, last)}(?<last>${written.slice(last + '(?<first>'.length)}`
      : written;
  return new RegExp(`${WORD_BEGINS}${named}(?!${WORD})`, 'iu');
}

/** Longer phrases first: "from 2020 to now" is more than "from 2020". */
function patternsOf(kind: SpanKind): readonly RegExp[] {
  return (patterns[kind] ??= searchWords
    .flatMap(({ spans }) => spans[kind])
    .sort((a, b) => b.split(' ').length - a.split(' ').length)
    .map(patternOf));
}

const patterns: Partial<Record<SpanKind, readonly RegExp[]>> = {};

const COUNTED = searchWords.flatMap(({ ranked, rankings }) =>
  [...Object.values(ranked), ...Object.values(rankings)].flat(),
);
const BEFORE_COUNTED = new RegExp(
  `${WORD_BEGINS}((?:mười |muoi )?\\p{L}+)(?= (?:xuất khẩu|xuat khau|export|${COUNTED.flatMap((one) => [one, fold(one)]).join('|')}))`,
  'giu',
);
