import type { Catalogue } from '../../src/catalogue/catalogue';
import { grouped } from '../../src/catalogue/figureIndex';
import { subjectCsv } from '../../src/datasets/writers/csv';
import { csvTexts } from '../../src/locales/csv';
import { languages } from '../../src/locales/messages';
import type { Language } from '../../src/locales/messages';
import { observationsOf } from '../../src/model/observation';
import { exported } from '../exportDataset';
import { html } from './html';
import { datasetPath, downloadPath, figuresPath, withFigures } from './paths';
import { pathIn, sitePage, wayFrom } from './sitePage';
import type { SiteFile } from './sitePage';
import { siteTexts } from './texts/texts';

/** Where the workbook of all tables lies beside the add-in. @example tablesPath('vi') // 'downloads/vnexport-tables.vi.xlsx' */
export function tablesPath(language: Language): string {
  return `downloads/vnexport-tables.${language}.xlsx`;
}

/** All datasets as CSV and SDMX-CSV, and the figures of each subject as CSV. */
export function downloadFiles(catalogue: Catalogue): SiteFile[] {
  return [...datasetFiles(catalogue), ...languages.flatMap((language) => subjectFiles(catalogue, language))];
}

function subjectFiles(catalogue: Catalogue, language: Language): SiteFile[] {
  const figures = grouped(
    catalogue.datasets.flatMap((one) => observationsOf(one)),
    ({ subject }) => subject,
  );
  const options = { separator: separators[language] };
  return [...withFigures(catalogue)].map((subject) => ({
    path: figuresPath(subject, language),
    text: subjectCsv(figures.get(subject.code) ?? [], language, csvTexts(language), options),
  }));
}

/** An Excel in Vietnamese opens a file with semicolons without asking. */
const separators = { vi: ';', en: ',' } as const;

function datasetFiles(catalogue: Catalogue): SiteFile[] {
  return catalogue.datasets.flatMap((dataset) => [
    ...languages.map((language) => ({
      path: downloadPath(dataset.id, 'csv', language),
      text: exported(dataset, {
        ...usual,
        format: 'csv',
        language,
        separator: separators[language],
      }),
    })),
    {
      path: downloadPath(dataset.id, 'sdmx-csv', 'en'),
      text: exported(dataset, { ...usual, format: 'sdmx-csv', language: 'en', separator: ',' }),
    },
  ]);
}

const usual = { labels: 'both', keys: 'none', action: 'I' } as const;

/** The page that lists what can be downloaded, with the size of what is made with it. */
export function downloadsPage(
  catalogue: Catalogue,
  language: Language,
  files: readonly SiteFile[],
  hasTables: boolean,
): SiteFile {
  const path = pathIn(language, 'downloads');
  const to = wayFrom(path);
  const texts = siteTexts[language].downloads;
  const [manifest, aboutManifest] = texts.manifest;
  const forExcel: (readonly [path: string, about: string])[] = [
    ...(hasTables ? [[tablesPath(language), texts.tables] as const] : []),
    [manifest, aboutManifest],
    [`functions.${language}.json`, texts.metadata],
  ];
  const sizeOf = (file: string): string => {
    const made = files.find((one) => one.path === file);
    return made === undefined
      ? ''
      : `${Math.ceil(Buffer.byteLength(made.text) / 1024).toLocaleString(language)} KB`;
  };
  const table = (rows: readonly (readonly [path: string, about: string])[]) => {
    const isSized = rows.some(([file]) => sizeOf(file) !== '');
    return html`<div class="scroll" role="group" aria-label="${texts.file}" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${texts.file}</th>
            <th scope="col">${texts.about}</th>
            ${isSized ? html`<th scope="col" class="figure">${texts.size}</th>` : undefined}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([file, about]) =>
              html`<tr>
                <th scope="row"><a href="${to(file)}" download>${shortName(file)}</a></th>
                <td>${about}</td>
                ${isSized ? html`<td class="figure">${sizeOf(file)}</td>` : undefined}
              </tr> `,
          )}
        </tbody>
      </table>
    </div> `;
  };
  return sitePage({
    path,
    language,
    title: texts.title,
    description: texts.description,
    body: html`<h1>${texts.title}</h1>
      <p>${texts.lead}</p>
      <h2>${texts.forExcel}</h2>
      ${table(forExcel)}
      <h2>${texts.figures}</h2>
      <p>${texts.bySubject}<a href="${to(pathIn(language, 'data'))}">${siteTexts[language].data.title}</a></p>
      ${catalogue.datasets.map(
        (dataset) =>
          html`<h3><a href="${to(datasetPath(dataset.id, language))}">${dataset.title[language]}</a></h3>
            ${table([
              [downloadPath(dataset.id, 'csv', language), texts.csvAbout],
              [downloadPath(dataset.id, 'sdmx-csv', language), texts.sdmxAbout],
              [`datasets/${dataset.hash}.json`, texts.jsonAbout],
            ])}`,
      )}`,
  });
}

/** A name that is a hash says nothing. */
function shortName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /^[0-9a-f]{64}\.json$/.test(name) ? `${name.slice(0, 12)}….json` : name;
}
