/* eslint office-addins/load-object-before-read: off, office-addins/no-context-sync-in-loop: off -- a ClientResult has a value without being loaded; one answer holds only so much */
import type { Limits } from '../../../src/workbook/store/longEntries';
import { syncAndRead } from '../../../src/workbook/store/store';
import type { Collection, Stored } from '../../../src/workbook/store/store';
import { StoreWriter } from '../../../src/workbook/store/writer';
import type { EntryChange } from '../../../src/workbook/store/writer';

/** A collection for tests of the store alone. */
export type Note = { readonly id: string; readonly text: string | number };
export const notes: Collection<Note> = {
  name: 'notes',
  read: (value) => {
    const { id, text } = value as Partial<Note>;
    return typeof id === 'string' && (typeof text === 'string' || typeof text === 'number')
      ? { id, text }
      : undefined;
  },
  label: ({ id }) => `note ${id}`,
};

export const note = (id: string, text: Note['text'] = id): Note => ({ id, text });
export const put = (...all: Note[]): EntryChange<Note>[] => all.map((one) => ({ put: one }));

/** Small, so that what is long need not be; 45 letters of three bytes are two parts of at most 100. */
export const limits = { index: 150, part: 100 };
export const long = (id: string, letter = 'ạ'): Note => note(id, letter.repeat(45));

export function read(): Promise<Stored<Note>> {
  return Excel.run((context) => syncAndRead(context, notes));
}

export async function write(changes: readonly EntryChange<Note>[], within: Limits = limits): Promise<void> {
  await Excel.run(async (context) => {
    await new StoreWriter(context, notes, await syncAndRead(context, notes), within).sync(changes);
  });
}

export async function partsOfWorkbook(): Promise<{ namespace: string; xml: string }[]> {
  return Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.load('items/id,items/namespaceUri');
    await context.sync();
    const texts: { namespace: string; xml: string }[] = [];
    for (const part of customXmlParts.items) {
      const xml = part.getXml();
      await context.sync();
      texts.push({ namespace: part.namespaceUri, xml: xml.value });
    }
    return texts;
  });
}

export async function addPart(xml: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}

/** Puts another text in the place of a part whose text is found to contain something. */
export async function damage(from: string, to: string): Promise<void> {
  await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.load('items/id');
    await context.sync();
    const texts = customXmlParts.items.map((part) => ({ part, xml: part.getXml() }));
    await context.sync();
    const one = texts.find(({ xml }) => xml.value.includes(from));
    one?.part.setXml(one.xml.value.replace(from, to));
    await context.sync();
  });
}
