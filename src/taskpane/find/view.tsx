import { search } from '../../search/search';
import { session } from '../../session';
import { focusOn } from '../focus';
import { Late } from '../late';
import { Store } from '../store';
import type { Shell, View } from '../view';
import { atSearch, pageKey, shownPage, stepBack, withPage, withQuery } from './navigation';
import type { FindState, Page } from './navigation';
import { PageFrame } from './pageFrame';
import { Search } from './search';

/** Finds figures: by words, and from the page of one subject to that of another. */
export function findView(shell: Shell): View {
  const store = new Store<FindState>(atSearch, shell.redraw);
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

  /** Lets come what the page needs that is shown. */
  function update(): void {
    const shown = shownPage(store.state);
    if (shown?.kind === 'subject') void subjectPage.load();
    if (shown?.kind === 'functions') void functionList.load().then(() => functionList.come?.update());
  }

  function goTo(asked: Page): void {
    store.update((state) => withPage(state, asked, page.scrollTop));
    page.scrollTop = 0;
    update();
    focusOn('#page-title');
  }

  /** What was left is found as it was: scrolled as far, with the keyboard on what led away from it. */
  function back(): boolean {
    const left = store.state.trail.at(-1);
    if (left === undefined) return false;
    store.update(stepBack);
    update();
    focusOn(`[data-goes-to="${pageKey(left.page)}"]`);
    page.scrollTop = left.leftAt;
    return true;
  }

  function draw() {
    const shown = shownPage(store.state);
    if (shown === undefined) {
      const filter = (query: string): void => store.update(() => withQuery(query));
      return (
        <Search
          query={store.state.query}
          filter={filter}
          openFunctions={() => goTo({ kind: 'functions' })}
          shell={shell}
        />
      );
    }
    return (
      <PageFrame key={pageKey(shown)} page={shown} back={back} shell={shell}>
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
    openSubject: (asked) => goTo({ kind: 'subject', asked }),
    back,
    // The index is made for the first search.
    prepare: () => void search(session.catalogue, ''),
  };
}
