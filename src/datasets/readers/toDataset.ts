import type { DatasetContent } from '../../model/schema';
import { comparePeriods, parsePeriod, spanOf, yearsLater } from '../../model/period';
import { readPrinted } from '../../model/printedNumber';
import { isTarget } from '../../model/status';
import { unitIn } from '../../model/unit';
import type { Draft, DraftFigure, NumberFormat } from './draft';
import { newSubjects } from './newSubjects';
import type { KnownSubject } from './newSubjects';
import { heldUnitOf } from './heldUnits';

type Bilingual = { readonly vi: string; readonly en: string };

/** What somebody decides about a draft before it is kept. */
export type Choices = {
  /** Code of the dataset; a newer issue of a bulletin keeps the code of the one that it replaces. */
  readonly id: string;
  readonly title?: Bilingual | undefined;
  readonly publisher?: { readonly code: string; readonly name: Bilingual } | undefined;
  /** Where the bulletin says neither exports nor imports. */
  readonly flow?: 'exports' | 'imports' | undefined;
  /** Where the bulletin states no unit, as a draft names it: "million USD". */
  readonly units?: { readonly value?: string; readonly quantity?: string } | undefined;
  /** Open figures that were chosen; all other open ones are left out. */
  readonly isChosen?: ((figure: DraftFigure) => boolean) | undefined;
  /** The subject or the market that a name stands for; `undefined` for a new one. */
  readonly resolve: (name: string, kind: 'subject' | 'partner') => KnownSubject | undefined;
  /** Whether a code means another subject already, so that a new one of this name may not have it. */
  readonly isTaken?: ((code: string, name: string) => boolean) | undefined;
  readonly texts: DatasetTexts;
};

/** Sentences that are kept in the dataset. */
export type DatasetTexts = {
  readonly untitled: Bilingual;
  readonly unknownPublisher: Bilingual;
  /** With {n} for the number. */
  readonly line: Bilingual;
  readonly page: Bilingual;
  readonly estimate: Bilingual;
  readonly revised: Bilingual;
  readonly chosen: Bilingual;
  readonly statusNote: Readonly<Record<'preliminary' | 'target' | 'actual', Bilingual>>;
};

/** Why a figure of a draft is not in the dataset. */
export type Left = {
  readonly figure: DraftFigure;
  readonly why: 'open' | 'no-period' | 'no-flow' | 'no-unit' | 'of-quantity' | 'stated-twice' | 'other-flow';
};

type Figure = DatasetContent['figures'][number];

/**
 * Makes a dataset of a draft: what is certain or likely, and what of the open was chosen.
 * @returns content that `readDataset` accepts, and what was left out
 */
export function toDataset(
  draft: Draft,
  choices: Choices,
): { readonly content: DatasetContent; readonly left: readonly Left[] } {
  const left: Left[] = [];
  const kept = draft.figures.filter((figure) => {
    const why = whyLeft(figure, choices);
    if (why !== undefined) left.push({ figure, why });
    return why === undefined;
  });
  const subjects = newSubjects(kept, choices.resolve, choices.isTaken);
  const format = completeFormat(draft.numberFormat);
  const units: Record<string, NonNullable<DatasetContent['units']>[string]> = {};
  const notes: Record<string, Bilingual & { kind?: 'assumption' | 'doubt' }> = {};
  const stated = new Map<string, Figure>();
  const figures: Figure[] = [];
  for (const figure of kept) {
    const made = figureOf(figure, choices, format, units);
    const { subject, partner } = subjects.of(figure);
    const complete: Figure = { subject, ...(partner === undefined ? {} : { partner }), ...made.figure };
    for (const [code, note] of made.notes) notes[code] = note;
    const key = [
      subject,
      partner,
      complete.flow,
      complete.measure,
      complete.period,
      isTarget(complete.status),
    ].join(' ');
    const first = stated.get(key);
    if (first !== undefined) {
      if (first.number !== complete.number) left.push({ figure, why: 'stated-twice' });
      continue;
    }
    stated.set(key, complete);
    figures.push(complete);
  }
  const periods = figures.map(({ period }) => period);
  const targets = figures.filter(({ status }) => isTarget(status)).map(({ period }) => period);
  const targetPeriod = [...targets].sort(comparePeriods).at(-1);
  const { texts } = choices;
  const main = figures[0]?.status ?? 'actual';
  return {
    content: {
      id: choices.id,
      title: choices.title ?? both(draft.title) ?? texts.untitled,
      publishers: [choices.publisher ?? publisherOf(draft.publisher, texts)],
      covers: spanOf(periods) ?? '2000',
      ...(targetPeriod === undefined ? {} : { targetPeriod }),
      statusNote: texts.statusNote[main === 'strategy-target' ? 'target' : main],
      numberFormat: format,
      places: { line: texts.line, page: texts.page },
      notes,
      ...(Object.keys(units).length === 0 ? {} : { units }),
      subjects: subjects.list(
        new Set(
          figures.flatMap(({ subject, partner }) => (partner === undefined ? [subject] : [subject, partner])),
        ),
      ),
      figures,
    },
    left,
  };
}

