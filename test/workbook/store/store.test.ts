/* eslint office-addins/call-sync-before-read: off, office-addins/call-sync-after-load: off -- the sync is in syncAndRead */
import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { LIMITS } from '../../../src/workbook/store/longEntries';
import { syncAndRead } from '../../../src/workbook/store/store';
import { NotStorable } from '../../../src/workbook/core/faults';
import { StoreWriter } from '../../../src/workbook/store/writer';
import { bootOffice } from '../../preview/host/bootOffice';
import { addPart, damage, long, note, notes, partsOfWorkbook, put, read, write } from './notes';
import type { Note } from './notes';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});
beforeEach(() => host.reset());
afterEach(() => {
  jest.restoreAllMocks();
});
jest.setTimeout(120_000);

describe('the store in the workbook', () => {
  test('keeps entries in their order, replaces one by its id, and removes one', async () => {
    await write(put(note('a'), note('b'), note('c')));
    await write([...put(note('b', 'anew')), { remove: 'a' }]);
    expect((await read()).entries).toEqual([note('b', 'anew'), note('c')]);
  });

  test('goes with the workbook when it is saved and opened elsewhere, long entries too', async () => {
    await write(put(note('a'), long('b')));
    const saved = host.serialise();
    host.reset();
    expect((await read()).entries).toEqual([]);
    host.load(saved);
    expect((await read()).entries).toEqual([note('a'), long('b')]);
  });

  test('costs one round trip to read, with all that is queued, and one to write', async () => {
    await write(put(note('a')));
    const { syncs } = await host.measure(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
        cell.load('values');
        const stored = await syncAndRead(context, notes);
        expect(cell.values).toEqual([['']]);
        await new StoreWriter(context, notes, stored).sync(put(note('b')));
      }),
    );
    expect(syncs).toBe(2);
  });

  test('is not written where nothing changes', async () => {
    await write(put(note('a'), long('b')));
    const before = await partsOfWorkbook();
    await write([...put(note('a'), long('b')), { remove: 'never there' }]);
    expect(await partsOfWorkbook()).toEqual(before);
  });

  test('leaves a long entry where it lies when another changes', async () => {
    await write(put(note('a'), long('b')));
    const partsBefore = (await partsOfWorkbook()).filter(({ namespace }) => namespace.includes(':part:'));
    await write(put(note('a', 'anew')));
    const partsAfter = (await partsOfWorkbook()).filter(({ namespace }) => namespace.includes(':part:'));
    expect(partsBefore).toHaveLength(2);
    expect(partsAfter).toEqual(partsBefore);
  });

  test('takes the parts of a long entry away once the entry is replaced or removed', async () => {
    await write(put(long('a'), long('b')));
    await write(put(long('a', 'ặ')));
    expect(await partsOfWorkbook()).toHaveLength(1 + 2 * 2);
    await write([{ remove: 'a' }, { remove: 'b' }]);
    expect(await partsOfWorkbook()).toHaveLength(1);
  });

  test('marks a removed entry for an hour, so that nobody brings it back, and has it in no list', async () => {
    const now = jest.spyOn(Date, 'now');
    try {
      now.mockReturnValue(1_790_000_000_000);
      await write(put(note('a'), note('b')));
      await write([{ remove: 'a' }]);
      const marked = () => partsOfWorkbook().then(([index]) => index?.xml.includes('"removed":true'));
      now.mockReturnValue(1_790_000_000_000 + 3_600_000);
      await write(put(note('c')));
      expect([await marked(), (await read()).entries, (await read()).damaged]).toEqual([
        true,
        [note('b'), note('c')],
        [],
      ]);
      now.mockReturnValue(1_790_000_000_000 + 3_600_001);
      await write(put(note('d')));
      expect(await marked()).toBe(false);
    } finally {
      now.mockRestore();
    }
  });

  test('holds an entry anew that was removed before', async () => {
    await write(put(long('a')));
    await write([{ remove: 'a' }]);
    await write(put(note('a', 'anew')));
    expect((await read()).entries).toEqual([note('a', 'anew')]);
  });

  test('never sends or asks for 4 MB at once, however much it keeps', async () => {
    const sizes = recordSizes();
    // 2 × 2.1 MB, and quotation marks, which travel as four bytes: JSON's escape of each, and the request's of both.
    await write(put(...'ab'.split('').map((id) => note(id, 'ạ'.repeat(700_000)))), LIMITS);
    await write(put(note('quotes', '"'.repeat(1_000_000))), LIMITS);
    expect((await read()).entries).toHaveLength(3);
    expect(Math.max(...sizes)).toBeLessThan(4_000_000);
    // What was sent was really seen.
    expect(Math.max(...sizes)).toBeGreaterThan(1_000_000);
  });

  test('of a later version is left alone and reported', async () => {
    const later = '<whatever xmlns="urn:vnexport:notes:2"><future/></whatever>';
    await addPart(later);
    await write(put(note('a')));
    const { newer, entries } = await read();
    expect([newer, entries]).toEqual([true, []]);
    expect((await partsOfWorkbook()).map(({ xml }) => xml)).toEqual([later]);
  });

  test('of a later version of another collection does not matter', async () => {
    await addPart('<whatever xmlns="urn:vnexport:other:2"/>');
    await write(put(note('a')));
    expect(await read()).toMatchObject({ newer: false, entries: [note('a')] });
  });

  test.each([NaN, Infinity, -Infinity])('refuses %p, and names the entry that holds it', async (number) => {
    await write(put(note('a')));
    const writing = write(put(note('b', number)));
    await expect(writing).rejects.toBeInstanceOf(NotStorable);
    await expect(writing).rejects.toThrow(`“note b”`);
    expect((await read()).entries).toEqual([note('a')]);
  });

  test('refuses what it could not read back, and names the entry', async () => {
    const wrong = { id: 'b', text: { not: 'a text' } } as unknown as Note;
    await expect(write(put(wrong))).rejects.toThrow(`“note b”`);
    expect(await partsOfWorkbook()).toEqual([]);
  });
});

