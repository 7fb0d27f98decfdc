import type { Area } from '../core/address';

/** A chart as it is saved with its sheet. */
export type ChartNotes = {
  readonly number: number;
  readonly name: string;
  readonly chartType: string;
  /** In points, from the top left corner of the sheet. */
  readonly frame: ChartFrame;
  readonly title: ChartText;
  readonly legend: { readonly visible: boolean; readonly position: string };
  readonly valueAxis: AxisNotes;
  readonly categoryAxis: AxisNotes;
  readonly altText: { readonly title: string; readonly description: string };
  readonly series: readonly SeriesNotes[];
};
export type ChartFrame = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};
export type ChartText = { readonly text: string; readonly visible: boolean };
export type AxisNotes = {
  readonly title: ChartText;
  readonly visible: boolean;
  readonly numberFormat: string;
  readonly reversed: boolean;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly gridlines: boolean;
  /** Whether categories are labels or days; Excel decides unless it is told. */
  readonly categoryType?: CategoryType;
};
export type CategoryType = (typeof categoryTypes)[number];
export const categoryTypes = ['Automatic', 'TextAxis', 'DateAxis'] as const;
export type SeriesNotes = {
  readonly number: number;
  readonly name: string | SourceNotes;
  readonly values: SourceNotes | null;
  readonly categories: SourceNotes | null;
  readonly color: string | null;
  readonly hasDataLabels: boolean;
  readonly gapWidth: number;
};

/**
 * Cells that a series shows. Those that are the whole body of a table's column stay that, whatever becomes of the
 * table, as in Excel.
 */
export type SourceNotes = {
  readonly sheetId: string;
  readonly area: Area;
  readonly column?: { readonly tableId: string; readonly columnId: string };
};

export const newSeries = {
  values: null,
  categories: null,
  color: null,
  hasDataLabels: false,
  gapWidth: 219,
} as const;
