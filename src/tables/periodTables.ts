import type { Catalogue } from '../catalogue/catalogue';
import { over } from '../indicators/computed';
import { quotient } from '../indicators/units';
import { datasetTableTexts } from '../locales/datasetTables';
import { measureLabels } from '../locales/measures';
import type { Messages } from '../locales/messages';
import { periodName } from '../locales/periods';
import type { Observation } from '../model/observation';
import { kindOf, yearsLater } from '../model/period';
import type { Period } from '../model/period';
import type { Measure } from '../model/schema';
import { amountColumns, amountOf } from './amountColumns';
import { rowsOfPeriod } from './periodRows';
import type { PeriodRow } from './periodRows';
import { spansOf } from './datasetPeriods';
import type { PeriodOfDataset } from './datasetPeriods';
import { labelled } from './columns';
import { noteColumn, qualifierColumn, statusColumn } from './remarkColumns';
import type { ColumnDefinition, Quantity, TableDefinition } from './table';
import type { PeriodTableKind } from './tableId';

/**
 * Tables of what one dataset states for one period: items, partners, or items by partner. The columns are those of the
 * bulletins that they come from, the period and the year up to it; keys do not name the period, so that a table of the
 * newest one stays the same table.
 */
export function periodTable(
  kind: PeriodTableKind,
  of: PeriodOfDataset,
  catalogue: Catalogue,
): TableDefinition<PeriodRow> {
  const rows = rowsOfPeriod(kind, of, catalogue);
  const sums = spansOf(of.period).map((_, at) => areSums(rows, at));
  const shown = (row: PeriodRow) => shownIn(row, sums);
  return {
    rows: () => rows,
    code: ({ code }) => code,
    figures: ({ spans }) =>
      spans.flatMap(({ quantity, value, before, total }) =>
        [quantity, value, before, total].filter((one) => one !== undefined),
      ),
    emphasised: ({ rank }) => rank !== 'country' && rank !== 'item',
    columns: () => [
      ...namesOf[kind],
      ...spansOf(of.period).flatMap((_, at) => columnsOfSpan(kind, rows, at, of.period)),
      ...[statusColumn, qualifierColumn, noteColumn].map((column) => column(shown)),
    ],
  };
}

const level: ColumnDefinition<PeriodRow> = labelled('level', ({ level: number }) => ({
  number,
  unit: 'rank',
}));
const itemName: ColumnDefinition<PeriodRow> = labelled(
  'name',
  ({ subject }, { messages }) => subject.name[messages.language],
);
const partnerName: ColumnDefinition<PeriodRow> = labelled(
  'partner',
  ({ partner }, { messages }) => partner?.name[messages.language],
);
const rowKind: ColumnDefinition<PeriodRow> = {
  key: 'rowKind',
  heading: ({ language }) => datasetTableTexts[language].rowKind,
  read: ({ rank }, { messages }) =>
    rank === 'listed' || rank === 'block' || rank === 'country'
      ? datasetTableTexts[messages.language].rowKinds[rank]
      : undefined,
};

const namesOf: Record<PeriodTableKind, readonly ColumnDefinition<PeriodRow>[]> = {
  items: [level, itemName],
  partners: [itemName, rowKind],
  'partner-items': [partnerName, itemName],
};

/** Keys of the columns of the period itself, and of those of the year up to it. */
const keyIn = (at: number, key: string): string => (at === 0 ? key : `${key}ToDate`);

/** Columns of amounts; shares are always taken over the year. */
const AMOUNT = /^(?:quantity|value|unitValue|growth|before)/;

/**
 * What a table of a period is of, where only some of its columns are shown: of the year up to it, if all amounts are.
 * @example periodShown('2025-12', ['name', 'valueToDate']) // '2025'
 */
export function periodShown(period: Period, columns: readonly string[] = []): Period {
  const amounts = columns.filter((key) => AMOUNT.test(key));
  const isOfYear = amounts.length > 0 && amounts.every((key) => key.includes('ToDate'));
  return (isOfYear ? spansOf(period).at(-1) : undefined) ?? period;
}

