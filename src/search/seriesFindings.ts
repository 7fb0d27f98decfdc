import type { Catalogue } from '../catalogue/catalogue';
import { ifThere } from '../catalogue/problem';
import { seriesOf } from '../catalogue/series';
import { tradeWith } from '../catalogue/trade';
import type { Frequency } from '../catalogue/words';
import { askedTexts } from '../locales/asked';
import type { Messages } from '../locales/messages';
import { numberIn } from '../locales/numbers';
import { periodName } from '../locales/periods';
import { unitName } from '../locales/units';
import type { Observation } from '../model/observation';
import {
  comparePeriods,
  firstYear,
  isWithin,
  kindOf,
  lastYear,
  nextPeriod,
  previousPeriod,
  spanOf,
} from '../model/period';
import type { Period } from '../model/period';
import type { Measure, Subject } from '../model/schema';
import { isRatio } from '../model/unit';
import type { Asked } from './asked';
import type { Finding, Option } from './finding';
import type { Hit } from './hit';

/** What a series is asked of. */
type Of = {
  readonly subject: Subject;
  readonly market: Subject | undefined;
  readonly measure: Measure;
};

/** Series of one subject that answer a question for one, the best first. */
const MOST_SERIES = 2;

/**
 * The series of a subject that a question asks for: first the one that goes back as far as was asked, of a longer span by
 * year, and another that is newer or closer. What one publisher states is never joined with what another does.
 * @example seriesFindings(catalogue, { subject: rice, measure: 'value' }, { from: '2020' })[0]?.period // '2020-2024'
 */
export function seriesFindings(catalogue: Catalogue, of: Of, asked: Asked): Finding[] {
  const lines = linesOf(catalogue, of, asked);
  const ends = endsOf(asked, lines);
  const within = lines.flatMap(({ question }) => {
    const figures = figuresOf(catalogue, of, { ...question, ...ends });
    return figures.length < 2 ? [] : [{ figures, question: { ...question, ...ends } }];
  });
  const prefersYears =
    ends.from !== undefined && kindOf(ends.from) === 'year' && yearsSince(ends.from, within) >= LONG;
  const keyOf = ({ figures }: Line): readonly number[] => {
    const [first, last] = [figures[0]?.period ?? '', figures.at(-1)?.period ?? ''];
    const late = ends.from === undefined ? 0 : Math.max(0, firstYear(first) - firstYear(ends.from));
    return [
      late,
      (prefersYears && kindOf(first) !== 'year') || figures.length < SHORT ? 1 : 0,
      ends.from === undefined && asked.frequency !== undefined ? firstYear(first) : 0,
      -Number(last.slice(0, 4)),
      asked.frequency === undefined && kindOf(first) === 'year' ? 1 : 0,
    ];
  };
  const best = within
    .map((line, order) => ({ line, keys: [...keyOf(line), order] }))
    .sort((a, b) => a.keys.map((key, at) => key - (b.keys[at] ?? 0)).find((one) => one !== 0) ?? 0)
    .map(({ line }) => line);
  const different = best.filter(
    ({ figures }, at) => !best.slice(0, at).some((one) => isSame(one.figures, figures)),
  );
  return different.slice(0, MOST_SERIES).map((line) => findingOf(catalogue, of, line));
}

/** From how many years on a series is read by year. */
const LONG = 3;
/** Fewer figures are no series to read. */
const SHORT = 3;

type SeriesAsked = {
  readonly from?: Period | undefined;
  readonly to?: Period | undefined;
  readonly frequency?: Frequency | undefined;
  readonly publisher?: string | undefined;
};

type Line = { readonly figures: readonly Observation[]; readonly question: SeriesAsked };

/** Everything that there is over time: of who answers, and of everyone who counts alike, as often as was asked or by year. */
function linesOf(catalogue: Catalogue, of: Of, { frequency }: Asked): Line[] {
  const stated = catalogue.statedAbout(of.subject, of.measure, tradeWith(of.market));
  const publishers = catalogue.publishers.filter(({ code }) =>
    stated.some((one) => one.publisher.code === code && catalogue.mayAnswer(one)),
  );
  const whose = [undefined, ...publishers.map(({ code }) => code)];
  const often = frequency === undefined ? [undefined, 'year' as const] : [frequency];
  return often
    .flatMap((one) => whose.map((publisher): SeriesAsked => ({ frequency: one, publisher })))
    .map((question) => ({ question, figures: figuresOf(catalogue, of, question) }))
    .filter(({ figures }) => figures.every((one) => catalogue.mayAnswer(one)) && figures.length > 0);
}

