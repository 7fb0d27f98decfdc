import type { Catalogue } from '../../src/catalogue/catalogue';
import { doubtsAboutFigures } from '../../src/checks/doubts';
import type { Doubt } from '../../src/checks/doubts';
import { checkTexts } from '../../src/locales/checks';
import { messagesIn } from '../../src/locales/language';
import { measureLabels } from '../../src/locales/measures';
import type { Language } from '../../src/locales/messages';
import { capitalised } from '../../src/locales/phrases';
import { periodName } from '../../src/locales/periods';
import { shortPeriod } from '../../src/locales/shortPeriods';
import type { Dataset } from '../../src/model/dataset';
import { formOf, latestOf, noteListOf } from '../../src/model/observation';
import type { Observation } from '../../src/model/observation';
import { kindOf } from '../../src/model/period';
import { shownFigure } from '../../src/taskpane/find/shownFigure';
import { html } from './html';
import type { Content } from './html';
import { datasetPath, downloadPath, formulaLink, subjectPath } from './paths';
import { sitePage, wayFrom } from './sitePage';
import type { SiteFile } from './sitePage';
import { siteTexts } from './texts/texts';

/** What a page of a dataset is made from. */
type Shown = {
  readonly dataset: Dataset;
  readonly figures: readonly Observation[];
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly to: (path: string) => string;
};

/** The gravest are read; the pane and the function CHECKS have all of them. */
const MOST_DOUBTS = 40;

/** A page for each dataset: what it says and what it does not, its notes and contradictions, its subjects, downloads. */
export function datasetPages(catalogue: Catalogue, language: Language): SiteFile[] {
  return catalogue.datasets.map((dataset) => {
    const path = datasetPath(dataset.id, language);
    const figures = catalogue.allObservations.filter((one) => one.dataset === dataset);
    const shown: Shown = { dataset, figures, catalogue, language, to: wayFrom(path) };
    const publishers = dataset.publishers.map(({ name }) => name[language]).join(', ');
    return sitePage({
      path,
      language,
      title: dataset.title[language],
      description: siteTexts[language].dataset.description(
        dataset.title[language],
        publishers,
        periodName(dataset.covers, language),
        countOf(dataset).toLocaleString(language),
      ),
      body: [
        html`<p class="trail">
            <a href="${shown.to(`data.${language}.html`)}">${siteTexts[language].data.title}</a>
          </p>
          <h1>${dataset.title[language]}</h1>
          <p>${publishers} · ${capitalised(periodName(dataset.covers, language))}</p>
          <p>${dataset.statusNote[language]}</p>
          <p class="buttons">${downloadsOf(dataset, language, shown.to)}</p> `,
        sayingSection(shown),
        noteSection(shown),
        doubtSection(shown),
        subjectSection(shown),
      ],
    });
  });
}

/** Links to a dataset as files to take away. */
export function downloadsOf(dataset: Dataset, language: Language, to: (path: string) => string): Content {
  const texts = siteTexts[language].data;
  const links = [
    [downloadPath(dataset.id, 'csv', language), texts.csv],
    [downloadPath(dataset.id, 'sdmx-csv', language), texts.sdmx],
    [`datasets/${dataset.hash}.json`, texts.json],
  ] as const;
  return links.map(([path, label]) => html`<a href="${to(path)}" download>${label}</a> `);
}

/** How many figures a dataset states: what only follows from them is not counted. */
export function countOf({ figures }: Dataset): number {
  return figures.filter(({ implied }) => implied !== true).length;
}

/** Read off the figures, so that nobody has to keep it true. */
function sayingSection({ dataset, figures, catalogue, language }: Shown): Content {
  const texts = siteTexts[language].dataset;
  const { periodKinds } = texts;
  const subjects = new Set(figures.map(({ subject }) => subject));
  const measures = [...new Set(figures.map(({ measure }) => measureLabels[language][measure]))];
  const kinds = [...new Set(figures.map(({ period }) => periodKinds[kindOf(period)]))];
  const byMarket = figures.filter(({ partner }) => partner !== undefined).length;
  const misfiled = dataset.figures.filter((one) => one.misfiled !== undefined).length;
  const implied = figures.filter((one) => formOf(one) === 'implied').length;
  const rounded = dataset.publishers.filter((one) => one.rounded !== undefined);
  const others = [
    ...new Set(figures.filter((one) => !catalogue.mayAnswer(one)).map(({ subject }) => subject)),
  ].map((code) => catalogue.subject(code).name[language]);
  const says = [
    texts.counts(countOf(dataset).toLocaleString(language), subjects.size),
    texts.measures(measures.join(', ')),
    texts.frequencies(kinds.join(', ')),
    ...(byMarket > 0 ? [texts.byMarket(byMarket)] : []),
    ...rounded.map(({ name }) => texts.rounded(name[language])),
    ...(implied > 0 ? [texts.implied(implied)] : []),
    texts.version(dataset.revision, dataset.hash.slice(0, HASH_SHOWN)),
  ];
  const saysNot = [
    ...(byMarket > 0 ? [] : [texts.world]),
    ...(figures.some(({ flow }) => flow !== 'exports') ? [] : [texts.noImports]),
    ...(misfiled > 0 ? [texts.misfiled(misfiled)] : []),
    ...(others.length > 0 ? [texts.otherDefinition(others.join(', '))] : []),
  ];
  const list = (sentences: readonly string[]) =>
    html`<ul>
      ${sentences.map((one) => html`<li>${one}</li> `)}
    </ul>`;
  return html`<section>
    <h2>${texts.states}</h2>
    ${list(says)}
    <h2>${texts.statesNot}</h2>
    ${list(saysNot)}
  </section> `;
}

