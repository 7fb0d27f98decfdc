import { Problem } from '../catalogue/problem';
import type { Offer } from '../catalogue/figureProblem';
import type { ProblemDetail } from '../catalogue/problem';
import { measureName } from '../locales/measures';
import type { Messages } from '../locales/messages';
import { offeredFormula, printedShare } from '../locales/offers';
import { editDistance } from '../model/editDistance';
import { formulaOf, periodArgument } from '../model/formulaText';
import type { Measure, Subject } from '../model/schema';
import { session } from '../session';
import { partsOf } from '../tables/formulaParts';
import { answerOf } from './answer';
import type { Answer } from './answer';
import { openFirst, openFormula } from './openFormula';
import type { OpenedFormula } from './openFormula';
import { callOf } from './recipe';
import type { ParameterName, Recipe } from './recipe';

/** What is wrong with a formula of ours that shows an error, and what could stand in its place. */
export type Mending = {
  /** `undefined` where the formula does not tell, or answers by now. */
  readonly detail: ProblemDetail | undefined;
  /** The parts of the formula, where it can be changed by choosing. */
  readonly opened: Extract<OpenedFormula, { kind: 'opened' }> | undefined;
  readonly suggestions: readonly Suggestion[];
};

/** A formula that has an answer, with that answer. */
export type Suggestion = {
  readonly formula: string;
  readonly answer: Exclude<Answer, { kind: 'problem' }>;
};

/** As many as one compares at a glance. */
export const MOST_SUGGESTIONS = 3;

/**
 * Asks the catalogue what a formula asks, and looks for what it offers instead. What is offered answers: nothing else
 * is. A formula that refers to cells is offered with them, or not at all.
 * @param formula as `Range.formulas` gives it
 * @param filled the same with the values of cells in the place of references, in the first places of its answer; the
 *   formula itself where it refers to none
 * @example mendingOf('=VNEXPORT.TARGET("Cà phe")', [], vi).suggestions[0]?.formula // '=VNEXPORT.TARGET("Cà phê")'
 */
export function mendingOf(formula: string, filled: readonly string[], messages: Messages): Mending {
  const asked = filled[0] ?? formula;
  const opened = openFormula(asked);
  const recipe = opened.kind === 'opened' ? opened.recipe : undefined;
  const detail = detailOf(asked);
  const offered =
    detail === undefined
      ? []
      : asked === formula
        ? offeredFor(detail, formula, recipe, messages).map((one) => ({ formula: one, asked: one }))
        : wordsFor(detail, messages).map(({ text, by }) => ({
            formula: withText(formula, text, by),
            asked: withText(asked, text, by),
          }));
  const suggestions: Suggestion[] = [];
  for (const one of offered) {
    const isNew = one.formula !== formula && !suggestions.some((other) => other.formula === one.formula);
    const answer = isNew ? answerTo(one.asked) : undefined;
    if (answer !== undefined) suggestions.push({ formula: one.formula, answer });
    if (suggestions.length === MOST_SUGGESTIONS) break;
  }
  const parts = openFirst(formula, filled);
  return { detail, opened: parts.kind === 'opened' ? parts : undefined, suggestions };
}

/** What is wrong with a formula without references; `undefined` where it answers, or does not tell. */
export function detailOf(formula: string): ProblemDetail | undefined {
  const opened = openFormula(formula);
  if (opened.kind === 'opened') return problemOf(opened.recipe);
  return opened.kind === 'problem' ? opened.detail : undefined;
}

function problemOf(recipe: Recipe): ProblemDetail | undefined {
  const answer = answerOf(recipe, session.catalogue);
  return answer.kind === 'problem' ? answer.detail : undefined;
}

/** The answer to a formula without references; `undefined` where it has none. */
export function answerTo(formula: string): Suggestion['answer'] | undefined {
  const opened = openFormula(formula);
  const answer = opened.kind === 'opened' ? answerOf(opened.recipe, session.catalogue) : undefined;
  return answer?.kind === 'problem' ? undefined : answer;
}

/** Formulas that the problem itself speaks of, the nearest first; some may have no answer. */
function offeredFor(
  detail: ProblemDetail,
  formula: string,
  recipe: Recipe | undefined,
  messages: Messages,
): string[] {
  return [
    ...wordsFor(detail, messages).map(({ text, by }) => withText(formula, text, by)),
    ...(recipe === undefined ? [] : recipesFor(detail, recipe).flatMap((one) => ifStated(one, messages))),
    ...formulasFor(detail, messages),
  ];
}

type Replacement = { readonly text: string; readonly by: string };

