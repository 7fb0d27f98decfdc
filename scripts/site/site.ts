import { languages } from '../../src/locales/messages';
import type { Dataset } from '../../src/model/dataset';
import { session } from '../../src/session';
import { dataPage } from './dataPage';
import { datasetPages } from './datasetPages';
import { documentPages } from './documents';
import { downloadFiles, downloadsPage } from './downloads';
import { homePage, rootPage } from './homePage';
import type { SiteFile } from './sitePage';
import { siteMap } from './siteMap';
import { subjectPages } from './subjectPages';

/** What the site is made for. */
export type Built = {
  /** Where it will be served from, ending with a slash. */
  readonly address: string;
  /** Whether another page answers for the address alone: that of the preview. */
  readonly hasOwnRoot: boolean;
  /** Whether the workbooks of all tables lie beside it: those of a release do. */
  readonly hasTables: boolean;
};

/**
 * All pages and files of the site beside the add-in: the first page, documents, a page for each dataset and each subject,
 * and the datasets as files to take away.
 * @param datasets those that are built in, in their order
 */
export function siteFiles(
  datasets: readonly Dataset[],
  { address, hasOwnRoot, hasTables }: Built,
): SiteFile[] {
  session.useDatasets(datasets);
  const { catalogue } = session;
  const downloads = downloadFiles(catalogue);
  const pages = [
    ...documentPages(),
    ...languages.flatMap((language) => [
      homePage(catalogue, language),
      dataPage(catalogue, language),
      downloadsPage(catalogue, language, downloads, hasTables),
      ...datasetPages(catalogue, language),
      ...subjectPages(catalogue, language),
    ]),
  ];
  return [...pages, ...(hasOwnRoot ? [] : [rootPage()]), ...downloads, siteMap(pages, address)];
}
