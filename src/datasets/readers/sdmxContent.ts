import { spanOf } from '../../model/period';
import type { DatasetContent, Figure, Note, Subject } from '../../model/schema';
import type { ReadFigure, Reading } from './sdmxFigures';
import type { Column, SdmxMessage } from './sdmxMessage';
import type { SdmxOptions } from './sdmxCsv';
import type { Series } from './sdmxSeries';
import { codeFrom } from './sdmxSubjects';
import type { UnitReader } from './sdmxUnits';

export type Parts = {
  readonly message: SdmxMessage;
  readonly reading: Reading;
  readonly units: UnitReader;
  readonly read: readonly (ReadFigure & { readonly publisher: string | undefined })[];
  readonly context: Series['context'];
  readonly options: SdmxOptions;
};

/**
 * The content of a dataset from the figures of a message. An earlier issue keeps what it says that no message does: title,
 * names in both languages, the tree of subjects, texts of notes and places.
 */
export function contentOf(parts: Parts): DatasetContent {
  const { options, read, reading, units } = parts;
  const { describedBy } = options;
  const base = describedBy ?? freshContent(parts);
  const context = contextNotes(parts);
  const remarks = remarkNotes(parts);
  const figures = read.map(({ figure, remarks: letters, publisher }) => {
    const notes = [...(figure.notes ?? []), ...Object.keys(context), ...letters.map(remarkCode)];
    return {
      ...figure,
      ...(publisher === undefined || publisher === base.publishers[0]?.code ? {} : { publisher }),
      ...(notes.length === 0 ? {} : { notes: notes }),
    };
  });
  const covers = spanOf([
    ...(describedBy === undefined ? [] : [describedBy.covers]),
    ...new Set(figures.map(({ period }) => period)),
  ]);
  const own = { ...base.units, ...units.own };
  const known = new Set(base.subjects.map(({ code }) => code));
  const added = [...reading.subjects.found.values()].filter(({ code }) => !known.has(code));
  return {
    ...base,
    id: options.id ?? base.id,
    covers: covers ?? base.covers,
    places: {
      ...namedCodes(
        parts,
        'PLACE',
        figures.map(({ locator }) => locator.place),
      ),
      ...base.places,
    },
    notes: {
      ...namedCodes(
        parts,
        'NOTES',
        figures.flatMap(({ notes = [] }) => notes),
      ),
      ...base.notes,
      ...context,
      ...remarks,
    },
    ...(Object.keys(own).length === 0 ? {} : { units: own }),
    subjects: [...base.subjects, ...withMainMeasures(added, figures)],
    figures,
  };
}

/** What stands in the content where nothing described it before. */
function freshContent({ message, reading, read, options: { texts } }: Parts): DatasetContent {
  const [structure = '', title = ''] = [...message.structures][0] ?? [];
  const [, agency = structure, artefact = ''] = /^([^:]*):([^(]*)/.exec(structure) ?? [];
  const named = title === '' ? (artefact === '' ? structure : artefact) : title;
  const codes = [...new Set(read.flatMap(({ publisher }) => publisher ?? []))];
  const [first = agency, ...others] = codes;
  const publisher = (code: string) => {
    const name = reading.nameOf('PUBLISHER', code) || code;
    return { code, name: { vi: name, en: name } };
  };
  return {
    id: codeFrom(artefact === '' ? structure : artefact),
    title: { vi: named, en: named },
    publishers: [publisher(first), ...others.map(publisher)],
    covers: '',
    statusNote: { vi: texts.vi.statusNote, en: texts.en.statusNote },
    numberFormat: reading.numberFormat,
    places: reading.isOwn ? {} : { row: { vi: texts.vi.row, en: texts.en.row } },
    notes: {},
    subjects: [],
    figures: [],
  };
}

/** The codes of our own file that nothing else says anything of, as the labels of the file call them. */
function namedCodes(
  { reading, options: { describedBy } }: Parts,
  component: 'PLACE' | 'NOTES',
  codes: readonly string[],
): Record<string, { vi: string; en: string }> {
  if (!reading.isOwn) return {};
  const known = component === 'PLACE' ? describedBy?.places : describedBy?.notes;
  return Object.fromEntries(
    [...new Set(codes)]
      .filter((code) => known === undefined || !Object.hasOwn(known, code))
      .map((code) => {
        const name = reading.nameOf(component, code) || code;
        return [code, { vi: name, en: name }];
      }),
  );
}

function contextNotes({ context, options: { texts } }: Parts): Record<string, Note> {
  return Object.fromEntries(
    context.map(({ column, code }) => {
      const name = column.names.get(code) ?? code;
      const dimension = nameOf(column);
      const note = { vi: texts.vi.context(dimension, name), en: texts.en.context(dimension, name) };
      return [codeFrom(`of-${column.id}-${code}`), { kind: 'definition' as const, ...note }];
    }),
  );
}

function nameOf({ id, name }: Column): string {
  return name === '' ? id : name;
}

function remarkNotes({ read, options: { texts } }: Parts): Record<string, Note> {
  const letters = new Set(read.flatMap(({ remarks }) => remarks));
  return Object.fromEntries(
    [...letters].map((letter) => [
      remarkCode(letter),
      {
        kind: letter === 'D' ? ('definition' as const) : ('doubt' as const),
        vi: texts.vi.remark(letter),
        en: texts.en.remark(letter),
      },
    ]),
  );
}

/** @example remarkCode('E') // 'status-e' */
function remarkCode(letter: string): string {
  return `status-${letter.toLowerCase()}`;
}

/** A subject is asked for by its value where it has one. */
function withMainMeasures(
  subjects: readonly Omit<Subject, 'mainMeasure'>[],
  figures: readonly Figure[],
): Subject[] {
  const measures = new Map<string, Set<Figure['measure']>>();
  for (const { subject, measure } of figures) {
    measures.set(subject, (measures.get(subject) ?? new Set()).add(measure));
  }
  return subjects.map((subject) => {
    const [first = 'value' as const, ...others] = measures.get(subject.code) ?? [];
    return { ...subject, mainMeasure: others.includes('value') ? 'value' : first };
  });
}
