import type { Catalogue } from '../../src/catalogue/catalogue';
import { placeOf } from '../../src/catalogue/place';
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
import { formulaOf as formulaText } from '../../src/model/formulaText';
import { formOf, notesOf } from '../../src/model/observation';
import type { Observation } from '../../src/model/observation';
import { yearsLater } from '../../src/model/period';
import type { Finding } from '../../src/search/finding';
import { callInWords } from '../../src/search/callInWords';
import { factName } from '../../src/search/factsOfPeriod';
import { shownFigure } from '../../src/taskpane/find/shownFigure';
import { chart } from './chart';
import { downloadsOf } from './datasetPages';
import { html } from './html';
import type { Content } from './html';
import { datasetPath, figuresPath, formulaLink, subjectPath, withFigures } from './paths';
import { sitePage, wayFrom } from './sitePage';
import type { SiteFile } from './sitePage';
import { subjectFacts } from './subjectFacts';
import type { SubjectFacts } from './subjectFacts';
import { siteTexts } from './texts/texts';

/** What a page of a subject is made from. */
type Shown = SubjectFacts & {
  readonly catalogue: Catalogue;
  readonly messages: Messages;
  readonly language: Language;
  readonly to: (path: string) => string;
};

type Headline = NonNullable<SubjectFacts['headline']>;

/** What is read of a series; who wants more downloads the figures of the subject. */
const MOST_ROWS = 36;

/** A page for each subject of which figures are stated: the same that the pane says of it, to be read without a script. */
export function subjectPages(catalogue: Catalogue, language: Language): SiteFile[] {
  const messages = messagesIn(language);
  return subjectFacts(catalogue).map((facts) => {
    const { subject, headline } = facts;
    const path = subjectPath(subject, language);
    const shown: Shown = { ...facts, catalogue, messages, language, to: wayFrom(path) };
    return sitePage({
      path,
      language,
      title: subject.name[language],
      description: siteTexts[language].subject.description(
        subject.name[language],
        headline === undefined ? '' : `${newestInWords(headline.figure, shown)}.`,
      ),
      body: bodyOf(shown),
    });
  });
}

function bodyOf(shown: Shown): Content {
  const { subject, headline, relations, language, to } = shown;
  const { whole } = relations;
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

function headlineSection({ figure, finding, growth, toDate }: Headline, shown: Shown): Content {
  const { subject, catalogue, language, messages, to } = shown;
  const texts = subjectPageTexts[language];
  const { measure, period, number, unit, status, publisher, qualifier, dataset } = figure;
  const about = texts.about(measureName(measure, subject, language), periodName(period, language));
  const [first] = doubtsAboutFigures([figure], { catalogue, messages });
  const notes = notesOf(figure, language);
  const form = formOf(figure);
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

function seriesSection({ series }: Headline, shown: Shown): Content {
  const { subject, language, messages } = shown;
  const texts = subjectPageTexts[language];
  return series.map(({ measure, frequency, publisher, figures, drawn }, at) => {
    const newest = figures.at(-1);
    if (newest === undefined) return undefined;
    const name = `${capitalised(measureName(measure, subject, language))} ${texts.frequencies[frequency]} · ${publisher.name[language]}`;
    const range = texts.drawn(
      shortPeriod(drawn.figures[0]?.period ?? newest.period, language),
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

function factSection({ figure, growth, facts: others }: Headline, shown: Shown): Content {
  const { language, messages } = shown;
  const texts = subjectPageTexts[language];
  const facts = [...(growth === undefined ? [] : [growth]), ...others];
  if (facts.length === 0) return undefined;
  return html`<section>
    <h2>${texts.computed}, ${shortPeriod(figure.period, language)}</h2>
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

function targetSection({ subject, targets, language, messages }: Shown): Content {
  const texts = subjectPageTexts[language];
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

function relatedSection({ subject, relations, datasets, catalogue, language, to }: Shown): Content {
  const texts = subjectPageTexts[language];
  const { parts, peers } = relations;
  const stated = withFigures(catalogue);
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
    <p class="buttons">
      <a href="${to(figuresPath(subject, language))}" download>${siteTexts[language].subject.download}</a>
    </p>
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
  const formula = formulaText(callInWords(finding, catalogue, messages));
  return html`<p class="formula">
    <code translate="no">${formula}</code>
    <a href="${to(formulaLink(formula, language))}">${siteTexts[language].subject.tryFormula}</a>
  </p>`;
}