describe('a damaged entry', () => {
  test('is reported by its label and stays as it is, whatever is written beside it', async () => {
    await write(put(note('a'), note('b', 'whole'), note('c')));
    await damage('"text":"whole"', '"text":{"w');
    const damaged = [{ label: 'note b' }];
    expect(await read()).toMatchObject({ entries: [note('a'), note('c')], damaged });
    await write([...put(note('c', 'anew')), { remove: 'a' }]);
    expect(await read()).toMatchObject({ entries: [note('c', 'anew')], damaged });
    const [{ xml } = { xml: '' }] = await partsOfWorkbook();
    expect(xml).toContain('{"id":"b","text":{"w}');
  });

  test('that is not even an entry stays as well, and is reported without a label', async () => {
    await write(put(note('a')));
    await damage('</entries>', 'scrap<strange x="1">&amp;</strange></entries>');
    await write(put(note('b')));
    await write(put(note('c')));
    const { entries, damaged } = await read();
    expect(entries.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(damaged).toEqual([{ label: '' }, { label: '' }]);
    const [{ xml } = { xml: '' }] = await partsOfWorkbook();
    expect(xml).toContain('scrap<strange');
    expect(xml).toContain('x="1">&amp;</strange>');
  });

  test('of which a part is gone is reported by its label, and read again once the part is back', async () => {
    await write(put(note('a'), long('b')));
    const [part] = (await partsOfWorkbook()).filter(({ namespace }) => namespace.includes(':part:'));
    await Excel.run(async (context) => {
      context.workbook.customXmlParts
        .getByNamespace(part?.namespace ?? '')
        .getOnlyItem()
        .delete();
      await context.sync();
    });
    expect(await read()).toMatchObject({ entries: [note('a')], damaged: [{ label: 'note b' }] });
    await write(put(note('c')));
    await addPart(part?.xml ?? '');
    expect(await read()).toMatchObject({ entries: [note('a'), long('b'), note('c')], damaged: [] });
  });
});

describe('a writing that breaks off', () => {
  test('at any action leaves the old entry or the new one, never half of one, however long it is', async () => {
    const [before, after] = [long('a'), long('a', 'ặ')];
    await write(put(before));
    const saved = host.serialise();
    const { actions } = await host.measure(() => write(put(after)));
    for (let n = 1; n <= actions; n += 1) {
      host.load(saved);
      host.failAtAction(n);
      const failed = await write(put(after)).then(
        () => false,
        () => true,
      );
      host.failAtAction(Infinity);
      const { entries, damaged } = await read();
      expect({ n, damaged }).toEqual({ n, damaged: [] });
      expect({ n, isThere: entries[0]?.text === (failed ? before.text : after.text) }).toEqual({
        n,
        isThere: true,
      });
    }
  });

  test('leaves parts behind that are taken away two days later, for until then they may be another’s', async () => {
    await write(put(note('a')));
    const { actions } = await host.measure(() => write(put(long('b'))));
    await write([{ remove: 'b' }]);
    host.failAtAction(actions);
    await expect(write(put(long('b')))).rejects.toThrow();
    host.failAtAction(Infinity);
    // The index and two parts that nothing names.
    expect(await partsOfWorkbook()).toHaveLength(3);
    await write(put(note('a', 'today')));
    expect(await partsOfWorkbook()).toHaveLength(3);
    const twoDays = 2 * 24 * 60 * 60 * 1000;
    const now = Date.now();
    jest.spyOn(Date, 'now').mockReturnValue(now + twoDays);
    await write(put(note('a', 'later')));
    expect(await partsOfWorkbook()).toHaveLength(1);
    expect((await read()).entries).toEqual([note('a', 'later')]);
  });
});

/** Bytes of every request to the host and of every answer. */
function recordSizes(): number[] {
  const sizes: number[] = [];
  const stringify = JSON.stringify;
  jest.spyOn(JSON, 'stringify').mockImplementation((...args: Parameters<typeof JSON.stringify>) => {
    const text = stringify(...args);
    if (typeof text === 'string' && text.includes('"ObjectPaths"')) sizes.push(Buffer.byteLength(text));
    return text;
  });
  return sizes;
}
