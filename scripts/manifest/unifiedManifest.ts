import { elements, only, withoutComments } from './manifestXml';
import type { Element } from './manifestXml';

/** The add-in by this manifest is another one for Microsoft 365 than that by the XML manifest, which it hides. */
const ID = '5f0f2c0e-3d0b-4f57-9b39-6f4f5f6a7c21';

/** What the XML manifest says at more length than this kind allows (30 and 80 characters). */
const SHORTER = {
  en: { name: 'VNEXPORT', description: "Vietnam's official export figures as functions and tables" },
  vi: { name: 'VNEXPORT', description: 'Số liệu xuất khẩu chính thức của Việt Nam bằng hàm và bảng' },
};

const LANGUAGE_FILE = 'vi.json';
const SCHEMAS = 'https://developer.microsoft.com/json-schemas/teams/v1.30';

/**
 * The unified manifest for Microsoft 365, from the XML manifest of a release: the same add-in, buttons and addresses. It
 * names the functions by the address of their metadata alone; docs/install.en.md says when to use which.
 * @param xml manifest.xml as it ships
 * @param version of package.json
 * @returns the files of the app package beside its icons color.png and outline.png
 */
export function unifiedManifest(xml: string, version: string): Readonly<Record<string, object>> {
  const manifest = withoutComments(xml);
  const overrides = only('VersionOverrides', manifest).inner;
  const base = manifest.replace(overrides, '');
  const texts = readTexts(overrides);
  const english = (id = '') => texts.get(id)?.english ?? '';
  const buttons = elements('Control', overrides).map((control) => buttonOf(control, english));
  const pane = english('Taskpane.Url');
  const address = new URL('.', pane).href;
  const description = only('Description', base);
  const capabilities = elements('Set', base).map(({ attributes }) => ({
    name: attributes['Name'],
    minVersion: attributes['MinVersion'],
  }));
  const group = only('Group', overrides);
  const groupLabel = only('Label', group.inner.replace(/<Control[^]*/, '')).attributes['resid'];
  const started = only('GetStarted', overrides).inner;
  const startedTexts = ['Title', 'Description', 'LearnMoreUrl'].map(
    (name) => only(name, started).attributes['resid'],
  );
  const [startedTitle, startedDescription, learnMore] = startedTexts.map(english);
  return {
    'manifest.json': {
      $schema: `${SCHEMAS}/MicrosoftTeams.schema.json`,
      manifestVersion: '1.30',
      id: ID,
      version,
      name: { short: SHORTER.en.name, full: only('DisplayName', base).attributes['DefaultValue'] },
      description: { short: SHORTER.en.description, full: description.attributes['DefaultValue'] },
      developer: {
        name: only('ProviderName', base).inner,
        websiteUrl: `${address}support.en.html`,
        privacyUrl: `${address}privacy.en.html`,
        termsOfUseUrl: `${address}license.txt`,
      },
      icons: { color: 'color.png', outline: 'outline.png' },
      accentColor: '#C8202A',
      localizationInfo: {
        defaultLanguageTag: 'en-us',
        additionalLanguages: [{ languageTag: 'vi-vn', file: LANGUAGE_FILE }],
      },
      authorization: {
        permissions: { resourceSpecific: [{ name: 'Document.ReadWrite.User', type: 'Delegated' }] },
      },
      validDomains: [new URL(address).host],
      extensions: [
        {
          requirements: { scopes: ['workbook'], capabilities },
          alternates: [{ hide: { customOfficeAddin: { officeAddinId: only('Id', base).inner } } }],
          getStartedMessages: [
            { title: startedTitle, description: startedDescription, learnMoreUrl: learnMore },
          ],
          runtimes: [
            {
              id: 'SharedRuntime',
              type: 'general',
              lifetime: 'long',
              code: { page: pane, script: english('Functions.Script.Url') },
              actions: buttons.map(({ action }) => action),
              customFunctions: {
                namespace: { id: english('Functions.Namespace'), name: english('Functions.Namespace') },
                metadataUrl: english('Functions.Metadata.Url'),
              },
            },
          ],
          ribbons: [
            {
              contexts: ['default'],
              requirements: { scopes: ['workbook'], formFactors: ['desktop'] },
              tabs: [
                {
                  builtInTabId: 'TabHome',
                  groups: [
                    {
                      id: group.attributes['id'],
                      label: english(groupLabel),
                      icons: iconsOf(group.inner.replace(/<Control[^]*/, ''), english),
                      controls: buttons.map(({ control }) => control),
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    [LANGUAGE_FILE]: {
      $schema: `${SCHEMAS}/MicrosoftTeams.Localization.schema.json`,
      'name.short': SHORTER.vi.name,
      'name.full': vietnameseOf(only('DisplayName', base)),
      'description.short': SHORTER.vi.description,
      'description.full': vietnameseOf(description),
      ...vietnameseTexts(texts, buttons, startedTexts),
    },
  };
}

type Text = { readonly english: string; readonly vietnamese: string };
type Texts = ReadonlyMap<string, Text>;

/** Every resource by its id: strings, addresses, pictures. */
function readTexts(overrides: string): Texts {
  const kinds = ['Image', 'Url', 'String'].flatMap((kind) =>
    elements(kind, only('Resources', overrides).inner),
  );
  return new Map(
    kinds.map((found) => {
      const english = unescaped(found.attributes['DefaultValue'] ?? '');
      return [found.attributes['id'] ?? '', { english, vietnamese: vietnameseOf(found) ?? english }];
    }),
  );
}

function vietnameseOf({ inner }: Element): string | undefined {
  const [override] = elements('Override', inner);
  return override && unescaped(override.attributes['Value'] ?? '');
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

type Button = {
  readonly label: string;
  readonly tip: string;
  readonly control: object;
  readonly action: object;
};

function buttonOf({ attributes, inner }: Element, english: (id?: string) => string): Button {
  const [label = '', tip = ''] = ['Label', 'Description'].map(
    (name) => only(name, inner).attributes['resid'],
  );
  const action = only('Action', inner);
  const opensPane = action.attributes['xsi:type'] === 'ShowTaskpane';
  const actionId = opensPane ? 'showPane' : only('FunctionName', action.inner).inner;
  return {
    label,
    tip,
    control: {
      id: attributes['id'],
      type: 'button',
      label: english(label),
      icons: iconsOf(inner, english),
      supertip: { title: english(label), description: english(tip) },
      actionId,
    },
    action: opensPane
      ? { id: actionId, type: 'openPage', displayName: english(label), view: 'pane' }
      : { id: actionId, type: 'executeFunction', displayName: english(label) },
  };
}

function iconsOf(xml: string, english: (id?: string) => string): object[] {
  return elements('Image', xml).map(({ attributes }) => ({
    size: Number(attributes['size']),
    url: english(attributes['resid']),
  }));
}

function vietnameseTexts(
  texts: Texts,
  buttons: readonly Button[],
  [title, description, learnMore]: readonly (string | undefined)[],
): Record<string, string> {
  const of = (id = '') => texts.get(id)?.vietnamese ?? '';
  const group = 'extensions[0].ribbons[0].tabs[0].groups[0]';
  return {
    'extensions[0].getStartedMessages[0].title': of(title),
    'extensions[0].getStartedMessages[0].description': of(description),
    'extensions[0].getStartedMessages[0].learnMoreUrl': of(learnMore),
    'extensions[0].runtimes[0].customFunctions.metadataUrl': of('Functions.Metadata.Url'),
    ...Object.fromEntries(
      buttons.flatMap(({ label, tip }, index) => [
        [`extensions[0].runtimes[0].actions[${String(index)}].displayName`, of(label)],
        [`${group}.controls[${String(index)}].label`, of(label)],
        [`${group}.controls[${String(index)}].supertip.title`, of(label)],
        [`${group}.controls[${String(index)}].supertip.description`, of(tip)],
      ]),
    ),
  };
}
