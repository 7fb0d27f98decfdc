import type { DatasetContent } from '../../model/schema';
import { isTarget } from '../../model/status';
import { AGENCY } from '../sdmx/codes';
import type { Component } from '../sdmx/codes';
import { observedIn } from './sdmxActions';
import { contentOf } from './sdmxContent';
import { figureIn, numberFormatOf } from './sdmxFigures';
import type { LeftOut, Meanings, ReadFigure, Reading } from './sdmxFigures';
import { readMessage, valuesIn } from './sdmxMessage';
import type { NoMessage, Row, SdmxMessage } from './sdmxMessage';
import { rolesOf } from './sdmxRoles';
import type { Roles } from './sdmxRoles';
import { questionOf, seriesWanted } from './sdmxSeries';
import { SubjectReader } from './sdmxSubjects';
import type { NamedSubject, Resolve } from './sdmxSubjects';
import { UnitReader } from './sdmxUnits';
import type { Texts } from './sdmxUnits';

/** What a message was read as. */
export type SdmxRead =
  | {
      readonly kind: 'read';
      readonly content: DatasetContent;
      /** How many rows are no figures, by reason. */
      readonly leftOut: ReadonlyMap<LeftOut, number>;
      /** Every name of the message, and what it was read as. */
      readonly named: readonly NamedSubject[];
    }
  /** Nobody can tell what these codes mean; with an answer to each (`meanings`) the message can be read. */
  | { readonly kind: 'unclear'; readonly questions: readonly SdmxQuestion[] }
  | { readonly kind: 'refused'; readonly reason: SdmxRefusal };

export type SdmxQuestion = {
  readonly column: string;
  readonly reason: 'missing' | 'not-understood' | 'several-series';
  /** The codes in question with their names; of a missing column the code “”. */
  readonly codes: readonly { readonly code: string; readonly name: string }[];
};

export type SdmxRefusal =
  | NoMessage
  | 'no-values'
  /** Nothing in it is of Viet Nam and has a value and a period of ours. */
  | 'no-figures'
  /** The same figure with different values. */
  | 'contradiction';

export type SdmxOptions = {
  readonly texts: Texts;
  /** The dataset's id; made of the dataflow's unless given. */
  readonly id?: string;
  /** An earlier issue, or the dataset that the file was written from: what no message says is taken from it. */
  readonly describedBy?: DatasetContent | undefined;
  readonly resolve?: Resolve;
  /** Whether a code means another subject already, so that a new one of this name may not have it. */
  readonly isTaken?: (code: string, name: string) => boolean;
  readonly meanings?: Meanings;
};

/**
 * Reads SDMX-CSV 1.0, 2.0 or 2.1, as a statistical service answers it or as our writer makes it, into the content of a
 * dataset, which readDataset still has to accept. Figures of Viet Nam's trade are read; what is none is counted, and what
 * cannot be understood is asked, never guessed.
 * @example readSdmxCsv(sdmxCsv(dataset, 'en', texts.en), { texts, describedBy: dataset }) // { kind: 'read', content: … }
 */
