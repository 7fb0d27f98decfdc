import { factorOf, unitCode } from '../model/unit';
import type { Observation } from '../model/observation';
import type { ColumnFormula } from '../indicators/indicator';
import { unitsOf } from './columns';
import { quantityOf } from './table';
import type { ColumnDefinition, Quantity } from './table';

/** What all columns of one amount have in common. */
export type Amount<Source> = Pick<ColumnDefinition<Source>, 'heading' | 'onlyForFormulas'> & {
  readonly key: string;
  readonly read: (row: Source) => Quantity | undefined;
  /** Only used where the amount has one unit. */
  readonly formula?: ColumnFormula | false;
  readonly factor?: number | undefined;
};

/**
 * A column for each unit that an amount of some rows is in, the most frequent one first and with the plain key: no
 * number stands under the unit of another. Without any number there is no column.
 */
export function amountColumns<Source>(
  rows: readonly Source[],
  { key, heading, read, onlyForFormulas, formula, factor }: Amount<Source>,
): ColumnDefinition<Source>[] {
  const units = unitsOf(rows.flatMap((row) => read(row) ?? []));
  return units.map((unit, at) => ({
    key: at === 0 ? key : `${key}-${unitCode(unit)}`,
    heading,
    unit,
    read: (row: Source) => {
      const quantity = read(row);
      return quantity?.unit === unit ? quantity : undefined;
    },
    ...(onlyForFormulas === undefined ? {} : { onlyForFormulas }),
    ...(formula === undefined || formula === false || units.length > 1 ? {} : { formula }),
    ...(factor === undefined ? {} : { factor }),
  }));
}

/** A figure as a cell, with a decimal where its source prints in a smaller unit than the one of the column. */
export function amountOf(observation: Observation | undefined): Quantity | undefined {
  if (observation === undefined) return undefined;
  const quantity = quantityOf(observation);
  const { printedUnit } = observation;
  return printedUnit !== undefined && factorOf(printedUnit) < 1 ? { ...quantity, decimals: 1 } : quantity;
}
