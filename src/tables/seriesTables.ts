import type { Catalogue } from '../catalogue/catalogue';
import { derivedFor } from '../catalogue/derived';
import { definitionOf } from '../catalogue/series';
import { sumOfMonths } from '../catalogue/sums';
import { datasetTableTexts } from '../locales/datasetTables';
import { measureName } from '../locales/measures';
import { periodName } from '../locales/periods';
import type { Language } from '../locales/messages';
import type { Observation } from '../model/observation';
import { comparePeriods, firstYear, kindOf, monthsOf, nextPeriod } from '../model/period';
import type { Period } from '../model/period';
import type { Measure, Subject } from '../model/schema';
import { isResult } from '../model/status';
import { amountColumns, amountOf } from './amountColumns';
import { labelled } from './columns';
import { noteColumn, qualifierColumn, statusColumn, whereFilled } from './remarkColumns';
import { periodCell } from './table';
import type { Cell, ColumnDefinition, Context, TableDefinition } from './table';
import { frequencies } from '../catalogue/words';
import type { Frequency } from '../catalogue/words';
import type { SeriesOf } from './tableId';

/** A period of a series with what its publisher states for it; nothing in a gap. */
type Point = { readonly period: Period; readonly figures: readonly Observation[] };

/**
 * The results of one subject by one publisher and one definition, period by period, oldest first. Where they are of several
 * datasets, each row names its own. A period between others for which nothing
 * is stated has an empty row, so that neither a reader nor a chart takes the rows before and after for neighbours.
 */
export function seriesTable(of: SeriesOf): TableDefinition<Point> {
  return {
    rows: (catalogue) => pointsOf(catalogue, of),
    code: ({ period }) => period,
    figures: ({ figures }) => figures,
    columns: (catalogue) => {
      const points = pointsOf(catalogue, of);
      const subject = catalogue.subject(of.subject);
      const isOfSeveral =
        new Set(points.flatMap(({ figures }) => figures.map(({ dataset }) => dataset))).size > 1;
      return [
        labelled('period', ({ period }, context) => periodLabel(period, context)),
        ...measuresOf(points).flatMap((measure) =>
          amountColumns(points, {
            key: measure,
            heading: ({ language }) => measureName(measure, subject, language),
            read: ({ figures }) => amountOf(figures.find((one) => one.measure === measure)),
          }),
        ),
        ...[statusColumn, qualifierColumn].map((column) => column(({ figures }: Point) => figures)),
        whereFilled('dataset', ({ figures }, { messages: { language } }) =>
          isOfSeveral ? datasetsOf(figures, subject, language) : undefined,
        ),
        remarks,
      ];
    },
  };
}

/** The title of the dataset that a row is from; where its measures are from several, that of each. */
function datasetsOf(
  figures: readonly Observation[],
  subject: Subject,
  language: Language,
): string | undefined {
  const titles = figures.map(({ dataset }) => dataset.title[language]);
  if (new Set(titles).size <= 1) return titles[0];
  return figures
    .map(({ measure }, at) => `${measureName(measure, subject, language)}: ${titles[at] ?? ''}`)
    .join('; ');
}

/** What the rows say of themselves; of a gap, that it is one. */
const remarks: ColumnDefinition<Point> = whereFilled('note', (point, context) =>
  point.figures.length === 0
    ? datasetTableTexts[context.messages.language].notStated
    : noteColumn<Point>(({ figures }) => figures).read(point, context),
);

/** The measures that a series has a column of, in their order. */
export function measuresOf(points: readonly Point[]): Measure[] {
  return levels.filter((measure) =>
    points.some(({ figures }) => figures.some((one) => one.measure === measure)),
  );
}

/** Measures that say how large something was. Growth and multiples compare, and are no series of levels. */
const levels: readonly Measure[] = ['value', 'quantity', 'count', 'share'];

