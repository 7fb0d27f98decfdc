import { Component } from 'preact';
import { answerOf } from '../../builder/answer';
import { choicesFor, firstRecipe, withCalculation, withChoice } from '../../builder/choices';
import { choiceName, labelOf, titleOf } from '../../builder/label';
import { holdingReferences } from '../../builder/openFormula';
import { calculations, parametersOf, subjectIn } from '../../builder/recipe';
import type { CalculationId, ParameterOf, Recipe } from '../../builder/recipe';
import { isRange, keptReferences, referenceIn } from '../../builder/references';
import type { Reference, Said } from '../../builder/references';
import { periodsOf, rowKindsOf, shapesOf } from '../../builder/shapes';
import type { ShapeChoice } from '../../builder/shapes';
import { builderTexts } from '../../locales/builder';
import { messagesIn } from '../../locales/language';
import type { Language } from '../../locales/messages';
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
import type { Choice } from '../elements/choiceField';
import { headedPeriods } from './headedChoices';
import { Result } from './result';
import { ShapeFields } from './shapeFields';

export type BuilderProps = { readonly asked: AskedFigure; readonly shell: Shell };

type BuilderState = {
  readonly recipe: Recipe;
  /** Those arguments of the opened formula that are cells and stay so. */
  readonly references: readonly Reference[];
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
    references: openedOf(this.props)?.references ?? [],
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
      ? { opened: undefined, references: [] }
      : { opened: now, recipe: now.recipe, references: now.references, shape: { shape: 'cell' } };
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

  override render({ shell }: BuilderProps, { recipe, references, shape, selection }: BuilderState) {
    const { catalogue } = session;
    const { language } = shell;
    const texts = builderTexts[language];
    const messages = messagesIn(language);
    const answer = answerOf(recipe, catalogue);
    const nameFrom = references.find(({ says }) => says.includes('subject'));
    const parameters = parametersOf(recipe)
      .map((one) => ({ parameter: one, choices: choicesFor(recipe, one, catalogue) }))
      .filter(
        ({ choices, parameter }) =>
          choices.length > 0 || parameter.required === true || this.#cellsFor(parameter).length > 0,
      );
    return (
      <section class="builder" aria-labelledby="builder-title">
        <h3 id="builder-title" tabindex={-1}>
          {texts.heading}
        </h3>
        <FormulaInCell selection={selection} shell={shell} />
        {nameFrom !== undefined && (
          <p class="about">
            {texts[isRange(nameFrom) ? 'nameFromRange' : 'nameFromCell'](
              nameFrom.text,
              subjectIn(catalogue, recipe.subject).name[language],
            )}
          </p>
        )}
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
              chosen={this.#chosenIn(parameter)}
              options={[
                ...this.#cellsFor(parameter).map(({ text, value, reference }) => {
                  const name =
                    value === undefined
                      ? leftOutName(recipe, parameter, language)
                      : choiceName(value, parameter, recipe, catalogue, messages);
                  const from = texts[isRange(reference) ? 'fromRange' : 'fromCell'];
                  return [asCell(text), from(text, name)] as const;
                }),
                ...(parameter.required === true && recipe.given[parameter.name] !== undefined
                  ? []
                  : [['', leftOutName(recipe, parameter, language)] as const]),
                ...this.#named(parameter, choices),
              ]}
              choose={(value) => this.#chooseIn(parameter, value)}
            />
          ))}
        </div>
        <Result answer={answer} language={language} />
        {references.length === 0 && (
          <ShapeFields recipe={recipe} shape={shape} choose={this.#chooseShape} shell={shell} />
        )}
        <BuilderButtons
          recipe={recipe}
          references={references}
          shape={shape}
          selection={selection}
          shell={shell}
        >
          {recipe.id !== 'BOUNDS' && answer.kind === 'figure' && (
            <BasketToggle
              recipe={recipe}
              label={labelOf(recipe, catalogue, messages)}
              size="medium"
              shell={shell}
            />
          )}
        </BuilderButtons>
      </section>
    );
  }

  /** What can be chosen, by name. */
  #named(parameter: ParameterOf, choices: readonly string[]): readonly Choice[] {
    const { language } = this.props.shell;
    const named = choices.map(
      (value) =>
        [
          value,
          choiceName(value, parameter, this.state.recipe, session.catalogue, messagesIn(language)),
        ] as const,
    );
    return parameter.takes === 'period' ? headedPeriods(named, language) : named;
  }

  /** @param kept those references that may stay: they do where they say the same as before */
  #choose(recipe: Recipe, kept = this.state.references): void {
    const same = keptReferences(kept, this.state.recipe, recipe);
    const references = holdingReferences(recipe, same);
    const shape = references.length > 0 ? { shape: 'cell' as const } : fitting(this.state.shape, recipe);
    this.setState({ recipe, references, shape });
  }

  /** A value in the place of what was chosen, or again the cell of the formula that was opened. */
  #chooseIn(parameter: ParameterOf, value: string): void {
    const { recipe, references } = this.state;
    const cell = this.#cellsFor(parameter).find(({ text }) => asCell(text) === value);
    const others = references.filter(({ says }) => !says.includes(parameter.name));
    if (cell === undefined) {
      this.#choose(chosen(recipe, parameter, value), others);
      return;
    }
    const again = cell.reference.says.reduce(
      (made, said, at) =>
        said === 'subject' ? made : withChoice(made, said, this.#openedValue(cell.before.says[at])),
      recipe,
    );
    const added = holdingReferences(again, [...keptReferences(others, recipe, again), cell.reference]);
    this.setState({ recipe: again, references: added, shape: { shape: 'cell' } });
  }

  /** The cells that the opened formula has for a parameter, and what stands in them. */
  #cellsFor({ name }: ParameterOf) {
    const { opened, recipe } = this.state;
    return (opened?.references ?? []).flatMap((before) => {
      const reference = referenceIn(recipe, before);
      const at = reference?.says.indexOf(name) ?? -1;
      if (reference === undefined || at === -1) return [];
      return [{ text: before.text, value: this.#openedValue(before.says[at]), reference, before }];
    });
  }

  #openedValue(said: Said | undefined): string | undefined {
    return said === undefined || said === 'subject' ? undefined : this.state.opened?.recipe.given[said];
  }

  #chosenIn({ name }: ParameterOf): string {
    const { recipe, references } = this.state;
    const cell = references.find(({ says }) => says.includes(name));
    return cell === undefined ? (recipe.given[name] ?? '') : asCell(cell.text);
  }

  readonly #chooseShape = (shape: ShapeChoice): void => this.setState({ shape });
}

/** What is meant where nothing is chosen. */
function leftOutName({ id }: Recipe, { name }: ParameterOf, language: Language): string {
  const { newest, leftOut } = builderTexts[language];
  return name === 'period' && (id === 'ACTUAL' || id === 'TARGET') ? newest[id] : leftOut[name];
}

/** The value of an option that is a cell; no other begins like a formula. */
function asCell(text: string): string {
  return `=${text}`;
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
