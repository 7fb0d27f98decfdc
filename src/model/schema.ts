import * as v from 'valibot';
import { measures } from './measures';

/**
 * The shape of a dataset file. Terms follow SDMX: a figure is an observation of a measure
 * of a subject in a time period, with its unit, status and source.
 */

/** Units in which numbers are held. Ratios are held as fractions: 86,1 % is 0.861. */
const units = [
  'million-usd',
  'usd',
  'thousand-tonnes',
  'percent',
  'percent-per-year',
  'percentage-points',
  'times',
  'markets',
  'enterprises',
  'persons',
] as const;

/** Units that a document may print and that are converted. */
const printedUnits = ['billion-usd'] as const;

const kinds = ['total', 'sector', 'group', 'item', 'product', 'market', 'enterprise', 'indicator'] as const;

/** Observation status, as the document gives it. */
const statuses = ['target', 'strategy-target', 'actual', 'preliminary'] as const;

/** What stands before a printed number and widens it: nearly (gần), over (trên), about (khoảng). */
const qualifiers = ['nearly', 'over', 'about'] as const;

/** How the document wants an export item to develop. */
const orientations = ['scale-up', 'value-added', 'hidden-in-other', 'newcomer'] as const;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const bilingual = v.strictObject({ vi: text, en: text });
const code = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const period = v.pipe(v.string(), v.regex(/^\d{4}(-\d{4})?$/));
const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0));

/** `aliases`: what people also call a publisher, such as the data set that they know it by. */
const publisherSchema = v.strictObject({ code: text, name: bilingual, aliases: v.optional(v.array(text)) });

const subjectSchema = v.strictObject({
  code,
  kind: v.picklist(kinds),
  number: v.optional(wholeNumber),
  parent: v.optional(code),
  mainMeasure: v.picklist(measures),
  /** What its value is called where it is no exports: the value of GDP is no "kim ngạch", which is turnover of trade. */
  valueName: v.optional(bilingual),
  orientation: v.optional(v.array(v.picklist(orientations))),
  name: bilingual,
  aliases: v.array(text),
});

const figureSchema = v.strictObject({
  subject: code,
  measure: v.picklist(measures),
  period,
  /** The period that an index, a growth rate or a multiple is measured against. */
  base: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(-\d{4})?$/))),
  number: v.pipe(v.number(), v.finite()),
  unit: v.picklist(units),
  /** Code of the publisher; the dataset's first one unless given. */
  publisher: v.optional(text),
  status: v.picklist(statuses),
  qualifier: v.optional(v.picklist(qualifiers)),
  /** The digits as they stand in the document. */
  printed: text,
  /** Only where the document prints in another unit than the one the number is held in. */
  printedUnit: v.optional(v.picklist(printedUnits)),
  decimals: wholeNumber,
  /** `line` of the source text; `place` and `n` say it to a reader (see `places`). */
  locator: v.strictObject({ line: wholeNumber, place: code, n: v.optional(wholeNumber) }),
  /** The document states the same thing again elsewhere; the other figure is the one that answers. */
  restates: v.optional(v.literal(true)),
  note: v.optional(code),
});

export const datasetSchema = v.strictObject({
  id: code,
  title: bilingual,
  publishers: v.pipe(v.array(publisherSchema), v.nonEmpty()),
  covers: period,
  /** The year that the dataset sets targets for; results alone have none. */
  targetPeriod: v.optional(period),
  statusNote: bilingual,
  numberFormat: v.strictObject({ group: v.picklist(['.', ',', ' ']), decimal: v.picklist(['.', ',']) }),
  places: v.record(code, bilingual),
  notes: v.record(code, bilingual),
  subjects: v.array(subjectSchema),
  figures: v.array(figureSchema),
});

export type DatasetContent = v.InferOutput<typeof datasetSchema>;
export type Subject = v.InferOutput<typeof subjectSchema>;
export type Publisher = v.InferOutput<typeof publisherSchema>;
export type Figure = v.InferOutput<typeof figureSchema>;
export type Measure = (typeof measures)[number];
export type Unit = (typeof units)[number];
/** The units of figures, and those that only computed figures have. */
export type ComputedUnit = Unit | 'usd-per-tonne' | 'rank';
export type PrintedUnit = Unit | (typeof printedUnits)[number];
export type Status = (typeof statuses)[number];
export type Qualifier = (typeof qualifiers)[number];
export type Orientation = (typeof orientations)[number];
