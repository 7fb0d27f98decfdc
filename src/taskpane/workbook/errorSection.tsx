import { workbookPaneTexts } from '../../locales/workbookPane';
import { asTyped } from '../../model/formulaText';
import { session } from '../../session';
import { FluentButton } from '../elements/elements';
import type { WorkbookPanelProps, WorkbookPartProps } from './workbookActions';

type ErrorSectionProps = WorkbookPartProps & Pick<WorkbookPanelProps, 'state'>;

/** The formulas of the add-in that show errors: where, what the error means, and the way to the cell. */
export function ErrorSection({ state, shell, actions }: ErrorSectionProps) {
  const { errors: texts, named } = workbookPaneTexts[shell.language];
  const { errors } = state;
  const { busy } = shell;
  const meaningOf = (error: string) => texts.meanings[error] ?? texts.otherMeaning;
  return (
    <section aria-labelledby="errors-title">
      <h2 id="errors-title">{texts.title}</h2>
      <p class="facts">{errors === undefined ? texts.about : texts.found(errors.length)}</p>
      {errors !== undefined && errors.length > 0 && (
        <ul class="list">
          {errors.slice(0, SHOWN).map((one) => (
            <li key={`${one.sheet}!${one.address}`} class="entry">
              <h3>{`${one.sheet}!${one.address} · ${one.error}`}</h3>
              <p>
                <code translate={false}>{asTyped(one.formula, session.listSeparator)}</code>
              </p>
              <p class="about">{meaningOf(one.error)}</p>
              <div class="buttons">
                <FluentButton
                  size="small"
                  disabled-focusable={busy}
                  aria-label={named(texts.goTo, `${one.sheet}!${one.address}`)}
                  onClick={() => actions.goToError(one)}
                >
                  {texts.goTo}
                </FluentButton>
                {one.error === '#NAME?' && (
                  <FluentButton size="small" disabled-focusable={busy} onClick={actions.recalculate}>
                    {workbookPaneTexts[shell.language].formulas.recalculate}
                  </FluentButton>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {errors !== undefined && errors.length > SHOWN && (
        <p class="facts">{texts.more(errors.length - SHOWN)}</p>
      )}
      <div class="buttons">
        <FluentButton size="small" disabled-focusable={busy} onClick={actions.findErrors}>
          {texts.find}
        </FluentButton>
      </div>
    </section>
  );
}

/** More than anybody mends one by one. */
const SHOWN = 30;
