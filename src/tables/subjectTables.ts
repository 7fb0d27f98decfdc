import { isTarget } from '../model/status';
import type { Catalogue } from '../catalogue/catalogue';
import type { Observation } from '../model/observation';
import { baseline, change, contribution, groupOf, growth, share, unitValue } from '../indicators/computed';
import type { Subject } from '../model/schema';
import {
  computedColumn,
  labelled,
  nameColumn,
  numberColumn,
  operandColumn,
  resultColumns,
  resultsOf,
  targetColumn,
} from './columns';
import type { ColumnDefinition, TableDefinition } from './table';

/** Tables with a row for every subject. */

const shareOfTotal = computedColumn('shareOfTotal', 'percent', (catalogue, subject) =>
  share(catalogue, subject, catalogue.total),
);
const shareOfGroup = computedColumn('shareOfGroup', 'percent', (catalogue, subject) =>
  share(catalogue, subject, groupOf(catalogue, subject)),
);
const impliedGrowth = computedColumn('impliedGrowth', 'percent', growth);

/** What the shares and contributions are taken of: no row of the table prints it. */
const ofTotal = [
  operandColumn('totalValue', 'value', 'million-usd', ({ total }) => total),
  operandColumn('totalIndex', 'index', 'percent', ({ total }) => total),
];
const groupValue = operandColumn('groupValue', 'value', 'million-usd', groupOf);

/** What sectors and groups did on the base year, by what target and index imply. */
const changeColumns = [
  impliedGrowth,
  computedColumn('baseline', 'million-usd', baseline),
  computedColumn('change', 'million-usd', change),
  computedColumn('contribution', 'percentage-points', contribution),
];

/** The whole printed table, in the order of the document. */
export const targets: TableDefinition<Subject> = {
  rows: (catalogue) => catalogue.dataset.subjects.filter(({ kind }) => level[kind] !== undefined),
  code: ({ code }) => code,
  figures: targetsOf,
  emphasised: ({ kind }) => kind !== 'item',
  columns: () => [
    labelled('level', ({ kind }) => ({ number: level[kind] ?? 0, unit: 'rank' })),
    numberColumn,
    nameColumn,
    targetColumn('quantity', 'thousand-tonnes'),
    targetColumn('value', 'million-usd'),
    targetColumn('index', 'percent'),
    targetColumn('share', 'percent'),
  ],
};

const level: Partial<Record<Subject['kind'], number>> = { total: 0, sector: 1, group: 1, item: 2 };

export const items: TableDefinition<Subject> = {
  rows: (catalogue) => catalogue.subjectsOf('item'),
  code: ({ code }) => code,
  figures: targetsOf,
  columns: () => [
    numberColumn,
    nameColumn,
    labelled(
      'group',
      (subject, { catalogue, messages }) => groupOf(catalogue, subject).name[messages.language],
    ),
    targetColumn('quantity', 'thousand-tonnes'),
    targetColumn('value', 'million-usd'),
    targetColumn('index', 'percent'),
    impliedGrowth,
    computedColumn('baseline', 'million-usd', baseline),
    computedColumn('change', 'million-usd', change),
    shareOfTotal,
    shareOfGroup,
    computedColumn('contribution', 'percentage-points', contribution),
    computedColumn('unitValue', 'usd-per-tonne', unitValue),
    groupValue,
    ...ofTotal,
  ],
};

export const groups = partsOfTotal('group', [targetColumn('share', 'percent')]);

export const sectors = partsOfTotal('sector');

export const orientations: TableDefinition<Subject> = {
  rows: (catalogue) => catalogue.subjects.filter(({ orientation }) => orientation !== undefined),
  code: ({ code }) => code,
  figures: targetsOf,
  columns: () => [
    labelled('orientation', ({ orientation = [] }, { messages }) =>
      orientation.map((one) => messages.orientations[one]).join('; '),
    ),
    numberColumn,
    nameColumn,
    targetColumn('value', 'million-usd'),
    targetColumn('index', 'percent'),
  ],
};

/** Regions in the years the document compares. */
export const markets = withResults((catalogue) => catalogue.subjectsOf('market'));

export const marketSizes = withResults((catalogue) => {
  const markets = catalogue.withRole('number-of-markets');
  return markets === undefined ? [] : [markets, ...catalogue.childrenOf(markets)];
});

export const enterprises = withResults((catalogue) => catalogue.subjectsOf('enterprise'));

function withResults(rows: (catalogue: Catalogue) => readonly Subject[]): TableDefinition<Subject> {
  return {
    rows,
    code: ({ code }) => code,
    figures: (subject, catalogue) => resultsOf(catalogue, subject),
    columns: (catalogue) => [nameColumn, ...resultColumns(catalogue, rows(catalogue))],
  };
}

/** The targets of the dataset's target year: the other columns of these tables are computed from them. */
function targetsOf(subject: Subject, catalogue: Catalogue): Observation[] {
  return catalogue
    .statedAbout(subject)
    .filter(({ status, period }) => isTarget(status) && period === catalogue.targetPeriod);
}

/** What the total is divided into: targets, what else is printed, and what they imply. */
function partsOfTotal(
  kind: Subject['kind'],
  alsoPrinted: readonly ColumnDefinition<Subject>[] = [],
): TableDefinition<Subject> {
  return {
    rows: (catalogue) => catalogue.subjectsOf(kind),
    code: ({ code }) => code,
    figures: targetsOf,
    columns: () => [
      nameColumn,
      targetColumn('value', 'million-usd'),
      targetColumn('index', 'percent'),
      ...alsoPrinted,
      shareOfTotal,
      ...changeColumns,
      ...ofTotal,
    ],
  };
}
