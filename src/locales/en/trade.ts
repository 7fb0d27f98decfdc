import { formulaOf, periodArgument } from '../../model/formulaText';
import type { Subject } from '../../model/schema';
import { measureName } from '../measures';
import type { TradeTexts } from '../trade';
import { quote, quoteEach, shorten } from '../phrases';
import { periodName } from './periods';

export const tradeTexts: TradeTexts = {
  frequencies: {
    year: 'yearly',
    'half-year': 'half-yearly',
    quarter: 'quarterly',
    month: 'monthly',
    'half-month': 'half-monthly',
  },
  notAMarket: ({ text, subject }) =>
    `${quote(shorten(text))} is not a market but ${quote(subject.name.en)}. Give a country or a group of countries, for example "United States".`,
  marketOfMarket: ({ subject, market }) =>
    `${quote(subject.name.en)} is a market itself and cannot be exported to ${quote(market.name.en)}. Give a commodity or the total as the subject, or leave the market out.`,
  marketMissing: ({ subject }) =>
    `To compare ${quote(subject.name.en)} among the markets, give one of them as the last argument.`,
  rankUnsure: ({ subject, larger }) =>
    `${quote(larger.name.en)} is larger than ${quote(subject.name.en)}, and nothing says whether it is one country, so there is no certain rank.`,
  noYearlyRate: ({ subject, market, from, to }) =>
    `From ${from} to ${to} is no number of whole years, so a rate a year of ${quote(subject.name.en)} would mix in the seasons. Choose years or the same months of two years; for the change between the two: ${formulaOf({ id: 'GROWTH', args: [subject.name.en, periodArgument(from), periodArgument(to), ...nameOf(market)] })}.`,
  noTrade: ({ subject, market, wanted: { measure, period }, publisher }) =>
    `${publisher === undefined ? 'These figures do' : `${publisher.name.en} does`} not state the ${period === undefined ? '' : `${periodName(period)} `}${measureName(measure, subject, 'en')} of ${quote(subject.name.en)} to ${quote(market.name.en)}.`,
  statedOfTrade: (offers) => `What is stated of it: ${offers}.`,
  beside: ({ of, figure, isMain }, printed) =>
    `${of.kind === 'market' ? `Exports of all goods to ${quote(of.name.en)}` : `${quote(of.name.en)} to all markets`}: ${printed}, ${formulaOf(
      {
        id: 'ACTUAL',
        args: [of.name.en, periodArgument(figure.period), ...(isMain ? [] : [figure.measure])],
      },
    )}.`,
  computedFrom: (lines) => `computed from: ${lines}`,
  frequencyUnknown: ({ text, frequencies }) =>
    `There is no frequency ${quote(shorten(text))}. Choose: ${quoteEach(frequencies)}.`,
  noSeries: ({ subject, market, measure, frequency, publisher, from, to }) =>
    `There are no ${frequency === undefined ? '' : `${tradeTexts.frequencies[frequency]} `}figures of ${measureName(measure, subject, 'en')} for ${quote(subject.name.en)}${toMarket(market)}` +
    (publisher === undefined ? '' : ` by ${publisher.name.en}`) +
    (from === undefined ? '' : ` from ${periodName(from)}`) +
    (to === undefined ? '' : ` to ${periodName(to)}`) +
    '.',
  statedOfSeries: (offers) => `Results stated: ${offers}.`,
};

function nameOf(market: Subject | undefined): string[] {
  return market === undefined ? [] : [market.name.en];
}

function toMarket(market: Subject | undefined): string {
  return market === undefined ? '' : ` to ${quote(market.name.en)}`;
}
