import * as v from 'valibot';
import { languages, tableKeys } from '../../locales/messages';
import type { Content } from '../../tables/contents';

/**
 * The registry says which tables of the workbook the add-in has inserted, and what it wrote into them last. It lies in
 * the workbook itself, as a custom XML part: one element a table, whose text is JSON.
 */
export const REGISTRY_NAMESPACE = 'urn:vnexport:registry:1';

/** Registries of later versions are not ours to read or change. */
export function isNewerRegistry(namespace: string): boolean {
  const version = /^urn:vnexport:registry:(\d+)$/.exec(namespace)?.[1];
  return version !== undefined && Number(version) > 1;
}

export type Registry = {
  readonly entries: readonly RegistryEntry[];
  /** Elements that are not what this version writes: they are dropped when the registry is next written. */
  readonly damaged: number;
};

/**
 * @param inPieces for entries whose text lies elsewhere, the ids of the XML parts that hold it
 * @example registryXml([]) // '<registry xmlns="urn:vnexport:registry:1"></registry>'
 */
export function registryXml(
  entries: readonly RegistryEntry[],
  inPieces: ReadonlyMap<RegistryEntry, readonly string[]> = new Map(),
): string {
  const tables = entries.map((entry) => {
    const pieces = inPieces.get(entry);
    return pieces === undefined
      ? `<table>${escaped(JSON.stringify(entry))}</table>`
      : `<table pieces="${pieces.map(escaped).join(' ')}"/>`;
  });
  return `<registry xmlns="${REGISTRY_NAMESPACE}">${tables.join('')}</registry>`;
}

/** Ids of the XML parts that hold more of the registry. */
export function piecesIn(xml: string): string[] {
  return tablesIn(xml).flatMap(idsOfPieces);
}

/** @param pieceText of an XML part, by its id; `undefined` if it is gone */
export function readRegistryXml(
  xml: string,
  pieceText: (id: string) => string | undefined = () => undefined,
): Registry & { readonly inPieces: ReadonlyMap<RegistryEntry, readonly string[]> } {
  const inPieces = new Map<RegistryEntry, readonly string[]>();
  const tables = tablesIn(xml);
  const entries = tables.flatMap((table) => {
    const ids = idsOfPieces(table);
    const entry = readEntry(ids.length === 0 ? table.textContent : ids.map(pieceText).join(''));
    if (entry === undefined) return [];
    if (ids.length > 0) inPieces.set(entry, ids);
    return [entry];
  });
  return { entries, damaged: tables.length - entries.length, inPieces };
}

function tablesIn(xml: string): Element[] {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  return [...root.getElementsByTagNameNS(REGISTRY_NAMESPACE, 'table')];
}

function idsOfPieces(table: Element): string[] {
  return table.getAttribute('pieces')?.split(' ') ?? [];
}

function readEntry(text: string): RegistryEntry | undefined {
  try {
    const parsed = v.safeParse(entrySchema, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

const content = v.union([v.string(), v.number(), v.boolean(), v.strictObject({ formula: v.string() })]);
const row = v.strictObject({ code: v.string(), cells: v.array(content) });

/** Objects may have more than is named here: later versions of the same registry add, they do not change. */
const entrySchema = v.object({
  /** Excel's id of the table; empty until a refresh has seen the table, for Excel tells it after the insertion. */
  table: v.string(),
  name: v.string(),
  key: v.picklist(tableKeys),
  /** What the figures were written from. */
  datasets: v.array(v.object({ id: v.string(), hash: v.string() })),
  language: v.picklist(languages),
  options: v.object({
    computed: v.picklist(['values', 'formulas']),
    source: v.boolean(),
    rankedBy: v.optional(v.string()),
  }),
  /** Where the first heading was seen last; rows and columns count from 0. */
  place: v.object({ sheet: v.string(), row: v.number(), column: v.number() }),
  /** Excel's ids of the columns stay with them through renaming and moving. */
  columns: v.array(v.object({ key: v.string(), id: v.number(), heading: v.string() })),
  /** Above the table: title, units, status, source. */
  lines: v.array(v.string()),
  rows: v.array(row),
  /** While a refresh is writing: what these rows will hold. Left behind where it broke off. */
  pending: v.optional(
    v.object({ rows: v.array(row), lines: v.array(v.string()), headings: v.array(v.string()) }),
  ),
});

type EntryContent = v.InferOutput<typeof entrySchema>;
export type RegistryEntry = Readonly<Omit<EntryContent, 'rows'>> & {
  readonly rows: readonly { readonly code: string; readonly cells: Content[] }[];
};

/** JSON escapes control characters; these two XML does not allow either. */
export function escaped(json: string): string {
  return json
    .replace(/[\uFFFE\uFFFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
