import type { Catalogue } from '../catalogue/catalogue';
import { sourceLine } from '../functions/sourceLine';
import { basketTexts } from '../locales/basket';
import type { Messages } from '../locales/messages';
import { searchTexts } from '../locales/search';
import { unitName } from '../locales/units';
import { formulaOf } from '../model/formulaText';
import { numberFormatOf } from '../model/numberFormat';
import type { Observation } from '../model/observation';
import { callInWords } from '../search/callInWords';
import { amountOf } from '../tables/amountColumns';
import { answerOf } from './answer';
import type { Answer } from './answer';
import type { Basket } from './basket';
import { labelOf, periodOf } from './label';
import { callOf } from './recipe';
import type { Recipe } from './recipe';

/** A small table of figures: rows with headings above, and the number formats of the same cells. */
export type BasketTable = {
  readonly cells: readonly (readonly (string | number)[])[];
  readonly formats: readonly (readonly (string | undefined)[])[];
};

type Context = { readonly catalogue: Catalogue; readonly messages: Messages };

/**
 * The figures of a basket as a table: what each is, its period, value, unit and source.
 * @param how formulas follow newer figures; values stay as they are. What has no figure is #N/A either way.
 */
export function basketTable(basket: Basket, how: 'formulas' | 'values', context: Context): BasketTable {
  const { catalogue, messages } = context;
  const rows = basket.map((recipe) => {
    const answer = answerOf(recipe, catalogue);
    const printed = how === 'formulas' ? printedIn(recipe, answer) : undefined;
    return {
      cells: [
        asText(labelOf(recipe, catalogue, messages)),
        periodCell(periodOf(answer, messages)),
        valueOf(recipe, answer, how, context),
        printed === undefined ? asText(unitOf(answer, messages)) : aboutOf('UNIT', printed, context),
        printed === undefined ? asText(sourceOf(answer, context)) : aboutOf('SOURCE', printed, context),
      ],
      format: answer.kind === 'figure' ? formatOf(answer) : undefined,
    };
  });
  return {
    cells: [[...basketTexts[messages.language].columns], ...rows.map(({ cells }) => cells)],
    formats: [[], ...rows.map(({ format }) => [undefined, YEAR_FORMAT, format])],
  };
}

/** What the cells of the table will show, for the widths of its columns. */
export function shownTexts(basket: Basket, context: Context): BasketTable['cells'] {
  return basketTable(basket, 'values', context).cells.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell)),
  );
}

type Figure = Extract<Answer, { kind: 'figure' }>;

function printedIn({ id }: Recipe, answer: Answer): Observation | undefined {
  return (id === 'TARGET' || id === 'ACTUAL') && answer.kind === 'figure' ? answer.inputs[0] : undefined;
}

function valueOf(
  recipe: Recipe,
  answer: Answer,
  how: 'formulas' | 'values',
  { catalogue, messages }: Context,
): string | number {
  if (how === 'values') return answer.kind === 'figure' ? answer.number : NOT_AVAILABLE;
  const isKnown = catalogue.subjects.some(({ code }) => code === recipe.subject);
  return isKnown ? formulaOf(callOf(recipe, catalogue, messages)) : NOT_AVAILABLE;
}

const NOT_AVAILABLE = '=NA()';

function formatOf({ unit, inputs }: Figure): string {
  const decimals = inputs.map((one) => amountOf(one)?.decimals ?? 0);
  return numberFormatOf({ unit, decimals: Math.max(0, ...decimals) });
}

function unitOf(answer: Answer, messages: Messages): string {
  return answer.kind === 'figure' ? unitName(answer.unit, messages) : '';
}

function sourceOf(answer: Answer, { catalogue, messages }: Context): string {
  if (answer.kind !== 'figure') return '';
  const { inputs, isComputed } = answer;
  const [figure] = inputs;
  if (!isComputed && figure !== undefined) return sourceLine(figure, catalogue, messages);
  const publishers = [...new Set(inputs.map(({ publisher }) => publisher.name[messages.language]))];
  return searchTexts[messages.language].computedFrom(inputs.length, publishers.join(', '));
}

/** UNIT or SOURCE of exactly this figure. */
function aboutOf(id: 'UNIT' | 'SOURCE', figure: Observation, { catalogue, messages }: Context): string {
  const { measure, period, publisher, partner } = figure;
  const subject = catalogue.subject(figure.subject);
  const call = callInWords(
    {
      id,
      subject,
      options: [
        { kind: 'measure', value: measure },
        { kind: 'period', value: period },
        { kind: 'publisher', value: publisher.code },
        ...(partner === undefined ? [] : [{ kind: 'market', value: catalogue.subject(partner) } as const]),
      ],
    },
    catalogue,
    messages,
  );
  return formulaOf(call);
}

/** A year is a number: of digits that are text, Excel warns in every cell. */
function periodCell(period: string): string | number {
  return /^\d{4}$/.test(period) ? Number(period) : asText(period);
}

/** Without a separator of thousands; other periods are text, which it does not change. */
const YEAR_FORMAT = '0';

/** The apostrophe says that it is a text, and is not shown: "Tháng 7/2026" is no date. */
function asText(text: string): string {
  return text === '' ? '' : `'${text}`;
}
