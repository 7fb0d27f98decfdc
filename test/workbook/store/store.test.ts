import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { LIMITS } from '../../../src/workbook/store/longEntries';
import type { Limits } from '../../../src/workbook/store/longEntries';
import { syncAndRead } from '../../../src/workbook/store/store';
import type { Collection, Stored } from '../../../src/workbook/store/store';
import { NotStorable, StoreWriter } from '../../../src/workbook/store/writer';
import type { EntryChange } from '../../../src/workbook/store/writer';
import { bootOffice } from '../../preview/host/bootOffice';
import { interleaved, meanwhile } from './syncs';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});
beforeEach(() => host.reset());
afterEach(() => {
  jest.restoreAllMocks();
});
jest.setTimeout(120_000);

type Note = { readonly id: string; readonly text: string | number };
const notes: Collection<Note> = {
  name: 'notes',
  read: (value) => {
    const { id, text } = value as Partial<Note>;
    return typeof id === 'string' && (typeof text === 'string' || typeof text === 'number')
      ? { id, text }
      : undefined;
  },
  label: ({ id }) => `note ${id}`,
};

const note = (id: string, text: Note['text'] = id): Note => ({ id, text });
const put = (...all: Note[]): EntryChange<Note>[] => all.map((one) => ({ put: one }));

/** Small, so that what is long need not be; 50 letters of three bytes are two parts of at most 100. */
const limits = { index: 150, part: 100 };
const long = (id: string, letter = 'ạ'): Note => note(id, letter.repeat(50));

function read(): Promise<Stored<Note>> {
  return Excel.run((context) => syncAndRead(context, notes));
}

async function write(changes: readonly EntryChange<Note>[], within: Limits = limits): Promise<void> {
  await Excel.run(async (context) => {
    await new StoreWriter(context, notes, await syncAndRead(context, notes), within).sync(changes);
  });
}

