import type { Catalogue } from '../../src/catalogue/catalogue';
import { subjectTree } from '../../src/catalogue/subjectTree';
import type { TreeNode } from '../../src/catalogue/subjectTree';
import { findTexts } from '../../src/locales/find';
import type { Language } from '../../src/locales/messages';
import { coverageText } from '../../src/locales/shortPeriods';
import { countOf, downloadsOf } from './datasetPages';
import { html } from './html';
import type { Content } from './html';
import { datasetPath, subjectPath, withFigures } from './paths';
import { pathIn, sitePage, wayFrom } from './sitePage';
import type { SiteFile } from './sitePage';
import { siteTexts } from './texts/texts';

/** The page that leads to all datasets and all subjects. */
export function dataPage(catalogue: Catalogue, language: Language): SiteFile {
  const path = pathIn(language, 'data');
  const to = wayFrom(path);
  const texts = siteTexts[language].data;
  const stated = withFigures(catalogue);
  const figures = catalogue.datasets.reduce((sum, one) => sum + countOf(one), 0);
  const node = ({ of, children }: TreeNode): Content => {
    // Years and months are in the series of each subject, and what only names know has no page.
    if (of.kind === 'period') return undefined;
    if (of.kind === 'subject' && children.length === 0 && !stated.has(of.subject)) return undefined;
    const name =
      of.kind === 'branch'
        ? findTexts[language].branches[of.branch]
        : stated.has(of.subject)
          ? html`<a href="${to(subjectPath(of.subject, language))}">${of.subject.name[language]}</a>`
          : of.subject.name[language];
    return html`<li>
      ${name}${
        children.length === 0
          ? undefined
          : html`<ul>
              ${children.map(node)}
            </ul>`
      }
    </li> `;
  };
  const roots = subjectTree(catalogue).filter(
    ({ of }) => of.kind === 'subject' || (of.kind === 'branch' && !['periods', 'spans'].includes(of.branch)),
  );
  return sitePage({
    path,
    language,
    title: texts.title,
    description: texts.description(figures.toLocaleString(language), stated.size),
    body: html`<h1>${texts.title}</h1>
      <p>${texts.lead}</p>
      ${datasetTable(catalogue, language, to)}
      <h2>${texts.subjects}</h2>
      <ul class="tree">
        ${roots.map(node)}
      </ul>`,
  });
}

/** All datasets in the order in which they answer, each with what it can be downloaded as. */
export function datasetTable(
  catalogue: Catalogue,
  language: Language,
  to: (path: string) => string,
): Content {
  const texts = siteTexts[language].data;
  const headings = [texts.dataset, texts.publisher, texts.covers, texts.figures, texts.download];
  return html`<div class="scroll" role="group" aria-label="${texts.dataset}" tabindex="0">
    <table>
      <thead>
        <tr>
          ${headings.map((one) => html`<th scope="col">${one}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${catalogue.datasets.map(
          (dataset) =>
            html`<tr>
              <th scope="row">
                <a href="${to(datasetPath(dataset.id, language))}">${dataset.title[language]}</a>
              </th>
              <td>${dataset.publishers.map(({ name }) => name[language]).join(', ')}</td>
              <td>${coverageText([dataset.covers], language)}</td>
              <td class="figure">${countOf(dataset).toLocaleString(language)}</td>
              <td class="downloads">${downloadsOf(dataset, language, to)}</td>
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}
