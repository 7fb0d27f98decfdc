import { checkWithCode } from '../../../src/checks/checks';
import { doubtsAboutFigures } from '../../../src/checks/doubts';
import { functions } from '../../../src/functions/functions';
import { matchTable } from '../../../src/functions/lists';
import { seriesAsked } from '../../../src/functions/series';
import { messagesIn } from '../../../src/locales/language';
import { measureName } from '../../../src/locales/measures';
import type { Language, Messages } from '../../../src/locales/messages';
import { capitalised } from '../../../src/locales/phrases';
import { shortPeriod } from '../../../src/locales/shortPeriods';
import { noteListOf } from '../../../src/model/observation';
import type { Observation } from '../../../src/model/observation';
import { spanOf } from '../../../src/model/period';
import { session } from '../../../src/session';
import { partsOf } from '../../../src/tables/formulaParts';
import { figuresBehind } from '../../../src/tables/sourceTable';
import { headingWithUnit, titleOf } from '../../../src/tables/table';
import { answerTexts } from '../texts/answer';
import { rowsOf } from './cells';

/** What a function answers with words or several cells, and what the cells leave out. */
export type AnsweredTable = {
  readonly kind: 'table';
  /** Of the function. */
  readonly id: string;
  readonly formula: string;
  /** What the table is of; `undefined` where its cells say it. */
  readonly title?: string | undefined;
  /** Of the columns; none where a row says itself what its cells are. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly all: number;
  /** Whose the figures are and how final, and what must be known to read them. */
  readonly facts: readonly string[];
  /** Checks that differ. */
  readonly cautions: readonly string[];
};

const MOST_ROWS = 100;
/** More are told by the time from the first to the last. */
const MOST_PERIODS = 4;
const MOST_DOUBTS = 2;

/** Whether the second argument of a function says if its headings are wanted: on the page they always are. */
const withHeadings: ReadonlySet<string> = new Set(['TABLE', 'CHECKS', 'SEARCH']);

/**
 * Answers a formula as a cell would, as a table in which every figure has its unit, its publisher and its status: in a
 * column, or said once beside the table. `undefined` for anything but one call with texts, numbers and truth values.
 * @throws CellError where the cell would show an error
 * @example tableOf('=VNEXPORT.SERIES("Coffee","2026-06")', 'en')?.facts[0] // 'General Statistics Office: preliminary'
 */
export function tableOf(formula: string, language: Language): AnsweredTable | undefined {
  const call = callIn(formula);
  if (call === undefined) return undefined;
  const { answered, all } = firstRows(call.answer(...call.args), language);
  const about = aboutOf(call, answered, language);
  return {
    kind: 'table',
    id: call.id,
    formula,
    headings: [],
    facts: [],
    cautions: [],
    all,
    ...about,
  };
}

/** Of thousands of rows those that are shown, and how many there are. */
function firstRows(answer: unknown, language: Language, most = MOST_ROWS) {
  const isLong = Array.isArray(answer) && answer.length > most;
  const rows = rowsOf(isLong ? answer.slice(0, most) : answer, language);
  return { answered: rows.slice(0, most), all: isLong ? answer.length : rows.length };
}

type Rows = readonly (readonly string[])[];
type About = Partial<AnsweredTable> & { readonly rows: Rows };

function aboutOf(call: Call, answered: Rows, language: Language): About {
  const messages = messagesIn(language);
  if (call.id === 'SERIES') return aboutSeries(seriesAsked(call.args) ?? [], answered, messages);
  // A sentence in the place of a table has no headings.
  if (!withHeadings.has(call.id) || answered.every(({ length }) => length === 1)) return { rows: answered };
  const { answered: table, all } = firstRows(call.answer(call.args[0], true), language, MOST_ROWS + 1);
  const [headings = [], ...rows] = table;
  return { headings, rows, all: all - 1, ...aboutTable(call, rows, messages) };
}

