import { endingOf } from '../../commands/notice';
import { paneTexts } from '../../locales/pane';
import type { Shell, View } from '../view';
import type { Bulletins } from './bulletins';

/** Bulletins of the user's own. All of it, with the readers, is a script of its own, which comes when it is first opened. */
export function bulletinsView(shell: Shell): View {
  let bulletins: Bulletins | undefined;
  let failed: string | undefined;

  async function load(): Promise<void> {
    const loaded = await endingOf(
      () => import(/* webpackChunkName: "bulletins" */ './bulletins'),
      shell.language,
    );
    if ('kind' in loaded) failed = loaded.message;
    else bulletins ??= loaded.makeBulletins(shell);
    shell.redraw();
    bulletins?.update();
  }

  return {
    name: 'bulletins',
    draw: () => bulletins?.draw() ?? <p class="empty">{failed ?? paneTexts[shell.language].opening}</p>,
    update: () => (bulletins === undefined ? void load() : bulletins.update()),
  };
}
