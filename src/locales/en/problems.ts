import { formulaOf, periodArgument } from '../../model/formulaText';
import { notesOf } from '../../model/observation';
import type { Observation } from '../../model/observation';
import type { Period } from '../../model/period';
import type { Measure, Publisher, Subject } from '../../model/schema';
import type { StatedBeside } from '../../catalogue/figureProblem';
import { measureName } from '../measures';
import { figureIn, numberIn, percentIn } from '../numbers';
import { offered, offeredFormula, offeredInstead, printedShare, typedPeriods } from '../offers';
import { periodName } from '../periods';
import { either, list, quote, quoteEach, shorten } from '../phrases';
import type { ProblemSentences } from '../problems';
import { unitName } from '../units';
import { en } from './messages';

export const problemSentences: ProblemSentences = {
  'subject-missing': () =>
    'A name is missing. Enter an export item, a group or a market, for example "Rice".',
  'subject-unknown': ({ text, nearest }) =>
    `The document has no ${quote(shorten(text))}. ` +
    (nearest.length > 0
      ? `Did you mean: ${quoteEach(nearest)}?`
      : 'List the names you can use: =VNEXPORT.ITEMS() or =VNEXPORT.TABLE("figures").'),
  'subject-ambiguous': ({ text, subjects }) =>
    `${quote(shorten(text))} may be: ${names(subjects)}. Write one of these names.`,
  'subject-misnamed': (detail) =>
    `${en.misfit(detail)}. ` +
    (detail.offers.length > 0
      ? `If you want those figures, write: ${names(detail.offers)}.`
      : 'There are no figures of this name; see =VNEXPORT.ITEMS().'),
  'subject-in-old-encoding': ({ text, encoding, decoded, subjects }) =>
    `${quote(shorten(text))} looks like ${encoding} text (${quote(shorten(decoded))}). ` +
    (subjects.length > 0
      ? `Convert it to Unicode, or write: ${names(subjects)}.`
      : 'Convert it to Unicode and try again.'),
  'measure-unknown': ({ text, subject, measures, instead = [] }) =>
    `There is no measure ${quote(shorten(text))}. For ${title(subject)} choose one of: ${quoteEach(measures.map((code) => nameOf(code, subject)))}.` +
    offeredInstead(instead, subject, en),
  'no-total': () =>
    'No dataset states total exports, so nothing can be computed from the total. Choose what to compare with, for example "group".',
  'table-empty': ({ table }) =>
    `The table ${quote(table)} has no rows: the datasets in use state no figures for it.`,
  'period-unknown': ({ text, newest }) =>
    `The period ${quote(shorten(text))} is not understood. Write the very year or month, such as ${either(typedPeriods(newest), 'or')}, or a period in quotes such as "2001-2005".`,
  'period-missing': () =>
    'Enter both the first period, which is the base, and the last one, for example 2000 and 2005 for the growth of 2001-2005. GROWTH and CHANGE also take one period, measured on the same period a year before.',
  'periods-differ': ({ one, other }) =>
    `There are two periods: ${periodName(one, 'en')} in the name of the measure and ${periodName(other, 'en')} as the period. Give only one.`,
  'periods-not-taken': ({ answeredBy, functions }) =>
    `The bounds of ${answeredBy} take no periods. Leave the periods out, or use ${either(functions, 'or')}.`,
  'one-period-taken': ({ answeredBy, periods: [one, other] }) =>
    `The bounds of ${answeredBy} take one period, not two. Give only ${one} or ${other}.`,
  'periods-not-in-order': ({ from, to }) =>
    `The first period (${from}) must come before the last one (${to}). Swap them or choose others.`,
  'periods-not-alike': ({ from, to }) =>
    `${from} and ${to} are not of one length and cannot be compared. Choose two periods of one length.`,
  'publisher-unknown': ({ text, publishers }) =>
    `There is no publisher ${quote(shorten(text))}. Choose: ${list(publishers.map(({ code, name }) => `${quote(code)} (${name.en})`))}.`,
  'group-unknown': ({ text, groups }) =>
    `${quote(shorten(text))} is not a group of goods. Choose: ${names(groups)}.`,
  'group-without-items': ({ group }) => `The document lists no items in the group ${quote(group.name.en)}.`,
  'field-unknown': ({ text, fields }) =>
    `There is no field ${quote(shorten(text))}. Choose: ${quoteEach(fields)}.`,
  'table-unknown': ({ text, tables }) =>
    `There is no table ${quote(shorten(text))}. Choose: ${quoteEach(tables)}.`,
  'check-scope-missing': ({ choices }) =>
    'The scope is empty. For all checks: =VNEXPORT.CHECKS(). ' +
    `Or choose: ${quoteEach(choices)}, or the name of an item, group or market.`,
  'check-scope-unknown': ({ text, choices, nearest }) =>
    `There are no checks of ${quote(shorten(text))}. ` +
    (nearest.length > 0 ? `Did you mean: ${quoteEach(nearest)}? ` : '') +
    `Choose: ${quoteEach(choices)}, or the name of an item, a group or a market.`,
  'flag-unknown': ({ text }) => `${quote(shorten(text))} is neither TRUE nor FALSE.`,
  'among-unknown': ({ text }) =>
    `The scope ${quote(shorten(text))} is not understood. Write "total" (all items), "group" (within the group) or "markets" (among the markets).`,
  'search-missing': () =>
    'There is nothing to search for. Enter a name, a measure or a year, for example "rice 2006".',
  'search-without-match': ({ text, unknown, nearest, formula }) =>
    (unknown === undefined
      ? `No figure has all the words of ${quote(shorten(text))}. `
      : `${quote(shorten(unknown))} is not in these figures${unknown === text ? '' : ` (search for ${quote(shorten(text))})`}. `) +
    (nearest.length > 0
      ? `Did you mean: ${quoteEach(nearest)}?`
      : formula === undefined
        ? 'Try other words, for example "rice", "africa 2005"; for all names see =VNEXPORT.TABLE("figures").'
        : `To rank them, use: ${formula}.`),
  'argument-error': ({ error }) =>
    `A cell among the arguments shows the error ${error}. Mend that cell, and the formula computes again.`,
  'ranges-not-alike': () => 'The ranges differ in size. Choose ranges with the same rows and columns.',
  'names-not-in-column': () =>
    'Each name has two bounds, which stand beside each other. Give the names in one column, below each other.',
  'function-missing': ({ functions }) =>
    `The name of a function is missing. Choose one of: ${quoteEach(functions)}.`,
  'function-unknown': ({ text, functions }) =>
    `There are no bounds for a function ${quote(shorten(text))}. Choose one of: ${quoteEach(functions)}.`,
  'no-target': ({ subject, wanted, offers, instead }) =>
    `The document states no ${periodName(wanted.period, 'en')} ${nameOf(wanted.measure, subject)} target for ${title(subject)}.` +
    (offers.length > 0 ? ` Targets it states: ${offered(offers, subject, 'en')}.` : '') +
    offeredInstead(instead, subject, en),
  'no-result': ({ subject, wanted, publisher, offers, instead }) =>
    `${publisher?.name.en ?? 'No dataset'} states ${publisher === undefined ? 'a' : 'no'} ${wantedName(wanted, subject)} result for ${title(subject)}${publisher === undefined && instead.some(({ kind }) => kind === 'other-definition') ? ' by the document’s definition' : ''}.` +
    (offers.length > 0 ? ` Results stated: ${offered(offers, subject, 'en')}.` : '') +
    offeredInstead(instead, subject, en),
  'not-a-market': ({ text, subject }) =>
    `${quote(shorten(text))} is not a market but ${quote(subject.name.en)}. Give a country or a group of countries, for example "United States".`,
  'market-of-market': ({ subject, market }) =>
    `${quote(subject.name.en)} is a market itself and cannot be exported to ${quote(market.name.en)}. Give a commodity or the total as the subject, or leave the market out.`,
  'market-missing': ({ subject }) =>
    `To compare ${quote(subject.name.en)} among the markets, give one of them as the last argument.`,
  'rank-unsure': ({ subject, larger }) =>
    `${quote(larger.name.en)} is larger than ${quote(subject.name.en)}, and nothing says whether it is one country, so there is no certain rank.`,
  'no-yearly-rate': ({ subject, market, from, to }) =>
    `From ${periodName(from, 'en')} to ${periodName(to, 'en')} is not a whole number of years, so an annual rate of ${quote(subject.name.en)} would mix in the seasons. Choose years or the same months of two years; for the change between the two: ${formulaOf({ id: 'GROWTH', args: [subject.name.en, periodArgument(from), periodArgument(to), ...marketArgument(market)] })}.`,
  'no-trade': ({ subject, market, wanted: { measure, period }, publisher, offers, beside }) =>
    `${publisher === undefined ? 'These figures do' : `${publisher.name.en} does`} not state the ${period === undefined ? '' : `${periodName(period, 'en')} `}${measureName(measure, subject, 'en')} of ${quote(subject.name.en)} to ${quote(market.name.en)}.` +
    (offers.length > 0
      ? ` What is stated of it: ${offered(offers, subject, 'en')}.`
      : beside.map((one) => ` ${besides(one)}`).join('')),
  'frequency-unknown': ({ text, frequencies }) =>
    `There is no frequency ${quote(shorten(text))}. Choose: ${quoteEach(frequencies)}.`,
  'no-series': ({ subject, market, measure, frequency, publisher, from, to, offers }) =>
    `There are no ${frequency === undefined ? '' : `${en.frequencies[frequency]} `}figures of ${measureName(measure, subject, 'en')} for ${quote(subject.name.en)}${toMarket(market)}` +
    (publisher === undefined ? '' : ` by ${publisher.name.en}`) +
    (from === undefined ? '' : ` from ${periodName(from, 'en')}`) +
    (to === undefined ? '' : ` to ${periodName(to, 'en')}`) +
    '.' +
    (offers.length > 0 ? ` Results stated: ${offered(offers, subject, 'en')}.` : ''),
  'no-figure': ({ subject, wanted, publisher, offers, instead }) =>
    `${publisher?.name.en ?? 'The document'} states no ${wantedName(wanted, subject)} for ${title(subject)}.` +
    (offers.length > 0
      ? ` Figures stated: ${offered(offers, subject, 'en')}.`
      : instead.length > 0
        ? ''
        : ' The document names this subject without figures.') +
    offeredInstead(instead, subject, en),
  'target-is-range': ({ subject, wanted, low, high, answeredBy }) =>
    `The ${periodName(wanted.period, 'en')} ${nameOf(wanted.measure, subject)} target for ${title(subject)} is a range. ` +
    `Take its ends: ${offeredFormula(answeredBy, [low], subject, 'en')} or ${offeredFormula(answeredBy, [high], subject, 'en')}.`,
  'no-index': ({ subject, instead }) =>
    `The document states no index for ${title(subject)}, so the base year cannot be implied.` +
    (instead.length > 0
      ? offeredInstead(instead, subject, en)
      : ' Subjects with an index: see =VNEXPORT.TABLE("targets").'),
  'publishers-differ': ({ subjects, one, other }) =>
    'No publisher states both figures: ' +
    `${byPublisher(subjects[0], one)} and ${byPublisher(subjects[1], other)}. ` +
    'Their definitions differ; to compare them all the same, compute it from two VNEXPORT.ACTUAL cells.',
  'no-attainment': ({ subject, wanted, comparable }) =>
    `No ${wantedName(wanted, subject)} result is published for ${title(subject)} to be compared with the target. ` +
    (comparable.length > 0
      ? `Subjects with a result: ${names(comparable)}.`
      : 'Subjects with both target and result: see =VNEXPORT.TABLE("attainment").'),
  'not-computable': ({ subject, inputs }) =>
    `Nothing can be computed for ${title(subject)} from ` +
    `${list(inputs.map((input) => `${byPublisher(input.of, input)}: ${quote(input.printed)}`))}. ` +
    'What is divided by must be above 0, and the answer a finite number. Choose another subject or period.',
  'growth-of-ratio': ({ subject, market, from, to, implied }) =>
    `For ${title(subject)} only the ${nameOf(from.measure, subject)} is stated: ${figureIn(from, en)} in ${periodName(from.period, 'en')}, ${figureIn(to, en)} in ${periodName(to.period, 'en')}, which is ${numberIn((to.number - from.number) * 100, 'en', { decimals: 1, signed: true })} percentage points. That is no growth. ` +
    (implied === undefined
      ? ''
      : `With the total that is stated, the value changed by about ${percentIn(implied, 'en', { signed: true })}. `) +
    `For the percentage points: ${formulaOf({ id: 'CHANGE', args: [subject.name.en, ...[from, to].map(({ period }) => periodArgument(period)), ...(market === undefined ? [] : [market.name.en])] })}.`,
  'series-breaks': ({ subject, at }) =>
    `From ${periodName(at.period, 'en')} on, other things are counted under ${title(subject)}` +
    `${noted(at)}: figures before and after cannot be compared. ` +
    'Choose two periods on the same side; VNEXPORT.ACTUAL gives each figure by itself.',
  'not-a-part': ({ subject, whole }) =>
    `${title(subject)} is no part of ${title(whole)}, so there is no share. There are shares of an item in its group, of a group, a sector or a market in total exports, of a country in its region.`,
  'share-printed-only': ({ subject, whole, printed, printedWhole }) =>
    `No publisher states the values of both ${title(subject)} and ${title(whole)} for ${periodName(printed.period, 'en')}, so no share can be computed. ${printed.publisher.name.en} states ` +
    (printedWhole === undefined
      ? `a share of ${figureIn(printed, en)}: ${printedShare(printed, subject, 'en')}.`
      : `their shares of the total, ${figureIn(printed, en)} and ${figureIn(printedWhole, en)}: ${printedShare(printed, subject, 'en')}, ${printedShare(printedWhole, whole, 'en')}.`),
  'definitions-differ': ({ subject, target, result, growth, aims }) => {
    const definition = notesOf(result, 'en', 'definition');
    return (
      `Target and result of ${title(subject)} for ${periodName(target.period, 'en')} follow different definitions and are not divided by each other: ` +
      `the target of ${figureIn(target, en)} is ${target.publisher.name.en}’s, the result of ${figureIn(result, en)} ${result.publisher.name.en}’s` +
      `${definition === undefined ? '' : ` (${definition})`}.` +
      (growth === undefined
        ? ''
        : ` On ${periodName(growth.base, 'en')} that result changed by ${percentIn(growth.number, 'en', { decimals: 1, signed: true })}` +
          (aims.length === 0
            ? '.'
            : `; the target is ${aims.map(({ number }) => percentIn(number, 'en', { signed: true })).join(' to ')}.`))
    );
  },
  'units-not-combined': ({ subject, units }) =>
    `Nothing can be computed for ${title(subject)}: its figures are in ${quoteEach(units.map((unit) => unitName(unit, en)))}, which give no unit together. Choose another subject.`,
  'units-not-alike': ({ subject, whole }) =>
    `${title(subject)} and ${title(whole)} are not in the same unit, so there is no share. Choose another subject.`,
  'no-group': ({ subject }) => `${title(subject)} stands in no group of goods. Use "total".`,
  'no-rank': ({ subject, because }) =>
    title(subject) +
    {
      alone: ' has nothing of its kind to be ranked among.',
      composite:
        ' is a group, a sum or the rest of several and is not ranked beside single countries or commodities.',
      incomplete:
        ' is stated by a publisher that does not state all exports of this period, so a rank would mislead.',
    }[because ?? 'alone'],
};

