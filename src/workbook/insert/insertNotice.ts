import type { Language } from '../../locales/messages';
import { inWorkbook } from '../core/inWorkbook';
import { sheetName } from './names';

/**
 * Tells the user something on a sheet of its own, where nothing else can.
 * @throws Refusal with a message for the user
 */
export async function insertNotice(lines: readonly string[], language: Language): Promise<void> {
  await inWorkbook({ task: 'other', language }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const taken = worksheets.items.map(({ name }) => name);
    const sheet = worksheets.add(sheetName('VNEXPORT', taken));
    // The apostrophe says that it is text, whatever it begins with.
    sheet.getRangeByIndexes(0, 0, lines.length, 1).values = lines.map((line) => [`'${line}`]);
    sheet.activate();
    await context.sync();
  });
}
