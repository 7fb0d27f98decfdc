import type { DatasetContent } from './schema';

/**
 * How large a dataset may be. A file that is larger is no bulletin, and would make the pane or Excel stand still: it is
 * refused before anything is computed from it.
 */
export const limits = {
  figures: 100_000,
  /** Of all datasets that are in use together. */
  allFigures: 300_000,
  datasets: 100,
  /** Characters of a name, an alias, a code or a title. */
  name: 200,
  /** Characters of any other text: what a cell of Excel holds. */
  text: 32_767,
  /** Levels of lists and objects inside each other; the schema has five. */
  depth: 20,
} as const;

/**
 * Whether content that was just parsed may be read at all. It walks without calling itself, because twenty thousand
 * levels would end the stack of whoever does.
 */
export function isShallow(content: unknown): boolean {
  let level: readonly unknown[] = [content];
  for (let depth = 0; depth <= limits.depth; depth += 1) {
    const next: unknown[] = [];
    let isDeeper = false;
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      for (const part of Object.values(value) as unknown[]) {
        isDeeper = true;
        // Most parts are texts and numbers, which nothing lies in.
        if (typeof part === 'object' && part !== null) next.push(part);
      }
    }
    if (!isDeeper) return true;
    level = next;
  }
  return false;
}

/** Every text and list that is too long. */
export function faultsOfLimits(dataset: DatasetContent): string[] {
  const { subjects, wrongNames = [], publishers, figures, id, title, places, notes, statusNote } = dataset;
  const names = [
    id,
    ...Object.values(title),
    ...[...publishers, ...subjects].flatMap(({ code, name, aliases = [] }) => [
      code,
      ...Object.values(name),
      ...aliases,
    ]),
    ...wrongNames.flatMap(({ names }) => names),
    ...Object.keys(places),
    ...Object.keys(notes),
    ...figures.map(({ printed }) => printed),
  ];
  const texts = [
    statusNote,
    ...Object.values(places),
    ...Object.values(notes),
    ...wrongNames.flatMap(({ about }) => about ?? []),
  ].flatMap((text) => Object.values(text));
  return [
    ...(figures.length > limits.figures
      ? [`figures: ${figures.length} are more than ${limits.figures}`]
      : []),
    ...tooLong(names, limits.name),
    ...tooLong(texts, limits.text),
  ];
}

function tooLong(texts: readonly string[], most: number): string[] {
  return texts
    .filter((text) => text.length > most)
    .map((text) => `“${text.slice(0, 40)}…” has ${text.length} characters, more than ${most}`);
}
