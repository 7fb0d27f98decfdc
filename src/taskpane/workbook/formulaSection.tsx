import { workbookPaneTexts } from '../../locales/workbookPane';
import type { ConversionScope } from '../../workbook/values/convertToValues';
import type { WorkbookPanelProps, WorkbookPartProps } from './workbookActions';
import { FluentButton } from '../elements/elements';

const scopes: readonly ConversionScope[] = ['selection', 'sheet', 'workbook'];

type FormulaSectionProps = WorkbookPartProps & Pick<WorkbookPanelProps, 'state'>;

/** Turns the add-in's formulas into values and back, and lists those that could not be. */
export function FormulaSection({ state, shell, actions }: FormulaSectionProps) {
  const texts = workbookPaneTexts[shell.language].formulas;
  const { contents, left } = state;
  const { busy } = shell;
  const converted = typeof contents === 'object' && 'converted' in contents ? contents.converted : undefined;
  const { convert, restore, recalculate, forget } = actions;
  return (
    <section aria-labelledby="formulas-title">
      <h2 id="formulas-title">{texts.title}</h2>
      <p class="facts">{texts.about}</p>
      <form
        class="buttons"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <select aria-label={texts.scope} name="scope">
          {scopes.map((scope) => (
            <option key={scope} value={scope} selected={scope === 'workbook'}>
              {texts.scopes[scope]}
            </option>
          ))}
        </select>
        <FluentButton
          size="small"
          disabled-focusable={busy}
          onClick={({ currentTarget }) => {
            const chosen = (currentTarget as HTMLElement).parentElement?.querySelector('select')?.value;
            convert(scopes.find((scope) => scope === chosen) ?? 'workbook');
          }}
        >
          {texts.convert}
        </FluentButton>
      </form>
      <div class="buttons">
        <FluentButton size="small" disabled-focusable={busy} onClick={restore}>
          {texts.restore(converted)}
        </FluentButton>
        <FluentButton size="small" disabled-focusable={busy} onClick={recalculate}>
          {texts.recalculate}
        </FluentButton>
        {converted !== undefined && converted > 0 && (
          <FluentButton size="small" disabled-focusable={busy} onClick={forget}>
            {texts.forget}
          </FluentButton>
        )}
      </div>
      {left.length > 0 && (
        <details open>
          <summary>{texts.left(left.length)}</summary>
          <ul class="lines">
            {left.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
