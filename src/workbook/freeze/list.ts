import type { Area } from './area';
import type { Content } from './contents';
import type { TableNames } from './tables';
import type { Template } from './template';

/**
 * What has been frozen, kept in the workbook itself (a custom XML part): it goes where the workbook goes. Every
 * freezing is a batch of its own, for cells may move between one and the next.
 */
export type FrozenList = { readonly batches: readonly Batch[] };

export type Batch = {
  /** On each sheet, all cells that the frozen formulas stood in or refer to, under a hidden name that moves with them. */
  readonly regions: readonly { readonly sheet: string; readonly name: string; readonly area: Area }[];
  readonly cells: readonly FrozenBlock[];
  readonly names: readonly FrozenName[];
  /** The tables that the formulas name, as they were called. */
  readonly tables: readonly TableNames[];
};

/** Cells with one template, or one formula with the cells that it spilled to. */
export type FrozenBlock = {
  readonly sheet: string;
  readonly area: Area;
  readonly spilled: boolean;
  readonly formula: Template;
  readonly contents: readonly (readonly Content[])[];
  /** The format that was put on a cell whose own was General. */
  readonly formats?: readonly (readonly (string | null)[])[];
};

export type FrozenName = {
  readonly name: string;
  readonly sheet?: string;
  readonly formula: Template;
  /** What it says instead. */
  readonly frozen: Template;
};

/** What the workbook holds: `newer` if a later version of the add-in has written it, in a form not known here. */
export type KeptList = {
  readonly part: Excel.CustomXmlPart | undefined;
  readonly list: FrozenList;
  readonly newer: boolean;
  /** Something that is no list stands in its place: it is left alone. */
  readonly damaged: boolean;
};

/** Hidden names of regions begin so. */
export const REGION_NAME = '_vnx_frozen_';

/** Two round trips: which parts there are, and what stands in ours. */
export async function readList(context: Excel.RequestContext): Promise<KeptList> {
  const { customXmlParts } = context.workbook;
  customXmlParts.load('items/id,items/namespaceUri');
  await context.sync();
  const ofFrozen = customXmlParts.items.filter(({ namespaceUri }) => namespaceUri.startsWith(NAMESPACES));
  const part = ofFrozen.find(({ namespaceUri }) => namespaceUri === NAMESPACE);
  const newer = ofFrozen.some(({ namespaceUri }) => namespaceUri !== NAMESPACE);
  if (part === undefined) return { part, list: { batches: [] }, newer, damaged: false };
  const xml = part.getXml();
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- the result of a method is not loaded
  const list = parse(xml.value);
  return { part, list: list ?? { batches: [] }, newer, damaged: list === undefined };
}

/** Writes the list with the next sync; an empty one leaves nothing in the workbook. */
export function writeList(
  context: Excel.RequestContext,
  part: Excel.CustomXmlPart | undefined,
  list: FrozenList,
): void {
  if (list.batches.length === 0) part?.delete();
  else if (part === undefined) context.workbook.customXmlParts.add(toXml(list));
  else part.setXml(toXml(list));
}

const NAMESPACES = 'urn:vnexport:frozen:';
/** The number is that of the form in which the list is written. */
const NAMESPACE = `${NAMESPACES}1`;

function toXml(list: FrozenList): string {
  const json = JSON.stringify(list).replace(/[&<>]/g, (character) => escapes[character] ?? '');
  return `<frozen xmlns="${NAMESPACE}">${json}</frozen>`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function parse(xml: string): FrozenList | undefined {
  try {
    const { documentElement } = new DOMParser().parseFromString(xml, 'application/xml');
    const list = JSON.parse(documentElement.textContent) as Partial<FrozenList>;
    return Array.isArray(list.batches) ? (list as FrozenList) : undefined;
  } catch {
    return undefined;
  }
}