function figuresOf(
  catalogue: Catalogue,
  { subject, market, measure }: Of,
  question: SeriesAsked,
): readonly Observation[] {
  return ifThere(() => seriesOf(catalogue, subject, { ...question, measure, market })) ?? [];
}

/** The ends that were asked for; of the newest years or months, counted back from the newest that is stated. */
function endsOf({ from, to, newest }: Asked, lines: readonly Line[]): Pick<SeriesAsked, 'from' | 'to'> {
  if (newest === undefined) return { from, to };
  const periods = lines
    .flatMap(({ figures }) => figures.map(({ period }) => period))
    .filter((period) => kindOf(period) === newest.frequency)
    .sort(comparePeriods);
  const last = periods.at(-1);
  if (last === undefined) return { to };
  return { from: Array.from({ length: newest.count - 1 }).reduce<Period>(previousPeriod, last), to };
}

function yearsSince(from: Period, lines: readonly Line[]): number {
  const years = lines.map(({ figures }) => lastYear(figures.at(-1)?.period ?? from));
  return Math.max(...years, firstYear(from)) - firstYear(from);
}

function isSame(one: readonly Observation[], other: readonly Observation[]): boolean {
  return one.length === other.length && one.every((figure, at) => figure === other[at]);
}

function findingOf(catalogue: Catalogue, of: Of, { figures, question }: Line): Finding {
  const { subject, market, measure } = of;
  const last = figures.at(-1);
  const period = spanOf(figures.map((one) => one.period));
  if (last === undefined || period === undefined) throw new Error('A series has figures');
  return {
    subject,
    ...(market !== undefined && { market }),
    measure,
    period,
    number: last.number,
    unit: last.unit,
    status: last.status,
    inputs: figures,
    id: 'SERIES',
    options: optionsOf(catalogue, of, figures, question),
    told: (messages) => toldOf(figures, question.from, messages),
  };
}

/** The fewest arguments of SERIES that give exactly these figures, as far as the last one. */
function optionsOf(
  catalogue: Catalogue,
  { subject, market, measure }: Of,
  figures: readonly Observation[],
  { from, to, frequency, publisher = figures[0]?.publisher.code }: SeriesAsked,
): Option[] {
  const own = frequencyOf(figures);
  const ways = [
    {},
    { frequency: own },
    { measure },
    { measure, frequency: own },
    { measure, frequency: own, publisher },
  ];
  const answers = (way: (typeof ways)[number]) =>
    isSame(ifThere(() => seriesOf(catalogue, subject, { from, to, market, ...way })) ?? [], figures);
  const way: { measure?: Measure; frequency?: Frequency; publisher?: string | undefined } = ways.find(
    answers,
  ) ?? {
    measure,
    frequency: frequency ?? own,
    publisher,
  };
  const open: Option = { kind: 'omitted' };
  const all: Option[] = [
    from === undefined ? open : { kind: 'period', value: from },
    to === undefined ? open : { kind: 'period', value: to },
    way.measure === undefined ? open : { kind: 'measure', value: way.measure },
    way.frequency === undefined ? open : { kind: 'frequency', value: way.frequency },
    way.publisher === undefined ? open : { kind: 'publisher', value: way.publisher },
    market === undefined ? open : { kind: 'market', value: market },
  ];
  return all.slice(0, 1 + all.map(({ kind }) => kind !== 'omitted').lastIndexOf(true));
}

function frequencyOf([first]: readonly Observation[]): Frequency {
  return kindOf(first?.period ?? '2006') as Frequency;
}

/** A series is no number: it is told by its ends, how many figures it has, and whether some are missing between. */
function toldOf(figures: readonly Observation[], from: Period | undefined, messages: Messages): Partial<Hit> {
  const { language } = messages;
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined) return {};
  const shown = ({ number, unit }: Observation) =>
    numberIn(isRatio(unit) ? number * 100 : number, language, { decimals: 1 });
  const hasGaps = figures.some(
    ({ period }, at) => at > 0 && nextPeriod(figures[at - 1]?.period ?? period) !== period,
  );
  const publishers = [...new Set(figures.map(({ publisher }) => publisher.name[language]))].join(', ');
  const texts = askedTexts[language];
  return {
    about: texts.series({
      frequency: messages.frequencies[frequencyOf(figures)],
      from: periodName(first.period, language),
      to: periodName(last.period, language),
      hasGaps,
      isLater: from !== undefined && firstYear(first.period) > firstYear(from),
    }),
    figure: texts.ends({
      count: figures.length,
      first: shown(first),
      last: shown(last),
      unit: unitName(last.unit, messages),
    }),
    source: publishers,
  };
}

/** Whether a figure lies in what a question asks for. */
export function isAskedFor({ period }: Finding, { from, to }: Asked): boolean {
  return isWithin(period, from, to);
}
