import { registry } from '../indicators/registry';
import { bounds } from './bounds';
import * as reconciliation from './checks';
import { computedFunctions } from './computed';
import { item } from './item';
import { datasets } from './datasets';
import * as lists from './lists';
import * as printed from './printed';
import { series } from './series';
import * as search from './search';

/** Which code answers which function id. Ids are permanent once released. */
export const functions = {
  TARGET: printed.target,
  ACTUAL: printed.actual,
  SERIES: series,
  ...computedFunctions(registry.indicators),
  BOUNDS: bounds,
  UNIT: printed.unit,
  SOURCE: printed.source,
  ITEM: item,
  TABLE: lists.table,
  ITEMS: lists.items,
  SEARCH: search.search,
  CHECKS: reconciliation.checks,
  DATASETS: datasets,
};

export type FunctionId = keyof typeof functions;
