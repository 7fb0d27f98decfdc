import type { Area } from '../core/areas';
import * as v from 'valibot';
import type { Content } from '../values/contents';
import type { TableNames } from '../values/tables';
import type { Template } from '../values/template';
import { syncAndRead } from './store';
import type { Collection, Stored } from './store';
import { StoreWriter } from './writer';

/**
 * What has been converted, kept in the workbook itself: it goes where the workbook goes. Every conversion is a batch of
 * its own, for cells may move between one and the next.
 */
export type ConversionList = Stored<Batch>;

export type Batch = {
  readonly id: string;
  /** On each sheet, all cells that the converted formulas stood in or refer to, under a hidden name that moves with them. */
  readonly regions: readonly { readonly sheet: string; readonly name: string; readonly area: Area }[];
  readonly cells: readonly ConvertedBlock[];
  readonly names: readonly ConvertedName[];
  /** The tables that the formulas name, as they were called. */
  readonly tables: readonly TableNames[];
  /** The sheets that all of this names by their ids, as they were called. */
  readonly sheets?: readonly { readonly id: string; readonly name: string }[];
  /**
   * How many formulas and names a restore has left; none where it brought all back. The batch is kept even so until the
   * next conversion: Ctrl+Z takes formulas away again, and leaves XML parts as they are (OfficeDev/office-js #6415).
   */
  readonly left?: number;
};

/** Cells with one template, or one formula with the cells that it spilled to. */
export type ConvertedBlock = {
  readonly sheet: string;
  readonly area: Area;
  readonly spilled: boolean;
  readonly formula: Template;
  readonly contents: readonly (readonly Content[])[];
  /** The format that was put on a cell whose own was General. */
  readonly formats?: readonly (readonly (string | null)[])[];
};

export type ConvertedName = {
  readonly name: string;
  readonly sheet?: string;
  readonly formula: Template;
  /** What it says instead. */
  readonly converted: Template;
};

/** Hidden names of regions begin so. */
export const REGION_NAME = '_vnx_converted_';

/** Sends what has been queued and reads the list in the same round trip. */
export function syncAndReadList(context: Excel.RequestContext): Promise<ConversionList> {
  return syncAndRead(context, conversions);
}

export type ListWriter = StoreWriter<Batch>;

export function listWriter(context: Excel.RequestContext, list: ConversionList): ListWriter {
  return new StoreWriter(context, conversions, list);
}

/** How many formulas of a batch are values; a spill is one. */
function formulasIn({ cells, left }: Batch): number {
  return left ?? cells.reduce((sum, { spilled, area }) => sum + (spilled ? 1 : area.rows * area.columns), 0);
}

const number = v.number();
const area = v.object({ row: number, column: number, rows: number, columns: number });
const content = v.union([
  v.string(),
  number,
  v.boolean(),
  v.object({ text: v.string(), card: v.record(v.string(), v.unknown()) }),
]);
const coordinate = v.optional(v.object({ at: number, fixed: v.boolean() }));
const template = v.array(
  v.union([
    v.string(),
    v.object({
      sheet: v.optional(v.string()),
      corners: v.array(v.object({ row: coordinate, column: coordinate })),
    }),
    v.object({ table: v.string(), within: v.array(v.union([v.string(), number])) }),
  ]),
);

/** Objects may have more than is named here. */
const batchSchema = v.object({
  id: v.string(),
  regions: v.array(v.object({ sheet: v.string(), name: v.string(), area })),
  cells: v.array(
    v.object({
      sheet: v.string(),
      area,
      spilled: v.boolean(),
      formula: template,
      contents: v.array(v.array(content)),
      formats: v.optional(v.array(v.array(v.nullable(v.string())))),
    }),
  ),
  names: v.array(
    v.object({ name: v.string(), sheet: v.optional(v.string()), formula: template, converted: template }),
  ),
  tables: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      columns: v.array(v.object({ id: number, name: v.string() })),
    }),
  ),
  sheets: v.optional(v.array(v.object({ id: v.string(), name: v.string() }))),
  left: v.optional(number),
});

const conversions: Collection<Batch> = {
  name: 'conversions',
  read: (value) => (v.is(batchSchema, value) ? (value as Batch) : undefined),
  label: (batch) => String(formulasIn(batch)),
};
