import { answerOf } from '../../../src/builder/answer';
import { labelOf } from '../../../src/builder/label';
import { openFormula } from '../../../src/builder/openFormula';
import type { Recipe } from '../../../src/builder/recipe';
import { doubtsAboutFigures } from '../../../src/checks/doubts';
import { functions } from '../../../src/functions/functions';
import { sourceLine } from '../../../src/functions/sourceLine';
import { builderTexts } from '../../../src/locales/builder';
import { explain, messagesIn } from '../../../src/locales/language';
import type { Language, Messages } from '../../../src/locales/messages';
import { periodName } from '../../../src/locales/periods';
import type { Observation } from '../../../src/model/observation';
import { toHit } from '../../../src/search/hit';
import { search } from '../../../src/search/search';
import { session } from '../../../src/session';
import { partsOf } from '../../../src/tables/formulaParts';
import { shownAnswer } from '../../../src/taskpane/builder/shownAnswer';
import { shownFigure } from '../../../src/taskpane/find/shownFigure';
import { answerTexts } from '../texts/answer';
import { rowsOf } from './cells';

/** An answer in words, for whatever shows it. */
export type Answered =
  | {
      readonly kind: 'figure';
      readonly formula: string;
      /** Subject and measure, and the period. */
      readonly label: string;
      readonly figure: string;
      /** Sources, or what it is computed from; bounds; notes. */
      readonly facts: readonly string[];
      /** Checks that differ. */
      readonly cautions: readonly string[];
      /** Code of the subject. */
      readonly subject: string;
    }
  | {
      readonly kind: 'table';
      /** Of the function. */
      readonly id: string;
      readonly formula: string;
      readonly rows: readonly (readonly string[])[];
      readonly all: number;
    }
  | { readonly kind: 'found'; readonly hits: readonly FoundFigure[]; readonly all: number }
  | { readonly kind: 'error'; readonly message: string };

/** A figure that a search has found. */
type FoundFigure = {
  readonly label: string;
  readonly figure: string;
  readonly facts: readonly string[];
  readonly cautions: readonly string[];
  readonly formula: string;
};

/** What is read of a search; who wants more adds a word. */
const MOST_HITS = 8;
/** A rank is counted among many figures. */
const MOST_INPUTS = 3;
const MOST_DOUBTS = 2;
const MOST_ROWS = 40;

/**
 * Answers a formula as a cell would, with its source and what must be known to read it, or finds figures by words.
 * @param question one function with texts and numbers, with commas or semicolons, or words
 * @example answerTo('=VNEXPORT.TARGET("Rice")', 'en').figure // '1,211 million USD'
 */
export function answerTo(question: string, language: Language): Answered {
  const formula = formulaFrom(question);
  if (formula === undefined) return found(question, language);
  const opened = openFormula(formula);
  switch (opened.kind) {
    case 'opened':
      return figureOf(opened.recipe, formula, language);
    case 'problem':
      return { kind: 'error', message: explain(opened.detail, messagesIn(language)) };
    case 'foreign':
      return { kind: 'error', message: answerTexts[language].notOurs };
    case 'not-taken-apart':
      return tableOf(formula, language);
  }
}

/** As Excel stores it; the name of the add-in may be left out. `undefined` for words. */
function formulaFrom(question: string): string | undefined {
  const text = question.trim();
  const [, id, rest] = /^=?\s*(?:VNEXPORT\.)?([A-Z]+)\s*(\([^]*)$/i.exec(text) ?? [];
  if (id === undefined || rest === undefined) return text.startsWith('=') ? text : undefined;
  const withCommas = rest.replace(/"(?:[^"]|"")*"|;/g, (part) => (part === ';' ? ',' : part));
  return `=VNEXPORT.${id.toUpperCase()}${withCommas}`;
}

