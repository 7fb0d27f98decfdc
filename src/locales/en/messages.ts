import type { Subject } from '../../model/schema';
import { measureLabels } from '../measures';
import type { Messages } from '../messages';
import { figureIn } from '../numbers';
import { quote, shorten } from '../phrases';
import { columns } from './columns';

export const en: Messages = {
  language: 'en',
  unexpected: 'VNEXPORT met an unexpected fault. Try again; if it stays, report it with this formula.',
  unexplained:
    'There is no answer, and the explanations of VNEXPORT have not been loaded. Open the workbook again to read why.',
  measures: measureLabels.en,
  units: {
    'million-usd': 'million USD',
    'billion-usd': 'billion USD',
    usd: 'USD',
    'thousand-tonnes': 'thousand tonnes',
    percent: '%',
    'percent-per-year': '% a year',
    'percentage-points': 'percentage points',
    times: 'times',
    markets: 'markets',
    enterprises: 'enterprises',
    persons: 'persons',
    'usd-per-tonne': 'USD per tonne',
    rank: 'rank',
  },
  statuses: {
    target: 'target',
    'strategy-target': 'strategy target',
    actual: 'actual',
    preliminary: 'preliminary',
  },
  flows: { exports: 'exports', imports: 'imports' },
  qualifiers: { nearly: 'nearly', over: 'over', about: 'about' },
  orientations: {
    'scale-up': 'to be scaled up',
    'value-added': 'to gain value added',
    'hidden-in-other': 'large but counted in other goods',
    newcomer: 'newcomer',
  },
  scopes: { total: 'total', group: 'group', markets: 'markets' },
  frequencies: {
    year: 'yearly',
    'half-year': 'half-yearly',
    quarter: 'quarterly',
    month: 'monthly',
    'half-month': 'half-monthly',
  },
  datasetFields: {
    title: 'title',
    publisher: 'publisher',
    covers: 'period covered',
    revision: 'revision',
    kept: 'where it is kept',
    id: 'dataset id',
    status: 'status of the figures',
    hash: 'content hash',
  },
  datasetHomes: {
    'built-in': 'built into the add-in',
    fetched: 'fetched from the add-in’s server',
    workbook: 'kept in this workbook',
  },
  tables: {
    targets: 'Export targets {year}',
    items: 'Main export items {year}',
    groups: 'Groups of goods {year}',
    sectors: 'Enterprise sectors {year}',
    results: 'Results against strategy targets',
    growth: 'Growth rates',
    markets: 'Export markets',
    'market-sizes': 'Markets by size',
    enterprises: 'Non-state enterprises',
    services: 'Services exports',
    attainment: 'Results against targets',
    series: 'Results by year',
    orientations: 'Orientation of items {year}',
    figures: 'All figures',
    checks: 'Reconciliation of the figures',
  },
  columns,
  source: ({ publisher, dataset, market, place, line, printed, form, status, period, base, note }) =>
    [
      publisher,
      dataset,
      ...(market === undefined ? [] : [`to ${market}`]),
      `${place} (source line ${String(line)})`,
      `${form}: ${printed}`,
      `${status} ${period}${base === undefined ? '' : ` on ${base}`}`,
      ...(note === undefined ? [] : [note]),
    ].join(' · '),
  computedFrom: (lines) => `computed from: ${lines}`,
  misfit: ({ text, misfit, about, than, without, withoutFigure }) => {
    const typed = quote(shorten(text));
    if (about !== undefined) return `${typed} ${about.en}`;
    const beside =
      without === undefined
        ? ''
        : `, which also holds ${quote(without.name.en)}${withoutFigure === undefined ? '' : ` (${figureIn(withoutFigure, en)})`}`;
    return {
      narrower: `${typed} is narrower than ${title(than)}${beside}`,
      wider: `${typed} is wider than ${title(than)}`,
      other: `${typed} is something else than ${title(than)}`,
      unclear: `${typed} has several meanings`,
    }[misfit];
  },
  measured: (measure, period, base) => `${measure} ${period}${base === undefined ? '' : ` on ${base}`}`,
};

function title({ name, number }: Subject): string {
  return quote(name.en) + (number === undefined ? '' : ` (row ${String(number)})`);
}