async function partsOfWorkbook(): Promise<{ namespace: string; xml: string }[]> {
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

async function addPart(xml: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}

/** Puts another text in the place of a part whose text is found to contain something. */
async function damage(from: string, to: string): Promise<void> {
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

  test('never sends or asks for 4 MB at once, however much it keeps', async () => {
    const sizes = recordSizes();
    // 3 × 2.1 MB, and quotation marks, which travel as four bytes: JSON's escape of each, and the request's of both.
    await write(put(...'abc'.split('').map((id) => note(id, 'ạ'.repeat(700_000)))), LIMITS);
    await write(put(note('quotes', '"'.repeat(1_000_000))), LIMITS);
    expect((await read()).entries).toHaveLength(4);
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

describe('two writers', () => {
  /** What is there, what one does, what the other does meanwhile, and what both have to come to. */
  const cases: readonly [string, Note[], EntryChange<Note>[], EntryChange<Note>[], Note[]][] = [
    ['begin at once', [], put(note('a')), put(note('b')), [note('a'), note('b')]],
    ['begin at once with long entries', [], put(long('a')), put(long('b')), [long('a'), long('b')]],
    ['add different entries', [note('o')], put(note('a')), put(note('b')), [note('o'), note('a'), note('b')]],
    [
      'change different entries',
      [note('a'), note('b')],
      put(note('a', '1')),
      put(note('b', '2')),
      [note('a', '1'), note('b', '2')],
    ],
    ['remove and add', [note('a')], [{ remove: 'a' }], put(note('b')), [note('b')]],
    ['remove different entries', [note('a'), note('b')], [{ remove: 'a' }], [{ remove: 'b' }], []],
    [
      'change a long entry and add another',
      [long('a')],
      put(long('a', 'ặ')),
      put(note('b')),
      [long('a', 'ặ'), note('b')],
    ],
    [
      'add one and change a long entry',
      [long('a')],
      put(note('b')),
      put(long('a', 'ặ')),
      [long('a', 'ặ'), note('b')],
    ],
  ];

  test.each(cases)(
    'that %s keep each what it wrote, whenever the other comes',
    async (_, before, one, other, after) => {
      for (let n = 1, syncs = Infinity; n <= syncs; n += 1) {
        host.reset();
        await write(put(...before));
        const between = meanwhile(n, () => write(other));
        await write(one);
        between.end();
        syncs = between.count();
        const { entries, damaged, found } = await read();
        const byId = [...entries].sort((x, y) => (x.id < y.id ? -1 : 1));
        expect({ n, ids: byId.map(({ id }) => id), damaged, doubles: found.doubles.length }).toEqual({
          n,
          ids: [...after].map(({ id }) => id).sort(),
          damaged: [],
          doubles: 0,
        });
        for (const { id, text } of after) {
          expect({ n, id, isThere: byId.find((entry) => entry.id === id)?.text === text }).toEqual({
            n,
            id,
            isThere: true,
          });
        }
      }
    },
  );

  test('that write the same entry: the later wins, and all other entries are kept', async () => {
    for (let n = 1; n <= 2; n += 1) {
      host.reset();
      await write(put(note('same', 'old'), note('o')));
      const between = meanwhile(n, () => write(put(note('same', 'theirs'), note('b'))));
      await write(put(note('same', 'ours'), note('a')));
      between.end();
      const { entries } = await read();
      expect(entries.map(({ id }) => id).sort()).toEqual(['a', 'b', 'o', 'same']);
      expect(entries.find(({ id }) => id === 'same')).toEqual(note('same', 'ours'));
    }
  });

  test('an entry of another’s is kept although the writing fails, at whatever action', async () => {
    host.reset();
    await write(put(note('o')));
    const saved = host.serialise();
    // The other writes before the second round trip, which is the one that writes.
    const both = async (n: number): Promise<void> => {
      const between = meanwhile(2, async () => {
        await write(put(note('b')));
        host.failAtAction(n);
      });
      await write(put(note('a'))).catch(() => undefined);
      host.failAtAction(Infinity);
      between.end();
    };
    for (let n = 1; n <= 12; n += 1) {
      host.load(saved);
      await both(n);
      expect({ n, ids: (await read()).entries.map(({ id }) => id) }).toEqual({
        n,
        ids: expect.arrayContaining(['o', 'b']),
      });
    }
  });

  test('lose no entry that they have not removed themselves, in whatever order their round trips come', async () => {
    type Step = { readonly add: boolean; readonly which: number };
    const script = fc.array(fc.record({ add: fc.boolean(), which: fc.nat(2) }), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(script, script, fc.infiniteStream(fc.boolean()), async (one, other, order) => {
        host.reset();
        const writer = (name: string, steps: readonly Step[]) => ({
          kept: steps.reduce((ids, { add, which }) => {
            if (add) ids.add(`${name}${which}`);
            else ids.delete(`${name}${which}`);
            return ids;
          }, new Set<string>()),
          work: async (own: (context: Excel.RequestContext) => void) => {
            for (const [index, { add, which }] of steps.entries()) {
              const id = `${name}${which}`;
              await Excel.run(async (context) => {
                own(context);
                const stored = await syncAndRead(context, notes);
                const change = add ? { put: which === 2 ? long(id) : note(id, index) } : { remove: id };
                await new StoreWriter(context, notes, stored, limits).sync([change]);
              });
            }
          },
        });
        const writers = [writer('x', one), writer('y', other)];
        await interleaved(
          writers.map(({ work }) => work),
          (waiting) => waiting[order.next().value && waiting.length > 1 ? 1 : 0] ?? 0,
        );
        const { entries, damaged, found } = await read();
        // One that its writer does not find to remove, while the other is putting it back, may stay: that loses nothing.
        expect(entries.map(({ id }) => id)).toEqual(
          expect.arrayContaining(writers.flatMap(({ kept }) => [...kept])),
        );
        expect([damaged, found.doubles]).toEqual([[], []]);
      }),
      { numRuns: 60 },
    );
  });

  test('that have each made a collection, in copies put together later, have one again', async () => {
    await write(put(note('a'), note('same', 'first')));
    const [first] = await partsOfWorkbook();
    host.reset();
    await write(put(note('b'), note('same', 'second')));
    await write(put(note('same', 'third')));
    await addPart(first?.xml ?? '');
    // "same" was written once in the one and twice in the other, so that the other is the later.
    const all = [note('a'), note('b'), note('same', 'third')];
    const sorted = async () => [...(await read()).entries].sort((x, y) => (x.id < y.id ? -1 : 1));
    expect(await sorted()).toEqual(all);
    await write(put(note('c')));
    expect(await sorted()).toEqual([...all.slice(0, 2), note('c'), ...all.slice(2)]);
    expect(await partsOfWorkbook()).toHaveLength(1);
  });
});

/** Bytes of every request to the host and of every answer. */
function recordSizes(): number[] {
  const sizes: number[] = [];
  const stringify = JSON.stringify;
  jest.spyOn(JSON, 'stringify').mockImplementation((...args: Parameters<typeof JSON.stringify>) => {
    const text = stringify(...args);
    if (typeof text === 'string' && text.includes('"ObjectPaths"')) sizes.push(new Blob([text]).size);
    return text;
  });
  return sizes;
}