function columnsOfSpan(
  kind: PeriodTableKind,
  rows: readonly PeriodRow[],
  at: number,
  period: Period,
): ColumnDefinition<PeriodRow>[] {
  const span = spansOf(period)[at] ?? period;
  const before = yearsLater(span, -1);
  const inSpan = (row: PeriodRow) => row.spans[at];
  const key = (one: string) => keyIn(at, one);
  const isSum = areSums(rows, at);
  const called = (measure: Measure, of: Period) => (messages: Messages) =>
    datasetTableTexts[messages.language].ofPeriod(
      measureLabels[messages.language][measure],
      spanName(of, at, messages),
      isSum,
    );
  const values = amountColumns(rows, {
    key: key('value'),
    heading: called('value', span),
    read: (row) => amountOf(inSpan(row)?.value),
  });
  const quantities = amountColumns(rows, {
    key: key('quantity'),
    heading: called('quantity', span),
    read: (row) => amountOf(inSpan(row)?.quantity),
  });
  const isPlain = values.length === 1;
  const growth: ColumnDefinition<PeriodRow>[] = amountColumns(rows, {
    key: key('growth'),
    heading: (messages) =>
      datasetTableTexts[messages.language].growth(
        spanName(span, at, messages),
        spanName(before, at, messages),
      ),
    read: (row) => growthOf(inSpan(row)),
    formula: isPlain && {
      operands: [key('value'), key('before')],
      divisors: [key('before')],
      expression: (value, base) => `${value}/${base}-1`,
    },
  });
  const unitValues: ColumnDefinition<PeriodRow>[] =
    kind === 'partners'
      ? []
      : amountColumns(rows, {
          key: key('unitValue'),
          heading: (messages) => datasetTableTexts[messages.language].unitValue(spanName(span, at, messages)),
          read: (row) => unitValueOf(inSpan(row)),
          formula: isPlain &&
            quantities.length === 1 && {
              operands: [key('value'), key('quantity')],
              divisors: [key('quantity')],
              expression: (value, quantity) => `${value}/${quantity}`,
            },
          factor: factorIn(rows, at),
        });
  return [
    ...quantities,
    ...values,
    ...(at === 0 ? unitValues : []),
    ...growth,
    // Of a partner in the whole, taken over the longest span, which a single month would not tell of.
    ...(at === spansOf(period).length - 1 ? shares(rows, at, span, isPlain) : []),
    ...amountColumns(rows, {
      key: key('before'),
      heading: called('value', before),
      onlyForFormulas: true,
      read: (row) => amountOf(inSpan(row)?.before),
    }),
  ];
}

function shares(
  rows: readonly PeriodRow[],
  at: number,
  span: Period,
  isPlain: boolean,
): ColumnDefinition<PeriodRow>[] {
  const totals = amountColumns(rows, {
    key: 'totalExports',
    heading: (messages) => datasetTableTexts[messages.language].totalExports(spanName(span, at, messages)),
    onlyForFormulas: true,
    read: (row) => amountOf(row.spans[at]?.total),
  });
  const ofTotal = amountColumns(rows, {
    key: 'shareOfTotal',
    heading: (messages) => datasetTableTexts[messages.language].share(spanName(span, at, messages)),
    read: ({ spans }) => {
      const { value, total } = spans[at] ?? {};
      return value === undefined || total?.unit !== value.unit
        ? undefined
        : { number: over(value.number, total.number), unit: 'percent' as const };
    },
    formula: isPlain && {
      operands: [keyIn(at, 'value'), 'totalExports'],
      divisors: ['totalExports'],
      expression: (value, total) => `${value}/${total}`,
    },
  });
  return [...ofTotal, ...totals];
}

/** January is the year up to it as well: the two columns must not be called alike. */
function spanName(span: Period, at: number, { language }: Messages): string {
  const name = periodName(span, language);
  return at > 0 && kindOf(span) === 'month' ? datasetTableTexts[language].toDate(name) : name;
}

type Span = PeriodRow['spans'][number];

function growthOf({ value, before }: Partial<Span> = {}): Quantity | undefined {
  return value === undefined || before?.unit !== value.unit
    ? undefined
    : { number: over(value.number, before.number) - 1, unit: 'percent' };
}

function unitValueOf({ value, quantity }: Partial<Span> = {}): Quantity | undefined {
  const derived = value && quantity && quotient(value.unit, quantity.unit);
  return derived && { number: over(value.number, quantity.number) * derived.factor, unit: derived.unit };
}

function factorIn(rows: readonly PeriodRow[], at: number): number | undefined {
  for (const { spans } of rows) {
    const { value, quantity } = spans[at] ?? {};
    if (value !== undefined && quantity !== undefined) return quotient(value.unit, quantity.unit)?.factor;
  }
  return undefined;
}

/** Whether every figure of a span is a sum of months, which its headings then say. */
function areSums(rows: readonly PeriodRow[], at: number): boolean {
  const figures = rows.flatMap(({ spans }) => figuresOfSpan(spans[at]));
  return figures.length > 0 && figures.every(({ parts }) => parts !== undefined);
}

/** The figures that a row shows; what its headings say of all of them its note does not repeat. */
function shownIn({ spans }: PeriodRow, sums: readonly boolean[]): Observation[] {
  return spans.flatMap((span, at) =>
    figuresOfSpan(span).map((one) => (sums[at] === true ? { ...one, ownNotes: [] } : one)),
  );
}

function figuresOfSpan({ quantity, value }: Partial<Span> = {}): Observation[] {
  return [quantity, value].filter((one) => one !== undefined);
}
