import { callsAddIn } from './formula';

/** A name of the workbook, or of one sheet. */
export type DefinedName = {
  readonly name: string;
  /** Id of the sheet that it belongs to. */
  readonly sheet: string | undefined;
  readonly formula: string;
  readonly item: Excel.NamedItem;
};

/** Asks for names; the answer can be read after the next sync. */
export function readNames(
  collection: Excel.NamedItemCollection,
  sheet: string | undefined,
): () => DefinedName[] {
  collection.load('items/name,items/formula');
  return () =>
    collection.items.map((item) => ({ name: item.name, sheet, formula: String(item.formula), item }));
}

/** Names whose formula calls the add-in, also by way of another such name; in lower case. */
export function namesThatCall(names: readonly DefinedName[]): ReadonlySet<string> {
  const calling = new Set<string>();
  for (let before = -1; before < calling.size;) {
    before = calling.size;
    for (const { name, formula } of names) {
      if (callsAddIn(formula, calling)) calling.add(name.toLowerCase());
    }
  }
  return calling;
}
