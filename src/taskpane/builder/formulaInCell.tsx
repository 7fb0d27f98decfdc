import { openFormula } from '../../builder/openFormula';
import type { Recipe } from '../../builder/recipe';
import { builderTexts } from '../../locales/builder';
import { explain, messagesIn } from '../../locales/language';
import { asTyped } from '../../model/formulaText';
import { session } from '../../session';
import type { Selection } from '../../workbook/insert/selection';
import { FluentButton } from '../elements/elements';
import type { Shell } from '../view';

type FormulaInCellProps = {
  readonly selection: Selection | undefined;
  readonly open: (recipe: Recipe) => void;
  readonly shell: Shell;
};

/** One of our formulas is selected: it can be opened with its parts, or it is said why not. */
export function FormulaInCell({ selection, open, shell }: FormulaInCellProps) {
  const texts = builderTexts[shell.language];
  const { opened } = shell.workbench;
  const changing = opened !== undefined && <p class="about">{texts.beingChanged(opened.address)}</p>;
  const found = selection === undefined ? undefined : openFormula(selection.formula);
  const isOpen = opened !== undefined && opened.address === selection?.address;
  if (selection === undefined || found === undefined || found.kind === 'foreign' || isOpen) {
    return <>{changing}</>;
  }
  const { address, formula } = selection;
  return (
    <>
      {changing}
      <div class="in-cell">
        <p class="about">
          {found.kind === 'opened'
            ? texts.inCell(address, asTyped(formula, session.listSeparator))
            : found.kind === 'problem'
              ? texts.notUnderstood(address, explain(found.detail, messagesIn(shell.language)))
              : texts.notTakenApart(address)}
        </p>
        {found.kind === 'opened' && (
          <FluentButton size="small" onClick={() => open(found.recipe)}>
            {texts.open}
          </FluentButton>
        )}
      </div>
    </>
  );
}