function figureOf(recipe: Recipe, formula: string, language: Language): Answered {
  const { catalogue } = session;
  const messages = messagesIn(language);
  const answer = answerOf(recipe, catalogue);
  if (answer.kind === 'problem') return { kind: 'error', message: explain(answer.detail, messages) };
  const period = answer.kind === 'figure' ? answer.period : undefined;
  const when = period === undefined ? '' : `, ${periodName(period, language)}`;
  const about = {
    kind: 'figure',
    formula,
    label: labelOf(recipe, catalogue, messages) + when,
    figure: shownAnswer(answer, language),
    subject: recipe.subject,
  } as const;
  if (answer.kind === 'bounds') return { ...about, facts: [], cautions: [] };
  const { inputs, isComputed, bounds, unit, notes } = answer;
  const texts = builderTexts[language];
  const shown = (number: number) => shownFigure(number, unit, messages);
  const isShort = inputs.length <= MOST_INPUTS;
  const sources = !isComputed
    ? inputs.map((one) => sourceLine(one, catalogue, messages))
    : [isShort ? texts.from(inputs.map((one) => inputOf(one, messages))) : texts.fromMany(inputs.length)];
  const isBounded =
    bounds !== undefined && isComputed && unit !== 'rank' && shown(bounds.low) !== shown(bounds.high);
  return {
    ...about,
    facts: [
      ...sources,
      ...(isBounded ? [texts.bounds(shown(bounds.low), shown(bounds.high))] : []),
      // The line of a source has the notes of its figure.
      ...(isComputed ? new Set(notes.map((note) => note[language])) : []),
    ],
    cautions: isShort
      ? doubtsAboutFigures(inputs, { catalogue, messages })
          .slice(0, MOST_DOUBTS)
          .map(({ sentence }) => sentence)
      : [],
  };
}

/** @example inputOf(coffeeOfJuly, en) // '642.54 million USD (General Statistics Office, preliminary, July 2026)' */
function inputOf({ number, unit, publisher, status, period }: Observation, messages: Messages): string {
  const { language, statuses } = messages;
  return `${shownFigure(number, unit, messages)} (${publisher.name[language]}, ${statuses[status]}, ${periodName(period, language)})`;
}

/** Functions that answer with words or several cells: what they answer in a cell, as a table. */
function tableOf(formula: string, language: Language): Answered {
  const call = callIn(formula);
  if (call === undefined) return { kind: 'error', message: answerTexts[language].moreThanOne };
  try {
    const answer: unknown = call.answer(...call.args);
    const rows = rowsOf(answer, language);
    return { kind: 'table', id: call.id, formula, rows: rows.slice(0, MOST_ROWS), all: rows.length };
  } catch (fault) {
    return { kind: 'error', message: messageOf(fault) };
  }
}

/** One call with texts, numbers and truth values; `undefined` where anything else stands there. */
function callIn(
  formula: string,
):
  | { readonly id: string; readonly answer: (...args: unknown[]) => unknown; readonly args: unknown[] }
  | undefined {
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

function found(question: string, language: Language): Answered {
  const { catalogue } = session;
  const messages = messagesIn(language);
  const { findings } = question.trim() === '' ? { findings: [] } : search(catalogue, question);
  if (findings.length === 0) {
    // The function says in a sentence why there is nothing, and what there is.
    try {
      functions.SEARCH(question);
      return { kind: 'error', message: '' };
    } catch (fault) {
      return { kind: 'error', message: messageOf(fault) };
    }
  }
  return {
    kind: 'found',
    all: findings.length,
    hits: findings.slice(0, MOST_HITS).map((finding) => {
      const hit = toHit(finding, catalogue, messages);
      const { name, measure, about, reason, notes, warnings, source } = hit;
      return {
        label: `${name} – ${measure}`,
        figure:
          finding.unit === 'rank'
            ? String(finding.number)
            : shownFigure(finding.number, finding.unit, messages),
        facts: [about, source, ...(reason === undefined ? [] : [reason]), ...notes],
        cautions: warnings,
        formula: hit.formula,
      };
    }),
  };
}

/** Microsoft's cell error is no subclass of Error. */
function messageOf(fault: unknown): string {
  const { message } = fault as { readonly message?: unknown };
  return typeof message === 'string' ? message : '';
}
