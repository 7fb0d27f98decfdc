import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { validateXML } from 'xmllint-wasm';
import { elements, only, withoutComments } from '../../scripts/manifest/manifestXml';
import type { Element } from '../../scripts/manifest/manifestXml';
import { languageOf } from '../../src/locales/language';
import { shared } from '../shared';

const ROOT = join(__dirname, '../..');
const DIST = join(ROOT, 'dist');
const DEVELOPMENT = 'https://localhost:3000/';

const source = readText(join(ROOT, 'manifest.xml'));
const manifest = withoutComments(source);
const overrides = only('VersionOverrides', manifest).inner;
const base = manifest.replace(overrides, '');

describe('schema', () => {
  const names = [
    'OfficeAppManifestV1_1.xsd',
    'OfficeAppBasicTypesV1_0.xsd',
    'TaskPaneAppVersionOverridesV1_0.xsd',
  ];
  const { texts, test: testOfSchema } = shared(...names.map((name) => `manifest-xsd/${name}`));

  testOfSchema('the manifest is valid against the schema of add-in manifests', async () => {
    const [main, ...imported] = texts.map((contents, index) => ({ fileName: names[index] ?? '', contents }));
    const { errors } = await validateXML({
      xml: { fileName: 'manifest.xml', contents: source },
      schema: main ? [main] : [],
      preload: imported,
    });
    expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
  });
});

