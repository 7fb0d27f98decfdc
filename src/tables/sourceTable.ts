import type { Catalogue } from '../catalogue/catalogue';
import type { Observation } from '../model/observation';
import { spanOf } from '../model/period';
import type { Period } from '../model/period';
import type { TableKey } from '../locales/messages';
import { checks } from './checkTable';
import { figures, growthRates, results, services } from './figureTables';
import { attainments, series } from './publisherTables';
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
import { makeTable } from './makeTable';
import { titleOf } from './table';
import type { Context, Table, TableDefinition, TableOptions } from './table';

/**
 * A source table in one language, by its key.
 * @param options computed columns as formulas, a source column: see TableOptions
 * @example sourceTable('groups', context).rows.length // 4
 */
export function sourceTable(key: TableKey, context: Context, options?: TableOptions): Table {
  return makers[key].make(key, context, options);
}

/**
 * The time that the printed figures behind a table cover.
 * @example periodOf('markets', catalogue) // '2001-2005'
 */
export function periodOf(key: TableKey, catalogue: Catalogue): Period | undefined {
  return spanOf(figuresBehind(key, catalogue).map(({ period }) => period));
}

/** The printed figures that the rows of a table show or are computed from. */
export function figuresBehind(key: TableKey, catalogue: Catalogue): readonly Observation[] {
  return makers[key].figures(catalogue);
}

const makers: Record<TableKey, Maker> = {
  targets: makerOf(targets),
  items: makerOf(items),
  groups: makerOf(groups),
  sectors: makerOf(sectors),
  results: makerOf(results),
  growth: makerOf(growthRates),
  markets: makerOf(markets),
  'market-sizes': makerOf(marketSizes),
  enterprises: makerOf(enterprises),
  services: makerOf(services),
  attainment: makerOf(attainments),
  series: makerOf(series),
  orientations: makerOf(orientations),
  figures: makerOf(figures),
  checks: makerOf(checks),
};

type Maker = {
  readonly make: (key: TableKey, context: Context, options?: TableOptions) => Table;
  readonly figures: (catalogue: Catalogue) => readonly Observation[];
};

/** Definitions differ in what a row is made from; all makers are alike. */
function makerOf<Source>(definition: TableDefinition<Source>): Maker {
  return {
    make: (key, context, options) =>
      makeTable({ key, title: titleOf(key, context) }, definition, context, options),
    figures: (catalogue) => definition.rows(catalogue).flatMap((row) => definition.figures(row, catalogue)),
  };
}
