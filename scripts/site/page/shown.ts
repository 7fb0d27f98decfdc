import type { Language } from '../../../src/locales/messages';
import { answerTexts } from '../texts/answer';
import type { Answered } from './answer';
import type { AnsweredTable } from './tableAnswer';

/** An answer as elements of the page: texts only ever go in as texts. */
export function shown(answered: Answered, language: Language): HTMLElement[] {
  const texts = answerTexts[language];
  switch (answered.kind) {
    case 'error':
      return [element('p', 'caution', answered.message)];
    case 'figure':
      return [
        element('p', 'big', answered.figure),
        element('p', '', answered.label),
        ...paragraphs(answered),
        element('p', 'facts', linkTo(`figures/${language}/${answered.subject}.html`, texts.page)),
      ];
    case 'found':
      return [
        list(
          answered.hits.map((hit) => [
            element('p', 'number', hit.figure),
            element('p', '', hit.label),
            ...paragraphs(hit),
            asking(hit.formula),
          ]),
        ),
        ...(answered.hits.length < answered.all
          ? [element('p', 'facts', texts.more(answered.hits.length, answered.all))]
          : []),
      ];
    case 'table':
      return [
        ...(answered.title === undefined ? [] : [element('p', '', answered.title)]),
        ...paragraphs(answered),
        tableOf(answered),
        element('p', 'facts', linkTo(`help/${language}/${answered.id}.html`, texts.about(answered.id))),
        ...(answered.rows.length < answered.all
          ? [element('p', 'facts', texts.moreRows(answered.rows.length, answered.all))]
          : []),
      ];
  }
}

function paragraphs({
  facts,
  cautions,
}: {
  facts: readonly string[];
  cautions: readonly string[];
}): HTMLElement[] {
  return [
    ...facts.map((fact) => element('p', 'facts', fact)),
    ...cautions.map((caution) => element('p', 'caution', caution)),
  ];
}

function linkTo(path: string, label: string): HTMLElement {
  const link = element('a', '', label);
  link.setAttribute('href', path);
  return link;
}

/** A formula that is asked when it is pressed. */
function asking(formula: string): HTMLElement {
  const button = element('button', '', formula);
  button.setAttribute('type', 'button');
  button.setAttribute('translate', 'no');
  return button;
}

function list(entries: readonly (readonly HTMLElement[])[]): HTMLElement {
  return element('ul', 'found', ...entries.map((one) => element('li', '', ...one)));
}

/** Wide answers move within themselves, by keyboard too. */
function tableOf({ headings, rows, formula }: AnsweredTable): HTMLElement {
  const width = Math.max(...rows.map(({ length }) => length));
  const head = element('tr', '', ...headings.map((one) => headOf(one, 'col')));
  const body = rows.map((row) => {
    const [first = ''] = row;
    if (row.length < width) {
      const title = headOf(first, 'colgroup');
      title.colSpan = width;
      return element('tr', '', title);
    }
    return element('tr', '', ...row.map((cell) => element('td', isNumber(cell) ? 'figure' : '', cell)));
  });
  const table = element(
    'table',
    '',
    ...(headings.length > 0 ? [element('thead', '', head)] : []),
    element('tbody', '', ...body),
  );
  const scroller = element('div', 'scroll', table);
  scroller.tabIndex = 0;
  scroller.setAttribute('role', 'group');
  scroller.setAttribute('aria-label', formula);
  return scroller;
}

/** @param scope of a heading that is alone in its row, all columns below it */
function headOf(text: string, scope: 'col' | 'colgroup'): HTMLTableCellElement {
  const heading = document.createElement('th');
  heading.scope = scope;
  heading.append(text);
  return heading;
}

/** Numbers stand below each other by their ends. */
function isNumber(text: string): boolean {
  return /^[−\d][\d.,]*( ?%)?$/.test(text);
}

function element(name: string, kind: string, ...content: readonly (string | HTMLElement)[]): HTMLElement {
  const made = document.createElement(name);
  if (kind !== '') made.className = kind;
  made.append(...content);
  return made;
}
