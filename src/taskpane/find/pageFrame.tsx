import type { ComponentChildren } from 'preact';
import { findTexts } from '../../locales/find';
import type { Language } from '../../locales/messages';
import { session } from '../../session';
import type { AskedFigure } from '../asked';
import type { Shell } from '../view';
import { Breadcrumb } from './breadcrumb';
import type { Page } from './navigation';

type PageFrameProps = {
  readonly page: Page;
  readonly back: () => void;
  readonly goToRow: (way: readonly string[]) => void;
  readonly shell: Shell;
  readonly children: ComponentChildren;
};

/** A page that was opened from the search or from another page: the way back, its title, and what it shows. */
export function PageFrame({ page, back, goToRow, shell, children }: PageFrameProps) {
  const texts = findTexts[shell.language];
  return (
    <>
      <div class="page-ways">
        <button type="button" class="link" onClick={back}>
          {`‹ ${texts.back}`}
        </button>
        {page.kind === 'subject' && <Breadcrumb asked={page.asked} goToRow={goToRow} shell={shell} />}
      </div>
      {/* Who opens the page begins to read here. */}
      <h2 id="page-title" class="page-title" tabindex={-1}>
        {page.kind === 'subject' ? nameOf(page.asked, shell.language) : texts.allFunctions}
      </h2>
      {children}
    </>
  );
}

/** What the page is about: a subject, or what of it goes to one market. */
function nameOf({ subject, partner }: AskedFigure, language: Language): string {
  const { catalogue } = session;
  const name = catalogue.subject(subject).name[language];
  return partner === undefined
    ? name
    : `${name} ${findTexts[language].toMarket(catalogue.subject(partner).name[language])}`;
}
