import type { Call } from '../../model/formulaText';
import { commandTexts } from '../../locales/commands';
import { paneTexts } from '../../locales/pane';
import { workbookCommands } from '../../commands/workbookCommands';
import type { Shell } from '../view';
import { blockOf } from './callBlock';
import { FluentButton } from './elements';
import { shownFormula } from './shownFormula';

/** Puts a formula into the active cell, or where the user chooses if that is filled. */
export function FormulaButton({ call, shell }: { readonly call: Call; readonly shell: Shell }) {
  const texts = paneTexts[shell.language];
  const shown = shownFormula(call);
  return (
    <FluentButton
      size="small"
      disabled-focusable={shell.busy}
      aria-label={texts.insertFormulaNamed(shown)}
      onClick={() =>
        shell.carryOut({ message: commandTexts[shell.language].inserting(shown) }, async (language) => {
          const insertion = { block: blockOf(call), what: shown };
          return (await workbookCommands()).insertCells(insertion, language);
        })
      }
    >
      {texts.insertFormula}
    </FluentButton>
  );
}
