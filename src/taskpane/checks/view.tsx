import { Late } from '../late';
import type { Shell, View } from '../view';

/** Where the figures contradict each other. The list is a script of its own, which comes when the view is first opened. */
export function checksView(shell: Shell): View {
  const checks = new Late(
    async () => (await import(/* webpackChunkName: "checks-view" */ './checks')).makeChecks(shell),
    shell,
  );
  return {
    name: 'checks',
    draw: () => checks.draw((list) => list.draw()),
    update: () => void checks.load(),
    openCheck: (asked) => void checks.load().then(() => checks.come?.show(asked)),
    back: () => checks.come?.back() ?? false,
  };
}
