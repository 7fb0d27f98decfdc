import { session } from '../session';
import { commandTexts } from '../locales/commands';
import { messagesIn } from '../locales/language';
import type { Language } from '../locales/messages';
import { workbookTexts } from '../locales/workbook';
import { sourceTable } from '../tables/sourceTable';
import { insertTable } from '../workbook/insert/insertTable';
import type { WriteOptions } from '../workbook/core/requests';
import { carryOut } from './carryOut';
import { endingOf } from './notice';
import type { Ended, Notice, Show } from './notice';
import { userLanguage } from './userLanguage';
import { workbookCommands } from './workbookCommands';

/**
 * Ribbon commands, by the names that manifest.xml gives them. Excel has no notification for add-ins, and its dialogs
 * ask for leave on the web, so what a command has to say is shown in the pane, which opens for it.
 */
export function associateCommands(show: Show): void {
  const associate = (name: string, command: Command): void =>
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void carryOutOpenly(command, show).finally(() => {
        // Excel waits for this, whatever happens; not for the answer to a question.
        event.completed();
      });
    });
  associate('insertTargets', {
    message: (language) => commandTexts[language].inserting(`“${targetsTitle(language)}”`),
    canStop: true,
    work: insertTargets,
  });
  associate('refreshAll', {
    message: (language) => commandTexts[language].refreshing,
    canStop: true,
    work: async (language, options) => (await workbookCommands()).refresh('all', language, options),
  });
  associate('convertWorkbook', {
    message: (language) => commandTexts[language].counting,
    work: async (language) => (await workbookCommands()).askToConvert('workbook', language),
  });
}

/**
 * Refreshes a workbook that asks for it when it opens. Nobody has asked for it at this moment: the pane opens only for
 * what has changed in the sheets; that nothing has, or that it did not work, stands in the pane for who opens it.
 */
export async function refreshOnOpening(show: Show): Promise<void> {
  if (Office.context.host !== Office.HostType.Excel) return;
  const language = userLanguage();
  const asked = await endingOf(asksForRefresh, language);
  if (typeof asked === 'object') show(asked);
  if (asked !== true) return;
  const work = (options: WriteOptions) =>
    endingOf(async () => {
      const wishes = { ...options, delayForCellEdit: true };
      return (await workbookCommands()).refresh('all', language, wishes);
    }, language);
  const message = commandTexts[language].refreshing;
  await carryOut({ message, language, canStop: true }, work, (said) => {
    if (said.kind !== 'done') {
      show(said);
      return;
    }
    const { report, ...rest } = said;
    const isNews = report?.tables.some(
      ({ changed, added, skipped }) => changed.length + added.length > 0 || skipped?.reason === 'broken-off',
    );
    show(isNews ? said : rest);
    if (isNews) void openPane();
  });
}

/** Excel loads the add-in with the workbook only where it is wished for; elsewhere not even the workbook is asked. */
async function asksForRefresh(): Promise<boolean> {
  const behavior = await Office.addin.getStartupBehavior().catch(() => undefined);
  return behavior === Office.StartupBehavior.load && (await workbookCommands()).refreshesOnOpening();
}

type Command = {
  readonly message: (language: Language) => string;
  readonly canStop?: boolean;
  readonly work: (language: Language, options: WriteOptions) => Promise<Notice>;
};

/** The pane is open from the beginning, for a look at how it goes on, and at the end, though it was closed meanwhile. */
async function carryOutOpenly({ message, work, canStop = false }: Command, show: Show): Promise<void> {
  const language = userLanguage();
  const about = { message: message(language), language, canStop };
  const done = carryOut(about, (options) => endingOf(() => work(language, options), language), show);
  await openPane();
  await done;
  await openPane();
}

/** Where Excel will not open it, the work is done all the same. */
async function openPane(): Promise<void> {
  await Office.addin.showAsTaskpane().catch(() => undefined);
}

async function insertTargets(language: Language, options: WriteOptions): Promise<Notice> {
  const source = { catalogue: session.catalogue, messages: messagesIn(language) };
  const insert = async (): Promise<Ended> => {
    const { title, address } = await insertTable('targets', { place: 'new-sheet', ...options }, source);
    return { kind: 'done', message: workbookTexts[language].inserted(title, address) };
  };
  return endingOf(insert, language);
}

function targetsTitle(language: Language): string {
  return sourceTable('targets', { catalogue: session.catalogue, messages: messagesIn(language) }).title;
}
