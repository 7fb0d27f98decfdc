import { beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { syncAndRead } from '../../../src/workbook/store/store';
import { StoreWriter } from '../../../src/workbook/store/writer';
import type { EntryChange } from '../../../src/workbook/store/writer';
import { bootOffice } from '../../preview/host/bootOffice';
import { runsOf } from '../../sample';
import { addPart, limits, long, note, notes, partsOfWorkbook, put, read, write } from './notes';
import type { Note } from './notes';
import { interleaved, meanwhile } from './syncs';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});
beforeEach(() => host.reset());
jest.setTimeout(120_000);

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
      { numRuns: runsOf(25, 1500) },
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
