import { welcomeTexts } from '../../locales/welcome';
import { FluentButton } from '../elements/elements';
import type { Shell } from '../view';

type WelcomeProps = {
  readonly searchFor: (query: string) => void;
  readonly dismiss: () => void;
  readonly shell: Shell;
};

/** For somebody who opens the pane for the first time: what it is, three things to try, and never again if not wanted. */
export function Welcome({ searchFor, dismiss, shell }: WelcomeProps) {
  const texts = welcomeTexts[shell.language];
  return (
    <section class="welcome" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      <p>{texts.what}</p>
      <p class="about">{texts.toTry}</p>
      <div class="buttons">
        <FluentButton size="small" appearance="primary" onClick={() => searchFor(texts.query)}>
          {texts.search(texts.query)}
        </FluentButton>
        <FluentButton size="small" onClick={() => shell.openView('tables')}>
          {texts.table}
        </FluentButton>
        <FluentButton size="small" onClick={() => shell.openView('bulletins')}>
          {texts.bulletin}
        </FluentButton>
      </div>
      <button type="button" class="link" onClick={dismiss}>
        {texts.dismiss}
      </button>
    </section>
  );
}

const KEY = 'vnexport.welcomed';

/** Whether the user has not yet said that it is not wanted; it is shown again where the browser keeps nothing for add-ins. */
export function isWelcomeWanted(): boolean {
  try {
    return localStorage.getItem(KEY) === null;
  } catch {
    return true;
  }
}

export function dismissWelcome(): void {
  try {
    localStorage.setItem(KEY, 'yes');
  } catch {
    // Partitioned or blocked storage: it is gone until the pane is opened again.
  }
}
