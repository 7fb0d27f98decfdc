import { frequencies } from '../catalogue/words';
import type { Frequency } from '../catalogue/words';
import { tableKeys } from '../locales/messages';
import type { TableKey } from '../locales/messages';
import { isPeriod } from '../model/period';
import type { Period } from '../model/period';

/**
 * What identifies a table that stands in a workbook, so that a refresh makes the same one again from newer datasets:
 *
 *     id        = key | series | period | all | check
 *     key       = one of tableKeys
 *     series    = "series:" subject ":" frequency ":" publisher [ ":" market ]
 *     period    = ( "items" | "partners" | "partner-items" ) ":" dataset ":" ( "latest" | period )
 *     all       = "figures:" dataset
 *     check     = "check:" rule { ":" part }
 *
 * Subjects, markets, publishers and datasets are named by their codes, and a check by the parts of its own, of which every special character is written as in
 * an address. Ids are permanent once released, because workbooks hold them.
 */
export type TableId = string;

/** Tables of one dataset and period. */
export const periodTableKinds = ['items', 'partners', 'partner-items'] as const;
export type PeriodTableKind = (typeof periodTableKinds)[number];

/** The newest period of the dataset, whichever it is when the table is made. */
export const LATEST = 'latest';

export type SeriesOf = {
  readonly subject: string;
  readonly frequency: Frequency;
  readonly publisher: string;
  readonly market?: string | undefined;
};
export type PeriodTableOf = {
  readonly kind: PeriodTableKind;
  readonly dataset: string;
  /** A period, or LATEST. */
  readonly period: Period;
};

export type TableRead =
  | { readonly kind: 'source'; readonly key: TableKey }
  | ({ readonly kind: 'series' } & SeriesOf)
  | PeriodTableOf
  | { readonly kind: 'figures'; readonly dataset: string }
  | { readonly kind: 'check'; readonly code: string };

/** @example seriesId({ subject: 'coffee', frequency: 'month', publisher: 'GSO' }) // 'series:coffee:month:GSO' */
export function seriesId({ subject, frequency, publisher, market }: SeriesOf): TableId {
  return idOf('series', subject, frequency, publisher, ...(market === undefined ? [] : [market]));
}

/** @example periodTableId({ kind: 'items', dataset: 'customs-items', period: 'latest' }) // 'items:customs-items:latest' */
export function periodTableId({ kind, dataset, period }: PeriodTableOf): TableId {
  return idOf(kind, dataset, period);
}

/** @example figuresId('customs-items') // 'figures:customs-items' */
export function figuresId(dataset: string): TableId {
  return idOf('figures', dataset);
}

/** @example checkId('group-items/group-fuels') // 'check:group-items:group-fuels' */
export function checkId(code: string): TableId {
  return idOf('check', ...code.split('/'));
}

/**
 * Reads an id. That it can be read does not say that the datasets in use state such a table.
 * @returns `undefined` where it is none, or one of a later version
 * @example readTableId('series:coffee:month:GSO') // { kind: 'series', subject: 'coffee', frequency: 'month', publisher: 'GSO' }
 */
export function readTableId(id: TableId): TableRead | undefined {
  const key = tableKeys.find((one) => one === id);
  if (key !== undefined) return { kind: 'source', key };
  const [kind, ...parts] = id.split(':').map(decoded);
  if (parts.length === 0 || parts.some((part) => part === undefined || part === '')) return undefined;
  const [first = '', second = '', third = '', fourth] = parts as string[];
  const periodKind = periodTableKinds.find((one) => one === kind);
  if (kind === 'series' && (parts.length === 3 || parts.length === 4)) {
    const frequency = frequencies.find((one) => one === second);
    if (frequency === undefined) return undefined;
    const market = fourth === undefined ? {} : { market: fourth };
    return { kind, subject: first, frequency, publisher: third, ...market };
  }
  if (periodKind !== undefined && parts.length === 2) {
    if (second !== LATEST && !isPeriod(second)) return undefined;
    return { kind: periodKind, dataset: first, period: second };
  }
  if (kind === 'check' && parts.length > 1) return { kind, code: parts.join('/') };
  return kind === 'figures' && parts.length === 1 ? { kind, dataset: first } : undefined;
}

function idOf(...parts: readonly string[]): TableId {
  return parts.map(encodeURIComponent).join(':');
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
