import { isTarget } from '../model/status';
import type { Catalogue } from '../catalogue/catalogue';
import type { Observation } from '../model/observation';
import { groupOf } from '../indicators/group';
import { ifThere } from '../catalogue/problem';
import type { Measure, Subject } from '../model/schema';
import {
  computedColumns,
  labelled,
  levelColumn,
  levelIn,
  nameColumn,
  numberColumn,
  targetColumns,
} from './columns';
import { qualifierColumn } from './remarkColumns';
import { resultColumns, resultsOf } from './resultColumns';
import type { ColumnDefinition, TableDefinition } from './table';

/** Tables with a row for every subject. */

/** The whole printed table, in the order of the document. */
export const targets: TableDefinition<Subject> = {
  rows: printedRows,
  code: ({ code }) => code,
  figures: targetsOf,
  emphasised: ({ kind }) => kind !== 'item',
  columns: (catalogue) => [
    labelled('level', ({ kind }) => ({ number: level[kind] ?? 0, unit: 'rank' })),
    numberColumn,
    nameColumn,
    ...targetColumns(catalogue, printedRows(catalogue), 'quantity', 'thousand-tonnes'),
    ...targetColumns(catalogue, printedRows(catalogue), 'value', 'million-usd'),
    ...targetColumns(catalogue, printedRows(catalogue), 'index', 'percent'),
    ...targetColumns(catalogue, printedRows(catalogue), 'share', 'percent'),
    qualifiers,
  ],
};

function printedRows({ dataset }: Catalogue): Subject[] {
  return dataset.subjects.filter(({ kind }) => level[kind] !== undefined);
}

const level: Partial<Record<Subject['kind'], number>> = { total: 0, sector: 1, group: 1, item: 2 };

export const items: TableDefinition<Subject> = {
  rows: (catalogue) => catalogue.subjectsOf('item'),
  code: ({ code }) => code,
  figures: targetsOf,
  columns: (catalogue, indicators) => {
    const { computed, operands } = computedColumns(catalogue, indicators, 'item');
    const rows = catalogue.subjectsOf('item');
    return [
      numberColumn,
      nameColumn,
      labelled('group', (subject, { catalogue, messages }) =>
        ifThere(() => groupOf(catalogue, subject).name[messages.language]),
      ),
      ...targetColumns(catalogue, rows, 'quantity', 'thousand-tonnes'),
      ...targetColumns(catalogue, rows, 'value', 'million-usd'),
      ...targetColumns(catalogue, rows, 'index', 'percent'),
      ...computed,
      qualifiers,
      ...operands,
    ];
  },
};

export const groups = partsOfTotal('group', ['share']);

export const sectors = partsOfTotal('sector');

export const orientations: TableDefinition<Subject> = {
  rows: orientedRows,
  code: ({ code }) => code,
  figures: targetsOf,
  columns: (catalogue) => [
    labelled('orientation', ({ orientation = [] }, { messages }) =>
      orientation.map((one) => messages.orientations[one]).join('; '),
    ),
    numberColumn,
    nameColumn,
    ...targetColumns(catalogue, orientedRows(catalogue), 'value', 'million-usd'),
    ...targetColumns(catalogue, orientedRows(catalogue), 'index', 'percent'),
    qualifiers,
  ],
};

function orientedRows({ subjects }: Catalogue): Subject[] {
  return subjects.filter(({ orientation }) => orientation !== undefined);
}

/** Regions in the years the document compares, then the countries that are parts of them. */
export const markets = withResults((catalogue) => {
  const all = catalogue.subjectsOf('market');
  return [...all].sort((a, b) => levelIn(catalogue, all, a) - levelIn(catalogue, all, b));
});

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
    columns: (catalogue) => [
      levelColumn(catalogue, rows(catalogue)),
      nameColumn,
      ...resultColumns(catalogue, rows(catalogue)),
    ],
  };
}

/** The targets of the dataset's target year: the other columns of these tables are computed from them. */
function targetsOf(subject: Subject, catalogue: Catalogue): Observation[] {
  return catalogue
    .statedAbout(subject)
    .filter(({ status, period }) => isTarget(status) && period === catalogue.targetPeriod);
}

/** What stands before the targets of a row, where any of them is said so. */
const qualifiers = qualifierColumn<Subject>((subject, { catalogue }) => targetsOf(subject, catalogue));

/** What the total is divided into: targets, what else is printed, and what they imply. */
function partsOfTotal(kind: Subject['kind'], alsoPrinted: readonly Measure[] = []): TableDefinition<Subject> {
  return {
    rows: (catalogue) => catalogue.subjectsOf(kind),
    code: ({ code }) => code,
    figures: targetsOf,
    columns: (catalogue, indicators) => {
      const { computed, operands } = computedColumns(catalogue, indicators, kind);
      const rows = catalogue.subjectsOf(kind);
      const isShare = ({ key }: ColumnDefinition<Subject>) => key === 'shareOfTotal';
      return [
        nameColumn,
        ...targetColumns(catalogue, rows, 'value', 'million-usd'),
        ...targetColumns(catalogue, rows, 'index', 'percent'),
        // The computed share stands beside the printed one.
        ...alsoPrinted.flatMap((measure) => targetColumns(catalogue, rows, measure, 'percent')),
        ...computed.filter(isShare),
        ...computed.filter((column) => !isShare(column)),
        qualifiers,
        ...operands,
      ];
    },
  };
}
