import { askedTexts as en } from './en/asked';
import type { Language } from './messages';
import { askedTexts as vi } from './vi/asked';

/** What a search says of a series that it finds. */
export type AskedTexts = {
  /** How often it has figures, from when to when, and whether some periods have none. */
  readonly series: (parts: SeriesParts) => string;
  /** How many figures it has, the first and the last with their unit. */
  readonly ends: (parts: EndsOfSeries) => string;
};

type SeriesParts = {
  readonly frequency: string;
  readonly from: string;
  readonly to: string;
  readonly hasGaps: boolean;
  /** It begins in a later year than was asked for. */
  readonly isLater: boolean;
};

type EndsOfSeries = {
  readonly count: number;
  readonly first: string;
  readonly last: string;
  readonly unit: string;
};

export const askedTexts: Record<Language, AskedTexts> = { vi, en };
