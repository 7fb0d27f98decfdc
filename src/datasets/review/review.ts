import type { DraftFigure, Draft, DraftFlow, DraftStatus } from '../readers/draft';
import { otherReading } from './otherReading';

/**
 * What somebody who looks at a draft has decided so far. The draft stays as it was read; what is kept of it follows from
 * the decisions (`settled`), so that each of them can be taken back.
 */
export type Review = {
  readonly draft: Draft;
  readonly about: About;
  /** By the period that was read, `''` where none was: the period that is meant. */
  readonly periods: Decisions<string>;
  /** By the unit that was read, `''` where none was: the unit that is meant. */
  readonly units: Decisions<string>;
  /** By the place of a figure in the draft. */
  readonly choices: ReadonlyMap<number, FigureChoice>;
  /** By a name as printed: code of the subject that it is, `null` for a new subject. */
  readonly names: ReadonlyMap<string, string | null>;
};

/** What is said of the whole bulletin. */
export type About = {
  readonly title: string;
  readonly publisher: string;
  readonly flow: DraftFlow | null;
  readonly status: DraftStatus | null;
};

type Decisions<Value> = ReadonlyMap<string, Value>;

/** What a figure of a bulletin may be. */
export type Column = Pick<DraftFigure, 'measure' | 'base' | 'of' | 'period' | 'unit'>;

export type FigureChoice =
  | { readonly kind: 'as-read' }
  /** The number belongs to another column of the bulletin. */
  | { readonly kind: 'column'; readonly column: Column }
  /** The only sign in the number means the other thing: 1.234 is one thousand, or little more than one. */
  | { readonly kind: 'other-number' }
  | { readonly kind: 'left-out' };

/** Nothing is decided yet: what was read, and texts to fill in where nothing was read. */
export function startReview(draft: Draft): Review {
  const { title, publisher, flow, status } = draft;
  return {
    draft,
    about: { title: title ?? '', publisher: publisher ?? '', flow, status },
    periods: new Map(),
    units: new Map(),
    choices: new Map(),
    names: new Map(),
  };
}

/** A change of what is said of the whole. */
export function withAbout(review: Review, about: Partial<About>): Review {
  return { ...review, about: { ...review.about, ...about } };
}

/** @param read the period as it was read, `''` for figures without one */
export function withPeriod(review: Review, read: string, meant: string): Review {
  return { ...review, periods: decided(review.periods, read, meant) };
}

/** @param read the unit as it was read, `''` for figures without one */
export function withUnit(review: Review, read: string, meant: string): Review {
  return { ...review, units: decided(review.units, read, meant) };
}

/** @param code of a subject that is known; `null` for a new one; `undefined` takes the decision back */
export function withName(review: Review, name: string, code: string | null | undefined): Review {
  const names = new Map(review.names);
  if (code === undefined) names.delete(name);
  else names.set(name, code);
  return { ...review, names };
}

/** @param choice `undefined` takes the choice back: the figures are open again */
export function withChoice(
  review: Review,
  figures: readonly number[],
  choice: FigureChoice | undefined,
): Review {
  const choices = new Map(review.choices);
  for (const at of figures) {
    if (choice === undefined) choices.delete(at);
    else choices.set(at, choice);
  }
  return { ...review, choices };
}

/** Whether a figure waits for a decision; until then it is not kept. */
export function isOpen(review: Review, at: number): boolean {
  return review.choices.get(at) === undefined && figureAt(review, at)?.certainty === 'open';
}

/** Places in the draft of the figures that wait for a decision. */
export function openFigures(review: Review): number[] {
  return review.draft.figures.flatMap((_, at) => (isOpen(review, at) ? [at] : []));
}

/**
 * The draft as it would be kept now: with what was edited and chosen, and without what is open or left out.
 * @example settled(startReview(draft)).figures // none of them open
 */
export function settled(review: Review): Draft {
  const { title, publisher, flow, status } = review.about;
  return {
    ...review.draft,
    title: title.trim(),
    publisher: publisher.trim(),
    flow,
    status,
    figures: review.draft.figures.flatMap((_, at) => keptAt(review, at) ?? []),
  };
}

/** A figure as it would be kept, or `undefined` where it is open or left out. */
export function keptAt(review: Review, at: number): DraftFigure | undefined {
  const figure = figureAt(review, at);
  const choice = review.choices.get(at);
  if (figure === undefined || choice?.kind === 'left-out') return undefined;
  if (choice === undefined) return figure.certainty === 'open' ? undefined : figure;
  const chosen = { ...figure, certainty: 'likely', reason: null } as const;
  if (choice.kind === 'column') return { ...chosen, ...choice.column };
  if (choice.kind === 'as-read') return chosen;
  return { ...chosen, number: otherReading(figure) ?? figure.number };
}

/**
 * A figure with what was decided for its period, its unit and the whole. What was open for want of that alone is open no
 * longer.
 */
export function figureAt({ draft, about, periods, units }: Review, at: number): DraftFigure | undefined {
  const read = draft.figures[at];
  if (read === undefined) return undefined;
  const figure = {
    ...read,
    period: periods.get(read.period ?? '') ?? read.period,
    unit: units.get(read.unit ?? '') ?? read.unit,
    flow: read.flow === draft.flow ? about.flow : read.flow,
    status: read.status === draft.status ? about.status : read.status,
  };
  const isGiven =
    (read.reason === 'no-period' && figure.period !== null) ||
    (read.reason === 'no-unit' && figure.unit !== null) ||
    (read.reason === 'no-flow' && figure.flow !== null);
  return isGiven ? { ...figure, certainty: 'likely', reason: null } : figure;
}

function decided(decisions: Decisions<string>, read: string, meant: string): Decisions<string> {
  const next = new Map(decisions);
  if (meant === read) next.delete(read);
  else next.set(read, meant);
  return next;
}
