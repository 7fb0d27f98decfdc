import type { Dataset } from './dataset';
import type { DatasetContent, Figure, Flow, Note, Publisher, PrintedUnit, Unit } from './schema';
import { comparePeriods } from './period';
import { isCounted, unitIn } from './unit';

/** A figure together with the dataset that states it, its publisher there, its units, and the trade that it is of. */
export type Observation = Omit<Figure, 'publisher' | 'unit' | 'printedUnit' | 'flow'> & {
  readonly dataset: Dataset;
  readonly publisher: Publisher;
  readonly unit: Unit;
  readonly printedUnit?: PrintedUnit | undefined;
  readonly flow: Flow;
  /** What a sum is made of: only sums of months have parts (catalogue/sums.ts). */
  readonly parts?: readonly Observation[];
  /** Notes that no dataset holds, because the figure was computed. */
  readonly ownNotes?: readonly CodedNote[];
};

/**
 * Everything that a dataset states, in its order; a figure that names no publisher is the first one's.
 * @param known the units of other datasets by what they say: one that says the same is the same object
 */
export function observationsOf(dataset: Dataset, known = new Map<string, PrintedUnit>()): Observation[] {
  const { id, figures, publishers } = dataset;
  const byCode = new Map(publishers.map((publisher) => [publisher.code, publisher]));
  const units = new Map<string, PrintedUnit>();
  const unitOf = (code: string): PrintedUnit => {
    const kept = units.get(code);
    if (kept !== undefined) return kept;
    const read = unitIn(dataset, code);
    if (read === undefined) throw new Error(`Dataset ${id} lists no unit ${code}`);
    const said = JSON.stringify(read);
    const unit = known.get(said) ?? read;
    known.set(said, unit);
    units.set(code, unit);
    return unit;
  };
  return figures.map((figure) => {
    const publisher = figure.publisher === undefined ? publishers[0] : byCode.get(figure.publisher);
    if (publisher === undefined)
      throw new Error(`Dataset ${id} lists no publisher ${figure.publisher ?? ''}`);
    // What is of the dataset comes first: to add all of it to a copy of the figure takes ten times as long.
    return {
      dataset,
      ...figure,
      flow: figure.flow ?? 'exports',
      publisher,
      // Validation lets no figure be held in a unit that is only printed.
      unit: unitOf(figure.unit) as Unit,
      printedUnit: figure.printedUnit === undefined ? undefined : unitOf(figure.printedUnit),
    };
  });
}

/** Whether a figure is of exports to the whole world: what a question means that names no market and no flow. */
export function isOfAllExports({ partner, flow }: Observation): boolean {
  return partner === undefined && flow === 'exports';
}

/** Of the same publisher in the same dataset, and so by the same definitions. */
export function samePublication(one: Observation, other: Observation): boolean {
  return one.dataset === other.dataset && one.publisher.code === other.publisher.code;
}

/** Of several periods the one that ends last and, of those, begins last. */
export function latestOf(observations: readonly Observation[]): Observation | undefined {
  return observations.reduce<Observation | undefined>(
    (latest, one) => (latest === undefined || comparePeriods(one.period, latest.period) > 0 ? one : latest),
    undefined,
  );
}

/**
 * Where a figure stands in its source, in words.
 * @param subject what its subject is called
 */
export function placeIn({ locator, dataset }: Observation, subject: string, language: 'vi' | 'en'): string {
  const template = dataset.places[locator.place]?.[language] ?? locator.place;
  return template.replace('{n}', String(locator.n ?? '')).replace('{subject}', subject);
}

/** A note, and the code by which its dataset knows it. */
export type CodedNote = Note & { readonly code: string };

/**
 * What must be known to read a figure: its own notes, and that it is rounded where its publisher's are. What the fields
 * of a figure say already (qualifier, status) is no note.
 */
export function noteListOf(figure: Observation): CodedNote[] {
  const { notes = [], dataset, publisher, ownNotes = [] } = figure;
  const codes =
    formOf(figure) === 'rounded' && publisher.rounded !== undefined ? [...notes, publisher.rounded] : notes;
  const stated = codes.flatMap((code) => {
    const note = dataset.notes[code];
    return note === undefined ? [] : { code, ...note };
  });
  return [...ownNotes, ...stated];
}

/**
 * The notes of a figure in words; `undefined` where it has none.
 * @param kind only notes of this kind
 */
export function notesOf(
  figure: Observation,
  language: 'vi' | 'en',
  kind?: NonNullable<Note['kind']>,
): string | undefined {
  const notes = noteListOf(figure).filter((note) => kind === undefined || note.kind === kind);
  return notes.length > 0 ? notes.map((note) => note[language]).join('; ') : undefined;
}

/** The marks that its printed number is written in. */
export function formatOf({ numberFormat, dataset }: Observation): DatasetContent['numberFormat'] {
  return numberFormat ?? dataset.numberFormat;
}

/** How the number of a figure came about: only what is printed is a quotation of the publisher. */
export type Form = 'printed' | 'rounded' | 'implied';

/** Whether a figure is printed, was rounded when its dataset was made, or follows from what is printed. */
export function formOf({ publisher, unit, implied }: Observation): Form {
  if (implied) return 'implied';
  return publisher.rounded !== undefined && !isCounted(unit) ? 'rounded' : 'printed';
}
