import { mendingOf } from '../../builder/mending';
import { explain, messagesIn } from '../../locales/language';
import { workbookPaneTexts } from '../../locales/workbookPane';
import { asTyped } from '../../model/formulaText';
import { session } from '../../session';
import type { FormulaBlock, FormulaError, FormulasFound } from '../../workbook/values/formulaErrors';
import { shownAnswer } from '../builder/shownAnswer';
import { FluentButton } from '../elements/elements';
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

type ErrorItemProps = WorkbookPartProps & { readonly error: FormulaError };

function ErrorItem({ error, shell, actions }: ErrorItemProps) {
  const { language, busy } = shell;
  const { errors: texts, formulas, named } = workbookPaneTexts[language];
  const place = `${error.sheet}!${error.address}`;
  const messages = messagesIn(language);
  const { detail, opened, suggestions } = mendingOf(error.formula, error.filled, messages);
  const typed = (text: string) => asTyped(text, session.listSeparator);
  return (
    <li class="entry">
      <h3>{`${place} · ${error.error}`}</h3>
      <p>
        <code translate={false}>{typed(error.formula)}</code>
      </p>
      <p class="about">
        {detail === undefined
          ? (texts.meanings[error.error] ?? texts.otherMeaning)
          : typed(explain(detail, messages))}
      </p>
      {suggestions.length > 0 && (
        <ul class="suggestions" aria-label={texts.suggestions}>
          {suggestions.map(({ formula, answer }) => (
            <li key={formula}>
              <code translate={false}>{typed(formula)}</code>
              <span class="facts">{` = ${shownAnswer(answer, language)} `}</span>
              <FluentButton
                size="small"
                disabled-focusable={busy}
                aria-label={named(texts.use, `${place}, ${typed(formula)}`)}
                onClick={() => actions.replaceFormula(error, formula)}
              >
                {texts.use}
              </FluentButton>
            </li>
          ))}
        </ul>
      )}
      <div class="buttons">
        {opened !== undefined && (
          <FluentButton
            size="small"
            disabled-focusable={busy}
            aria-label={named(texts.change, place)}
            onClick={() => actions.changeFormula(error, opened)}
          >
            {texts.change}
          </FluentButton>
        )}
        <FluentButton
          size="small"
          disabled-focusable={busy}
          aria-label={named(texts.goTo, place)}
          onClick={() => actions.goToCells(error)}
        >
          {texts.goTo}
        </FluentButton>
        {error.error === '#NAME?' && (
          <FluentButton size="small" disabled-focusable={busy} onClick={actions.recalculate}>
            {formulas.recalculate}
          </FluentButton>
        )}
      </div>
    </li>
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
