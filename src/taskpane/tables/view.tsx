import { checksOf } from '../../checks/checks';
import { session } from '../../session';
import { Late } from '../late';
import type { Shell, View } from '../view';

/** Tables and how to insert them. The list is a script of its own, which comes when the view is first opened. */
export function tablesView(shell: Shell): View {
  const tables = new Late(
    async () => (await import(/* webpackChunkName: "tables-view" */ './tables')).makeTables(shell),
    shell,
  );
  return {
    name: 'tables',
    draw: () => tables.draw((list) => list.draw()),
    update: () => void tables.load(),
    // One of the tables lists them; they take longer than all others together.
    prepare: () => void checksOf(session.catalogue),
  };
}
