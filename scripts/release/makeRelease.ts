import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { version } from '../../package.json';
import { languages } from '../../src/locales/messages';
import type { Dataset } from '../../src/model/dataset';
import { builtFunctions } from '../built-functions';
import { both, Refused } from '../commandLine';
import type { Metadata } from '../functions-metadata/metadata';
import { dataOrigins, servedFrom } from '../hosting/addresses';
import { hostingFiles } from '../hosting/hostingFiles';
import { elements } from '../manifest/manifestXml';
import { unifiedManifest } from '../manifest/unifiedManifest';
import { channels, referenceFor } from '../workbooks/channels';
import type { Channel } from '../workbooks/channels';
import { samplePath, sampleWorkbook } from '../workbooks/sampleWorkbook';
import { tablesPath } from '../site/downloads';
import { tablesWorkbook } from '../workbooks/tablesWorkbook';
import { bom } from './bom';
import { releaseNotes } from './notes';
import { zipOf } from './zip';

const { validDatasets } = createRequire(__filename)('../load-datasets.cjs') as {
  validDatasets: () => Promise<[Dataset, ...Dataset[]]>;
};

const ROOT = join(__dirname, '../..');

/** What a release consists of, and by what it is known again. */
export type Release = {
  readonly folder: string;
  readonly zip: string;
  /** SHA-256 of the zip. */
  readonly hash: string;
};

/** What a release is made for. */
export type ReleaseOptions = {
  /** The data services that users may ask, divided by commas. */
  readonly services: string;
  /** The folder to write into. */
  readonly output: string;
  /** For sample workbooks: the path of the shared folder with the manifest, and the id in the marketplace. */
  readonly share?: string | undefined;
  readonly assetId?: string | undefined;
};

/**
 * Builds the add-in for one address: the folder `site` to be served, the manifests, sample workbooks, files for usual
 * hosts, the list of packages, release notes and checksums; and all of it as a zip, which has the same bytes each time.
 * @throws Refused where an address cannot be used or the build fails, which has then said why
 */
export async function makeRelease(
  origin: string,
  { services, output, share, assetId }: ReleaseOptions,
): Promise<Release> {
  const address = servedFrom(origin);
  const origins = dataOrigins(services);
  const name = `vnexport-${version}-${address.replace(/^https:\/\/|\/$/g, '').replace(/[^\w.-]+/g, '-')}`;
  const folder = resolve(output, name);
  rmSync(folder, { recursive: true, force: true });
  buildSite(address, services, join(folder, 'site'));
  const datasets = await validDatasets();
  for (const language of languages) {
    write(join(folder, 'site', tablesPath(language)), await tablesWorkbook(datasets, language));
  }
  const paths = filesIn(join(folder, 'site'));
  const manifest = readFileSync(join(folder, 'site/manifest.xml'), 'utf8');
  const unified = {
    ...Object.fromEntries(
      Object.entries(unifiedManifest(manifest, version)).map(([path, content]) => [path, json(content)]),
    ),
    'color.png': readFileSync(join(ROOT, 'assets/icon-192.png')),
    'outline.png': readFileSync(join(ROOT, 'assets/outline-32.png')),
  };
  const hosting = hostingFiles({ paths, address, dataOrigins: origins });
  const files: Record<string, string | Uint8Array> = {
    'manifest.xml': manifest,
    'unified/vnexport-unified.zip': zipOf(unified),
    'sbom.cdx.json': bom(ROOT),
    ...releaseNotes((path) => readFileSync(join(ROOT, path), 'utf8'), version),
    ...(await samples(join(folder, 'site'), manifest, { share, assetId })),
    'LICENSE.txt': readFileSync(join(ROOT, 'LICENSE'), 'utf8'),
    ...Object.fromEntries(Object.entries(hosting).map(([path, text]) => [`hosting/${path}`, text])),
  };
  for (const [path, content] of Object.entries(files)) write(join(folder, path), content);
  write(join(folder, 'SHA256SUMS'), checksums(folder));
  const zip = `${folder}.zip`;
  const bytes = zipOf(
    Object.fromEntries(filesIn(folder).map((path) => [path, readFileSync(join(folder, path))])),
  );
  writeFileSync(zip, bytes);
  return { folder, zip, hash: sha256(bytes) };
}

/** A sample workbook in each language, for each way of installing of which enough is known. */
async function samples(
  site: string,
  manifest: string,
  { share, assetId }: Pick<ReleaseOptions, 'share' | 'assetId'>,
): Promise<Record<string, Uint8Array>> {
  const built = builtFunctions(site);
  const [id, number] = ['Id', 'Version'].map(
    (name) => /^[^<]*/.exec(elements(name, manifest)[0]?.inner ?? '')?.[0],
  );
  const where: Partial<Record<Channel, string | undefined>> = {
    'shared-folder': share,
    marketplace: assetId,
  };
  const files: Record<string, Uint8Array> = {};
  for (const channel of channels.filter((one) => !(one in where) || where[one] !== undefined)) {
    const reference = referenceFor(channel, { id: id ?? '', version: number ?? '' }, where[channel]);
    for (const language of languages) {
      const metadata = JSON.parse(readFileSync(join(site, `functions.${language}.json`), 'utf8')) as Metadata;
      files[samplePath(channel, language)] = await sampleWorkbook(reference, language, metadata, built);
    }
  }
  return files;
}

function json(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

function buildSite(address: string, services: string, output: string): void {
  const options = ['release', `origin=${address}`, `dataOrigins=${services}`].flatMap((one) => [
    '--env',
    one,
  ]);
  const webpack = require.resolve('webpack/bin/webpack.js');
  const { status } = spawnSync(process.execPath, [webpack, ...options, '--output-path', output], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) {
    throw new Refused(both('Không dựng được, xem thông báo ở trên.', 'The build has failed, see above.'));
  }
}

/** Paths within a folder, with slashes, in the order of their characters. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** As `sha256sum --check` reads it. */
function checksums(folder: string): string {
  return filesIn(folder)
    .map((path) => `${sha256(readFileSync(join(folder, path)))}  ${path}\n`)
    .join('');
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
