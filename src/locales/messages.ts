import type {
  ComputedUnit,
  Flow,
  Measure,
  Orientation,
  PrintedUnit,
  Qualifier,
  Status,
  Subject,
  WrongNames,
} from '../model/schema';
import type { DatasetHome } from '../model/dataset';
import type { DatasetField, Frequency, Scope } from '../catalogue/words';
import type { Form, Observation } from '../model/observation';

export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** Source tables by their permanent key. */
export const tableKeys = [
  'targets',
  'items',
  'groups',
  'sectors',
  'results',
  'growth',
  'markets',
  'market-sizes',
  'enterprises',
  'services',
  'attainment',
  'series',
  'orientations',
  'figures',
  'checks',
] as const;
export type TableKey = (typeof tableKeys)[number];

/** Columns whose heading is not just a measure. */
export type ColumnKey =
  | 'level'
  | 'number'
  | 'name'
  | 'group'
  | 'groupValue'
  | 'totalValue'
  | 'totalIndex'
  | 'measure'
  | 'period'
  | 'base'
  | 'figure'
  | 'lowerBound'
  | 'upperBound'
  | 'unit'
  | 'status'
  | 'qualifier'
  | 'printed'
  | 'rounded'
  | 'implied'
  | 'printedUnit'
  | 'partner'
  | 'flow'
  | 'place'
  | 'line'
  | 'code'
  | 'dataset'
  | 'publisher'
  | 'target'
  | 'result'
  | 'targetStatus'
  | 'resultStatus'
  | 'resultPublisher'
  | 'strategyTarget'
  | 'difference'
  | 'differenceUnit'
  | 'ofTarget'
  | 'printedExcess'
  | 'orientation'
  | 'note'
  | 'source';

/**
 * Every sentence and label that a user reads, in one language.
 * Each language file has this type: a missing key fails the type check.
 */
export type Messages = {
  readonly language: Language;
  /** A fault of ours, not of the user's question. */
  readonly unexpected: string;
  /** In place of what is said of a problem, where that script was not run (problems.ts). */
  readonly unexplained: string;
  readonly measures: Record<Measure, string>;
  readonly units: Record<Extract<ComputedUnit | PrintedUnit, string>, string>;
  readonly statuses: Record<Status, string>;
  readonly flows: Record<Flow, string>;
  readonly qualifiers: Record<Qualifier, string>;
  readonly orientations: Record<Orientation, string>;
  readonly scopes: Record<Scope, string>;
  /** How often a series has a figure: "monthly". */
  readonly frequencies: Record<Frequency, string>;
  readonly datasetFields: Record<DatasetField, string>;
  readonly datasetHomes: Record<DatasetHome, string>;
  readonly tables: Record<TableKey, string>;
  readonly columns: Record<ColumnKey, string>;
  /** One line that says where a figure stands and how it is printed. */
  readonly source: (parts: SourceParts) => string;
  /** Of a figure that is computed, the lines of SOURCE that say from which. */
  readonly computedFrom: (lines: string) => string;
  /** Why a name that tempts is not the name of a subject. */
  readonly misfit: (parts: MisfitParts) => string;
  /** A measure with the period that it is of and the one that it is measured against. */
  readonly measured: (measure: string, period: string, base: string | undefined) => string;
};

export type MisfitParts = {
  readonly text: string;
  readonly misfit: WrongNames['kind'];
  readonly about: WrongNames['about'];
  readonly than: Subject;
  readonly without: Subject | undefined;
  readonly withoutFigure: Observation | undefined;
};

export type SourceParts = {
  readonly publisher: string;
  readonly dataset: string;
  /** Where the goods went to, where it is not the whole world. */
  readonly market: string | undefined;
  readonly place: string;
  readonly line: number;
  /** With its qualifier and unit. */
  readonly printed: string;
  /** Whether the number is a quotation, or how else it came about. */
  readonly form: Form;
  readonly status: string;
  readonly period: string;
  readonly base: string | undefined;
  readonly note: string | undefined;
};
