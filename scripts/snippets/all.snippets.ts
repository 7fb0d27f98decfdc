import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@jest/globals';
import { bootOffice } from '../../test/preview/host/bootOffice';
import { officeUse } from '../requirements/officeCalls';
import { readSnippets } from './readSnippets';
import { trySnippet } from './trySnippet';
import type { Tried } from './outcome';

test('every snippet is tried', async () => {
  const { VNEXPORT_SNIPPETS: folder, VNEXPORT_SNIPPETS_TRIED: file } = process.env;
  if (folder === undefined || file === undefined)
    throw new Error('Run this by "npm run snippets -- <folder>".');
  const used = new Set(officeUse(join(__dirname, '../..')).calls.map(({ member }) => nameIn(member)));
  const host = await bootOffice({ requirements: { ExcelApi: '1.20', CustomFunctionsRuntime: '1.5' } });
  const members = memberNames();
  const known = {
    hasMember: (name: string) => members.has(name),
    uses: (name: string) => used.has(lower(name)),
  };
  const tried: Tried[] = [];
  for (const snippet of readSnippets(folder)) {
    host.reset();
    tried.push(...(await trySnippet(snippet, known)));
  }
  writeFileSync(file, JSON.stringify(tried));
});

/** `values` of `Range.values`. */
function nameIn(member: string): string {
  return member.slice(member.indexOf('.') + 1);
}

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The names of everything that the objects of office.js have. */
function memberNames(): Set<string> {
  const classes = Object.values(Excel as unknown as Record<string, { prototype?: object } | undefined>);
  return new Set(classes.flatMap((one) => Object.getOwnPropertyNames(one?.prototype ?? {})));
}
