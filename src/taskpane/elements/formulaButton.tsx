import { formulaOf } from '../../model/formulaText';
import type { Call } from '../../model/formulaText';
import { commandTexts } from '../../locales/commands';
import { paneTexts } from '../../locales/pane';
import { workbookTexts } from '../../locales/workbook';
import { insertFormula } from '../../workbook/insert/insertFormula';
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
          const address = await insertFormula(formula, language);
          return { kind: 'done', message: workbookTexts[language].formulaInserted(shown, address) };
        })
      }
    >
      {texts.insertFormula}
    </FluentButton>
  );
}
