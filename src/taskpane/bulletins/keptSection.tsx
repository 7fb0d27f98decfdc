import { bulletinTexts } from '../../locales/bulletins';
import { paneTexts } from '../../locales/pane';
import { periodName } from '../../locales/periods';
import { serviceTexts } from '../../locales/service';
import { FluentButton } from '../elements/elements';
import type { BulletinsProps } from './bulletinsPanel';
import type { ExportFormat, KeptBulletin } from './bulletinsState';

const formats: readonly ExportFormat[] = ['CSV', 'SDMX-CSV', 'JSON'];

/** The bulletins that the workbook keeps, and what can be done with each. */
export function KeptSection({ state, actions, shell }: BulletinsProps) {
  const texts = bulletinTexts[shell.language].kept;
  const { kept, unread, saved } = state;
  return (
    <section aria-labelledby="kept-title">
      <h2 id="kept-title">{texts.title}</h2>
      {saved !== undefined && (
        <div class="buttons">
          <FluentButton size="small" disabled-focusable={shell.busy} onClick={actions.undoSave}>
            {texts.undo}
          </FluentButton>
        </div>
      )}
      {unread !== undefined && (
        <>
          <p class="empty">{unread}</p>
          <div class="buttons">
            <FluentButton size="small" disabled-focusable={shell.busy} onClick={actions.readAgain}>
              {paneTexts[shell.language].readAgain}
            </FluentButton>
          </div>
        </>
      )}
      {kept.length === 0 ? (
        unread === undefined && <p class="how-to">{texts.none}</p>
      ) : (
        <ul class="list">
          {kept.map((one) => (
            <KeptItem key={one.dataset.id} one={one} state={state} actions={actions} shell={shell} />
          ))}
        </ul>
      )}
    </section>
  );
}

function KeptItem({ one, state, actions, shell }: BulletinsProps & { readonly one: KeptBulletin }) {
  const { language, busy } = shell;
  const { dataset, source } = one;
  const texts = bulletinTexts[language].kept;
  const { publishers, covers, figures } = dataset;
  const title = dataset.title[language];
  const publisher = publishers.map(({ name }) => name[language]).join(', ');
  const buttons: readonly [string, () => void][] = [
    ...(source.address === undefined
      ? []
      : [[serviceTexts[language].askAgain, () => actions.askAgain(one)] as [string, () => void]]),
    [texts.rename, () => actions.startRenaming(dataset.id)],
    ...formats.map((format): [string, () => void] => [
      texts.exportAs(format),
      () => actions.exportAs(dataset, format),
    ]),
    [texts.remove, () => actions.remove(dataset)],
  ];
  return (
    <li class="entry">
      <h3>{title}</h3>
      <p class="facts">{texts.facts(publisher, periodName(covers, language), figures.length)}</p>
      {source.address !== undefined && <p class="facts">{serviceTexts[language].from(source.address)}</p>}
      {state.renaming === dataset.id ? (
        <form
          class="field"
          onSubmit={(event) => {
            event.preventDefault();
            const typed = event.currentTarget.querySelector('input')?.value.trim() ?? '';
            if (typed !== '') actions.rename(dataset, typed);
          }}
        >
          <label class="field">
            {texts.newTitle}
            <input type="text" maxLength={200} defaultValue={title} />
          </label>
          <div class="buttons">
            <FluentButton
              appearance="primary"
              size="small"
              disabled-focusable={busy}
              onClick={({ currentTarget }) => (currentTarget as HTMLElement).closest('form')?.requestSubmit()}
            >
              {texts.saveTitle}
            </FluentButton>
            <FluentButton size="small" onClick={() => actions.startRenaming(undefined)}>
              {texts.cancel}
            </FluentButton>
          </div>
        </form>
      ) : (
        <div class="buttons">
          {buttons.map(([label, onClick]) => (
            <FluentButton
              key={label}
              size="small"
              disabled-focusable={busy}
              aria-label={texts.named(label, title)}
              onClick={onClick}
            >
              {label}
            </FluentButton>
          ))}
        </div>
      )}
    </li>
  );
}
