/* eslint office-addins/load-object-before-read: off -- a ClientResult has a value without being loaded */
import { LEDGER_NAMESPACE, isNewerLedger, ledgerXml, readLedgerXml } from './ledger';
import type { Ledger, LedgerEntry } from './ledger';

/** The ledger as it was found in the workbook. */
export type LedgerPart = Ledger & {
  /** The XML part that holds it; there is none before the first table. */
  readonly id: string | undefined;
  /** Further parts of the same kind, as two people at once can make them. */
  readonly doubles: readonly string[];
  /** A later version of the add-in keeps a ledger here, which this one can neither read nor write. */
  readonly newer: boolean;
};

/**
 * Sends what has been queued and reads the ledger in the same round trip.
 * Nobody can know beforehand whether there is a ledger, so its text is asked for last: what Excel says where there is
 * none (ItemNotFound) then takes no other answer with it.
 */
export async function syncAndReadLedger(context: Excel.RequestContext): Promise<LedgerPart> {
  const { customXmlParts } = context.workbook;
  customXmlParts.load('items/id,items/namespaceUri');
  const only = customXmlParts.getByNamespace(LEDGER_NAMESPACE).getOnlyItemOrNullObject().getXml();
  try {
    await context.sync();
  } catch (error) {
    if (!hasNoLedger(error, customXmlParts)) throw error;
  }
  const { items } = customXmlParts;
  const [id, ...doubles] = items
    .filter(({ namespaceUri }) => namespaceUri === LEDGER_NAMESPACE)
    .map((part) => part.id);
  const newer = items.some(({ namespaceUri }) => isNewerLedger(namespaceUri));
  if (id === undefined) return { id, doubles, newer, entries: [], damaged: 0 };
  if (doubles.length === 0) return { id, doubles, newer, ...readLedgerXml(only.value) };
  const texts = [id, ...doubles].map((part) => customXmlParts.getItem(part).getXml());
  await context.sync();
  const ledgers = texts.map(({ value }) => readLedgerXml(value));
  return {
    id,
    doubles,
    newer,
    entries: ledgers.flatMap(({ entries }) => entries),
    damaged: ledgers.reduce((sum, { damaged }) => sum + damaged, 0),
  };
}

/**
 * Queues the ledger's new text, each time it is called; the first text of all makes the part.
 * A ledger of a later version is left alone.
 */
export function ledgerWriter(
  context: Excel.RequestContext,
  { id, doubles, newer }: Pick<LedgerPart, 'id' | 'doubles' | 'newer'>,
): (entries: readonly LedgerEntry[]) => void {
  const { customXmlParts } = context.workbook;
  let part = id === undefined ? undefined : customXmlParts.getItem(id);
  for (const double of newer ? [] : doubles) customXmlParts.getItem(double).delete();
  return (entries) => {
    if (newer) return;
    if (part === undefined) part = customXmlParts.add(ledgerXml(entries));
    else part.setXml(ledgerXml(entries));
  };
}

/** What was asked for before the ledger has been answered, so that it is the ledger which was not found. */
function hasNoLedger(error: unknown, parts: Excel.CustomXmlPartCollection): boolean {
  if (!(error instanceof OfficeExtension.Error) || error.code !== 'ItemNotFound') return false;
  try {
    return parts.items.length >= 0;
  } catch {
    return false;
  }
}
