import type { ComponentChildren } from 'preact';
import { findTexts } from '../../locales/find';
import { session } from '../../session';
import type { Shell } from '../view';
import type { Page } from './navigation';

type PageFrameProps = {
  readonly page: Page;
  readonly back: () => void;
  readonly shell: Shell;
  readonly children: ComponentChildren;
};

/** A page that was opened from the search or from another page: the way back, its title, and what it shows. */
export function PageFrame({ page, back, shell, children }: PageFrameProps) {
  const texts = findTexts[shell.language];
  return (
    <>
      <button type="button" class="link back" onClick={back}>
        {`‹ ${texts.back}`}
      </button>
      {/* Who opens the page begins to read here. */}
      <h2 id="page-title" class="page-title" tabindex={-1}>
        {page.kind === 'subject'
          ? session.catalogue.subject(page.asked.subject).name[shell.language]
          : texts.allFunctions}
      </h2>
      {children}
    </>
  );
}
