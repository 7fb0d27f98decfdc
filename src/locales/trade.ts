import type { ProblemDetail, StatedBeside } from '../catalogue/problem';
import type { Frequency } from '../catalogue/words';
import { tradeTexts as en } from './en/trade';
import type { Language, Messages } from './messages';
import { figureIn } from './numbers';
import { offered } from './offers';
import { tradeTexts as vi } from './vi/trade';

type Detail<Kind extends ProblemDetail['kind']> = Extract<ProblemDetail, { kind: Kind }>;

/** What is said of trade with one market, and of series, in one language. */
export type TradeTexts = {
  /** How often a series has a figure: "monthly". */
  readonly frequencies: Record<Frequency, string>;
  readonly notAMarket: (detail: Detail<'not-a-market'>) => string;
  readonly marketOfMarket: (detail: Detail<'market-of-market'>) => string;
  readonly marketMissing: (detail: Detail<'market-missing'>) => string;
  readonly rankUnsure: (detail: Detail<'rank-unsure'>) => string;
  readonly noYearlyRate: (detail: Detail<'no-yearly-rate'>) => string;
  readonly noTrade: (detail: Detail<'no-trade'>) => string;
  readonly statedOfTrade: (offers: string) => string;
  readonly beside: (beside: StatedBeside, printed: string) => string;
  /** Of a figure that is computed, the lines of SOURCE that say from which. */
  readonly computedFrom: (lines: string) => string;
  readonly frequencyUnknown: (detail: Detail<'frequency-unknown'>) => string;
  readonly noSeries: (detail: Detail<'no-series'>) => string;
  readonly statedOfSeries: (offers: string) => string;
};

export const tradeTexts: Record<Language, TradeTexts> = { vi, en };

type Kinds =
  | 'not-a-market'
  | 'market-of-market'
  | 'market-missing'
  | 'rank-unsure'
  | 'no-yearly-rate'
  | 'no-trade'
  | 'frequency-unknown'
  | 'no-series';

/**
 * The sentences of problems with markets and series.
 * @param messages of the language; read when a sentence is made, for it holds these sentences itself
 */
export function tradeProblems(messages: () => Messages): Pick<Messages['problems'], Kinds> {
  const texts = () => tradeTexts[messages().language];
  return {
    'not-a-market': (detail) => texts().notAMarket(detail),
    'market-of-market': (detail) => texts().marketOfMarket(detail),
    'market-missing': (detail) => texts().marketMissing(detail),
    'rank-unsure': (detail) => texts().rankUnsure(detail),
    'no-yearly-rate': (detail) => texts().noYearlyRate(detail),
    'no-trade': (detail) => {
      const { noTrade, statedOfTrade, beside } = texts();
      const { subject, offers } = detail;
      return [
        noTrade(detail),
        ...(offers.length > 0
          ? [statedOfTrade(offered(offers, subject, messages().language))]
          : detail.beside.map((one) => beside(one, figureIn(one.figure, messages())))),
      ].join(' ');
    },
    'frequency-unknown': (detail) => texts().frequencyUnknown(detail),
    'no-series': (detail) => {
      const { noSeries, statedOfSeries } = texts();
      const { subject, offers } = detail;
      return offers.length === 0
        ? noSeries(detail)
        : `${noSeries(detail)} ${statedOfSeries(offered(offers, subject, messages().language))}`;
    },
  };
}
