import type { Catalogue } from '../catalogue/catalogue';
import type { Messages } from '../locales/messages';
import { periodArgument } from '../model/formulaText';
import type { Call } from '../model/formulaText';
import { comparePeriods, kindOf } from '../model/period';
import type { Period } from '../model/period';
import type { Subject } from '../model/schema';
import { unmistakableName } from '../search/callInWords';
import { headingWithUnit } from '../tables/table';
import { answerOf } from './answer';
import { basketTable, shownTexts } from './basketTable';
import { choicesFor, withChoice } from './choices';
import { labelOf } from './label';
import { callOf, parametersOf, subjectIn } from './recipe';
import type { ParameterOf, Recipe } from './recipe';
import { formulaWith, withReferences } from './references';
import type { Reference } from './references';

/** How the answers to a recipe lie in the sheet: one cell, a row that says what it is, a column of periods, or names by periods. */
export type Shape = 'cell' | 'row' | 'periods' | 'grid';

/** Whose names stand in the first column of a grid. */
export type RowsOf = 'parts' | 'siblings' | 'markets';

export type ShapeChoice = {
  readonly shape: Shape;
  /** The first period of several. */
  readonly first?: Period | undefined;
  readonly rowsOf?: RowsOf | undefined;
};

/** Where a block of cells begins, and the references of its own ranges, which depend on that. */
export type Refer = (down: number, right: number, rows: number, columns: number) => string;

/** Cells to be written, given how they refer to each other; `undefined` for what a formula spills into. */
export type Laid = {
  readonly cells: (refer: Refer) => readonly (readonly (string | number | undefined)[])[];
  readonly hasHeadings: boolean;
  /** Number formats of the same cells, and the texts that their formulas will show, where those are to be read at once. */
  readonly formats?: readonly (readonly (string | undefined)[])[];
  readonly shown?: readonly (readonly (string | number)[])[];
};

/** The parameter that takes one period after the other: the period itself, or the last of two. */
function axisOf(recipe: Recipe): ParameterOf | undefined {
  if (recipe.id === 'BOUNDS') return undefined;
  const parameters = parametersOf(recipe);
  return parameters.find(({ name }) => name === 'period') ?? parameters.find(({ name }) => name === 'to');
}

/**
 * The shapes that a recipe can have: a row where it has an answer, periods where it names one, a grid where there are names
 * for its rows.
 */
export function shapesOf(recipe: Recipe, catalogue: Catalogue): readonly Shape[] {
  const hasAxis = periodsOf(recipe, catalogue).length > 1;
  const hasRows = recipe.id !== 'BOUNDS' && rowKindsOf(recipe, catalogue).length > 0;
  const hasAnswer = answerOf(recipe, catalogue).kind === 'figure';
  return [
    'cell',
    ...(hasAnswer ? (['row'] as const) : []),
    ...(hasAxis ? (['periods'] as const) : []),
    ...(hasRows ? (['grid'] as const) : []),
  ];
}

/**
 * The periods as long as the one that is chosen, up to it, the oldest first, that have an answer of the same publisher:
 * a column of two publishers would read as one series. With a fixed first period, those after it.
 */
export function periodsOf(recipe: Recipe, catalogue: Catalogue): readonly Period[] {
  const axis = axisOf(recipe);
  const chosen = axis && recipe.given[axis.name];
  if (axis === undefined || chosen === undefined) return [];
  const { from } = recipe.given;
  const publisherOf = (period: Period): string | undefined => {
    const answer = answerOf(withChoice(recipe, axis.name, period), catalogue);
    return answer.kind === 'figure' ? answer.inputs.at(-1)?.publisher.code : undefined;
  };
  const own = publisherOf(chosen);
  if (own === undefined) return [];
  return choicesFor(recipe, axis, catalogue)
    .filter(
      (one) =>
        kindOf(one) === kindOf(chosen) &&
        comparePeriods(one, chosen) <= 0 &&
        (from === undefined || comparePeriods(one, from) > 0) &&
        publisherOf(one) === own,
    )
    .reverse();
}

/** What the first period is unless another one is chosen: a year of months, or all years. */
export function usualFirst(periods: readonly Period[]): Period | undefined {
  return kindOf(periods[0] ?? '2006') === 'year' ? periods[0] : (periods.at(-USUAL_PERIODS) ?? periods[0]);
}

const USUAL_PERIODS = 13;

/** Whose names there are for rows: of the parts of the subject, of the parts of what it is a part of, of its markets. */
export function rowKindsOf(recipe: Recipe, catalogue: Catalogue): readonly RowsOf[] {
  return (['parts', 'siblings', 'markets'] as const).filter(
    (kind) => rowsOf(kind, recipe, catalogue).length > 1,
  );
}

/** More rows than these are a table, which the pane inserts as one. */
const MOST_ROWS = 100;

function rowsOf(kind: RowsOf, recipe: Recipe, catalogue: Catalogue): readonly Subject[] {
  const subject = subjectIn(catalogue, recipe.subject);
  switch (kind) {
    case 'parts':
      return catalogue.childrenOf(subject).slice(0, MOST_ROWS);
    case 'siblings': {
      const parent = catalogue.parentOf(subject);
      return parent === undefined ? [] : catalogue.childrenOf(parent).slice(0, MOST_ROWS);
    }
    case 'markets': {
      const market = parametersOf(recipe).find(({ takes }) => takes === 'market');
      const codes = market === undefined ? [] : choicesFor(recipe, market, catalogue);
      return codes.slice(0, MOST_ROWS).map((code) => subjectIn(catalogue, code));
    }
  }
}

