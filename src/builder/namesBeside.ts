import type { Catalogue } from '../catalogue/catalogue';
import { Problem } from '../catalogue/problem';
import type { ProblemDetail } from '../catalogue/problem';
import type { Messages } from '../locales/messages';
import { headingWithUnit } from '../tables/table';
import { answerOf } from './answer';
import type { Answer } from './answer';
import { labelOf, titleOf, whenOf } from './label';
import { callOf } from './recipe';
import type { Recipe } from './recipe';
import { overNames, withMeasure } from './shapes';

/** What one formula beside a column of names answers. */
export type NamesAnswered = {
  readonly formula: string;
  /** What stands above the answers: what they are, of when and in which unit, as far as that is the same for all. */
  readonly heading: string;
  /** How many names were looked at: all of them, or the first of many. */
  readonly looked: number;
  readonly isAll: boolean;
  readonly unanswered: readonly { readonly name: string; readonly detail: ProblemDetail }[];
  /** Whose figures the answers come from. */
  readonly publishers: readonly string[];
  /** Whether the answers are in more than one unit. */
  readonly areUnitsMixed: boolean;
};

/** Of longer columns, the first names are looked at: it is done at every choice. */
const MOST_LOOKED = 300;

/**
 * The recipe over a column of names. The measure is named, for the main measure of another subject may be another: people
 * would stand among millions of USD.
 * @param names what stands in the cells, some of which may be empty
 * @throws Problem subject-unknown where the subject of the recipe is gone
 */
export function answersToNames(
  asked: Recipe,
  { address, values }: { readonly address: string; readonly values: readonly string[] },
  catalogue: Catalogue,
  messages: Messages,
): NamesAnswered {
  const recipe = withMeasure(asked, catalogue);
  const filled = values.filter((name) => name.trim() !== '');
  const looked = filled.slice(0, MOST_LOOKED);
  const unlike = new Map(
    [...new Set(looked)].map((name) => [name, answerTo(name, recipe, catalogue, messages)]),
  );
  const unanswered: { name: string; detail: ProblemDetail }[] = [];
  const answered: Exclude<Answer, { kind: 'problem' }>[] = [];
  for (const name of looked) {
    const found = unlike.get(name);
    if (found === undefined) continue;
    const { answer } = found;
    if (answer.kind === 'problem') unanswered.push({ name, detail: answer.detail });
    else answered.push(answer);
  }
  const units = new Set(answered.map(({ unit }) => unit));
  const times = new Set(answered.map((answer) => whenOf(answer, messages.language)));
  const labels = new Set([...unlike.values()].flatMap(({ label }) => label ?? []));
  const [label, ...otherLabels] = labels;
  const when = times.size === 1 ? [...times] : [];
  return {
    formula: overNames(callOf(recipe, catalogue, messages), address),
    heading: headingWithUnit(
      [otherLabels.length > 0 || label === undefined ? titleOf(recipe.id, messages.language) : label, ...when]
        .filter((part) => part !== '')
        .join(', '),
      units.size === 1 ? [...units][0] : undefined,
      messages,
    ),
    looked: looked.length,
    isAll: looked.length === filled.length,
    unanswered,
    publishers: [...new Set(answered.flatMap(({ inputs }) => inputs.map(({ publisher }) => publisher.code)))],
    areUnitsMixed: units.size > 1,
  };
}

/** What the formula answers for one of the names, and what that is called where there is an answer. */
function answerTo(
  name: string,
  recipe: Recipe,
  catalogue: Catalogue,
  messages: Messages,
): { readonly answer: Answer; readonly label?: string } {
  try {
    const of = { ...recipe, subject: catalogue.resolve(name).code };
    const answer = answerOf(of, catalogue);
    return answer.kind === 'problem' ? { answer } : { answer, label: labelOf(of, catalogue, messages, true) };
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    return { answer: { kind: 'problem', detail: fault.detail } };
  }
}