/** Enough to tell two contents apart. */
const HASH_SHOWN = 12;

function noteSection({ figures, language }: Shown): Content {
  const texts = siteTexts[language].dataset;
  const noted = new Map<
    string,
    { readonly kind: keyof typeof texts.noteKinds; readonly text: string; count: number }
  >();
  for (const { code, kind = 'other', ...note } of figures.flatMap(noteListOf)) {
    const known = noted.get(code) ?? { kind, text: note[language], count: 0 };
    known.count += 1;
    noted.set(code, known);
  }
  if (noted.size === 0) return undefined;
  const kinds = Object.entries(texts.noteKinds) as [keyof typeof texts.noteKinds, string][];
  return html`<section>
    <h2>${texts.notes}</h2>
    ${kinds.map(([kind, title]) => {
      const own = [...noted.values()].filter((one) => one.kind === kind).sort((a, b) => b.count - a.count);
      return own.length === 0
        ? undefined
        : html`<h3>${title}</h3>
            <ul>
              ${own.map(({ text, count }) => html`<li>${capitalised(text)} <span class="facts">(${texts.ofFigures(count)})</span></li> `)}
            </ul> `;
    })}
  </section> `;
}

function doubtSection({ figures, catalogue, language, to }: Shown): Content {
  const texts = siteTexts[language].dataset;
  const doubts = doubtsAboutFigures(figures, { catalogue, messages: messagesIn(language) });
  if (doubts.length === 0) return undefined;
  const formula = `=VNEXPORT.CHECKS("${language === 'vi' ? 'lệch' : 'differs'}")`;
  const { severities } = checkTexts[language];
  const entry = ({ severity, sentence, diagnosis }: Doubt) =>
    html`<li>
      <span class="chip">${severities[severity]}</span> ${sentence}. <span class="facts">${diagnosis}</span>
    </li> `;
  const [lead = '', tail = ''] = texts.contradictionsAbout(doubts.length, '\n').split('\n');
  return html`<section>
    <h2>${texts.contradictions}</h2>
    <p>
      ${lead}<a href="${to(formulaLink(formula, language))}"><code translate="no">${formula}</code></a
      >${tail}
    </p>
    <ol class="doubts">
      ${doubts.slice(0, MOST_DOUBTS).map(entry)}
    </ol>
  </section> `;
}

function subjectSection({ dataset, figures, catalogue, language, to }: Shown): Content {
  const texts = siteTexts[language].dataset;
  const messages = messagesIn(language);
  const bySubject = new Map<string, Observation[]>();
  for (const figure of figures) {
    const own = bySubject.get(figure.subject);
    if (own === undefined) bySubject.set(figure.subject, [figure]);
    else own.push(figure);
  }
  const rows = dataset.subjects.flatMap(({ code }) => {
    const subject = catalogue.subject(code);
    const own = bySubject.get(code)?.filter((one) => one.partner === undefined) ?? [];
    // The document states more of rice than its value, and the quantity first.
    const measures = [...catalogue.mainMeasuresOf(subject), own[0]?.measure];
    const main = measures.find((measure) => own.some((one) => one.measure === measure));
    const newest = latestOf(own.filter(({ measure }) => measure === main));
    if (newest === undefined) return [];
    return [
      html`<tr>
        <th scope="row"><a href="${to(subjectPath(subject, language))}">${subject.name[language]}</a></th>
        <td>${shortPeriod(newest.period, language)}</td>
        <td>${messages.statuses[newest.status]}</td>
        <td class="figure">${shownFigure(newest.number, newest.unit, messages)}</td>
      </tr> `,
    ];
  });
  return html`<section>
    <h2>${texts.subjects}</h2>
    <div class="scroll" role="group" aria-label="${texts.subjects}" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${texts.subject}</th>
            <th scope="col">${texts.period}</th>
            <th scope="col">${capitalised(messages.columns.status)}</th>
            <th scope="col" class="figure">${texts.newest}</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </section> `;
}