/**
 * A recipe laid out: the formula, and what it reads beside it.
 * @param references of a formula that is changed in its cell: in another shape it would read other cells
 * @throws Problem subject-unknown
 */
export function layOut(
  recipe: Recipe,
  choice: ShapeChoice,
  catalogue: Catalogue,
  messages: Messages,
  references: readonly Reference[] = [],
): Laid {
  const call = callOf(choice.shape === 'grid' ? withMeasure(recipe, catalogue) : recipe, catalogue, messages);
  const all = periodsOf(recipe, catalogue);
  const first = choice.first ?? usualFirst(all);
  const periods = all.filter((one) => first === undefined || comparePeriods(one, first) >= 0);
  const axis = axisOf(recipe);
  const at = axis === undefined ? 0 : 1 + parametersOf(recipe).findIndex(({ name }) => name === axis.name);
  const kinds = rowKindsOf(recipe, catalogue);
  const kind = choice.rowsOf ?? kinds[0];
  if (choice.shape === 'periods' && axis !== undefined) {
    return {
      hasHeadings: true,
      cells: (refer) => [
        ['', headingOf(recipe, catalogue, messages)],
        ...periods.map((period, row) => [
          periodEntry(period),
          row === 0 ? withReferences(call, { [at]: refer(1, 0, periods.length, 1) }) : undefined,
        ]),
      ],
    };
  }
  if (choice.shape === 'row') {
    const { cells, formats } = basketTable([recipe], 'formulas', { catalogue, messages });
    const shown = shownTexts([recipe], { catalogue, messages });
    // Its columns have no headings: what stands in them says for itself what it is.
    return {
      hasHeadings: false,
      cells: () => cells.slice(1),
      formats: formats.slice(1),
      shown: shown.slice(1),
    };
  }
  if (choice.shape !== 'grid' || kind === undefined) {
    const width = recipe.id === 'BOUNDS' ? 2 : 1;
    const formula = formulaWith(recipe, references, catalogue, messages);
    const cells = Array.from({ length: width }, (_, right) => (right === 0 ? formula : undefined));
    return { hasHeadings: false, cells: () => [cells] };
  }
  const subjects = rowsOf(kind, recipe, catalogue);
  const market = 1 + parametersOf(recipe).findIndex(({ takes }) => takes === 'market');
  const namesAt = kind === 'markets' ? market : 0;
  const rows = subjects.map(({ code }) =>
    kind === 'markets' ? withChoice(recipe, 'market', code) : { ...recipe, subject: code },
  );
  const heading = rowsHeadingOf(kind, recipe, rows, catalogue, messages);
  const columns = Math.max(1, periods.length);
  return {
    hasHeadings: true,
    cells: (refer) => {
      const references = {
        [namesAt]: refer(1, 0, subjects.length, 1),
        ...(periods.length > 0 ? { [at]: refer(0, 1, 1, columns) } : {}),
      };
      return [
        periods.length > 0 ? [heading, ...periods.map(periodEntry)] : ['', heading],
        ...subjects.map((subject, row) => [
          unmistakableName(subject, catalogue, messages.language),
          ...Array.from({ length: columns }, (_, column) =>
            row + column === 0 ? withReferences(call, references) : undefined,
          ),
        ]),
      ];
    },
  };
}

/** What the answers of all rows are, and their unit where it is one. */
function rowsHeadingOf(
  kind: RowsOf,
  recipe: Recipe,
  rows: readonly Recipe[],
  catalogue: Catalogue,
  messages: Messages,
): string {
  const answers = rows.map((row) => answerOf(row, catalogue));
  const units = new Set(answers.flatMap((answer) => (answer.kind === 'problem' ? [] : [answer.unit])));
  const ofAll = withChoice(recipe, 'market', undefined);
  const label = labelOf(ofAll, catalogue, messages, kind !== 'markets');
  return headingWithUnit(label, units.size === 1 ? [...units][0] : undefined, messages);
}

/** All rows are answered by one measure: the main one of another subject may be another. */
export function withMeasure(recipe: Recipe, catalogue: Catalogue): Recipe {
  const answer = answerOf(recipe, catalogue);
  const takesMeasure = parametersOf(recipe).some(({ name }) => name === 'measure');
  if (!takesMeasure || recipe.given.measure !== undefined || answer.kind !== 'figure') return recipe;
  return withChoice(recipe, 'measure', answer.inputs[0]?.measure);
}

/** The call with a range of names in the place of its subject: one formula that answers all of them. */
export function overNames(call: Call, names: string): string {
  return withReferences(call, { [call.id === 'BOUNDS' ? 1 : 0]: names });
}

/** A year is a number, as formulas take it; other periods are texts, which Excel would make dates of. */
function periodEntry(period: Period): string | number {
  const argument = periodArgument(period);
  return typeof argument === 'number' ? argument : `'${String(argument)}`;
}

/** What stands above a column of answers: whose figures they are, and in which unit. */
function headingOf(recipe: Recipe, catalogue: Catalogue, messages: Messages): string {
  const answer = answerOf(recipe, catalogue);
  const unit = answer.kind === 'problem' ? undefined : answer.unit;
  return headingWithUnit(labelOf(recipe, catalogue, messages), unit, messages);
}
