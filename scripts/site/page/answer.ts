import { answerOf } from '../../../src/builder/answer';
import type { Answer } from '../../../src/builder/answer';
import { labelOf, whenOf } from '../../../src/builder/label';
import { openFormula } from '../../../src/builder/openFormula';
import type { Recipe } from '../../../src/builder/recipe';
import { doubtsAboutFigures } from '../../../src/checks/doubts';
import { functions } from '../../../src/functions/functions';
import { sourceLine } from '../../../src/functions/sourceLine';
import { builderTexts } from '../../../src/locales/builder';
import { explain, messagesIn } from '../../../src/locales/language';
import type { Language, Messages } from '../../../src/locales/messages';
import { toHit } from '../../../src/search/hit';
import { search } from '../../../src/search/search';
import { session } from '../../../src/session';
import { computedFrom, MOST_INPUTS, shownAnswer } from '../../../src/taskpane/builder/shownAnswer';
import { shownFigure } from '../../../src/taskpane/find/shownFigure';
import { answerTexts } from '../texts/answer';
import { tableOf } from './tableAnswer';
import type { AnsweredTable } from './tableAnswer';

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
  | AnsweredTable
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
const MOST_DOUBTS = 2;

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
      return tableIn(formula, language);
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
  const when = whenOf(answer, language);
  const about = {
    kind: 'figure',
    formula,
    label: labelOf(recipe, catalogue, messages) + (when === '' ? '' : `, ${when}`),
    figure: shownAnswer(answer, language),
    subject: recipe.subject,
  } as const;
  const { inputs } = answer;
  const isPrinted = answer.kind === 'figure' && !answer.isComputed;
  const notes = new Set(answer.notes.map((note) => note[language]));
  return {
    ...about,
    facts: [
      ...(isPrinted
        ? inputs.map((one) => sourceLine(one, catalogue, messages))
        : [computedFrom(inputs, messages)]),
      ...(answer.kind === 'figure' ? boundsOf(answer, messages) : []),
      // The line of a source has the notes of its figure.
      ...(isPrinted ? [] : notes),
    ],
    cautions:
      inputs.length > MOST_INPUTS
        ? []
        : doubtsAboutFigures(inputs, { catalogue, messages })
            .slice(0, MOST_DOUBTS)
            .map(({ sentence }) => sentence),
  };
}

/** What rounding allows of a computed figure, where that is more than one number as far as it is written here. */
function boundsOf(
  { bounds, isComputed, unit }: Extract<Answer, { kind: 'figure' }>,
  messages: Messages,
): string[] {
  if (bounds === undefined || !isComputed || unit === 'rank') return [];
  const [low = '', high = ''] = [bounds.low, bounds.high].map((number) =>
    shownFigure(number, unit, messages),
  );
  return low === high ? [] : [builderTexts[messages.language].bounds(low, high)];
}

function tableIn(formula: string, language: Language): Answered {
  try {
    return tableOf(formula, language) ?? { kind: 'error', message: answerTexts[language].moreThanOne };
  } catch (fault) {
    return { kind: 'error', message: messageOf(fault) };
  }
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
