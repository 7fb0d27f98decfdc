import type { ComponentChildren } from 'preact';
import { session } from '../../session';
import { askedKey } from '../asked';
import type { AskedFigure } from '../asked';
import type { Shell } from '../view';

type SubjectLinkProps = {
  readonly asked: AskedFigure;
  readonly shell: Shell;
  /** The name of the subject unless given. */
  readonly children?: ComponentChildren;
};

/** Opens the page of a subject, from wherever its name stands; the keyboard comes back to it. */
export function SubjectLink({ asked, shell, children }: SubjectLinkProps) {
  return (
    <button
      type="button"
      class="link"
      data-goes-to={askedKey(asked)}
      onClick={() => shell.openSubject(asked)}
    >
      {children ?? session.catalogue.subject(asked.subject).name[shell.language]}
    </button>
  );
}
