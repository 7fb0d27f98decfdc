import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { report } from '../../../scripts/snippets/outcome';
import { snippetIn } from '../../../scripts/snippets/readSnippets';
import { trySnippet } from '../../../scripts/snippets/trySnippet';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { bootOffice } from './bootOffice';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice();
});
beforeEach(() => host.reset());

/** A snippet as Script Lab keeps them, with a button for each piece of work. */
function snippet(work: Readonly<Record<string, string>>): string {
  const ids = Object.keys(work);
  return [
    'name: a snippet',
    'script:',
    '  content: |-',
    ...ids.map(
      (id) => `    document.getElementById("${id}").addEventListener("click", () => tryCatch(${id}));`,
    ),
    ...ids.map((id) => `    async function ${id}(): Promise<void> { ${work[id] ?? ''} }`),
    '    async function tryCatch(callback) { try { await callback(); } catch (error) { console.error(error); } }',
    'template:',
    '  content: |-',
    ...ids.map((id) => `    <button id="${id}">x</button>`),
  ].join('\n');
}

const inExcel = (work: string) =>
  `await Excel.run(async (context) => { const sheet = context.workbook.worksheets.getActiveWorksheet(); ${work} await context.sync(); });`;

async function outcomes(work: Readonly<Record<string, string>>): Promise<unknown[]> {
  const [one] = snippetIn('a.yaml', snippet(work));
  if (one === undefined) throw new Error('The file has no script.');
  const tried = await trySnippet(one, {
    hasMember: (name) => name === 'delete',
    uses: (name) => name === 'GetItem',
  });
  return tried.map(({ outcome }) => outcome);
}

test('a button that Excel serves has run, and has changed the workbook', async () => {
  expect(await outcomes({ write: inExcel('sheet.getRange("A1").values = [[5]];') })).toEqual([
    { kind: 'ran' },
  ]);
  const value = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
    await context.sync();
    return range.values as unknown;
  });
  expect(value).toEqual([[5]]);
});

test('a button that asks for what the stand-in lacks is told with its name, and what follows is not held against it', async () => {
  const work = { first: 'context.nothing();', second: inExcel('sheet.tables.getItem("None").load("name");') };
  const missing = { first: inExcel('sheet.comments.load("items");'), second: work.second };
  expect(await outcomes(missing)).toEqual([
    { kind: 'missing', what: expect.any(String) },
    { kind: 'follows' },
  ]);
});

test('a refusal of what a snippet does is a contradiction, and counts against the product where it uses that member', async () => {
  const [outcome] = await outcomes({ ask: inExcel('sheet.tables.getItem("None").load("name");') });
  expect(outcome).toMatchObject({ kind: 'contradiction', what: expect.stringContaining('ItemNotFound') });
});

test('a file without a script is no snippet', () => {
  expect(snippetIn('a.yaml', 'name: nothing')).toEqual([]);
  expect(snippetIn('a.yaml', '')).toEqual([]);
});

test('the report counts every kind and names what contradicts', () => {
  const text = report([
    { snippet: 'a', button: 'x', outcome: { kind: 'ran' } },
    { snippet: 'a', button: 'y', outcome: { kind: 'missing', what: 'comments' } },
    { snippet: 'b', button: 'z', outcome: { kind: 'contradiction', what: 'why', ofProduct: true } },
  ]);
  expect(text).toContain('3 buttons: 1 ran, 1 ask for API');
  expect(text).toContain('Contradictions in API that the product uses: 1\n  b #z: why');
});
