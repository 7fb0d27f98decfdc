import type { TableKey } from '../locales/messages';
import { figures, growthRates, results, services } from './figureTables';
import {
  enterprises,
  groups,
  items,
  marketSizes,
  markets,
  orientations,
  sectors,
  targets,
} from './subjectTables';
import { makeTable } from './table';
import type { Context, Table } from './table';

/**
 * A source table in one language, by its key.
 * @example sourceTable('groups', context).rows.length // 4
 */
export function sourceTable(key: TableKey, context: Context): Table {
  return makers[key](context);
}

const makers: Record<TableKey, (context: Context) => Table> = {
  targets: (context) => makeTable('targets', targets, context),
  items: (context) => makeTable('items', items, context),
  groups: (context) => makeTable('groups', groups, context),
  sectors: (context) => makeTable('sectors', sectors, context),
  results: (context) => makeTable('results', results, context),
  growth: (context) => makeTable('growth', growthRates, context),
  markets: (context) => makeTable('markets', markets, context),
  'market-sizes': (context) => makeTable('market-sizes', marketSizes, context),
  enterprises: (context) => makeTable('enterprises', enterprises, context),
  services: (context) => makeTable('services', services, context),
  orientations: (context) => makeTable('orientations', orientations, context),
  figures: (context) => makeTable('figures', figures, context),
};
