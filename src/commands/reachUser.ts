import { commandTexts } from '../locales/commands';
import type { Language } from '../locales/messages';
import { carryOut } from './carryOut';
import { askInDialog } from './dialog';
import type { Notice, Show } from './notice';
import { openPane } from './paneSeen';
import { workbookCommands } from './workbookCommands';

/** Where a notice is told that no pane and no dialog shows. */
export type LastResort = 'on a sheet' | 'nowhere';

/**
 * Lets the user know what a command has to say, which the pane holds already: in the pane if that is open or opens, else
 * in a dialog, else, if need be, on a sheet of its own.
 */
export async function reachUser(
  said: Notice,
  { language, show, lastResort }: { language: Language; show: Show; lastResort: LastResort },
): Promise<void> {
  if (await openPane()) return;
  const texts = commandTexts[language];
  const question = said.kind === 'question' ? said : undefined;
  const lines = said.kind === 'question' ? [] : (said.left ?? []);
  const answer = await askInDialog({
    language,
    message: said.message,
    lines: lines.slice(0, SHOWN_LINES),
    confirm: question?.confirm,
    cancel: question?.cancel ?? texts.close,
  });
  if (answer === undefined) {
    if (lastResort === 'nowhere') return;
    const told = [said.message, ...lines, ...(question === undefined ? [] : [texts.answerInPane])];
    await (await workbookCommands()).insertNotice(told, language).catch(() => undefined);
    return;
  }
  if (question === undefined) return;
  if (answer === 'no') {
    show({ kind: 'done', message: texts.declined });
    return;
  }
  const { working: message, canStop, goOn } = question;
  await carryOut({ message, language, canStop }, goOn, (next) => {
    show(next);
    if (next.kind !== 'working') void reachUser(next, { language, show, lastResort });
  });
}

/** A dialog is no place for a long list: the pane has all of it. */
const SHOWN_LINES = 10;