describe('identity', () => {
  test('it is an add-in for Excel, English by default, under an id of its own', () => {
    expect(only('OfficeApp', manifest).attributes['xsi:type']).toBe('TaskPaneApp');
    expect(elements('Host', base).map(({ attributes }) => attributes['Name'])).toEqual(['Workbook']);
    expect(only('DefaultLocale', base).inner).toBe('en-US');
    expect(only('Id', base).inner).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  test('its version is that of package.json, in the four parts that Excel on the web wants', () => {
    const { version } = JSON.parse(readText(join(ROOT, 'package.json'))) as { version: string };
    expect(only('Version', base).inner).toBe(`${version}.0`);
  });

  test('the namespace of the functions is ASCII capital letters, the same in every language', () => {
    const namespace = resource(only('Namespace', overrides).attributes['resid']);
    expect(namespace?.attributes['DefaultValue']).toMatch(/^[A-Z]+$/);
    expect(namespace?.inner).toBe('');
  });
});

describe('requirements', () => {
  test('Excel has the errors of functions by name: CustomFunctions.ErrorCode is CustomFunctionsRuntime 1.3', () => {
    const sets = elements('Set', base).map(({ attributes }) => [
      attributes['Name'],
      attributes['MinVersion'],
    ]);
    expect(sets).toEqual([
      ['SharedRuntime', '1.1'],
      ['CustomFunctionsRuntime', '1.3'],
      ['ExcelApi', '1.9'],
    ]);
  });
});

describe('resources', () => {
  /** Which list of Resources an element takes its resid from; the schema does not look there. */
  const listOf: Record<string, string> = {
    Runtime: 'Urls',
    SourceLocation: 'Urls',
    FunctionFile: 'Urls',
    LearnMoreUrl: 'Urls',
    Image: 'Images',
    Label: 'ShortStrings',
    Title: 'ShortStrings',
    Namespace: 'ShortStrings',
    Description: 'LongStrings',
  };
  const references = [...overrides.matchAll(/<(?:bt:)?(\w+)[^<>]*?\sresid="([^"]*)"/g)].map(
    ([, element = '', id = '']) => ({ element, id, list: listOf[element] }),
  );
  const declared = ['Images', 'Urls', 'ShortStrings', 'LongStrings'].flatMap((list) =>
    resourcesIn(list).map(({ attributes }) => ({ list, id: attributes['id'] })),
  );

  test('every resid names a resource that is declared in the right list', () => {
    expect(references).not.toEqual([]);
    const dangling = references.filter(
      (reference) => !declared.some(({ list, id }) => list === reference.list && id === reference.id),
    );
    expect(dangling).toEqual([]);
  });

  test('every declared resource is used, and declared once', () => {
    const used = new Set(references.map(({ id }) => id));
    expect(declared.map(({ id }) => id).sort()).toEqual([...used].sort());
  });
});

describe('shared runtime', () => {
  test('the pane, the commands and the functions run in one page that lives as long as the workbook', () => {
    const runtime = only('Runtime', overrides).attributes;
    const page = runtime['resid'];
    expect(runtime['lifetime']).toBe('long');
    expect(only('SourceLocation', only('Page', overrides).inner).attributes['resid']).toBe(page);
    expect(only('FunctionFile', overrides).attributes['resid']).toBe(page);

    const showPane = elements('Action', overrides).filter(
      ({ attributes }) => attributes['xsi:type'] === 'ShowTaskpane',
    );
    expect(showPane).toHaveLength(1);
    expect(showPane.map(({ inner }) => only('SourceLocation', inner).attributes['resid'])).toEqual([page]);
  });

  test('it is the page that Excel opens where it does not know VersionOverrides', () => {
    const page = resource(only('Runtime', overrides).attributes['resid'])?.attributes['DefaultValue'];
    expect(only('SourceLocation', base).attributes['DefaultValue']).toBe(page);
  });

  test('no action asks for a pane of its own', () => {
    expect(elements('TaskpaneId', manifest)).toEqual([]);
  });
});

describe('addresses', () => {
  const addresses = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url']
    .flatMap((name) => elements(name, manifest))
    .filter(({ attributes }) => attributes['resid'] === undefined)
    .flatMap(({ attributes, inner }) => [
      attributes['DefaultValue'] ?? '',
      ...elements('Override', inner).map((override) => override.attributes['Value'] ?? ''),
    ]);

  test('every address begins with that of the development server, which the build replaces', () => {
    expect(addresses).not.toEqual([]);
    expect(addresses.filter((address) => !address.startsWith(DEVELOPMENT))).toEqual([]);
  });

  test('no other address hides in the manifest', () => {
    const found = manifest.replace(/\sxmlns(:\w+)?="[^"]*"/g, '').match(/[a-z]+:\/\/[^"<\s]*/gi) ?? [];
    expect([...found].sort()).toEqual([...addresses].sort());
  });

  test('every address names a file that the build makes', () => {
    expectBuild();
    const files = [...new Set(addresses)].map((address) => address.slice(DEVELOPMENT.length));
    expect(files.filter((file) => file === '' || !existsSync(join(DIST, file)))).toEqual([]);
  });

  test.each(['vi', 'en'])('the help of every function in %s is a page that the build makes', (language) => {
    expectBuild();
    const metadata = readText(join(DIST, `functions.${language}.json`));
    const { functions } = JSON.parse(metadata) as { functions: { id: string; helpUrl: string }[] };
    const wrong = functions.filter(({ id, helpUrl }) => {
      const [file = ''] = /help\/.*$/.exec(helpUrl) ?? [];
      const [, title] = /<h1[^>]*>([^<]*)<\/h1>/.exec(readText(join(DIST, file))) ?? [];
      return !helpUrl.startsWith('https://') || title !== `VNEXPORT.${id}`;
    });
    expect(wrong).toEqual([]);
  });

  test('dist/manifest.xml is this manifest with only the address replaced, by one that is https', () => {
    expectBuild();
    const built = readText(join(DIST, 'manifest.xml'));
    const icon = only('IconUrl', built).attributes['DefaultValue'] ?? '';
    const served = icon.replace(/assets\/icon-32\.png$/, '');
    expect(served).toMatch(/^https:\/\/\S+\/$/);
    expect(built).toBe(source.replaceAll(DEVELOPMENT, served));
  });
});

