import { catalogue } from '../functions/arguments';
import { languageOf, messagesIn } from '../locales/language';
import { workbookTexts } from '../locales/workbook';
import { insertTable, NotInserted } from '../workbook/insertTable';

/**
 * Ribbon commands, by the names that manifest.xml gives them.
 * @param report shows a message in the pane, which opens when a command could not do its work
 */
export function associateCommands(report: (message: string) => void): void {
  Office.actions.associate('insertTargets', (event: Office.AddinCommands.Event) => {
    void insertTargets(report).finally(() => {
      // Excel waits for this, whatever happens.
      event.completed();
    });
  });
}

async function insertTargets(report: (message: string) => void): Promise<void> {
  const messages = messagesIn(languageOf(Office.context.displayLanguage));
  try {
    await insertTable('targets', 'new-sheet', { catalogue, messages });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const { failed } = workbookTexts[messages.language];
    report(error instanceof NotInserted ? reason : failed(reason));
    await Office.addin.showAsTaskpane();
  }
}
