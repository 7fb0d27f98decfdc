import * as v from 'valibot';
import { measures } from './measures';
import { isPeriod } from './period';
import type { KnownUnit, OwnUnit, PrintedOnlyUnit } from './unit';
import { unitKinds } from './unit';

/**
 * The shape of a dataset file. Terms follow SDMX: a figure is an observation of a measure of a commodity (our subject),
 * traded with a partner in one flow, in a time period, with its unit, status and source.
 *
 * Two dimensions, one flow:
 * - Subjects are one list: commodities and their groups, markets, enterprises, indicators.
 * - A partner is a subject of kind `market`: its `code` stands in `partner` of a figure. A figure without a partner is of
 *   trade with the whole world, and one without a flow is of exports.
 * - All goods sent to one market are figures of that market itself (`"subject": "market-us"`), never of the total with a
 *   partner: one thing is written in one way, so that it is found in one way.
 * - So `"subject": "coffee"` is coffee to the world, `"subject": "coffee", "partner": "market-us"` coffee to the United
 *   States. Functions that are asked for no market answer figures of the first sort only (see Catalogue.statedAbout).
 *
 * What the code has to know of a subject or a unit the dataset says: `role`, `kind` and `parent` of a subject, `units`.
 */

/** Exports unless a figure says otherwise; figures of imports are kept apart. */
const flows = ['exports', 'imports'] as const;

/**
 * What a subject is to the whole, where rules and tables need to know it: at most one subject of a dataset has each role.
 * The total is a kind of its own.
 */
const roles = [
  'population',
  'gdp',
  /** Exports of services. */
  'services',
  /** Goods exports over the population. */
  'exports-per-head',
  /** Goods exports over GDP. */
  'exports-in-gdp',
  /** The number of markets; its children count those of one size. */
  'number-of-markets',
  'crude-oil',
  /** The sector of enterprises with foreign capital. */
  'foreign-sector',
  /** Enterprises that the state does not own. */
  'non-state',
  /** The same without their crude oil. */
  'non-state-without-crude',
  /** The sum of the partners that a table lists: no total of exports. */
  'listed-partners',
  /** What a list of goods leaves to all others: with it, the list is complete. */
  'other-goods',
] as const;

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
const period = v.pipe(v.string(), v.check(isPeriod, 'is no period in the form of src/model/period.ts'));
const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What a note tells: how the publisher counts, what had to be assumed, or why the figure may be wrong. */
const noteKinds = ['definition', 'assumption', 'doubt'] as const;

const noteSchema = v.strictObject({ kind: v.optional(v.picklist(noteKinds)), vi: text, en: text });

const publisherSchema = v.strictObject({
  code: text,
  name: bilingual,
  /** What people also call it, such as the data set that they know it by. */
  aliases: v.optional(v.array(text)),
  /**
   * Code of a note: its amounts are no quotations, but were rounded when the dataset was made. Things that are counted
   * one by one are as it states them.
   */
  rounded: v.optional(code),
});

const subjectSchema = v.strictObject({
  code,
  kind: v.picklist(kinds),
  number: v.optional(wholeNumber),
  parent: v.optional(code),
  mainMeasure: v.picklist(measures),
  /** Of a country, its code in ISO 3166: a name that people know it by. */
  iso: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  /** What its value is called where it is no exports: the value of GDP is no "kim ngạch", which is turnover of trade. */
  valueName: v.optional(bilingual),
  role: v.optional(v.picklist(roles)),
  /** Of a count of markets: what each of them takes at least, in million USD. */
  atLeast: v.optional(v.pipe(v.number(), v.finite())),
  /** Whether this dataset defines the subject as the document does; see Catalogue.isComparable. */
  comparable: v.optional(v.boolean()),
  orientation: v.optional(v.array(v.picklist(orientations))),
  name: bilingual,
  aliases: v.array(text),
});

/** How a name that tempts differs from the subject that it tempts to; `unclear`: it may mean that or something else. */
const misfits = ['narrower', 'wider', 'other', 'unclear'] as const;

/**
 * Names that people type for a subject although they mean less, more or something else: they never answer. What is
 * offered instead is the subject itself unless `offers` says otherwise.
 */
const wrongNamesSchema = v.strictObject({
  kind: v.picklist(misfits),
  than: code,
  /** What of the subject a narrower name leaves out, where nobody would think of it. */
  without: v.optional(code),
  offers: v.optional(v.array(code)),
  /** What the name stands for, as it follows the name in a sentence; else `kind` and `than` say why it is wrong. */
  about: v.optional(v.strictObject({ vi: text, en: text })),
  /** Where it is `false`, a search does not find what is offered either. */
  searched: v.optional(v.literal(false)),
  names: v.pipe(v.array(text), v.nonEmpty()),
});

const numberFormat = v.strictObject({ group: v.picklist(['.', ',', ' ']), decimal: v.picklist(['.', ',']) });
const noteCodes = v.pipe(v.array(code), v.nonEmpty());

