import { session } from '../session';
import { commandTexts } from '../locales/commands';
import { messagesIn } from '../locales/language';
import type { Language } from '../locales/messages';
import { sourceTable } from '../tables/sourceTable';
import type { WriteOptions } from '../workbook/core/requests';
import { carryOut } from './carryOut';
import { endingOf } from './notice';
import type { Notice, Show } from './notice';
import { followPane, openPane } from './paneSeen';
import { reachUser } from './reachUser';
import { userLanguage } from './userLanguage';
import { workbookCommands } from './workbookCommands';

/**
 * Ribbon commands, by the names that manifest.xml gives them. Each is completed at once: the shared runtime lives on, and
 * some Excels open no pane before (OfficeDev/office-js #3250). What a command has to say stands in the pane, and reaches
 * the user where the pane does not open as well: see reachUser.
 */
export function associateCommands(show: Show): void {
  followPane();
  const associate = (name: string, command: Command): void =>
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      event.completed();
      void carryOutOpenly(command, show);
    });
  associate('insertTargets', {
    message: (language) => commandTexts[language].inserting(`“${targetsTitle(language)}”`),
    canStop: true,
    isShownOnSheet: true,
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
    if (isNews) void reachUser(said, { language, show, lastResort: 'nowhere' });
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
  /** Excel goes to the sheet where it is done. */
  readonly isShownOnSheet?: boolean;
  readonly work: (language: Language, options: WriteOptions) => Promise<Notice>;
};

/** The pane is asked for from the beginning, for a look at how it goes on, and at the end, though it was closed meanwhile. */
async function carryOutOpenly(command: Command, show: Show): Promise<void> {
  const { message, work, canStop = false, isShownOnSheet = false } = command;
  const language = userLanguage();
  void openPane();
  await carryOut(
    { message: message(language), language, canStop },
    (options) => endingOf(() => work(language, options), language),
    (said) => {
      show(said);
      if (said.kind === 'working') return;
      const lastResort = isShownOnSheet && said.kind === 'done' ? 'nowhere' : 'on a sheet';
      void reachUser(said, { language, show, lastResort });
    },
  );
}

async function insertTargets(language: Language, options: WriteOptions): Promise<Notice> {
  return (await workbookCommands()).insertTable('targets', { place: 'new-sheet', ...options }, language);
}

function targetsTitle(language: Language): string {
  return sourceTable('targets', { catalogue: session.catalogue, messages: messagesIn(language) }).title;
}
