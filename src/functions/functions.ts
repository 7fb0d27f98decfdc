import { bounds } from './bounds';
import * as reconciliation from './checks';
import * as computed from './computed';
import { item } from './item';
import * as lists from './lists';
import * as printed from './printed';
import * as search from './search';

/** Which code answers which function id. Ids are permanent once released. */
export const functions = {
  TARGET: printed.target,
  ACTUAL: printed.actual,
  GROWTH: computed.growth,
  CAGR: computed.cagr,
  BASELINE: computed.baseline,
  CHANGE: computed.change,
  SHARE: computed.share,
  CONTRIBUTION: computed.contribution,
  UNITVALUE: computed.unitvalue,
  ATTAINMENT: computed.attainment,
  RANK: computed.rank,
  BOUNDS: bounds,
  UNIT: printed.unit,
  SOURCE: printed.source,
  ITEM: item,
  TABLE: lists.table,
  ITEMS: lists.items,
  SEARCH: search.search,
  CHECKS: reconciliation.checks,
  EDITION: lists.dataset,
};

export type FunctionId = keyof typeof functions;
