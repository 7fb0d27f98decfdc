import { formulaOf } from '../catalogue/formulaText';
import { paneTexts } from '../locales/pane';
import { FluentButton, FluentMessageBar, FluentSpinner } from './elements';
import { CloseIcon, DoneIcon, FailedIcon } from './icons';
import type { Insertion, State } from './state';
import type { TableEntry } from './tableEntries';

type MessagesProps = {
  readonly state: State;
  readonly tables: readonly TableEntry[];
  readonly onDismiss: () => void;
  readonly onStop: () => void;
  readonly onAnswer: (yes: boolean) => void;
};

/**
 * What is being inserted, or how the last insertion ended. The status region is always there, so that screen readers
 * notice when something appears in it; an alert is read as it appears.
 */
export function Messages({ state, tables, onDismiss, onStop, onAnswer }: MessagesProps) {
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
      onClick={() => {
        onDismiss();
        // The button has gone with its message: the keyboard goes on from the view.
        document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
      }}
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
            {work.kind === 'command' ? work.working : texts.inserting(nameOf(work, tables))}
            {work.kind === 'command' && work.progress !== undefined && (
              <progress aria-label={work.working} value={work.progress} />
            )}
            {work.kind === 'command' && work.canStop === true && (
              <FluentButton slot="actions" size="small" onClick={onStop}>
                {texts.stop}
              </FluentButton>
            )}
          </FluentMessageBar>
        )}
        {outcome?.kind === 'inserted' && (
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
          <FluentButton slot="actions" appearance="primary" size="small" onClick={() => onAnswer(true)}>
            {question.confirm}
          </FluentButton>
          <FluentButton slot="actions" size="small" onClick={() => onAnswer(false)}>
            {question.cancel}
          </FluentButton>
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

function nameOf(work: Insertion, tables: readonly TableEntry[]): string {
  if (work.kind === 'formula') return formulaOf(work.example);
  return `“${tables.find(({ key }) => key === work.key)?.title ?? work.key}”`;
}
