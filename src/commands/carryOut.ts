import { commandTexts } from '../locales/commands';
import type { Language } from '../locales/messages';
import type { WriteOptions } from '../workbook/core/requests';
import type { Notice, Show, Working } from './notice';

/** What a user reads while the work goes on. */
export type About = {
  readonly message: string;
  readonly language: Language;
  /** For work that heeds the signal of its options. */
  readonly canStop?: boolean | undefined;
};

let isAtWork = false;

/**
 * Does a piece of work and shows it from its beginning to its end. One at a time, whoever asks for it, pane or ribbon:
 * what is asked for meanwhile (a second click, mostly) is not begun.
 * @param work never throws: see endingOf
 */
export async function carryOut(
  { message, language, canStop = false }: About,
  work: (options: WriteOptions) => Promise<Notice>,
  show: Show,
): Promise<void> {
  if (isAtWork) return;
  isAtWork = true;
  let isOver = false;
  const stopping = new AbortController();
  const { signal } = stopping;
  const stop = (): void => {
    // The button may be pressed in the very moment in which it goes.
    if (isOver) return;
    stopping.abort();
    show({ ...working, message: commandTexts[language].stopping });
  };
  const working: Working = { kind: 'working', message, stop: canStop ? stop : undefined };
  const onProgress = (done: number, all: number): void => {
    if (done < all && !signal.aborted) show({ ...working, progress: done / all });
  };
  show(working);
  const ended = await work({ signal, onProgress }).finally(() => {
    isAtWork = false;
    isOver = true;
  });
  show(ended);
}
