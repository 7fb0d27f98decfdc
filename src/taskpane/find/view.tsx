import { search } from '../../search/search';
import { session } from '../../session';
import { waysTo } from '../asked';
import { focusOn, panelId } from '../focus';
import { Late } from '../late';
import { Store } from '../store';
import type { CameFrom, Shell, View } from '../view';
import { atRow, atSearch, pageKey, shownPage, stepBack, withKnown, withPage, withQuery } from './navigation';
import type { FindState, Page } from './navigation';
import { PageFrame } from './pageFrame';
import { Search } from './search';
import { dismissWelcome, isWelcomeWanted } from './welcome';

/** Finds figures: by words, and from the page of one subject to that of another. */
export function findView(shell: Shell): View {
  const store = new Store<FindState>(
    { ...atSearch, query: shell.typed, welcome: isWelcomeWanted() },
    shell.redraw,
  );
  const subjectPage = new Late(
    async () => (await import(/* webpackChunkName: "subject" */ './subject/subjectPage')).SubjectPage,
    shell,
  );
  const functionList = new Late(
    async () =>
      (await import(/* webpackChunkName: "function-list" */ './functions/functionPage')).makeFunctionPage(
        shell,
      ),
    shell,
  );
  const page = document.documentElement;
  const isKnown = (code: string): boolean => session.catalogue.subjects.some((one) => one.code === code);
  /** A dataset may have been removed since a page was opened. */
  const shownNow = (): Page | undefined => shownPage(withKnown(store.state, isKnown));

  /** Lets come what the page needs that is shown. */
  function update(): void {
    const shown = shownNow();
    if (shown?.kind === 'subject') void subjectPage.load();
    if (shown?.kind === 'functions') void functionList.load().then(() => functionList.come?.update());
  }

  function goTo(asked: Page, from?: CameFrom): void {
    store.update((state) => withPage(state, asked, page.scrollTop, from));
    page.scrollTop = 0;
    update();
    focusOn('#page-title');
  }

  /** What was left is found as it was, in whichever view: scrolled as far, with the keyboard on what led away from it. */
  function back(): boolean {
    const left = withKnown(store.state, isKnown).trail.at(-1);
    if (left === undefined) return false;
    store.update((state) => stepBack(withKnown(state, isKnown)));
    update();
    const ways = waysTo(pageKey(left.page));
    if (left.from !== undefined) {
      shell.openView(left.from.view);
      focusOn(`#${panelId(left.from.view)} ${ways}`, left.from.way);
      return true;
    }
    // A country stands in its bloc and among all countries: the keyboard goes on from where it was opened.
    focusOn(document.querySelector(`${ways}[tabindex="0"]`) === null ? ways : `${ways}[tabindex="0"]`);
    page.scrollTop = left.leftAt;
    return true;
  }

  /** From the way that leads to a page into the tree, whose row has the keyboard then; to the search where there is none. */
  function goToRow(way: readonly string[]): void {
    store.update((state) => atRow(state, way));
    page.scrollTop = 0;
    focusOn(way.length === 0 ? '#panel-find input' : '[role=treeitem][tabindex="0"]');
  }

  function draw() {
    const shown = shownNow();
    if (shown === undefined) {
      const filter = (query: string): void => store.update((state) => withQuery(state, query));
      return (
        <Search
          query={store.state.query}
          filter={filter}
          kind={store.state.kind}
          chooseKind={(kind) => store.update((state) => ({ ...state, kind }))}
          browse={store.state.browse}
          changeBrowse={(change) => store.update((state) => ({ ...state, browse: change(state.browse) }))}
          openFunctions={() => goTo({ kind: 'functions' })}
          welcome={store.state.welcome}
          dismissWelcome={() => {
            dismissWelcome();
            store.update((state) => ({ ...state, welcome: false }));
            focusOn('#panel-find input');
          }}
          shell={shell}
        />
      );
    }
    return (
      <PageFrame key={pageKey(shown)} page={shown} back={back} goToRow={goToRow} shell={shell}>
        {shown.kind === 'subject'
          ? subjectPage.draw((SubjectPage) => <SubjectPage asked={shown.asked} shell={shell} />)
          : functionList.draw((list) => list.draw())}
      </PageFrame>
    );
  }

  return {
    name: 'find',
    draw,
    update,
    openSubject: (asked, from) => goTo({ kind: 'subject', asked }, from),
    back,
    // The index is made for the first search.
    prepare: () => void search(session.catalogue, ''),
  };
}