describe('texts', () => {
  const texts = [
    ...elements('DisplayName', base).map((text) => ({ ...text, name: 'DisplayName', limit: 125 })),
    ...elements('Description', base).map((text) => ({ ...text, name: 'Description', limit: 250 })),
    ...visible('ShortStrings', 125),
    ...visible('LongStrings', 250),
  ].map(({ name, limit, attributes, inner }) => ({
    name,
    limit,
    english: attributes['DefaultValue'] ?? '',
    translations: elements('Override', inner).map((override) => override.attributes),
  }));

  test('the add-in has a name, a description and texts for the ribbon', () => {
    expect(texts.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'DisplayName',
        'Description',
        'ShowPane.Label',
        'InsertTargets.Tooltip',
        'RefreshAll.Tooltip',
        'ConvertWorkbook.Tooltip',
      ]),
    );
  });

  test.each(texts)('$name is English by default', ({ english }) => {
    expect(english.trim()).not.toBe('');
    expect(hasVietnameseLetters(english)).toBe(false);
  });

  test.each(texts)('$name is Vietnamese in Excel in Vietnamese', ({ english, translations }) => {
    expect(translations.map((translation) => translation['Locale'])).toEqual(['vi-VN']);
    const vietnamese = translations[0]?.['Value'] ?? '';
    expect(vietnamese.trim()).not.toBe('');
    if (isSentence(english)) expect(hasVietnameseLetters(vietnamese)).toBe(true);
  });

  /** Excel takes the override of exactly its locale, and nothing like it: docs develop/localization. */
  test.each([
    ['en-US', 'en'],
    ['en-GB', 'en'],
    ['fr-FR', 'en'],
    ['ja-JP', 'en'],
    ['vi-VN', 'vi'],
  ])('Excel in %s shows the ribbon and the suggestions of functions in %s', (locale, language) => {
    const shownIn = (found: Element | undefined) =>
      elements('Override', found?.inner ?? '').find((override) => override.attributes['Locale'] === locale)
        ?.attributes['Value'] ?? found?.attributes['DefaultValue'];
    expect(shownIn(resource('RefreshAll.Label'))).toBe(
      { en: 'Refresh tables', vi: 'Cập nhật các bảng' }[language],
    );
    expect(shownIn(resource('Functions.Metadata.Url'))).toBe(`${DEVELOPMENT}functions.${language}.json`);
    // The pane agrees with them.
    expect(languageOf(locale)).toBe(language);
  });

  test.each(texts)(
    '$name keeps to $limit characters in both languages',
    ({ english, translations, limit }) => {
      const lengths = [english, ...translations.map((translation) => translation['Value'] ?? '')];
      expect(lengths.filter((text) => text.length > limit)).toEqual([]);
    },
  );

  function visible(list: string, limit: number) {
    const namespace = only('Namespace', overrides).attributes['resid'];
    return resourcesIn(list)
      .filter(({ attributes }) => attributes['id'] !== namespace)
      .map((text) => ({ ...text, name: text.attributes['id'] ?? '', limit }));
  }
});

describe('icons', () => {
  const pictures = readdirSync(join(ROOT, 'assets')).filter((file) => file.endsWith('.png'));

  test('the ribbon and the store find an icon in each size', () => {
    expect(pictures).toEqual(expect.arrayContaining([16, 32, 64, 80, 128].map((size) => `icon-${size}.png`)));
  });

  test.each(pictures)('%s is a picture with transparency of exactly the size its name says', (file) => {
    const size = sizeInName(file);
    const png = readFileSync(join(ROOT, 'assets', file));
    // A PNG begins with its signature and the IHDR chunk: width, height, bit depth and colour type (6 is RGBA).
    expect(png.toString('latin1', 0, 8)).toBe('\x89PNG\r\n\x1a\n');
    expect(png.toString('latin1', 12, 16)).toBe('IHDR');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    expect([png.readUInt8(24), png.readUInt8(25)]).toEqual([8, 6]);
  });

  test('the list of add-ins shows the 32 px icon, and the 64 px one on a dense screen', () => {
    expect(sizeInName(only('IconUrl', base).attributes['DefaultValue'])).toBe(32);
    expect(sizeInName(only('HighResolutionIconUrl', base).attributes['DefaultValue'])).toBe(64);
  });

  test('every icon of the ribbon comes in 16, 32 and 80 px, each with a picture of that size', () => {
    const icons = elements('Icon', overrides);
    expect(icons).toHaveLength(5);
    for (const { inner } of icons) {
      const images = elements('Image', inner).map(({ attributes }) => attributes);
      expect(images.map((image) => Number(image['size']))).toEqual([16, 32, 80]);
      expect(images.map((image) => sizeInName(resource(image['resid'])?.attributes['DefaultValue']))).toEqual(
        [16, 32, 80],
      );
    }
  });
});

function resourcesIn(list: string): readonly Element[] {
  const kind = list.replace(/^(Short|Long)/, '').slice(0, -1);
  return elements(list, overrides).flatMap(({ inner }) => elements(kind, inner));
}

function resource(id: string | undefined): Element | undefined {
  return ['Images', 'Urls', 'ShortStrings', 'LongStrings']
    .flatMap(resourcesIn)
    .find(({ attributes }) => attributes['id'] === id);
}

function readText(path: string): string {
  return readFileSync(path, 'utf8');
}

function expectBuild(): void {
  if (!existsSync(DIST)) throw new Error('There is no dist/ to check: run `npm run build` first.');
}

function sizeInName(path: string | undefined): number {
  return Number(/-(\d+)\.png$/.exec(path ?? '')?.[1]);
}

/** A name such as VNEXPORT is one word, and the same in every language. */
function isSentence(text: string): boolean {
  return text.trim().includes(' ');
}

function hasVietnameseLetters(text: string): boolean {
  return /[đ\u0300-\u036f]/i.test(text.normalize('NFD'));
}
