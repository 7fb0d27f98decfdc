import { outsidePaneTexts } from '../locales/outsidePane';
import type { Language } from '../locales/messages';
import { carryOut } from './carryOut';
import { askInDialog } from './dialog';
import type { Notice, Show } from './notice';
import { workbookCommands } from './workbookCommands';

/** Where a notice is told that no pane and no dialog shows. */
export type LastResort = 'on a sheet' | 'nowhere';

export type Reach = { readonly language: Language; readonly show: Show; readonly lastResort: LastResort };

/**
 * Lets the user know what a command has to say where no pane shows it: in a dialog, else on a sheet of its own.
 * @param reachAgain is given what comes of a question that was answered with yes
 */
export async function reachOutsidePane(
  said: Notice,
  { language, show, lastResort }: Reach,
  reachAgain: (next: Notice) => void,
): Promise<void> {
  const texts = outsidePaneTexts[language];
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
    if (next.kind !== 'working') reachAgain(next);
  });
}

/** A dialog is no place for a long list: the pane has all of it. */
const SHOWN_LINES = 10;
