import { render } from 'preact';
import { carryOut } from '../commands/carryOut';
import { endingOf } from '../commands/notice';
import type { Notice, Show, Working } from '../commands/notice';
import { userLanguage } from '../commands/userLanguage';
import { paneTexts } from '../locales/pane';
import { session } from '../session';
import { askedKey, waysTo } from './asked';
import { focusOn, keepFocus, panelId, whichHasFocus } from './focus';
import { PaneView, tabId } from './paneView';
import type { PaneActions } from './paneView';
import {
  afterSaid,
  initialState,
  inLanguage,
  inView,
  withoutOutcome,
  withoutQuestion,
  withoutSuccess,
} from './state';
import { Store } from './store';
import type { Shell, View } from './view';
import { views as allViews } from './views';
import { typedInPage } from './typedInPage';
import { Workbench } from './workbench';
import { BasketBar, WayToBasket } from './basket/basketBar';
import { FormulaOffer } from './builder/formulaOffer';

export type Pane = {
  /** Shows what a ribbon command is doing and has to say. */
  readonly show: Show;
  /** Ends the pane: nothing of it stays on the page, and it follows the session no longer. */
  readonly unmount: () => void;
};

/**
 * Shows the pane and keeps it in step with its state, its views and the session.
 * @param whenIdle does something when nothing else goes on; unless given, nothing is prepared
 */
export function mountPane(root: HTMLElement, whenIdle?: (work: () => void) => void): Pane {
  const shell: Shell = {
    typed: typedInPage(root),
    get language() {
      return store.state.language;
    },
    get busy() {
      return store.state.work !== undefined;
    },
    redraw: draw,
    carryOut({ message, canStop }, work) {
      const { language } = store.state;
      void carryOut(
        { message, language, canStop },
        (options) => endingOf(() => work(language, options), language),
        show,
      );
    },
    workbench: new Workbench(draw),
    openSubject(asked) {
      const view = views.find(({ openSubject }) => openSubject !== undefined);
      if (view === undefined) return;
      const { view: left } = store.state;
      const way = whichHasFocus(`#${panelId(left)} ${waysTo(askedKey(asked))}`);
      open(view.name);
      view.openSubject?.(asked, left === view.name ? undefined : { view: left, way });
    },
    openCheck(asked) {
      const view = views.find(({ openCheck }) => openCheck !== undefined);
      if (view === undefined) return;
      open(view.name);
      view.openCheck?.(asked);
    },
    openView(name) {
      open(name);
      update();
      focusOn(`#${tabId(name)}`);
    },
  };
  const views = allViews.map((make) => make(shell));
  const store = new Store(initialState(userLanguage(), firstOf(views)), draw);
  const leftAt = new Map<View['name'], number>();
  /** What had the keyboard when a question came. */
  let asked: HTMLElement | undefined;
  let isDrawing = false;
  let isOutdated = false;

  /** What asks for a drawing while one is under way, as a part does that goes away, is drawn right after it. */
  function draw(): void {
    isOutdated = true;
    if (isDrawing) return;
    isDrawing = true;
    try {
      while (isOutdated) {
        isOutdated = false;
        drawOnce();
      }
    } finally {
      isDrawing = false;
    }
  }

  function drawOnce(): void {
    const { language } = store.state;
    document.documentElement.lang = language;
    document.title = `VNEXPORT – ${paneTexts[language].title}`;
    const hasBasket = shell.workbench.basket.length > 0;
    const foot = (
      <>
        <FormulaOffer shell={shell} />
        {hasBasket && <BasketBar shell={shell} />}
      </>
    );
    const ways = hasBasket && <WayToBasket language={language} />;
    render(<PaneView state={store.state} views={views} actions={actions} ways={ways} foot={foot} />, root);
  }

  function update(): void {
    views.find(({ name }) => name === store.state.view)?.update?.();
  }

  /** The user finds every view as it was left, but what has just ended stands at its top. */
  function open(view: View['name'], scrolledTo = leftAt.get(view) ?? 0): void {
    if (view === store.state.view) return;
    const page = document.documentElement;
    leftAt.set(store.state.view, page.scrollTop);
    store.update((state) => inView(state, view));
    page.scrollTop = scrolledTo;
  }

  /** Shows what anything that goes on has to say; once it is over, what the view shows is brought up to date. */
  function show(said: Notice | Working): void {
    store.update((state) => afterSaid(state, said));
    if (said.kind === 'working') return;
    if (said.kind === 'question') {
      if (document.hasFocus()) {
        asked = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
        focusOn('[role=alertdialog] fluent-button:last-child');
      }
    } else {
      for (const { name, heard } of views) if (heard?.(said) === true) open(name, 0);
    }
    keepFocus();
    update();
  }

  const actions: PaneActions = {
    chooseLanguage: (language) => session.chooseLanguage(language),
    chooseView(view) {
      if (view === store.state.view) return;
      store.update(withoutSuccess);
      open(view);
      update();
    },
    answer(chosen) {
      const { language, question } = store.state;
      if (question === undefined) return;
      store.update(withoutQuestion);
      keepFocus(asked);
      const { working: message, canStop } = question;
      if (chosen !== undefined) void carryOut({ message, language, canStop }, chosen.goOn, show);
    },
    dismiss() {
      store.update(withoutOutcome);
      keepFocus();
    },
  };

  function prepare(): void {
    for (const { prepare: ofView } of views) if (ofView !== undefined) whenIdle?.(ofView);
  }

  /** Another language was chosen, or other figures have come. */
  function followSession(): void {
    const { language } = store.state;
    store.update((state) => inLanguage(state, userLanguage()));
    if (store.state.language !== language) update();
    else {
      draw();
      prepare();
    }
  }

  function onKey({ key, target }: KeyboardEvent): void {
    if (key !== 'Escape' || isOwnEscape(target as HTMLElement)) return;
    const { work, question, outcome, view } = store.state;
    // Who has emptied a search goes on with Escape to the tabs, and has not meant to stop anything.
    if ((target as HTMLElement).matches('[type=search]')) focusOn(`#${tabId(view)}`);
    else if (work !== undefined) work.stop?.();
    else if (question !== undefined) actions.answer(undefined);
    else if (outcome !== undefined) actions.dismiss();
    // Where there is nothing left to leave, it is the short way back to the tabs.
    else if (views.find(({ name }) => name === view)?.back?.() !== true) focusOn(`#${tabId(view)}`);
  }

  draw();
  update();
  prepare();
  root.addEventListener('keydown', onKey);
  const unsubscribe = session.subscribe(followSession);
  return {
    show,
    unmount() {
      unsubscribe();
      root.removeEventListener('keydown', onKey);
      render(null, root);
    },
  };
}

/** Escape empties a search, and closes a list or the settings, before it means anything to the pane. */
function isOwnEscape(target: HTMLElement): boolean {
  return (
    target.closest('select, dialog') !== null ||
    (target.matches('[type=search]') && (target as HTMLInputElement).value !== '')
  );
}

function firstOf(views: readonly View[]): View['name'] {
  const [first] = views;
  if (first === undefined) throw new Error('The pane has no view');
  return first.name;
}
