import type { ProblemDetail } from '../catalogue/problem';
import { ifThere } from '../catalogue/problem';
import type { Messages } from '../locales/messages';
import { session } from '../session';
import { filledFormula, placeIn, placesOf, valueAt } from '../tables/filledFormula';
import type { Place, ReferredCells } from '../tables/filledFormula';
import { partsOf } from '../tables/formulaParts';
import { answerTo, detailOf, MOST_SUGGESTIONS, wordsFor } from './mending';
import type { Suggestion } from './mending';

/** A cell that a formula refers to, and what is wrong with what stands in it. */
export type CellMending<Cells extends ReferredCells> = {
  readonly cells: Cells;
  /** Which of them, counted from 0. */
  readonly place: Place;
  readonly detail: ProblemDetail;
  /** Texts that would be understood there, with what the formula would answer. */
  readonly suggestions: readonly { readonly text: string; readonly answer: Suggestion['answer'] }[];
};

/** More places than these nobody looks through. */
const MOST_PLACES = 2000;

/**
 * Which of the cells that a formula refers to say what is not understood or has no answer, each once, and what could
 * stand there instead. What is offered answers.
 * @param wrong the places of the answer that show errors; all of them unless given
 * @example cellMendings('=VNEXPORT.TARGET(A2:A9)', [a2ToA9], [{ row: 2, column: 0 }], vi)
 * // [{ place: { row: 2, column: 0 }, suggestions: [{ text: 'Gạo', … }], … }]
 */
export function cellMendings<Cells extends ReferredCells>(
  formula: string,
  cells: readonly Cells[],
  wrong: readonly Place[] | undefined,
  messages: Messages,
): readonly CellMending<Cells>[] {
  const call = callIn(formula);
  if (call === undefined || cells.length === 0) return [];
  const places = (wrong ?? placesOf(cells, MOST_PLACES)).slice(0, MOST_PLACES);
  const isList = cells.some(({ rows, columns }) => rows * columns > 1);
  const found = new Map<string, CellMending<Cells>>();
  for (const place of places) {
    const filled = filledFormula(call, cells, place);
    const detail = filled === undefined ? undefined : detailOf(filled);
    // A blank cell in a list of names is answered with a blank one.
    if (detail === undefined || (isList && detail.kind === 'subject-missing')) continue;
    const of = cellsOf(detail, cells, place);
    if (of === undefined) continue;
    const at = placeIn(of, place);
    const key = `${of.text} ${String(at.row)} ${String(at.column)}`;
    if (found.has(key)) continue;
    found.set(key, {
      cells: of,
      place: at,
      detail,
      suggestions: textsFor(detail, call, cells, of, place, messages),
    });
  }
  return [...found.values()];
}

/** The only call of ours in a formula, as a formula by itself: other functions may stand around it. */
function callIn(formula: string): string | undefined {
  const parts = partsOf(formula);
  const first = parts.findIndex(({ kind }) => kind === 'call');
  if (first === -1 || parts.slice(first + 1).some(({ kind }) => kind === 'call')) return undefined;
  let depth = 0;
  for (let at = first + 1; at < parts.length; at += 1) {
    depth += parts[at]?.text === '(' ? 1 : parts[at]?.text === ')' ? -1 : 0;
    if (depth === 0) {
      return `=${parts
        .slice(first, at + 1)
        .map(({ text }) => text)
        .join('')}`;
    }
  }
  return undefined;
}

/** Whose cell a problem is of: that with the word that is not understood, else that with the name. */
function cellsOf<Cells extends ReferredCells>(
  detail: ProblemDetail,
  cells: readonly Cells[],
  place: Place,
): Cells | undefined {
  const said = (of: Cells) => String(valueAt(of, place));
  if ('text' in detail) return cells.find((of) => said(of) === detail.text);
  if (!('subject' in detail)) return undefined;
  const { subject } = detail;
  return cells.find((of) => ifThere(() => session.catalogue.resolve(said(of)))?.code === subject.code);
}

function textsFor(
  detail: ProblemDetail,
  call: string,
  cells: readonly ReferredCells[],
  of: ReferredCells,
  place: Place,
  messages: Messages,
): CellMending<ReferredCells>['suggestions'] {
  return wordsFor(detail, messages)
    .flatMap(({ by }) => {
      const instead = cells.map((one) => (one === of ? { ...one, ...holding(by) } : one));
      const filled = filledFormula(call, instead, place);
      const answer = filled === undefined ? undefined : answerTo(filled);
      return answer === undefined ? [] : [{ text: by, answer }];
    })
    .slice(0, MOST_SUGGESTIONS);
}

/** One text in the place of a range. */
function holding(text: string): Pick<ReferredCells, 'rows' | 'columns' | 'from' | 'values'> {
  return { rows: 1, columns: 1, from: { row: 0, column: 0 }, values: [[text]] };
}
