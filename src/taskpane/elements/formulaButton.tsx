import { formulaOf } from '../../model/formulaText';
import type { Call } from '../../model/formulaText';
import { commandTexts } from '../../locales/commands';
import { paneTexts } from '../../locales/pane';
import { workbookTexts } from '../../locales/workbook';
import { functions } from '../../functions/functions';
import { insertFormula } from '../../workbook/insert/insertFormula';
import { spillLayoutOf } from '../../workbook/insert/spillLayout';
import type { SpillLayout } from '../../workbook/insert/spillLayout';
import type { Shell } from '../view';
import { FluentButton } from './elements';
import { shownFormula } from './shownFormula';

/** Puts a formula into the active cell. */
export function FormulaButton({ call, shell }: { readonly call: Call; readonly shell: Shell }) {
  const texts = paneTexts[shell.language];
  const formula = formulaOf(call);
  const shown = shownFormula(call);
  return (
    <FluentButton
      size="small"
      disabled-focusable={shell.busy}
      aria-label={texts.insertFormulaNamed(shown)}
      onClick={() =>
        shell.carryOut({ message: commandTexts[shell.language].inserting(shown) }, async (language) => {
          const address = await insertFormula(formula, language, layoutFor(call));
          return { kind: 'done', message: workbookTexts[language].formulaInserted(shown, address) };
        })
      }
    >
      {texts.insertFormula}
    </FluentButton>
  );
}

/** Checks are told in sentences, which the columns of a new sheet would cut. */
function layoutFor({ id, args }: Call): SpillLayout | undefined {
  return id === 'CHECKS' ? spillLayoutOf(functions.CHECKS(...(args as [string?]))) : undefined;
}
