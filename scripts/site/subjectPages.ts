import type { Catalogue } from '../../src/catalogue/catalogue';
import { placeOf } from '../../src/catalogue/place';
import { relationsOf } from '../../src/catalogue/relations';
import { doubtsAboutFigures } from '../../src/checks/doubts';
import { messagesIn } from '../../src/locales/language';
import { measureName } from '../../src/locales/measures';
import type { Language, Messages } from '../../src/locales/messages';
import { percentIn } from '../../src/locales/numbers';
import { periodBehind, periodName } from '../../src/locales/periods';
import { capitalised } from '../../src/locales/phrases';
import { printedForm } from '../../src/locales/printedForm';
import { shortPeriod } from '../../src/locales/shortPeriods';
import { subjectPageTexts } from '../../src/locales/subjectPage';
import { unitName } from '../../src/locales/units';
import { formOf, notesOf } from '../../src/model/observation';
import type { Observation } from '../../src/model/observation';
import { yearsLater } from '../../src/model/period';
import type { Subject } from '../../src/model/schema';
import type { Finding } from '../../src/search/finding';
import { factName, factsOf, growthOf, yearToDateOf } from '../../src/search/factsOfPeriod';
import { toHit } from '../../src/search/hit';
import { seriesChoices } from '../../src/search/seriesChoices';
import { findingOfFigure, headlineOf, targetsOf } from '../../src/search/subjectPage';
import { shownFigure } from '../../src/taskpane/find/shownFigure';
import { chart } from './chart';
import { downloadsOf } from './datasetPages';
import { html } from './html';
import type { Content } from './html';
import { datasetPath, formulaLink, subjectPath, withFigures } from './paths';
import { sitePage, wayFrom } from './sitePage';
import type { SiteFile } from './sitePage';
import { siteTexts } from './texts/texts';

/** What a page of a subject is made from. */
type Shown = {
  readonly subject: Subject;
  readonly catalogue: Catalogue;
  readonly messages: Messages;
  readonly language: Language;
  readonly to: (path: string) => string;
};

/** More bars than these cannot be told apart. */
const MOST_BARS = 120;
/** What is read of a series; who wants more downloads the dataset. */
const MOST_ROWS = 36;

/** A page for each subject of which figures are stated: the same that the pane says of it, to be read without a script. */
export function subjectPages(catalogue: Catalogue, language: Language): SiteFile[] {
  const messages = messagesIn(language);
  return [...withFigures(catalogue)].map((subject) => {
    const path = subjectPath(subject, language);
    const shown: Shown = { subject, catalogue, messages, language, to: wayFrom(path) };
    const headline = headlineOf(catalogue, { subject });
    return sitePage({
      path,
      language,
      title: subject.name[language],
      description: siteTexts[language].subject.description(
        subject.name[language],
        headline === undefined ? '' : `${newestInWords(headline, shown)}.`,
      ),
      body: bodyOf(shown, headline),
    });
  });
}

function bodyOf(shown: Shown, headline: Observation | undefined): Content {
  const { subject, catalogue, language, to } = shown;
  const { whole } = relationsOf(catalogue, subject);
  return [
    html`<p class="trail">
        <a href="${to(`data.${language}.html`)}">${siteTexts[language].data.title}</a>${
          whole === undefined
            ? undefined
            : html` › <a href="${to(subjectPath(whole, language))}">${whole.name[language]}</a>`
        }
      </p>
      <h1>${subject.name[language]}</h1> `,
    headline === undefined
      ? html`<p>${subjectPageTexts[language].noFigure}</p>`
      : [headlineSection(headline, shown), seriesSection(headline, shown), factSection(headline, shown)],
    targetSection(shown),
    relatedSection(shown),
  ];
}

/** @example newestInWords(coffeeOfJuly, shown) // 'Value, July 2026: 642.54 million USD (preliminary)' */
function newestInWords(figure: Observation, { subject, language, messages }: Shown): string {
  const { measure, period, number, unit, status } = figure;
  const about = subjectPageTexts[language].about(
    measureName(measure, subject, language),
    periodName(period, language),
  );
  return `${capitalised(about)}: ${shownFigure(number, unit, messages)} (${messages.statuses[status]})`;
}

