import { search } from '../../search/search';
import { session } from '../../session';
import { Store } from '../store';
import type { Shell, View } from '../view';
import { Search } from './search';
import type { SearchState } from './search';

/** Finds any figure by words, and puts its formula into a cell. */
export function searchView(shell: Shell): View {
  const store = new Store<SearchState>({ query: '' }, shell.redraw);
  const filter = (query: string): void => store.update(() => ({ query }));
  return {
    name: 'search',
    draw: () => <Search state={store.state} filter={filter} shell={shell} />,
    // The index is made for the first search.
    prepare: () => void search(session.catalogue, ''),
  };
}
