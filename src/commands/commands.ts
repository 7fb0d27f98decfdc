import { catalogue } from '../functions/arguments';
import { languageOf, messagesIn } from '../locales/language';
import { insertTable } from '../workbook/insertTable';
import { reasonOf } from '../workbook/notInserted';

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
    report(reasonOf(error, messages.language));
    await Office.addin.showAsTaskpane();
  }
}
