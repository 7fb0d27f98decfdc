import { escapedXml, replacedIn } from './workbookFile';
import type { Parts } from './workbookFile';

/** The ways in which Excel gets the add-in, each of which a workbook names differently. */
export const channels = ['sideload', 'department', 'shared-folder', 'marketplace'] as const;
export type Channel = (typeof channels)[number];

/** Where Excel looks for the add-in that a workbook asks for. */
export type Reference = {
  readonly channel: Channel;
  /** The id and version of the manifest; in the marketplace the id that Microsoft has given. */
  readonly id: string;
  readonly version: string;
  /** The path of the shared folder; elsewhere a word of Microsoft's. */
  readonly store: string;
};

/**
 * What a workbook says for one way of installing.
 * https://learn.microsoft.com/office/dev/add-ins/develop/automatically-open-a-task-pane-with-a-document
 * @param where the path of the shared folder, or the id in the marketplace; other ways need none
 * @throws Error where the way needs one and there is none
 * @example referenceFor('department', { id: '9166…', version: '1.0.0.0' }, undefined).store // 'EXCatalog'
 */
export function referenceFor(
  channel: Channel,
  manifest: Pick<Reference, 'id' | 'version'>,
  where: string | undefined,
): Reference {
  const { store } = STORES[channel];
  if (channel === 'marketplace') return { channel, ...manifest, id: given(where), store: store ?? '' };
  return { channel, ...manifest, store: store ?? given(where) };
}

function given(where: string | undefined): string {
  if (where === undefined || where === '') {
    throw new Error('This workbook must name a folder, or the id in the marketplace');
  }
  return where;
}

const STORES: Record<Channel, { readonly type: string; readonly store?: string }> = {
  sideload: { type: 'Registry', store: 'developer' },
  department: { type: 'EXCatalog', store: 'EXCatalog' },
  'shared-folder': { type: 'FileSystem' },
  marketplace: { type: 'OMEX', store: 'en-US' },
};

/** A workbook that asks Excel for the pane of the add-in: the parts that Microsoft's own tools write into one. */
export function withPane(parts: Parts, { channel, id, version, store }: Reference): Parts {
  const reference = `<we:reference id="${escapedXml(id)}" version="${escapedXml(version)}" store="${escapedXml(store)}" storeType="${STORES[channel].type}"/>`;
  const overrides = ['taskpanes', 'webextension'].map((name) => {
    const type = name === 'taskpanes' ? 'webextensiontaskpanes' : name;
    return `<Override PartName="/${FOLDER}/${name}.xml" ContentType="application/vnd.ms-office.${type}+xml"/>`;
  });
  const added = {
    ...parts,
    [`${FOLDER}/taskpanes.xml`]: `${XML}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="1" width="350" row="1"><wetp:webextensionref xmlns:r="${DOCUMENT}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    [`${FOLDER}/_rels/taskpanes.xml.rels`]: `${XML}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${EXTENSIONS}" Target="webextension.xml"/></Relationships>`,
    [`${FOLDER}/webextension.xml`]: `${XML}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="${INSTANCE}">${reference}<we:alternateReferences/><we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties><we:bindings/><we:snapshot xmlns:r="${DOCUMENT}"/></we:webextension>`,
  };
  const typed = replacedIn(added, '[Content_Types].xml', '</Types>', `${overrides.join('')}</Types>`);
  const pane = `<Relationship Id="rIdPane" Type="${EXTENSIONS}taskpanes" Target="${FOLDER}/taskpanes.xml"/>`;
  return replacedIn(typed, '_rels/.rels', '</Relationships>', `${pane}</Relationships>`);
}

const FOLDER = 'xl/webextensions';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const EXTENSIONS = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
/** Names the add-in within the workbook; any will do that stays the same. */
const INSTANCE = '{7c1f5b0e-4d2a-4c39-8a64-0d6f2b9e5a13}';