function headlineSection(figure: Observation, shown: Shown): Content {
  const { subject, catalogue, language, messages, to } = shown;
  const texts = subjectPageTexts[language];
  const { measure, period, number, unit, status, publisher, qualifier, dataset } = figure;
  const growth = growthOf(catalogue, figure);
  const toDate = yearToDateOf(catalogue, figure);
  const about = texts.about(measureName(measure, subject, language), periodName(period, language));
  const [first] = doubtsAboutFigures([figure], { catalogue, messages });
  const notes = notesOf(figure, language);
  const form = formOf(figure);
  const finding = findingOfFigure(catalogue, figure);
  return html`<section class="headline">
    <p class="big">
      ${qualifier === undefined ? undefined : `${messages.qualifiers[qualifier]} `}${shownFigure(number, unit, messages)}
    </p>
    <p>
      ${capitalised(about)} · <span class="chip ${status}">${messages.statuses[status]}</span> ·
      ${publisher.name[language]}
    </p>
    ${growth && html`<p>${texts.growthOn(percentIn(growth.finding.number, language, { decimals: 1, signed: true }), shortPeriod(yearsLater(period, -1), language))}</p> `}${
      toDate &&
      html`<p>
        ${capitalised(periodName(toDate.period, language))}:
        ${shownFigure(toDate.number, toDate.unit, messages)}
      </p> `
    }${first && html`<p class="caution">${first.sentence}. ${first.diagnosis}</p> `}${notes === undefined ? undefined : html`<p class="facts">${texts.note}: ${notes}</p> `}
    <p class="facts">
      ${texts.place}: ${publisher.name[language]},
      <a href="${to(datasetPath(dataset.id, language))}">${dataset.title[language]}</a>,
      ${placeOf(figure, catalogue, language)}:
      ${form === 'implied' ? texts.implied : texts.printed(printedForm(figure, messages))}${form === 'rounded' ? `, ${texts.rounded}` : undefined}
    </p>
    ${finding && formulaOf(finding, shown)}
  </section> `;
}

function seriesSection(headline: Observation, shown: Shown): Content {
  const { subject, catalogue, language, messages } = shown;
  const texts = subjectPageTexts[language];
  const choices = seriesChoices(catalogue, { subject }, headline);
  return choices.map(({ measure, frequency, publisher, figures }, at) => {
    const newest = figures.at(-1);
    if (newest === undefined) return undefined;
    const name = `${capitalised(measureName(measure, subject, language))} ${texts.frequencies[frequency]} · ${publisher.name[language]}`;
    const drawn = figures.slice(-MOST_BARS);
    const range = texts.drawn(
      shortPeriod(drawn[0]?.period ?? newest.period, language),
      shortPeriod(newest.period, language),
    );
    const unit = unitName(newest.unit, messages);
    const label = siteTexts[language].subject.chart(`${name}, ${unit}, ${range}`);
    const definition = notesOf(newest, language, 'definition');
    const rows = [...figures].reverse().slice(0, MOST_ROWS);
    const content = html`${chart(drawn, label, messages)}
      <p class="facts">
        ${capitalised(unit)},
        ${range}${definition === undefined ? undefined : `. ${texts.note}: ${definition}`}
      </p>
      <details>
        <summary>${texts.table}</summary>
        ${rows.length < figures.length ? html`<p class="facts">${siteTexts[language].subject.newestOf(rows.length, figures.length)}</p>` : undefined}
        <table>
          <thead>
            <tr>
              <th scope="col">${capitalised(messages.columns.period)}</th>
              <th scope="col" class="figure">${capitalised(messages.columns.figure)}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (one) =>
                html`<tr>
                  <th scope="row">${shortPeriod(one.period, language)}</th>
                  <td class="figure">${shownFigure(one.number, one.unit, messages)}</td>
                </tr> `,
            )}
          </tbody>
        </table>
      </details> `;
    // The series of the newest figure is seen at once, the others when they are opened.
    return at === 0
      ? html`<section>
          <h2>${name}</h2>
          ${content}
        </section> `
      : html`<details class="series">
          <summary>${name}</summary>
          ${content}
        </details> `;
  });
}

