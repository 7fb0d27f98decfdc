import type { Language } from '../../locales/messages';
import { workbookTexts } from '../../locales/workbook';
import type { Inserted } from './insertTable';

/** Says where a table is, what it is called where that is not the usual name, and where Excel holds something else. */
export function insertedMessage(inserted: Inserted, language: Language): string {
  const texts = workbookTexts[language];
  const { title, address, table, isRenamed, differs } = inserted;
  return (
    texts.inserted(title, address) +
    (isRenamed ? texts.tableNamed(table) : '') +
    (differs.length > 0 ? texts.differs(differs) : '')
  );
}
