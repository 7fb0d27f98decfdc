import { workbookPaneTexts } from '../../locales/workbookPane';
import type { FormulaBlock, FormulasFound } from '../../workbook/values/formulaErrors';
import { ErrorItem } from './errorItem';
import type { WorkbookPartProps } from './workbookActions';

type FormulaListsProps = WorkbookPartProps & { readonly formulas: FormulasFound };

/** More than anybody mends one by one. */
const SHOWN = 30;

/** Formulas that show errors, each with what mends it, and all blocks of formulas. */
export function FormulaLists({ formulas: { blocks, errors }, shell, actions }: FormulaListsProps) {
  const { errors: texts } = workbookPaneTexts[shell.language];
  return (
    <>
      {errors.length > 0 && (
        <ul class="list">
          {errors.slice(0, SHOWN).map((error) => (
            <ErrorItem
              key={`${error.sheet}!${error.address}`}
              error={error}
              shell={shell}
              actions={actions}
            />
          ))}
        </ul>
      )}
      {errors.length > SHOWN && <p class="facts">{texts.more(errors.length - SHOWN)}</p>}
      <details>
        <summary>{texts.blocks(blocks.reduce((sum, { formulas }) => sum + formulas, 0))}</summary>
        <ul class="lines">
          {blocks.slice(0, SHOWN).map((block) => (
            <BlockLine
              key={`${block.sheet}!${block.address}`}
              block={block}
              shell={shell}
              actions={actions}
            />
          ))}
        </ul>
        {blocks.length > SHOWN && <p class="facts">{texts.moreBlocks(blocks.length - SHOWN)}</p>}
      </details>
    </>
  );
}

type BlockLineProps = WorkbookPartProps & { readonly block: FormulaBlock };

function BlockLine({ block, shell, actions }: BlockLineProps) {
  const { errors: texts, named } = workbookPaneTexts[shell.language];
  const { sheet, address, formulas, errors } = block;
  const place = `${sheet}!${address}`;
  return (
    <li>
      <span>{`${place} · ${texts.block(formulas, errors)} `}</span>
      <button
        type="button"
        class="link"
        disabled={shell.busy}
        aria-label={named(texts.goTo, place)}
        onClick={() => actions.goToCells(block)}
      >
        {texts.goTo}
      </button>
    </li>
  );
}
