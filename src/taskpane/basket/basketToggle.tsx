import { isIn } from '../../builder/basket';
import { openFormula } from '../../builder/openFormula';
import type { Recipe } from '../../builder/recipe';
import { basketTexts } from '../../locales/basket';
import { formulaOf } from '../../model/formulaText';
import type { Call } from '../../model/formulaText';
import { FluentButton } from '../elements/elements';
import type { Shell } from '../view';

type BasketToggleProps = {
  readonly recipe: Recipe;
  readonly label: string;
  /** As high as the buttons beside it. */
  readonly size?: 'small' | 'medium';
  readonly shell: Shell;
};

/** Puts a figure into the basket, or takes it out again. */
export function BasketToggle({ recipe, label, size = 'small', shell }: BasketToggleProps) {
  const texts = basketTexts[shell.language];
  const isThere = isIn(shell.workbench.basket, recipe);
  return (
    <FluentButton
      size={size}
      aria-label={isThere ? texts.takeOutNamed(label) : texts.addNamed(label)}
      onClick={() => shell.workbench.toggle(recipe)}
    >
      {isThere ? texts.takeOut : texts.add}
    </FluentButton>
  );
}

/** The same for the figure that a call returns; nothing where the call is of another kind, such as a table. */
export function BasketToggleOf({
  call,
  label,
  shell,
}: Omit<BasketToggleProps, 'recipe'> & { readonly call: Call }) {
  const opened = openFormula(formulaOf(call));
  if (opened.kind !== 'opened' || opened.recipe.id === 'BOUNDS') return null;
  return <BasketToggle recipe={opened.recipe} label={label} shell={shell} />;
}
