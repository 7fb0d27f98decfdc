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
import { followSelection, readSelection } from '../../workbook/insert/selection';
import type { Selection } from '../../workbook/insert/selection';
import type { AskedFigure } from '../asked';
import { BasketToggle } from '../basket/basketToggle';
import type { Shell } from '../view';
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
};

/** A formula of a subject that is put together by choosing, with its result at any moment. */
export class Builder extends Component<BuilderProps, BuilderState> {
  override state: BuilderState = {
    recipe: recipeFor(this.props),
    shape: { shape: 'cell' },
    selection: undefined,
  };
  #isThere = true;
  #endFollowing: (() => Promise<void>) | undefined;

  override componentDidMount(): void {
    void this.#look();
    // Where the sheet cannot be followed, buttons speak of the active cell.
    void followSelection(() => void this.#look()).then(
      (end) => {
        if (this.#isThere) this.#endFollowing = end;
        else void end().catch(() => undefined);
      },
      () => undefined,
    );
  }

  override componentWillUnmount(): void {
    this.#isThere = false;
    this.props.shell.workbench.open(undefined);
    void this.#endFollowing?.().catch(() => undefined);
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
        <h3 id="builder-title">{texts.heading}</h3>
        <FormulaInCell selection={selection} open={this.#openSelected} shell={shell} />
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

  /** A formula of another subject is changed on the page of that subject. */
  readonly #openSelected = (recipe: Recipe): void => {
    const { selection } = this.state;
    const { workbench, openSubject } = this.props.shell;
    if (selection === undefined) return;
    const { sheet, cell, address } = selection;
    const opened = { recipe, address, spot: { sheet, ...cell, replaces: true } };
    if (recipe.subject === this.props.asked.subject) {
      workbench.open(opened);
      this.setState({ recipe, shape: { shape: 'cell' } });
      return;
    }
    openSubject({ subject: recipe.subject });
    workbench.open(opened);
  };

  async #look(): Promise<void> {
    const selection = await readSelection();
    if (!this.#isThere) return;
    this.setState({ selection });
  }
}

function recipeFor({ asked, shell }: BuilderProps): Recipe {
  const { opened } = shell.workbench;
  if (opened?.recipe.subject === asked.subject) return opened.recipe;
  const { subject, measure, period, partner } = asked;
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
