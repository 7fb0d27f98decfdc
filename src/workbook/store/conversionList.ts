import type { Area } from '../core/areas';
import type { Content } from '../values/contents';
import type { TableNames } from '../values/tables';
import type { Template } from '../values/template';

/**
 * What has been converted, kept in the workbook itself (a custom XML part): it goes where the workbook goes. Every
 * conversion is a batch of its own, for cells may move between one and the next.
 */
export type ConversionList = { readonly batches: readonly Batch[] };

export type Batch = {
  /** On each sheet, all cells that the converted formulas stood in or refer to, under a hidden name that moves with them. */
  readonly regions: readonly { readonly sheet: string; readonly name: string; readonly area: Area }[];
  readonly cells: readonly ConvertedBlock[];
  readonly names: readonly ConvertedName[];
  /** The tables that the formulas name, as they were called. */
  readonly tables: readonly TableNames[];
};

/** Cells with one template, or one formula with the cells that it spilled to. */
export type ConvertedBlock = {
  readonly sheet: string;
  readonly area: Area;
  readonly spilled: boolean;
  readonly formula: Template;
  readonly contents: readonly (readonly Content[])[];
  /** The format that was put on a cell whose own was General. */
  readonly formats?: readonly (readonly (string | null)[])[];
};

export type ConvertedName = {
  readonly name: string;
  readonly sheet?: string;
  readonly formula: Template;
  /** What it says instead. */
  readonly converted: Template;
};

/** What the workbook holds: `newer` if a later version of the add-in has written it, in a form not known here. */
export type KeptList = {
  readonly part: Excel.CustomXmlPart | undefined;
  readonly list: ConversionList;
  readonly newer: boolean;
  /** Something that is no list stands in its place: it is left alone. */
  readonly damaged: boolean;
};

/** Hidden names of regions begin so. */
export const REGION_NAME = '_vnx_converted_';

/** Two round trips: which parts there are, and what stands in ours. */
export async function readList(context: Excel.RequestContext): Promise<KeptList> {
  const { customXmlParts } = context.workbook;
  customXmlParts.load('items/id,items/namespaceUri');
  await context.sync();
  const ofConverted = customXmlParts.items.filter(({ namespaceUri }) => namespaceUri.startsWith(NAMESPACES));
  const part = ofConverted.find(({ namespaceUri }) => namespaceUri === NAMESPACE);
  const newer = ofConverted.some(({ namespaceUri }) => namespaceUri !== NAMESPACE);
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
  list: ConversionList,
): void {
  if (list.batches.length === 0) part?.delete();
  else if (part === undefined) context.workbook.customXmlParts.add(toXml(list));
  else part.setXml(toXml(list));
}

const NAMESPACES = 'urn:vnexport:converted:';
/** The number is that of the form in which the list is written. */
const NAMESPACE = `${NAMESPACES}1`;

function toXml(list: ConversionList): string {
  const json = JSON.stringify(list).replace(/[&<>]/g, (character) => escapes[character] ?? '');
  return `<converted xmlns="${NAMESPACE}">${json}</converted>`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function parse(xml: string): ConversionList | undefined {
  try {
    const { documentElement } = new DOMParser().parseFromString(xml, 'application/xml');
    const list = JSON.parse(documentElement.textContent) as Partial<ConversionList>;
    return Array.isArray(list.batches) ? (list as ConversionList) : undefined;
  } catch {
    return undefined;
  }
}
