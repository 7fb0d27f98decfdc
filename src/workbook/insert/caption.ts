import type { Dataset } from '../../model/dataset';
import { grouped } from '../../catalogue/figureIndex';
import { periodName } from '../../locales/periods';
import { workbookTexts } from '../../locales/workbook';
import type { ColumnKey, Language } from '../../locales/messages';
import type { Period } from '../../model/period';
import { unitName } from '../../locales/units';
import type { Context, Table } from '../../tables/table';

/**
 * The lines above a table: title, units, for which columns the figures are targets or results, and the sources.
 * @example captionOf(sourceTable('groups', context), context)[2]
 * // 'Mục tiêu 2006: cột Kim ngạch, Chỉ số, Tỷ trọng. Các cột số khác là số tự tính.'
 */
export function captionOf(table: Table, context: Context): string[] {
  const { catalogue, messages } = context;
  const { language } = messages;
  const texts = workbookTexts[language];
  const figures = table.rows.flatMap((row) => row.figures);
  const datasets = [
    ...new Set(figures.length > 0 ? figures.map(({ dataset }) => dataset) : [catalogue.dataset]),
  ];
  const publishersOf = ({ id, publishers }: Dataset): string => {
    const named = figures.flatMap(({ dataset, publisher }) =>
      dataset.id === id ? publisher.name[language] : [],
    );
    const names = named.length > 0 ? named : publishers.map(({ name }) => name[language]);
    return [...new Set(names)].join(', ');
  };
  // Where rows have units of their own, in a column, the units of single columns would be read as those of all numbers.
  const areOfRows = table.columns.some(({ key }) => key === 'unit');
  const units = new Set(
    table.columns.flatMap(({ unit }) => (unit === undefined || areOfRows ? [] : unitName(unit, messages))),
  );
  return [
    table.title,
    ...partOf(table, language),
    ...(units.size > 0 ? [texts.units([...units])] : []),
    statusOf(table, context),
    // What a publisher says of all its figures holds for its rows only.
    ...datasets
      .filter((dataset) => dataset !== catalogue.dataset)
      .map((dataset) => texts.ofPublishers(publishersOf(dataset), dataset.statusNote[language])),
    ...datasets.map((dataset) => texts.source(publishersOf(dataset), dataset.title[language])),
  ];
}

/** A table of ten rows must not be taken for one of all. */
function partOf({ part }: Table, language: Language): string[] {
  if (part === undefined) return [];
  const texts = workbookTexts[language];
  const { largest, group, from, to } = part;
  const named = (period: Period | undefined) => period && periodName(period, language);
  const said = [
    ...(largest === undefined ? [] : [texts.largestRows(largest.count, largest.heading)]),
    ...(group === undefined ? [] : [group.name[language]]),
    ...(from === undefined && to === undefined ? [] : [texts.span(named(from), named(to))]),
  ];
  return said.length === 0 ? [] : [texts.onlyPart(said)];
}

/** For which columns the figures are targets or preliminary; where every row says so itself, which column to look in. */
function statusOf({ columns, rows }: Table, { catalogue, messages }: Context): string {
  const { language, statuses } = messages;
  const texts = workbookTexts[language];
  const telling = columns.filter(({ key }) => tellingColumns.has(key));
  if (telling.length > 0) return texts.statusIn(telling.map(({ heading }) => heading));
  const numbers = columns.map(({ heading, unit }, at) => ({
    heading: withoutUnit(heading, unit !== undefined),
    cells: rows.flatMap(({ cells }) => {
      const cell = cells[at];
      return typeof cell === 'object' && cell.unit !== 'rank' ? [cell] : [];
    }),
  }));
  const printed = numbers.flatMap(({ heading, cells }) => {
    const figures = cells.flatMap(({ figure }) => figure ?? []);
    const names = new Set(figures.map(({ status, period }) => `${statuses[status]} ${period}`));
    return [...names].map((name) => ({ name, heading }));
  });
  if (printed.length === 0) return catalogue.dataset.statusNote[language];
  const isComputed = numbers.some(({ cells }) => cells.some(({ figure }) => figure === undefined));
  return [
    ...[...grouped(printed, ({ name }) => name)].map(([name, those]) =>
      texts.statusOf(
        name,
        those.map(({ heading }) => heading),
      ),
    ),
    ...(isComputed ? [texts.othersComputed] : []),
  ].join(' ');
}

/** Columns that say of every row what its figures are. */
const tellingColumns: ReadonlySet<string> = new Set<ColumnKey>(['status', 'targetStatus', 'resultStatus']);

/** The unit stands in the heading itself. */
function withoutUnit(heading: string, hasUnit: boolean): string {
  return hasUnit ? heading.replace(/ \([^()]*\)$/, '') : heading;
}