function title({ name, number }: Subject): string {
  return quote(name.en) + (number === undefined ? '' : ` (row ${String(number)})`);
}

function names(subjects: readonly Subject[]): string {
  return quoteEach(subjects.map(({ name }) => name.en));
}

function nameOf(measure: Measure, subject: Subject): string {
  return measureName(measure, subject, 'en');
}

function byPublisher(
  subject: Subject,
  { measure, period, publisher }: { measure: Measure; period: string; publisher: Publisher },
): string {
  return `${quote(subject.name.en)}, ${wantedName({ measure, period }, subject)} (${publisher.name.en})`;
}

function wantedName({ measure, period }: { measure: Measure; period?: Period }, subject: Subject): string {
  const name = nameOf(measure, subject);
  return period === undefined ? name : `${periodName(period, 'en')} ${name}`;
}

function noted(figure: Observation): string {
  const notes = notesOf(figure, 'en');
  return notes === undefined ? '' : ` (${notes})`;
}

function besides({ of, figure, isMain }: StatedBeside): string {
  return `${of.kind === 'market' ? `Exports of all goods to ${quote(of.name.en)}` : `${quote(of.name.en)} to all markets`}: ${figureIn(figure, en)}, ${offeredFormula('ACTUAL', [periodArgument(figure.period), ...(isMain ? [] : [figure.measure])], of, 'en')}.`;
}

function marketArgument(market: Subject | undefined): string[] {
  return market === undefined ? [] : [market.name.en];
}

function toMarket(market: Subject | undefined): string {
  return market === undefined ? '' : ` to ${quote(market.name.en)}`;
}