export function readSdmxCsv(text: string, options: SdmxOptions): SdmxRead {
  const message = readMessage(text);
  if (typeof message === 'string') return { kind: 'refused', reason: message };
  const [structure = ''] = message.structures.keys();
  const isOwn = structure.startsWith(`${AGENCY}:`);
  const roles = rolesOf(message.columns, message.rows, isOwn);
  const value = roles.at.OBS_VALUE;
  if (value === undefined || roles.at.TIME_PERIOD === undefined)
    return { kind: 'refused', reason: 'no-values' };
  const observed = observedIn(message, roles.keys, value);
  if (observed.contradictions.length > 0) return { kind: 'refused', reason: 'contradiction' };

  const series = seriesWanted(message, roles, observed.rows, options.meanings ?? {});
  const leftOut = new Map<LeftOut, number>();
  const leave = (reason: LeftOut, rows = 1) => leftOut.set(reason, (leftOut.get(reason) ?? 0) + rows);
  if (series.rows.length < observed.rows.length)
    leave('not-wanted', observed.rows.length - series.rows.length);
  const asked = new Map<Component, Set<string>>();
  const units = new UnitReader(options.describedBy ?? {}, isOwn, options.texts);
  const reading = readingOf(message, roles, isOwn, units, options, (component, code) => {
    asked.set(component, (asked.get(component) ?? new Set()).add(code));
  });
  const read: Read[] = [];
  for (const row of series.rows) {
    const one = figureIn(row, reading);
    if (typeof one === 'string') leave(one);
    else if (one !== undefined) {
      read.push({ ...one, row, publisher: isOwn ? reading.code(row, 'PUBLISHER') : undefined });
    }
  }
  const questions = [
    ...series.questions,
    ...[...asked].map(([component, codes]) => {
      const column = message.columns[roles.at[component] ?? -1];
      return column === undefined
        ? questionOf({ id: component, names: new Map() }, 'missing', [''])
        : questionOf({ ...column, id: component }, 'not-understood', [...codes]);
    }),
  ];
  if (questions.length > 0) return { kind: 'unclear', questions };
  if (read.length === 0) return { kind: 'refused', reason: 'no-figures' };

  const once = eachOnce(read, message, roles);
  if ('kind' in once) return once;
  const content = contentOf({ message, reading, units, read: once.read, context: series.context, options });
  return { kind: 'read', content, leftOut, named: reading.subjects.named };
}

type Read = ReadFigure & { readonly row: Row; readonly publisher: string | undefined };

function readingOf(
  { columns, rows }: SdmxMessage,
  { at }: Roles,
  isOwn: boolean,
  units: UnitReader,
  { texts, describedBy, resolve, isTaken, meanings = {} }: SdmxOptions,
  ask: Reading['ask'],
): Reading {
  const code = ({ cells }: Row, component: Component): string | undefined => {
    const place = at[component];
    return place === undefined ? undefined : (cells[place] ?? '');
  };
  const allGoods = { vi: texts.vi.allGoods, en: texts.en.allGoods };
  return {
    code,
    nameOf: (component, one) => columns[at[component] ?? -1]?.names.get(one) ?? '',
    several: (row, component) => {
      return valuesIn(code(row, component) ?? '', columns[at[component] ?? -1]?.between);
    },
    isOwn,
    numberFormat:
      describedBy?.numberFormat ??
      numberFormatOf(
        isOwn ? rows.map((row) => [code(row, 'PRINTED') ?? '', code(row, 'OBS_VALUE') ?? ''] as const) : [],
      ),
    subjects: new SubjectReader(describedBy?.subjects ?? [], allGoods, resolve, isTaken),
    units,
    unitsOf: () => ({ units: { ...describedBy?.units, ...units.own } }),
    meanings,
    ask,
  };
}

/**
 * Two rows may be the same figure to us, though a service tells them apart: by their units, or by measures that both are
 * values. Which of them is meant has to be said, unless they are equal.
 */
function eachOnce(
  read: readonly Read[],
  { columns }: SdmxMessage,
  { at }: Roles,
): { readonly read: readonly Read[] } | SdmxRead {
  const first = new Map<string, Read>();
  const kept: Read[] = [];
  for (const one of read) {
    const key = keyOf(one);
    const before = first.get(key);
    // What states another figure again, or stands under a wrong period, answers nothing.
    const answers = one.figure.restates !== true && one.figure.misfiled === undefined;
    if (before === undefined || !answers) {
      kept.push(one);
      if (answers) first.set(key, one);
      continue;
    }
    if (before.figure.number === one.figure.number && before.figure.unit === one.figure.unit) continue;
    for (const component of ['UNIT_MEASURE', 'MEASURE'] as const) {
      const place = at[component];
      const column = place === undefined ? undefined : columns[place];
      if (place === undefined || column === undefined || before.row.cells[place] === one.row.cells[place])
        continue;
      const codes = [...new Set(read.map(({ row }) => row.cells[place] ?? ''))];
      return {
        kind: 'unclear',
        questions: [questionOf({ ...column, id: component }, 'several-series', codes)],
      };
    }
    return { kind: 'refused', reason: 'contradiction' };
  }
  return { read: kept };
}

function keyOf({ figure, publisher }: Read): string {
  const { subject, partner, flow, measure, period, base, status } = figure;
  return [subject, partner, flow, measure, period, base, isTarget(status), publisher].join('\n');
}
