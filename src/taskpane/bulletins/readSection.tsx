import { bulletinTexts } from '../../locales/bulletins';
import { serviceTexts } from '../../locales/service';
import { FluentButton } from '../elements/elements';
import type { BulletinsProps } from './bulletinsPanel';

/** Kinds of files that can be read; a file of another kind is refused with a sentence. */
const KINDS = '.pdf,.txt,.csv,.tsv,.htm,.html';

/** The ways to hand a bulletin to the readers. */
export function ReadSection({ state, actions, shell }: BulletinsProps) {
  const texts = bulletinTexts[shell.language].read;
  return (
    <section aria-labelledby="read-title">
      <h2 id="read-title" tabIndex={-1}>
        {texts.title}
      </h2>
      <p class="about">{texts.about}</p>
      <div class="drop">
        <p>{texts.drop}</p>
        <FluentButton
          appearance="primary"
          size="small"
          disabled-focusable={shell.busy}
          onClick={({ currentTarget }) => {
            (currentTarget as HTMLElement).parentElement?.querySelector('input')?.click();
          }}
        >
          {texts.chooseFile}
        </FluentButton>
        <input
          type="file"
          hidden
          accept={KINDS}
          aria-label={texts.chooseFile}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // The same file may be chosen again.
            currentTarget.value = '';
            if (file !== undefined) actions.readFile(file);
          }}
        />
      </div>
      <div class="buttons">
        <FluentButton size="small" disabled-focusable={shell.busy} onClick={actions.readSelection}>
          {texts.readSelection}
        </FluentButton>
      </div>
      <label class="field">
        {texts.paste}
        <textarea
          rows={3}
          placeholder={texts.pasteHint}
          value={state.pasted}
          onInput={({ currentTarget }) => actions.paste(currentTarget.value)}
          onPaste={(event) => {
            // As plain text a table of a web page has lost which cell is which.
            const html = event.clipboardData?.getData('text/html') ?? '';
            if (!/<table\b/i.test(html) || shell.busy) return;
            event.preventDefault();
            actions.readPasted(html);
          }}
        />
      </label>
      {state.pasted.trim() !== '' && (
        <div class="buttons">
          <FluentButton
            appearance="primary"
            size="small"
            disabled-focusable={shell.busy}
            onClick={() => actions.readPasted(state.pasted)}
          >
            {texts.readPasted}
          </FluentButton>
        </div>
      )}
      <AddressField state={state} actions={actions} shell={shell} />
    </section>
  );
}

/** The address of a query to a statistical data service. */
function AddressField({ state, actions, shell }: BulletinsProps) {
  const texts = serviceTexts[shell.language];
  const ask = (): void => {
    if (state.address.trim() !== '' && !shell.busy) actions.ask(state.address);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <label class="field">
        {texts.address}
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="https://"
          value={state.address}
          onInput={({ currentTarget }) => actions.typeAddress(currentTarget.value)}
        />
      </label>
      {state.address.trim() !== '' && (
        <div class="buttons">
          <FluentButton appearance="primary" size="small" disabled-focusable={shell.busy} onClick={ask}>
            {texts.ask}
          </FluentButton>
        </div>
      )}
    </form>
  );
}
