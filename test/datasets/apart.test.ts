import { createContext, runInContext } from 'node:vm';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const dist = join(__dirname, '../../dist');

/** The scripts that the page of the pane loads before the pane itself, in its order, without office.js. */
const scriptsOfPage = [
  ...readFileSync(join(dist, 'taskpane.html'), 'utf8').matchAll(/<script src="(?!https)([^"]+)"><\/script>/g),
].map(([, name = '']) => name);

/** What functions answer after these scripts ran in a world that has nothing but CustomFunctions. */
function functionsAfter(scripts: readonly string[]): Record<string, (...args: unknown[]) => unknown> {
  const functions: Record<string, (...args: unknown[]) => unknown> = {};
  class CellError extends Error {}
  const world = createContext({
    CustomFunctions: {
      associate: (id: string, answer: (...args: unknown[]) => unknown) => (functions[id] = answer),
      Error: CellError,
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    },
  });
  for (const name of scripts) runInContext(readFileSync(join(dist, name), 'utf8'), world);
  return functions;
}

test('with the scripts of the page in their order, functions answer from the datasets that lie apart, too', () => {
  expect(scriptsOfPage).toEqual(['datasets.js', 'functions.js']);
  const { ACTUAL } = functionsAfter(scriptsOfPage);
  // World Bank, goods exports of 2006 (../shared/source/results-2000-2006.csv): 39 826 million USD.
  expect(ACTUAL?.([['Tổng kim ngạch']], [[2006]])).toEqual([[39826]]);
});

test('without the script of the datasets that lie apart, functions answer about the document', () => {
  const { TARGET, ACTUAL } = functionsAfter(['functions.js']);
  expect(TARGET?.([['Gạo']])).toEqual([[1211]]);
  expect(ACTUAL?.([['Châu Phi']], [[2001]])).toEqual([[176]]);
});