/** What a figure has in common with the others of its series. */
const commonEntries = {
  subject: code,
  /** Code of a market; the whole world unless given. */
  partner: v.optional(code),
  flow: v.optional(v.picklist(flows)),
  measure: v.picklist(measures),
  /** A unit that the code knows (unit.ts), or one of the dataset's own. */
  unit: code,
  /** Code of the publisher; the dataset's first one unless given. */
  publisher: v.optional(text),
  status: v.picklist(statuses),
  /** Only where the document prints in another unit than the one the number is held in. */
  printedUnit: v.optional(code),
  /** Only where it is written in other marks than the dataset's figures are elsewhere. */
  numberFormat: v.optional(numberFormat),
  /** The document states the same thing again elsewhere; the other figure is the one that answers. */
  restates: v.optional(v.literal(true)),
  /** The document does not print it, but what it follows from: a note says how, and `printed` is what comes out. */
  implied: v.optional(v.literal(true)),
  /** Codes of the dataset's notes: what must be known to read the figure. */
  notes: v.optional(noteCodes),
};

export const figureSchema = v.strictObject({
  ...commonEntries,
  period,
  /** The period that an index, a growth rate or a multiple is measured against. */
  base: v.optional(period),
  number: v.pipe(v.number(), v.finite()),
  qualifier: v.optional(v.picklist(qualifiers)),
  /** The digits as they stand in the document. */
  printed: text,
  decimals: wholeNumber,
  /** `line` of the source text; `place` and `n` say it to a reader (see `places`). */
  locator: v.strictObject({ line: wholeNumber, place: code, n: v.optional(wholeNumber) }),
  /** It counts other things than the figures before it: nothing is measured from one to the other. */
  breaks: v.optional(v.literal(true)),
  /** It stands in the source under a wrong label: the period that it is likely to be of. It never answers. */
  misfiled: v.optional(period),
});

/** Figures that differ in nothing but their period, written side by side (series.ts reads them). */
const seriesSchema = v.strictObject({
  ...commonEntries,
  /** Periods in their order, each a period or a row of them: `2024-01..2026-07 2026-09`. */
  periods: text,
  /** Each figure is of the year up to the end of its period, as publishers state it beside the period's own. */
  cumulative: v.optional(v.literal(true)),
  /** What each is measured against. */
  base: v.optional(v.picklist(['previous', 'year-before'])),
  /** The digits of each as they stand in the source, with a space between them. */
  printed: text,
  place: code,
  /** Lines of the source, each a line or a row of them with the step between them: `2..32 40..44/2`. */
  lines: text,
  /** Periods of those that break the series. */
  breaks: v.optional(text),
  /** Notes that only some have: the periods of those, by the code of the note. */
  notesOn: v.optional(v.record(code, text)),
});

/**
 * A unit that the code does not know. A ratio is printed in per cent and held as a fraction; things that are counted one
 * by one are exact. `factor`: where a document prints in this unit what is held in another one, how much of it one is.
 */
const ownUnitSchema = v.strictObject({
  name: bilingual,
  kind: v.picklist(unitKinds),
  factor: v.optional(v.pipe(v.number(), v.finite(), v.gtValue(0))),
  heldIn: v.optional(code),
});

/** A dataset as its file holds it. */
export const datasetSchema = v.strictObject({
  id: code,
  title: bilingual,
  publishers: v.pipe(v.array(publisherSchema), v.nonEmpty()),
  covers: period,
  /** The year that the dataset sets targets for; results alone have none. */
  targetPeriod: v.optional(period),
  statusNote: bilingual,
  numberFormat,
  places: v.record(code, bilingual),
  notes: v.record(code, noteSchema),
  units: v.optional(v.record(code, ownUnitSchema)),
  subjects: v.array(subjectSchema),
  wrongNames: v.optional(v.array(wrongNamesSchema)),
  figures: v.array(figureSchema),
  series: v.optional(v.array(seriesSchema)),
});

export type DatasetFile = v.InferOutput<typeof datasetSchema>;
/** A dataset with every figure by itself. */
export type DatasetContent = Omit<DatasetFile, 'series'>;
export type Series = v.InferOutput<typeof seriesSchema>;
export type Note = v.InferOutput<typeof noteSchema>;
export type Subject = v.InferOutput<typeof subjectSchema>;
export type WrongNames = v.InferOutput<typeof wrongNamesSchema>;
export type Publisher = v.InferOutput<typeof publisherSchema>;
export type Figure = v.InferOutput<typeof figureSchema>;
export type Measure = (typeof measures)[number];
export type Flow = (typeof flows)[number];
export type Role = (typeof roles)[number];
/** The unit that a figure is held in. */
export type Unit = KnownUnit | OwnUnit;
/** The units of figures, and those that only computed figures have. */
export type ComputedUnit = Unit | 'usd-per-tonne' | 'rank';
export type PrintedUnit = Unit | PrintedOnlyUnit;
export type Status = (typeof statuses)[number];
export type Qualifier = (typeof qualifiers)[number];
export type Orientation = (typeof orientations)[number];