/** Months and years count as Excel counts them; what Excel has no numbers for is written in words. */
function periodLabel(period: Period, { messages }: Context): Cell {
  const cell = periodCell(period);
  if (typeof cell === 'object') {
    return cell.isMonth ? { ...cell, format: datasetTableTexts[messages.language].monthFormat } : cell;
  }
  const name = periodName(period, messages.language);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The rows of a series; none where no dataset in use has its subject, its market or its figures. */
export function pointsOf(
  catalogue: Catalogue,
  { subject, frequency, publisher, market }: SeriesOf,
): readonly Point[] {
  return points(catalogue, subject, frequency, publisher, market ?? '');
}

const points = derivedFor(
  (catalogue, code: string, frequency: Frequency, publisher: string, market: string): readonly Point[] => {
    const subject = subjectIn(catalogue, code);
    const partner = market === '' ? undefined : subjectIn(catalogue, market);
    if (subject === undefined || (market !== '' && partner === undefined)) return [];
    const lines = levels.map((measure) => lineOf(catalogue, subject, measure, publisher, partner));
    const periods = new Set(lines.flat().flatMap(({ period }) => periodsAround(period, frequency)));
    const filled = [...periods]
      .sort(comparePeriods)
      .map((period) => ({
        period,
        figures: lines.flatMap((line) => figureFor(catalogue, line, period, publisher, partner) ?? []),
      }))
      .filter(({ figures }) => figures.length > 0);
    return withGaps(filled);
  },
);

/** The period itself where it is one of the series, and of a month the longer one that months may add up to. */
function periodsAround(period: Period, frequency: Frequency): Period[] {
  const kind = kindOf(period);
  if (kind === frequency) return [period];
  if (kind !== 'month' || frequency === 'half-month') return [];
  const year = firstYear(period);
  const month = Number(period.slice(-2));
  if (frequency === 'year') return [String(year)];
  return frequency === 'quarter'
    ? [`${year}-Q${Math.ceil(month / 3)}`]
    : [`${year}-S${Math.ceil(month / 6)}`];
}

/**
 * What a publisher states by one definition, in order of precedence: by the document's, or else by that of the first of
 * its datasets.
 */
function lineOf(
  catalogue: Catalogue,
  subject: Subject,
  measure: Measure,
  publisher: string,
  partner: Subject | undefined,
): readonly Observation[] {
  const stated = catalogue
    .statedAbout(subject, measure, partner && { partner: partner.code })
    .filter((one) => one.publisher.code === publisher && isResult(one.status) && !one.restates);
  const definitions = stated.map((one) => definitionOf(catalogue, one));
  const chosen = definitions.includes('') ? '' : definitions[0];
  return stated.filter((_, at) => definitions[at] === chosen);
}

function figureFor(
  catalogue: Catalogue,
  line: readonly Observation[],
  period: Period,
  publisher: string,
  market: Subject | undefined,
): Observation | undefined {
  const [first] = line;
  const stated = line.find((one) => one.period === period);
  if (stated !== undefined || first === undefined || monthsOf(period).length < 2) return stated;
  const dataset = definitionOf(catalogue, first);
  const sum = sumOfMonths(catalogue, catalogue.subject(first.subject), first.measure, period, {
    ...{ publisher, market, dataset },
  });
  return sum !== undefined && definitionOf(catalogue, sum) === dataset ? sum : undefined;
}

function withGaps(filled: readonly Point[]): readonly Point[] {
  return filled.flatMap((point, at) => {
    const next = filled[at + 1];
    const gap: Point[] = [];
    for (
      let period = nextPeriod(point.period);
      next !== undefined && comparePeriods(period, next.period) < 0 && gap.length < LONGEST_GAP;
      period = nextPeriod(period)
    ) {
      gap.push({ period, figures: [] });
    }
    return [point, ...gap];
  });
}

/** More rows without a figure than this say nothing to a reader. */
const LONGEST_GAP = 240;

function subjectIn(catalogue: Catalogue, code: string): Subject | undefined {
  return catalogue.subjects.find((one) => one.code === code);
}

/** What series there are of one subject: who publishes them and how often, with at least two figures. */
export function seriesAbout(
  catalogue: Catalogue,
  subject: string,
  market?: string,
): readonly (SeriesOf & { readonly figures: number })[] {
  return frequencies.flatMap((frequency) =>
    catalogue.publishers.flatMap(({ code: publisher }) => {
      const of = { subject, frequency, publisher, ...(market === undefined ? {} : { market }) };
      const figures = pointsOf(catalogue, of).filter((point) => point.figures.length > 0).length;
      return figures < 2 ? [] : [{ ...of, figures }];
    }),
  );
}
