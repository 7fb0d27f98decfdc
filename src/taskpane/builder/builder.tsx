import { Component } from 'preact';
import { answerOf } from '../../builder/answer';
import { choicesFor, firstRecipe, withCalculation, withChoice } from '../../builder/choices';
import { choiceName, labelOf, titleOf } from '../../builder/label';
import { calculations, parametersOf } from '../../builder/recipe';
import type { CalculationId, ParameterOf, Recipe } from '../../builder/recipe';
import { periodsOf, rowKindsOf, shapesOf, usualFirst } from '../../builder/shapes';
import type { RowsOf, Shape, ShapeChoice } from '../../builder/shapes';
import { builderTexts } from '../../locales/builder';
import { messagesIn } from '../../locales/language';
import { capitalised } from '../../locales/phrases';
import { session } from '../../session';
import type { Selection } from '../../workbook/insert/selection';
import type { AskedFigure } from '../asked';
import { BasketToggle } from '../basket/basketToggle';
import { focusOn } from '../focus';
import type { Shell } from '../view';
import type { OpenedFormula } from '../workbench';
import { BuilderButtons } from './builderButtons';
import { FormulaInCell } from './formulaInCell';
import { ChoiceField } from '../elements/choiceField';
import { Result } from './result';

export type BuilderProps = { readonly asked: AskedFigure; readonly shell: Shell };

type BuilderState = {
  readonly recipe: Recipe;
  readonly shape: ShapeChoice;
  /** What is selected in the sheet; `undefined` until that is known, and where nothing is. */
  readonly selection: Selection | undefined;
  /** The formula of the sheet that the recipe was last taken from. */
  readonly opened: OpenedFormula | undefined;
};

/** A formula of a subject that is put together by choosing, with its result at any moment. */
export class Builder extends Component<BuilderProps, BuilderState> {
  override state: BuilderState = {
    recipe: recipeFor(this.props),
    shape: { shape: 'cell' },
    selection: this.props.shell.workbench.selection.current,
    opened: openedOf(this.props),
  };
  #endFollowing: (() => void) | undefined;

  /** A formula of the sheet that is opened while the page is shown takes the place of what was chosen. */
  static override getDerivedStateFromProps(
    props: BuilderProps,
    { opened }: BuilderState,
  ): Partial<BuilderState> | null {
    const now = openedOf(props);
    if (now === opened) return null;
    return now === undefined
      ? { opened: undefined }
      : { opened: now, recipe: now.recipe, shape: { shape: 'cell' } };
  }

  override componentDidMount(): void {
    const { selection } = this.props.shell.workbench;
    this.#endFollowing = selection.subscribe(() => this.setState({ selection: selection.current }));
    this.#showOpened(undefined);
  }

  override componentDidUpdate(_: BuilderProps, before: BuilderState): void {
    this.#showOpened(before.opened);
  }

  override componentWillUnmount(): void {
    this.#endFollowing?.();
    this.props.shell.workbench.open(undefined);
  }

