import type { Catalogue } from '../../src/catalogue/catalogue';
import type { Language } from '../../src/locales/messages';
import { datasetTable } from './dataPage';
import { html } from './html';
import type { Html } from './html';
import { pathIn, sitePage, wayFrom } from './sitePage';
import type { SiteFile } from './sitePage';
import { siteTexts } from './texts/texts';
import { answersOf } from './shownAnswers';
import type { ShownAnswer } from './shownAnswers';

/**
 * The scripts that answer, in the order in which they run: those of the add-in itself, as its pane loads them. They lie
 * in a template, so that they are not fetched before somebody asks; a release names them by their content there too.
 */
const ANSWERING = ['datasets.js', 'further.js', 'functions.js'];

/** The beginning of the site: what the add-in does, and a place to try it on the real figures. */
export function homePage(catalogue: Catalogue, language: Language): SiteFile {
  const path = pathIn(language, 'home');
  const to = wayFrom(path);
  const texts = siteTexts[language].home;
  const answers = answersOf(texts.exampleQuestions, language);
  return sitePage({
    path,
    language,
    title: texts.title,
    description: texts.description,
    head: html`<script defer src="${to('site.js')}"></script>`,
    body: html`<section class="opening">
        <h1>${texts.title}</h1>
        <p class="lead">${texts.lead}</p>
        <p class="buttons">
          <a class="main" href="${to(pathIn(language, 'install'))}">${texts.install}</a>
          <a href="${to(pathIn(language, 'guide'))}">${texts.guide}</a>
        </p>
      </section>
      <section class="try" aria-labelledby="try">
        <h2 id="try">${texts.try}</h2>
        <form class="question" hidden>
          <label for="question">${texts.question}</label>
          <div>
            <input
              id="question"
              name="q"
              type="text"
              autocomplete="off"
              spellcheck="false"
              value="${texts.exampleQuestions[0]}"
              translate="no"
            /><button type="submit">${texts.answer}</button>
          </div>
          <p class="examples">
            ${texts.examples}:
            ${texts.exampleQuestions.map((one) => html`<button type="button" translate="no">${one}</button> `)}
          </p>
        </form>
        <div class="answer" role="status">${firstAnswer(answers)}</div>
        <noscript
          ><p>${texts.withoutScript}</p>
          ${shownTable(answers, language)}</noscript
        >
        <template class="answering"
          >${ANSWERING.map((script) => html`<script src="${to(script)}"></script>`)}</template
        >
      </section>
      <section>
        <ul class="cards">
          ${texts.points.map(
            ([title, text]) =>
              html`<li>
                <h2>${title}</h2>
                <p>${text}</p>
              </li> `,
          )}
        </ul>
      </section>
      <section>
        <h2>${texts.newest}</h2>
        ${datasetTable(catalogue, language, to)}
      </section>
      <section>
        <p>${texts.untried}<a href="${to(pathIn(language, 'limits'))}">${texts.limits}</a></p>
        <img
          class="picture"
          src="${to(`pictures/preview.${language}.png`)}"
          alt="${texts.picture}"
          width="1440"
          height="900"
          loading="lazy"
        />
      </section>`,
  });
}

/** The answer to the first example, as the script shows those that are asked. */
function firstAnswer([first]: readonly ShownAnswer[]): Html {
  return html`<p class="big">${first?.answer}</p>
    <p>${first?.label}</p>
    <p class="facts">${first?.source}</p>`;
}

/** What the formulas beside it answer, for whoever reads without a script. */
function shownTable(answers: readonly ShownAnswer[], language: Language): Html {
  const texts = siteTexts[language].home;
  return html`<div class="scroll" role="group" aria-label="${texts.shown}" tabindex="0">
    <table>
      <caption>
        ${texts.shown}
      </caption>
      <thead>
        <tr>
          <th scope="col">${texts.formula}</th>
          <th scope="col">${texts.result}</th>
        </tr>
      </thead>
      <tbody>
        ${answers.map(
          ({ formula, answer, label, source }) =>
            html`<tr>
              <td><code translate="no">${formula}</code></td>
              <td>
                <strong>${answer}</strong>
                <span class="facts">${label}${source === undefined ? undefined : `. ${source}`}</span>
              </td>
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Where somebody asks for the address alone: a page that leads on to the beginning in either language. */
export function rootPage(): SiteFile {
  const vi = pathIn('vi', 'home');
  const page = sitePage({
    path: 'index.html',
    language: 'vi',
    title: siteTexts.vi.home.title,
    description: siteTexts.vi.home.description,
    isInOneLanguage: true,
    head: html`<meta http-equiv="refresh" content="0; url=${vi}" />`,
    body: html`<h1>VNEXPORT</h1>
      <p><a href="${vi}">${siteTexts.vi.home.title}</a></p>
      <p lang="en"><a href="${pathIn('en', 'home')}">${siteTexts.en.home.title}</a></p>`,
  });
  return page;
}