function factSection(headline: Observation, shown: Shown): Content {
  const { catalogue, language, messages } = shown;
  const texts = subjectPageTexts[language];
  const growth = growthOf(catalogue, headline);
  const facts = [...(growth === undefined ? [] : [growth]), ...factsOf(catalogue, headline)];
  if (facts.length === 0) return undefined;
  return html`<section>
    <h2>${texts.computed}, ${shortPeriod(headline.period, language)}</h2>
    <ul class="cards">
      ${facts.map(({ finding, bounds }) => {
        const write = (number: number) =>
          finding.unit === 'rank' ? String(number) : shownFigure(number, finding.unit, messages);
        const [low, high] = bounds === undefined ? [] : [write(bounds.low), write(bounds.high)];
        return html`<li>
          <h3>${capitalised(factName(finding, messages.language))}</h3>
          <p class="number">
            ${finding.unit === 'rank' ? texts.rankAmong(finding.number, finding.inputs.length) : write(finding.number)}
          </p>
          ${low === undefined || high === undefined || low === high ? undefined : html`<p class="facts">${texts.bounds(low, high)}</p> `}${formulaOf(finding, shown)}
        </li> `;
      })}
    </ul>
  </section> `;
}

function targetSection({ subject, catalogue, language, messages }: Shown): Content {
  const texts = subjectPageTexts[language];
  const targets = targetsOf(catalogue, subject);
  if (targets.length === 0) return undefined;
  const row = (figure: Observation, about?: string) => {
    const { number, unit, status, publisher, qualifier } = figure;
    const facts = [publisher.name[language], about, notesOf(figure, language, 'definition')];
    const before = qualifier === undefined ? '' : `${messages.qualifiers[qualifier]} `;
    return html`<tr>
      <th scope="row">
        ${capitalised(messages.statuses[status])}
        <span class="facts">${facts.filter((one) => one !== undefined).join('; ')}</span>
      </th>
      <td class="figure">${before}${shownFigure(number, unit, messages)}</td>
    </tr> `;
  };
  return html`<section>
    <h2>${texts.targets}</h2>
    ${targets.map(({ target, results, attainment }) => {
      const name = `${measureName(target.measure, subject, language)} ${periodBehind(target.period, language)}`;
      return html`<h3>${capitalised(name)}</h3>
        <table>
          <tbody>
            ${row(target)}${results.map(({ result, isAlike }) => row(result, isAlike ? undefined : texts.otherDefinition))}
          </tbody>
        </table>
        ${attainment && html`<p class="number">${capitalised(texts.met(percentIn(attainment.finding.number, language, { decimals: 1 })))}</p> `}${
          results.length === 0 && target.measure !== 'index'
            ? html`<p class="facts">${texts.noResult}</p> `
            : undefined
        }`;
    })}
  </section> `;
}

function relatedSection({ subject, catalogue, language, to }: Shown): Content {
  const texts = subjectPageTexts[language];
  const { parts, peers } = relationsOf(catalogue, subject);
  const stated = withFigures(catalogue);
  const datasets = [...new Set(catalogue.statedAbout(subject).map(({ dataset }) => dataset))];
  const lists = [
    { title: texts.parts, subjects: parts },
    { title: texts.peers, subjects: peers },
  ];
  return html`<section>
    <h2>${texts.related}</h2>
    ${lists.map(({ title, subjects }) => {
      const linked = subjects.filter((one) => stated.has(one));
      return linked.length === 0
        ? undefined
        : html`<p class="links">
            ${title}:
            ${linked.map((one) => html`<a href="${to(subjectPath(one, language))}">${one.name[language]}</a> `)}
          </p> `;
    })}
    <h3>${siteTexts[language].subject.inDatasets}</h3>
    <ul>
      ${datasets.map(
        (dataset) =>
          html`<li class="links">
            <a href="${to(datasetPath(dataset.id, language))}">${dataset.title[language]}</a>
            <span class="facts">${downloadsOf(dataset, language, to)}</span>
          </li> `,
      )}
    </ul>
  </section> `;
}

/** The formula that returns a figure, and a way to try it at the beginning of the site. */
function formulaOf(finding: Finding, { catalogue, messages, language, to }: Shown): Content {
  const { formula } = toHit(finding, catalogue, messages);
  return html`<p class="formula">
    <code translate="no">${formula}</code>
    <a href="${to(formulaLink(formula, language))}">${siteTexts[language].subject.tryFormula}</a>
  </p>`;
}
