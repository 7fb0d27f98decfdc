import type { Observation } from '../model/observation';
import { noteListOf, notesOf } from '../model/observation';
import type { Period } from '../model/period';
import { grouped } from '../catalogue/figureIndex';
import type { ColumnKey } from '../locales/messages';
import { measureName } from '../locales/measures';
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

/**
 * What must be known to read the figures of a row: what a multiple is a multiple of, an assumption about the year, a
 * definition, a doubt. Each is said once, with the figures that it concerns unless these are all of the row.
 */
export function noteColumn<Source>(figuresOf: FiguresOf<Source>): ColumnDefinition<Source> {
  return whereFilled('note', (row, context) => {
    const figures = figuresOf(row, context);
    const { language } = context.messages;
    const bases = figures.flatMap((one) => (one.base === undefined ? [] : named(one, context, one.base)));
    const noted = figures.flatMap((one) => noteListOf(one).map((note) => ({ one, words: note[language] })));
    const notes = [...grouped(noted, ({ words }) => words)].map(([words, those]) =>
      those.length === figures.length
        ? words
        : `${those.map(({ one }) => named(one, context)).join(', ')}: ${words}`,
    );
    return joined([...bases, ...notes]);
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

/** @param base what the figure is measured against, where that is to be said */
function named(
  { measure, subject, period }: Observation,
  { catalogue, messages }: Context,
  base?: Period,
): string {
  const name = measureName(measure, catalogue.subject(subject), messages.language);
  return messages.measured(name, period, base);
}

function joined(parts: readonly string[]): string | undefined {
  return parts.length > 0 ? parts.join('; ') : undefined;
}