/** The title of a table of the document, and whose figures stand in rows that do not say it. */
function aboutTable({ id, args: [text] }: Call, rows: Rows, messages: Messages): Partial<AnsweredTable> {
  const { catalogue } = session;
  if (id === 'CHECKS') {
    const codes = rows.flat().flatMap((cell) => checkWithCode(catalogue, cell) ?? []);
    return {
      facts: whose(
        codes.flatMap(({ figures }) => figures),
        messages,
      ),
    };
  }
  const match = id === 'TABLE' && typeof text === 'string' ? matchTable(text) : undefined;
  if (match?.kind !== 'one') return {};
  return {
    title: titleOf(match.value, { catalogue, messages }),
    facts: whose(figuresBehind(match.value, catalogue), messages),
  };
}

/** A series has one subject, one publisher and one unit, which the cells of the function do not say. */
function aboutSeries(figures: readonly Observation[], answered: Rows, messages: Messages): About {
  const { columns, language, statuses } = messages;
  const { catalogue } = session;
  const [first] = figures;
  if (first === undefined) return { rows: answered };
  const subject = catalogue.subject(first.subject);
  const measure = measureName(first.measure, subject, language);
  const market = first.partner === undefined ? [] : [catalogue.subject(first.partner)];
  const titles = new Set(figures.map(({ dataset }) => dataset.title[language]));
  return {
    title: `${[subject, ...market].map(({ name }) => name[language]).join(' → ')} – ${measure}`,
    headings: [columns.period, headingWithUnit(measure, first.unit, messages), columns.status].map(
      capitalised,
    ),
    rows: answered.map((row, at) => [...row, statuses[figures[at]?.status ?? first.status]]),
    facts: [...whose(figures, messages), [...titles].join(', '), ...notesOf(figures, language)],
    cautions: doubtsAboutFigures(figures, { catalogue, messages })
      .slice(0, MOST_DOUBTS)
      .map(({ sentence }) => sentence),
  };
}

/** @example whose(coffeeByMonth, en) // ['General Statistics Office: preliminary'] */
function whose(figures: readonly Observation[], { language, statuses }: Messages): string[] {
  const publishers = new Map<string, Set<string>>();
  for (const { publisher, status } of figures) {
    const name = publisher.name[language];
    publishers.set(name, (publishers.get(name) ?? new Set()).add(statuses[status]));
  }
  return [...publishers].map(([name, those]) => `${name}: ${[...those].join(', ')}`);
}

/** Each note once, with the time that it is about unless that is all of the series. */
function notesOf(figures: readonly Observation[], language: Language): string[] {
  const noted = new Map<string, Observation[]>();
  for (const figure of figures) {
    for (const note of noteListOf(figure)) {
      noted.set(note[language], [...(noted.get(note[language]) ?? []), figure]);
    }
  }
  return [...noted].map(([note, those]) => {
    const periods = those.map(({ period }) => shortPeriod(period, language));
    const when =
      periods.length > MOST_PERIODS
        ? shortPeriod(spanOf(those.map(({ period }) => period)) ?? '', language)
        : periods.join(', ');
    return those.length === figures.length
      ? capitalised(note)
      : `${answerTexts[language].noteOn(when)}: ${note}`;
  });
}

type Call = {
  readonly id: string;
  readonly answer: (...args: unknown[]) => unknown;
  readonly args: readonly unknown[];
};

/** One call with texts, numbers and truth values; `undefined` where anything else stands there. */
function callIn(formula: string): Call | undefined {
  const [called, opening, ...rest] = partsOf(formula.slice(1));
  if (called?.kind !== 'call' || opening?.text !== '(' || rest.at(-1)?.text !== ')') return undefined;
  if (!Object.hasOwn(functions, called.id)) return undefined;
  const args: unknown[] = [undefined];
  for (const { kind, text } of rest.slice(0, -1)) {
    const written = text.trim();
    if (written === '') continue;
    if (written === ',') args.push(undefined);
    else if (args.at(-1) !== undefined) return undefined;
    else if (/^(TRUE|FALSE)$/i.test(written)) args[args.length - 1] = /^TRUE$/i.test(written);
    else if (kind === 'other' && written.startsWith('"'))
      args[args.length - 1] = written.slice(1, -1).replaceAll('""', '"');
    else if (kind === 'other' && /^[\d.]+$/.test(written)) args[args.length - 1] = Number(written);
    else return undefined;
  }
  const answer = functions[called.id as keyof typeof functions] as (...args: unknown[]) => unknown;
  return { id: called.id, answer, args };
}
