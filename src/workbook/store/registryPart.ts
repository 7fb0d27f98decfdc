/* eslint office-addins/load-object-before-read: off, office-addins/no-context-sync-in-loop: off -- a ClientResult has a value without being loaded; a piece is as much as one request takes */
import { REGISTRY_NAMESPACE, isNewerRegistry, registryXml, piecesIn, readRegistryXml } from './registry';
import type { Registry, RegistryEntry } from './registry';
import { PIECE_NAMESPACE, longEntries, pieceXml, piecesOf, readPieceXml } from './registryPieces';

/** The registry as it was found in the workbook. */
export type RegistryPart = Registry & {
  /** The XML part that holds it; there is none before the first table. */
  readonly id: string | undefined;
  /** Further parts of the same kind, as two people at once can make them. */
  readonly doubles: readonly string[];
  /** Parts that hold entries too long for the registry itself, whether it still names them or not. */
  readonly pieces: readonly string[];
  /** Those that nothing names any more, left behind by an earlier writing. */
  readonly leftOver: readonly string[];
  /** A later version of the add-in keeps a registry here, which this one can neither read nor write. */
  readonly newer: boolean;
};

/**
 * Sends what has been queued and reads the registry in the same round trip; very long entries take one more for each of
 * their pieces.
 * Nobody can know beforehand whether there is a registry, so its text is asked for last: what Excel says where there is
 * none (ItemNotFound) then takes no other answer with it.
 */
export async function syncAndReadRegistry(context: Excel.RequestContext): Promise<RegistryPart> {
  const { customXmlParts } = context.workbook;
  customXmlParts.load('items/id,items/namespaceUri');
  const only = customXmlParts.getByNamespace(REGISTRY_NAMESPACE).getOnlyItemOrNullObject().getXml();
  try {
    await context.sync();
  } catch (error) {
    if (!hasNoRegistry(error, customXmlParts)) throw error;
  }
  const { items } = customXmlParts;
  const idsOf = (namespace: string) =>
    items.filter(({ namespaceUri }) => namespaceUri === namespace).map((part) => part.id);
  const [id, ...doubles] = idsOf(REGISTRY_NAMESPACE);
  const pieces = idsOf(PIECE_NAMESPACE);
  const newer = items.some(({ namespaceUri }) => isNewerRegistry(namespaceUri));
  const found = { id, doubles, pieces, newer };
  if (id === undefined) return { ...found, leftOver: pieces, entries: [], damaged: 0 };
  const texts = doubles.length === 0 ? [only.value] : await textsOf(customXmlParts, [id, ...doubles]);
  const named = texts.flatMap(piecesIn).filter((piece) => pieces.includes(piece));
  const pieceTexts = new Map<string, string>();
  for (const piece of named) {
    const [xml = ''] = await textsOf(customXmlParts, [piece]);
    pieceTexts.set(piece, readPieceXml(xml));
  }
  const registries = texts.map((text) => readRegistryXml(text, (piece) => pieceTexts.get(piece)));
  for (const { inPieces } of registries) for (const [entry, ids] of inPieces) storedIn.set(entry, ids);
  return {
    ...found,
    leftOver: pieces.filter((piece) => !named.includes(piece)),
    entries: registries.flatMap(({ entries }) => entries),
    damaged: registries.reduce((sum, { damaged }) => sum + damaged, 0),
  };
}

async function textsOf(parts: Excel.CustomXmlPartCollection, ids: readonly string[]): Promise<string[]> {
  const texts = ids.map((id) => parts.getItem(id).getXml());
  await parts.context.sync();
  return texts.map(({ value }) => value);
}

/** Where the text of an entry lies already: an entry that does not change is not written again. */
const storedIn = new WeakMap<RegistryEntry, readonly string[]>();

/**
 * Queues the registry's new text, each time it is called; the first text of all makes the part.
 * Entries too long for it are sent at once, in pieces, and what is queued with them; until the registry's own text names
 * them, which is one action, they mean nothing. A registry of a later version is left alone.
 */
export function registryWriter(
  context: Excel.RequestContext,
  { id, doubles, pieces, leftOver, newer }: Omit<RegistryPart, keyof Registry>,
): (entries: readonly RegistryEntry[]) => Promise<void> {
  const { customXmlParts } = context.workbook;
  const there = new Set(pieces);
  let part = id === undefined ? undefined : customXmlParts.getItem(id);
  let superfluous = [...doubles];
  let unnamed = [...leftOver];
  return async (entries) => {
    if (newer) return;
    const named = new Map<RegistryEntry, readonly string[]>();
    for (const entry of longEntries(entries)) {
      const known = storedIn.get(entry);
      const ids = known?.every((piece) => there.has(piece)) ? known : await store(entry);
      named.set(entry, ids);
    }
    for (const double of superfluous) customXmlParts.getItem(double).delete();
    superfluous = [];
    const used = new Set([...named.values()].flat());
    for (const piece of unnamed.filter((one) => !used.has(one))) {
      customXmlParts.getItem(piece).delete();
      there.delete(piece);
    }
    unnamed = [];
    const xml = registryXml(entries, named);
    if (part === undefined) part = customXmlParts.add(xml);
    else part.setXml(xml);
  };

  async function store(entry: RegistryEntry): Promise<string[]> {
    const ids: string[] = [];
    for (const text of piecesOf(entry)) {
      const piece = customXmlParts.add(pieceXml(text));
      piece.load('id');
      await context.sync();
      ids.push(piece.id);
      there.add(piece.id);
    }
    storedIn.set(entry, ids);
    return ids;
  }
}

/** What was asked for before the registry has been answered, so that it is the registry which was not found. */
function hasNoRegistry(error: unknown, parts: Excel.CustomXmlPartCollection): boolean {
  if (!(error instanceof OfficeExtension.Error) || error.code !== 'ItemNotFound') return false;
  try {
    return parts.items.length >= 0;
  } catch {
    return false;
  }
}
