import { openFirst } from '../../builder/openFormula';
import { builderTexts } from '../../locales/builder';
import { explain, messagesIn } from '../../locales/language';
import type { Selection } from '../../workbook/insert/selection';
import type { Shell } from '../view';

type FormulaInCellProps = {
  readonly selection: Selection | undefined;
  readonly shell: Shell;
};

/** Which formula is being changed, and why one of ours that is selected cannot be: formulaOffer.tsx offers those that can. */
export function FormulaInCell({ selection, shell }: FormulaInCellProps) {
  const texts = builderTexts[shell.language];
  const { opened } = shell.workbench;
  const found = selection === undefined ? undefined : openFirst(selection.formula, selection.filled);
  return (
    <>
      {opened !== undefined && <p class="about">{texts.beingChanged(opened.address)}</p>}
      {selection !== undefined && found?.kind === 'problem' && (
        <p class="in-cell about">
          {texts.notUnderstood(
            selection.formulaIn.address,
            explain(found.detail, messagesIn(shell.language)),
          )}
        </p>
      )}
      {selection !== undefined && found?.kind === 'not-taken-apart' && (
        <p class="in-cell about">{texts.notTakenApart(selection.formulaIn.address)}</p>
      )}
    </>
  );
}
