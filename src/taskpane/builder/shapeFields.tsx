import { choiceName } from '../../builder/label';
import type { ParameterOf, Recipe } from '../../builder/recipe';
import { periodsOf, rowKindsOf, shapesOf, usualFirst } from '../../builder/shapes';
import type { RowsOf, Shape, ShapeChoice } from '../../builder/shapes';
import { builderTexts } from '../../locales/builder';
import { messagesIn } from '../../locales/language';
import { session } from '../../session';
import { ChoiceField } from '../elements/choiceField';
import type { Shell } from '../view';

type ShapeFieldsProps = {
  readonly recipe: Recipe;
  readonly shape: ShapeChoice;
  readonly choose: (shape: ShapeChoice) => void;
  readonly shell: Shell;
};

/** How the answers lie in the sheet, where there is a choice. */
export function ShapeFields({ recipe, shape, choose, shell: { language } }: ShapeFieldsProps) {
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
      {(shape.shape === 'periods' || shape.shape === 'grid') && periods.length > 1 && (
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