  /** Who opens a formula goes on with its parts. */
  #showOpened(before: OpenedFormula | undefined): void {
    const { opened } = this.state;
    if (opened !== undefined && opened !== before) focusOn('#builder-title');
  }

  override render({ shell }: BuilderProps, { recipe, shape, selection }: BuilderState) {
    const { catalogue } = session;
    const { language } = shell;
    const texts = builderTexts[language];
    const messages = messagesIn(language);
    const answer = answerOf(recipe, catalogue);
    const parameters = parametersOf(recipe)
      .map((one) => ({ parameter: one, choices: choicesFor(recipe, one, catalogue) }))
      .filter(({ choices, parameter }) => choices.length > 0 || parameter.required === true);
    return (
      <section class="builder" aria-labelledby="builder-title">
        <h3 id="builder-title" tabindex={-1}>
          {texts.heading}
        </h3>
        <FormulaInCell selection={selection} shell={shell} />
        <ChoiceField
          label={texts.calculation}
          chosen={recipe.id}
          options={calculations.map(({ id }) => [id, capitalised(titleOf(id, language))])}
          choose={(id) => this.#choose(withCalculation(recipe, id as CalculationId, catalogue))}
        />
        <div class="fields">
          {parameters.map(({ parameter, choices }) => (
            <ChoiceField
              key={parameter.name}
              label={texts.fields[parameter.name]}
              chosen={recipe.given[parameter.name] ?? ''}
              options={[
                ...(parameter.required === true && recipe.given[parameter.name] !== undefined
                  ? []
                  : [['', texts.leftOut[parameter.name]] as const]),
                ...choices.map(
                  (value) => [value, choiceName(value, parameter, recipe, catalogue, messages)] as const,
                ),
              ]}
              choose={(value) => this.#choose(chosen(recipe, parameter, value))}
            />
          ))}
        </div>
        <Result answer={answer} language={language} />
        <ShapeFields recipe={recipe} shape={shape} choose={this.#chooseShape} shell={shell} />
        <BuilderButtons recipe={recipe} shape={shape} selection={selection} shell={shell} />
        {recipe.id !== 'BOUNDS' && answer.kind === 'figure' && (
          <div class="buttons">
            <BasketToggle recipe={recipe} label={labelOf(recipe, catalogue, messages)} shell={shell} />
          </div>
        )}
      </section>
    );
  }

  #choose(recipe: Recipe): void {
    this.setState({ recipe, shape: fitting(this.state.shape, recipe) });
  }

  readonly #chooseShape = (shape: ShapeChoice): void => this.setState({ shape });
}

/** The formula that is being changed, on the page of its subject. */
function openedOf({ asked, shell }: BuilderProps): OpenedFormula | undefined {
  const { opened } = shell.workbench;
  return opened?.recipe.subject === asked.subject ? opened : undefined;
}

function recipeFor(props: BuilderProps): Recipe {
  const opened = openedOf(props);
  if (opened !== undefined) return opened.recipe;
  const { subject, measure, period, partner } = props.asked;
  const given = Object.entries({ measure, period, market: partner });
  return firstRecipe(
    session.catalogue.subject(subject),
    session.catalogue,
    Object.fromEntries(given.filter(([, value]) => value !== undefined)),
  );
}

/** What a later choice makes impossible is left out again: a publisher that does not state the measure. */
function chosen(recipe: Recipe, { name }: ParameterOf, value: string): Recipe {
  const next = withChoice(recipe, name, value === '' ? undefined : value);
  return parametersOf(next)
    .filter((one) => one.name !== name && next.given[one.name] !== undefined)
    .reduce((made, one) => {
      const given = made.given[one.name];
      const isThere = given !== undefined && choicesFor(made, one, session.catalogue).includes(given);
      return isThere || one.takes === 'period' ? made : withChoice(made, one.name, undefined);
    }, next);
}

/** The shape stays where the recipe can still have it. */
function fitting(choice: ShapeChoice, recipe: Recipe): ShapeChoice {
  const { catalogue } = session;
  if (!shapesOf(recipe, catalogue).includes(choice.shape)) return { shape: 'cell' };
  const periods = periodsOf(recipe, catalogue);
  const { shape, first, rowsOf } = choice;
  return {
    shape,
    first: first !== undefined && periods.includes(first) ? first : undefined,
    rowsOf: rowsOf !== undefined && rowKindsOf(recipe, catalogue).includes(rowsOf) ? rowsOf : undefined,
  };
}

type ShapeFieldsProps = {
  readonly recipe: Recipe;
  readonly shape: ShapeChoice;
  readonly choose: (shape: ShapeChoice) => void;
  readonly shell: Shell;
};

function ShapeFields({ recipe, shape, choose, shell: { language } }: ShapeFieldsProps) {
  const { catalogue } = session;
  const texts = builderTexts[language];
  const messages = messagesIn(language);
  const shapes = shapesOf(recipe, catalogue);
  if (shapes.length < 2) return null;
  const periods = periodsOf(recipe, catalogue);
  const axis: ParameterOf = { name: 'period', takes: 'period' };
  return (
    <div class="fields">
      <ChoiceField
        label={texts.shape}
        chosen={shape.shape}
        options={shapes.map((one) => [one, texts.shapes[one]])}
        choose={(one) => choose({ ...shape, shape: one as Shape })}
      />
      {shape.shape !== 'cell' && periods.length > 1 && (
        <ChoiceField
          label={texts.first}
          chosen={shape.first ?? usualFirst(periods) ?? ''}
          options={periods.map((one) => [one, choiceName(one, axis, recipe, catalogue, messages)])}
          choose={(first) => choose({ ...shape, first })}
        />
      )}
      {shape.shape === 'grid' && (
        <ChoiceField
          label={texts.rowsOf}
          chosen={shape.rowsOf ?? ''}
          options={rowKindsOf(recipe, catalogue).map((one) => [one, texts.rows[one]])}
          choose={(rowsOf) => choose({ ...shape, rowsOf: rowsOf as RowsOf })}
        />
      )}
    </div>
  );
}