/** Where one word is not understood: those that would be. */
export function wordsFor(detail: ProblemDetail, { language }: Messages): Replacement[] {
  const names = (subjects: readonly Subject[]) => subjects.map(({ name }) => name[language]);
  const replaced = (text: string, by: readonly string[]) => by.map((one) => ({ text, by: one }));
  switch (detail.kind) {
    case 'subject-unknown':
      return replaced(detail.text, detail.nearest);
    case 'subject-ambiguous':
    case 'subject-in-old-encoding':
      return replaced(detail.text, names(detail.subjects));
    case 'subject-misnamed':
      return isRegion(detail) ? [] : replaced(detail.text, names(detail.offers));
    case 'measure-unknown':
      return replaced(
        detail.text,
        detail.measures.map((code) => measureName(code, detail.subject, language)),
      );
    case 'publisher-unknown':
      return replaced(
        detail.text,
        alikeFirst(
          detail.text,
          detail.publishers.map(({ code }) => code),
        ),
      );
    case 'function-unknown':
      return replaced(detail.text, alikeFirst(detail.text, detail.functions));
    default:
      return [];
  }
}

/**
 * Whether a name is that of a region which is offered by its countries: one of them in its place would answer another
 * question, so nothing is filled in, and the sentence of the error lists them.
 */
function isRegion({ about, offers }: Extract<ProblemDetail, { kind: 'subject-misnamed' }>): boolean {
  return about !== undefined && offers.length > 1 && offers.every(({ kind }) => kind === 'market');
}

/** Where the words are understood and have no answer together: the same formula with another choice. */
function recipesFor(detail: ProblemDetail, recipe: Recipe): Recipe[] {
  const { given } = recipe;
  const withGiven = (more: Readonly<Partial<Record<ParameterName, string | undefined>>>): Recipe => {
    const chosen: Readonly<Partial<Record<string, string>>> = { ...given, ...more };
    return {
      ...recipe,
      given: Object.fromEntries(
        Object.entries(chosen).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
      ),
    };
  };
  switch (detail.kind) {
    case 'no-target':
    case 'no-result':
    case 'no-figure':
    case 'no-trade':
      if (recipe.id !== 'TARGET' && recipe.id !== 'ACTUAL') return [];
      return nearestFirst(detail.offers, detail.wanted).map(({ measure, period, publisher }) =>
        withGiven({
          measure,
          period,
          ...(recipe.id === 'ACTUAL' && { publisher: publisher?.code ?? given.publisher }),
        }),
      );
    case 'target-is-range':
      return [detail.low, detail.high].map((measure) => withGiven({ measure }));
    case 'periods-not-in-order':
      return [withGiven({ from: detail.to, to: detail.from })];
    case 'periods-not-taken':
      return [withGiven({ from: undefined, to: undefined })];
    case 'no-group':
      return [withGiven({ ...(recipe.id === 'RANK' ? { among: 'total' } : { of: 'total' }) })];
    default:
      return [];
  }
}

/** Another period of what was asked for comes before another measure. */
function nearestFirst(
  offers: readonly Offer[],
  { measure, period }: { readonly measure: Measure; readonly period?: string },
): Offer[] {
  const distance = (one: Offer): number =>
    (one.measure === measure ? 0 : 10_000) +
    (period === undefined ? 0 : Math.abs(Number(one.period.slice(0, 4)) - Number(period.slice(0, 4))));
  return [...offers].sort((one, other) => distance(one) - distance(other));
}

/** Where another function answers. */
function formulasFor(detail: ProblemDetail, { language }: Messages): string[] {
  if (!('subject' in detail)) return [];
  const { subject } = detail;
  const call = (id: string, ...args: Parameters<typeof formulaOf>[0]['args']) =>
    offeredFormula(id, args, subject, language);
  const market = 'market' in detail && detail.market !== undefined ? [detail.market.name[language]] : [];
  switch (detail.kind) {
    case 'no-target':
    case 'no-result':
    case 'no-figure':
    case 'no-index':
      return detail.instead.map(({ id, args }) => call(id, ...args));
    case 'measure-unknown':
      return (detail.instead ?? []).map(({ id, args }) => call(id, ...args));
    case 'growth-of-ratio':
      return [
        call('CHANGE', periodArgument(detail.from.period), periodArgument(detail.to.period), ...market),
      ];
    case 'no-yearly-rate':
      return [call('GROWTH', periodArgument(detail.from), periodArgument(detail.to), ...market)];
    case 'share-printed-only':
      return detail.printedWhole === undefined ? [printedShare(detail.printed, subject, language)] : [];
    default:
      return [];
  }
}

/** The word most like the one that was typed comes first. */
function alikeFirst(text: string, words: readonly string[]): string[] {
  const distance = (word: string) => editDistance(text.toUpperCase(), word.toUpperCase());
  return [...words].sort((one, other) => distance(one) - distance(other));
}

/** The formula with another text in the place of one; the others stay as they were typed. */
function withText(formula: string, text: string, by: string): string {
  return partsOf(formula)
    .map((part) => {
      const isIt = part.kind === 'other' && part.text === `"${text.replaceAll('"', '""')}"`;
      return isIt ? `"${by.replaceAll('"', '""')}"` : part.text;
    })
    .join('');
}

function ifStated(recipe: Recipe, messages: Messages): string[] {
  try {
    return [formulaOf(callOf(recipe, session.catalogue, messages))];
  } catch (fault) {
    if (fault instanceof Problem) return [];
    throw fault;
  }
}
