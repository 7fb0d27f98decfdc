import { attributes, dimensions } from '../sdmx/codes';
import type { Component } from '../sdmx/codes';
import type { Column, Row } from './sdmxMessage';

/**
 * Which column of a message says what. Services name the same concept differently; the first column that has one of the
 * names, in whatever case, is taken.
 */
const names: Partial<Record<Component, readonly string[]>> = {
  FREQ: ['FREQ', 'FREQUENCY'],
  REF_AREA: ['REF_AREA', 'GEO', 'REPORTER', 'REPORTING_COUNTRY', 'REPORTER_COUNTRY', 'COUNTRY'],
  TRADE_FLOW: ['TRADE_FLOW', 'FLOW', 'STK_FLOW', 'TRADE_FLOW_TYPE'],
  COMMODITY: ['COMMODITY', 'COMMODITY_1', 'PRODUCT', 'PRODUCT_CODE', 'ITEM', 'SITC06', 'SITC', 'HS'],
  COUNTERPART_AREA: [
    'COUNTERPART_AREA',
    'COUNTERPART_AREA_1',
    'COUNTERPART_COUNTRY',
    'COUNTERPART',
    'PARTNER',
  ],
  MEASURE: ['MEASURE', 'INDICATOR', 'INDICATORS'],
  UNIT_MEASURE: ['UNIT_MEASURE', 'UNIT'],
  UNIT_MULT: ['UNIT_MULT', 'UNIT_MULTIPLIER', 'SCALE'],
  TIME_PERIOD: ['TIME_PERIOD', 'TIME'],
  OBS_STATUS: ['OBS_STATUS', 'OBS_FLAG'],
};

/** Columns that no service means as a dimension. */
const CUSTOM = new Set(['SERIES_KEY', 'OBS_KEY', 'SERIESKEY', 'LAST UPDATE', 'LAST_UPDATE', 'UPDATED']);

export type Roles = {
  /** Places of the columns that are understood. */
  readonly at: Partial<Record<Component, number>>;
  /** Places of columns that tell observations apart and that nothing of ours corresponds to. */
  readonly others: readonly number[];
  /** All places that tell observations apart. */
  readonly keys: readonly number[];
};

/** @param isOwn whether our writer has made the message, whose columns nobody else has */
export function rolesOf(columns: readonly Column[], rows: readonly Row[], isOwn: boolean): Roles {
  const ids = columns.map(({ id }) => id.toUpperCase());
  const at: Partial<Record<Component, number>> = {};
  for (const component of [...dimensions, 'OBS_VALUE' as const, ...attributes]) {
    const called = names[component] ?? (isOwn || SHARED.has(component) ? [component] : []);
    const place = called.map((name) => ids.indexOf(name)).find((index) => index !== -1);
    if (place !== undefined) at[component] = place;
  }
  const known = new Set(Object.values(at));
  const value = at.OBS_VALUE ?? columns.length;
  const isInOrder = (at.TIME_PERIOD ?? 0) < value;
  const others = ids.flatMap((id, index) =>
    !known.has(index) && !CUSTOM.has(id) && (isInOrder ? index < value : isCoded(index)) ? [index] : [],
  );
  const ofOurs = dimensions.flatMap((component) => at[component] ?? []);
  // Some services have the unit among the dimensions: a commodity then has one row in USD and one in tonnes.
  const unit = at.UNIT_MEASURE !== undefined && at.UNIT_MEASURE < value && isInOrder ? [at.UNIT_MEASURE] : [];
  return { at, others, keys: [...ofOurs, ...unit, ...others] };

  function isCoded(index: number): boolean {
    return rows.every(({ cells }) => /^[\w@$-]*$/.test(cells[index] ?? ''));
  }
}

/** What all services that have it call the same. */
const SHARED = new Set<Component>(['OBS_VALUE', 'DECIMALS', 'BASE_PER']);
