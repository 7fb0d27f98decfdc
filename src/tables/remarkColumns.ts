import type { Observation } from '../model/observation';
import { notesOf } from '../model/observation';
import { grouped } from '../catalogue/figureIndex';
import type { ColumnKey } from '../locales/messages';
import { measureName } from '../locales/measures';
import { quotedNumber } from '../locales/printedForm';
import { unitName } from '../locales/units';
import { labelled } from './columns';
import type { ColumnDefinition, Context } from './table';

/** Columns for what a bare number in a cell leaves out. */

type FiguresOf<Source> = (row: Source, context: Context) => readonly Observation[];

/** "nearly", "over", "about"; where a row shows several figures, with the one that it belongs to. */
export function qualifierColumn<Source>(figuresOf: FiguresOf<Source>): ColumnDefinition<Source> {
  return whereFilled('qualifier', (row, context) => {
    const figures = figuresOf(row, context);
    const { qualifiers } = context.messages;
    const words = figures.flatMap((one) =>
      one.qualifier === undefined
        ? []
        : figures.length === 1
          ? qualifiers[one.qualifier]
          : `${named(one, context)}: ${qualifiers[one.qualifier]}`,
    );
    return joined(words);
  });
}

/** The status of the figures; where theirs differ, with the periods of each. */
export function statusColumn<Source>(figuresOf: FiguresOf<Source>): ColumnDefinition<Source> {
  return labelled('status', (row, context) => {
    const { statuses } = context.messages;
    const byStatus = [...grouped(figuresOf(row, context), ({ status }) => status)];
    return joined(
      byStatus.map(([status, figures]) =>
        byStatus.length === 1
          ? statuses[status]
          : `${[...new Set(figures.map(({ period }) => period))].join(', ')}: ${statuses[status]}`,
      ),
    );
  });
}

/** What must be known to read the figures of a row: the base of a multiple, an assumption about the year, a definition. */
export function noteColumn<Source>(figuresOf: FiguresOf<Source>): ColumnDefinition<Source> {
  return whereFilled('note', (row, context) => {
    const figures = figuresOf(row, context);
    const notes = new Set(figures.map((one) => notesOf(one, context.messages.language)));
    const isAlike = figures.every(({ base, qualifier }) => base === undefined && qualifier === undefined);
    // A note that all figures of the row have is said once.
    if (isAlike && notes.size === 1) return [...notes][0];
    return joined(figures.flatMap((one) => remarkOn(one, context) ?? []));
  });
}

/** The notes of the only figure of a row, whose base and qualifier have columns of their own. */
export function ownNoteColumn<Source>(
  figureOf: (row: Source, context: Context) => Observation,
): ColumnDefinition<Source> {
  return whereFilled('note', (row, context) => notesOf(figureOf(row, context), context.messages.language));
}

/** A column that a table has only where there is something to say. */
export function whereFilled<Source>(
  key: ColumnKey,
  read: ColumnDefinition<Source>['read'],
): ColumnDefinition<Source> {
  return { ...labelled(key, read), onlyWhereFilled: true };
}

function remarkOn(figure: Observation, { catalogue, messages }: Context): string | undefined {
  const { measure, period, base, qualifier, printedUnit, unit } = figure;
  const note = notesOf(figure, messages.language);
  if (qualifier === undefined && base === undefined && note === undefined) return undefined;
  return messages.remark({
    measure: measureName(measure, catalogue.subject(figure.subject), messages.language),
    period,
    base,
    qualifier: qualifier && messages.qualifiers[qualifier],
    printed: quotedNumber(figure, messages.language),
    unit: unitName(printedUnit ?? unit, messages),
    note,
  });
}

function named({ measure, subject, period }: Observation, { catalogue, messages }: Context): string {
  return `${measureName(measure, catalogue.subject(subject), messages.language)} ${period}`;
}

function joined(parts: readonly string[]): string | undefined {
  return parts.length > 0 ? parts.join('; ') : undefined;
}
