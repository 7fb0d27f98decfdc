import { paneTexts } from '../locales/pane';
import type { PaneActions } from './paneView';
import type { State } from './state';
import { FluentButton, FluentMessageBar, FluentSpinner } from './elements/elements';
import { CloseIcon, DoneIcon, FailedIcon } from './elements/icons';

type MessagesProps = { readonly state: State; readonly actions: Pick<PaneActions, 'answer' | 'dismiss'> };

/**
 * What is going on, or how the last piece of work ended. The status region is always there, so that screen readers
 * notice when something appears in it; an alert is read as it appears.
 */
export function Messages({ state, actions }: MessagesProps) {
  const { language, work, outcome, question } = state;
  const texts = paneTexts[language];
  const dismiss = (
    <FluentButton
      slot="dismiss"
      appearance="transparent"
      size="small"
      icon-only
      aria-label={texts.dismiss}
      title={texts.dismiss}
      onClick={actions.dismiss}
    >
      <CloseIcon />
    </FluentButton>
  );
  return (
    <div class="messages">
      <div role="status">
        {work !== undefined && (
          <FluentMessageBar intent="info" role="presentation">
            <FluentSpinner slot="icon" size="tiny" aria-hidden="true" />
            {work.message}
            {work.progress !== undefined && <progress aria-label={work.message} value={work.progress} />}
            {work.stop && (
              <FluentButton slot="actions" size="small" onClick={work.stop}>
                {texts.stop}
              </FluentButton>
            )}
          </FluentMessageBar>
        )}
        {outcome?.kind === 'done' && (
          <FluentMessageBar intent="success" role="presentation">
            <DoneIcon />
            {outcome.message}
            {dismiss}
          </FluentMessageBar>
        )}
      </div>
      {question !== undefined && (
        <FluentMessageBar intent="warning" role="alertdialog" aria-label={question.confirm}>
          {question.message}
          <div class="buttons answers">
            <FluentButton appearance="primary" size="small" onClick={() => actions.answer(question)}>
              {question.confirm}
            </FluentButton>
            {question.others?.map((other) => (
              <FluentButton key={other.confirm} size="small" onClick={() => actions.answer(other)}>
                {other.confirm}
              </FluentButton>
            ))}
            <FluentButton size="small" onClick={() => actions.answer(undefined)}>
              {question.cancel}
            </FluentButton>
          </div>
        </FluentMessageBar>
      )}
      {outcome?.kind === 'failed' && (
        <FluentMessageBar intent="error" role="alert">
          <FailedIcon />
          {outcome.message}
          {dismiss}
        </FluentMessageBar>
      )}
    </div>
  );
}
