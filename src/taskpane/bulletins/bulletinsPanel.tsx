import type { Shell } from '../view';
import type { BulletinsActions, BulletinsState } from './bulletinsState';
import { KeptSection } from './keptSection';
import { MessageSection } from './messageSection';
import { ReadSection } from './readSection';
import { ReviewSection } from './reviewSection';

export type BulletinsProps = {
  readonly state: BulletinsState;
  readonly actions: BulletinsActions;
  readonly shell: Shell;
};

/** Reading a bulletin and what the workbook keeps or, once something is read, its review. */
export function BulletinsPanel({ state, actions, shell }: BulletinsProps) {
  const { review, message } = state;
  return (
    <div
      class="bulletins"
      // Without it the browser would open the file in the place of the pane.
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file !== undefined && !shell.busy) actions.readFile(file);
      }}
    >
      {message !== undefined ? (
        <MessageSection message={message} state={state} actions={actions} shell={shell} />
      ) : review === undefined ? (
        <>
          <ReadSection state={state} actions={actions} shell={shell} />
          <KeptSection state={state} actions={actions} shell={shell} />
        </>
      ) : (
        <ReviewSection review={review} state={state} actions={actions} shell={shell} />
      )}
    </div>
  );
}
