// The bulletins of the pane: a script of its own, with the readers.
import type { ComponentChildren } from 'preact';
import type { Notice } from '../../commands/notice';
import { UnreadableBulletin } from '../../datasets/readers/draft';
import { startReview } from '../../datasets/review/review';
import { bulletinTexts } from '../../locales/bulletins';
import { readerTexts } from '../../locales/readers';
import type { WriteOptions } from '../../workbook/core/requests';
import { focusOn } from '../focus';
import { Store } from '../store';
import type { Shell } from '../view';
import { BulletinsPanel } from './bulletinsPanel';
import { nothingRead, withReview } from './bulletinsState';
import type { BulletinsActions, BulletinsState } from './bulletinsState';
import { keptActions } from './keptActions';
import { readCells, readFile, readPasted } from './reading';
import type { ReadBulletin } from './reading';
import { serviceActions } from './serviceActions';

export type Bulletins = { readonly draw: () => ComponentChildren; readonly update: () => void };

/** What the view shows and does, from now on until the pane is closed. */
export function makeBulletins(shell: Shell): Bulletins {
  const store = new Store<BulletinsState>(nothingRead, shell.redraw);
  const texts = () => bulletinTexts[shell.language].read;

  const { list, ...kept } = keptActions(shell, store);
  const { show, ...service } = serviceActions(shell, store);

  function read(name: string, work: (options: WriteOptions) => Promise<ReadBulletin>): void {
    shell.carryOut({ message: texts().reading(name), canStop: true }, async (language, options) => {
      let found: ReadBulletin;
      try {
        found = await work(options);
      } catch (fault) {
        if (!(fault instanceof UnreadableBulletin)) throw fault;
        return { kind: 'failed', message: readerTexts[language].refusals[fault.refusal] } satisfies Notice;
      }
      if ('message' in found) return show(found.message, { name }, language);
      const { draft } = found;
      store.update((state) => withReview(state, startReview(draft), name));
      // Once it is drawn.
      setTimeout(() => focusOn('#review-title'));
      const open = draft.figures.filter(({ certainty }) => certainty === 'open').length;
      const message = bulletinTexts[language].read.done({ figures: draft.figures.length, open });
      return { kind: 'done', message } satisfies Notice;
    });
  }

  const actions: BulletinsActions = {
    ...kept,
    ...service,
    readFile: (file) => read(file.name, (options) => readFile(file, options)),
    readPasted: (text) => read(texts().pasted, (options) => readPasted(text, options)),
    readSelection: () => read(texts().selection, (options) => readCells(shell.language, options)),
    paste: (pasted) => store.update((state) => ({ ...state, pasted })),
    decide: (change) =>
      store.update((state) =>
        state.review === undefined ? state : { ...state, review: change(state.review) },
      ),
    showMore: (which) =>
      store.update(({ shown, ...state }) => ({
        ...state,
        shown: { ...shown, [which]: (shown[which] ?? 0) + 1 },
      })),
    leave() {
      store.update((state) => withReview(state, undefined));
      setTimeout(() => focusOn('#read-title'));
    },
  };
  return {
    draw: () => <BulletinsPanel state={store.state} actions={actions} shell={shell} />,
    update: () => void list(),
  };
}
