import { catalogue } from '../functions/arguments';
import { languageOf, messagesIn } from '../locales/language';
import type { Language } from '../locales/messages';
import { workbookTexts } from '../locales/workbook';
import { insertTable } from '../workbook/insertTable';
import { reasonOf } from '../workbook/notInserted';
import { endingOf } from './notice';
import type { Ended, Notice } from './notice';
import { workbookCommands } from './workbookCommands';

/**
 * Ribbon commands, by the names that manifest.xml gives them. Excel has no notification for add-ins, and its dialogs
 * ask for leave on the web, so what a command has to say is shown in the pane, which opens for it.
 */
export function associateCommands(show: (notice: Notice) => void): void {
  const associate = (name: string, work: (language: Language) => Promise<Notice>): void =>
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void carryOut(work, show).finally(() => {
        // Excel waits for this, whatever happens; not for the answer to a question.
        event.completed();
      });
    });
  associate('insertTargets', insertTargets);
  associate('refreshAll', async (language) => (await workbookCommands()).refresh('all', language));
  associate('freezeWorkbook', async (language) =>
    (await workbookCommands()).askToFreeze('workbook', language),
  );
}

/** Refreshes a workbook that asks for it when it opens. The pane opens only where there is something to read. */
export async function refreshOnOpening(show: (notice: Notice) => void): Promise<void> {
  if (Office.context.host !== Office.HostType.Excel) return;
  const ended = await endingOf(async (language): Promise<Ended | undefined> => {
    return (await workbookCommands()).refreshIfAsked(language);
  }, languageOf(Office.context.displayLanguage));
  if (ended === undefined) return;
  show(ended);
  const hasNews = ended.report?.tables.some(
    ({ changed, added, skipped }) => changed.length + added.length > 0 || skipped !== undefined,
  );
  if (hasNews !== false) await Office.addin.showAsTaskpane();
}

async function carryOut(
  work: (language: Language) => Promise<Notice>,
  show: (notice: Notice) => void,
): Promise<void> {
  show(await endingOf(work, languageOf(Office.context.displayLanguage)));
  await Office.addin.showAsTaskpane();
}

async function insertTargets(language: Language): Promise<Notice> {
  const source = { catalogue, messages: messagesIn(language) };
  const insert = async (): Promise<Ended> => {
    const { title, address } = await insertTable('targets', { place: 'new-sheet' }, source);
    return { kind: 'done', message: workbookTexts[language].inserted(title, address) };
  };
  return endingOf(insert, language, reasonOf);
}
