import { workbookPaneTexts } from '../../locales/workbookPane';
import { FluentButton } from '../elements/elements';
import { LatePart } from '../latePart';
import type { WorkbookPanelProps, WorkbookPartProps } from './workbookActions';

type ErrorSectionProps = WorkbookPartProps & Pick<WorkbookPanelProps, 'state'>;

/** The formulas of the add-in: where they stand, which show errors, what the errors mean and what mends them. */
export function ErrorSection({ state, shell, actions }: ErrorSectionProps) {
  const { errors: texts } = workbookPaneTexts[shell.language];
  const { formulas } = state;
  return (
    <section aria-labelledby="errors-title">
      <h2 id="errors-title" tabIndex={-1}>
        {texts.title}
      </h2>
      <p class="facts">{formulas === undefined ? texts.about : texts.found(formulas.errors.length)}</p>
      {formulas !== undefined && formulas.blocks.length > 0 && (
        <LatePart
          fetchPart={async () =>
            (await import(/* webpackChunkName: "builder" */ './formulaLists')).FormulaLists
          }
          shell={shell}
          props={{ formulas, shell, actions }}
        />
      )}
      <div class="buttons">
        <FluentButton size="small" disabled-focusable={shell.busy} onClick={actions.findFormulas}>
          {texts.find}
        </FluentButton>
      </div>
    </section>
  );
}