function whyLeft(figure: DraftFigure, choices: Choices): Left['why'] | undefined {
  if (figure.certainty === 'open' && choices.isChosen?.(figure) !== true) return 'open';
  if (figure.period === null || parsePeriod(figure.period) === undefined) return 'no-period';
  const flow = figure.flow ?? choices.flow;
  if (flow === undefined) return 'no-flow';
  if (flow === 'balance' || flow === 'total trade') return 'other-flow';
  // The model has one growth rate of a subject and period, that of its value.
  if (figure.of === 'quantity') return 'of-quantity';
  return unitOf(figure, choices) === null ? 'no-unit' : undefined;
}

function unitOf({ unit, measure }: DraftFigure, { units }: Choices): string | null {
  if (unit !== null) return unit;
  return (measure === 'value' ? units?.value : measure === 'quantity' ? units?.quantity : undefined) ?? null;
}

function figureOf(
  figure: DraftFigure,
  choices: Choices,
  format: DatasetContent['numberFormat'],
  units: Record<string, NonNullable<DatasetContent['units']>[string]>,
): {
  readonly figure: Omit<Figure, 'subject' | 'partner'>;
  readonly notes: readonly (readonly [string, Bilingual & { kind?: 'assumption' | 'doubt' }])[];
} {
  const { texts } = choices;
  const held = heldUnitOf(unitOf(figure, choices) ?? '');
  if (held.own !== undefined) units[held.printed] = held.own;
  const unit = unitIn({ units }, held.printed);
  if (unit === undefined) throw new Error(`${held.printed} is no unit`);
  const printed = printedAs(figure, format);
  const read = readPrinted(printed, format, unit);
  if (read === undefined) throw new Error(`“${printed}” is not a printed number`);
  const period = parsePeriod(figure.period ?? '') ?? '';
  const base = baseOf(figure, period);
  const notes: (readonly [string, Bilingual & { kind?: 'assumption' | 'doubt' }])[] = [
    ...(figure.status === 'estimate' ? [['estimate', texts.estimate] as const] : []),
    ...(figure.status === 'revised' ? [['revised', texts.revised] as const] : []),
    ...(figure.certainty === 'open'
      ? [['chosen', { kind: 'assumption' as const, ...texts.chosen }] as const]
      : []),
  ];
  const { page, line } = figure.place;
  const flow = figure.flow ?? choices.flow;
  return {
    figure: {
      ...(flow === 'imports' ? { flow } : {}),
      measure: figure.measure,
      period,
      ...(base === undefined ? {} : { base }),
      number: read.number,
      unit: held.unit,
      status:
        figure.status === 'target'
          ? 'target'
          : figure.status === 'preliminary' || figure.status === 'estimate'
            ? 'preliminary'
            : 'actual',
      printed,
      ...(held.printed === held.unit ? {} : { printedUnit: held.printed }),
      decimals: read.decimals,
      locator: page === undefined ? { line, place: 'line', n: line } : { line, place: 'page', n: page },
      ...(notes.length === 0 ? {} : { notes: notes.map(([code]) => code) }),
    },
    notes,
  };
}

/** The period that growth or an index is measured against. */
function baseOf({ base }: DraftFigure, period: string): string | undefined {
  if (base === 'same period of last year') return yearsLater(period, -1);
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(period) ?? [];
  if (base !== 'previous period' || year === undefined || month === undefined) return undefined;
  return month === '01'
    ? `${String(Number(year) - 1)}-12`
    : `${year}-${String(Number(month) - 1).padStart(2, '0')}`;
}

/** As printed where the signs of the dataset read it right, else the same number with those signs. */
function printedAs({ printed, number }: DraftFigure, format: DatasetContent['numberFormat']): string {
  const plain = printed
    .replace(/[\u2212–]\s*/, '-')
    .replace(/^-\s+/, '-')
    .replace(/\s*%$/, '')
    .replace(/^\((.*)\)$/, '-$1')
    .trim();
  const read = readPrinted(plain, format, 'times');
  if (read !== undefined && Math.abs(read.number - number) <= 1e-9 * Math.max(1, Math.abs(number)))
    return plain;
  const [whole = '', fraction] = String(Math.abs(number)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, format.group);
  return `${number < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `${format.decimal}${fraction}`}`;
}

function completeFormat({ group, decimal }: NumberFormat): DatasetContent['numberFormat'] {
  const mark = decimal ?? (group === ',' ? '.' : ',');
  return { group: group ?? (mark === ',' ? '.' : ','), decimal: mark };
}

function publisherOf(
  name: string | null,
  { unknownPublisher }: DatasetTexts,
): DatasetContent['publishers'][number] {
  return name === null
    ? { code: 'unknown', name: unknownPublisher }
    : { code: name, name: { vi: name, en: name } };
}

function both(text: string | null): Bilingual | undefined {
  const short = text?.trim().slice(0, 200) ?? '';
  return short === '' ? undefined : { vi: short, en: short };
}
