import { expect } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import type { TableReport } from '../../../src/workbook/refresh/refreshReport';
import { sampleOf } from '../../sample';
import { inside } from './workbookInside';
import type { Inside } from './workbookInside';

/**
 * How many actions a command has, how many of them were failed, and how often which part of the workbook was left in
 * which of the two states.
 */
export type Ends = { readonly actions: number; readonly failed: number; old: number; renewed: number };

/** How many actions of a command `npm test` has time for. */
const SAMPLE = 5;

/**
 * The actions, counted from 1, that a test fails one after the other: every single one in `npm run test:exhaustive`,
 * five in `npm test`, which the name of the test chooses.
 */
export function actionsToFail(actions: number, first = 1): readonly number[] {
  const all = Array.from({ length: actions - first + 1 }, (_, at) => first + at);
  return sampleOf(expect.getState().currentTestName ?? 'an action that fails', all, SAMPLE);
}

/**
 * Fails the host at every single action of a command in turn (`actionsToFail`), each time from the same workbook, and
 * looks at what is left: each sheet, with its table and the registry's entry, is wholly as it was or wholly as the
 * command makes it, and the command succeeds when it is repeated.
 *
 * @param select puts the selection where the command expects it; its actions are not failed
 */
export async function failAtEveryAction(
  host: ExcelHost,
  command: () => Promise<unknown>,
  select: () => Promise<void> = () => Promise.resolve(),
): Promise<Ends> {
  await host.calculate();
  const saved = host.serialise();
  await select();
  const old = await inside(host);
  const { actions } = await host.measure(command);
  const renewed = await inside(host);
  expect(renewed).not.toEqual(old);

  const toFail = actionsToFail(actions);
  const ends: Ends = { actions, failed: toFail.length, old: 0, renewed: 0 };
  for (const [at, n] of toFail.entries()) {
    host.load(saved);
    await select();
    host.failAtAction(n);
    const said = await command().then(saysDone, () => false);
    host.failAtAction(Infinity);
    const left = await inside(host);
    // What the command says is what it has done.
    expect({ action: n, said, done: isSame(left, renewed) }).toEqual({ action: n, said, done: said });
    for (const part of partsOf(old, renewed, left)) {
      const end = endOf(part, left, { old, renewed });
      if (end === undefined) {
        // Says what differs, and from which of the two.
        expect({ action: n, part, is: partAt(left, part) }).toEqual({
          action: n,
          part,
          is: partAt(old, part),
        });
      } else if (end !== 'same') ends[end] += 1;
    }
    // A command that has made it good by itself is not asked for a second time; and that it succeeds in a workbook
    // which is as it was has been seen to, so a few of these will do.
    if (isSame(left, renewed) || (isSame(left, old) && at % 5 !== 0)) continue;
    await select();
    await command();
    expect({ repeatedAfter: n, ...(await inside(host)) }).toEqual({ repeatedAfter: n, ...renewed });
  }
  return ends;
}

/** A report of a refresh names the tables that it has left out. */
function saysDone(outcome: unknown): boolean {
  if (typeof outcome !== 'object' || outcome === null || !('tables' in outcome)) return true;
  return (outcome.tables as TableReport[]).every(({ skipped }) => skipped === undefined);
}

function isSame(one: Inside, other: Inside): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A sheet is one part, with the table that is on it and the registry's entry; entries without a sheet are one too. */
type Part = string;

function partsOf(...states: Inside[]): Set<Part> {
  return new Set(
    states.flatMap(({ sheets, registry }) => [...Object.keys(sheets), ...registry.map(sheetOf)]),
  );
}

function partAt({ sheets, tables, registry }: Inside, part: Part): unknown {
  return {
    sheet: sheets[part],
    tables: Object.entries(tables).filter(
      ([, address]) => address.startsWith(`${part}!`) || address.startsWith(`'${part}'!`),
    ),
    entries: registry.filter((entry) => sheetOf(entry) === part),
  };
}

function sheetOf({ place }: Inside['registry'][number]): string {
  return place.sheet;
}

function endOf(
  part: Part,
  left: Inside,
  { old, renewed }: { readonly old: Inside; readonly renewed: Inside },
): 'old' | 'renewed' | 'same' | undefined {
  const [is, was, willBe] = [left, old, renewed].map((state) => JSON.stringify(partAt(state, part)));
  if (was === willBe) return is === was ? 'same' : undefined;
  return is === was ? 'old' : is === willBe ? 'renewed' : undefined;
}
