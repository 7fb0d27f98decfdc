import { Late } from '../late';
import type { Shell, View } from '../view';

/** Bulletins of the user's own. All of it, with the readers, is a script of its own, which comes when it is first opened. */
export function bulletinsView(shell: Shell): View {
  const bulletins = new Late(
    async () => (await import(/* webpackChunkName: "bulletins" */ './bulletins')).makeBulletins(shell),
    shell,
  );
  return {
    name: 'bulletins',
    draw: () => bulletins.draw((made) => made.draw()),
    update: () => void bulletins.load().then(() => bulletins.come?.update()),
  };
}
