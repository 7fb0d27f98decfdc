import { createContext, runInContext } from 'node:vm';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { scriptsBeforePane } from '../../scripts/built-functions';
import { Catalogue } from '../../src/catalogue/catalogue';
import { checksOf } from '../../src/checks/checks';
import { builtInDatasets } from '../../src/datasets/builtIn';
import { isTarget } from '../../src/model/status';

const dist = join(__dirname, '../../dist');

/** What a function answers with instead of a value. */
class CellError extends Error {
  constructor(_code: string, message: string) {
    super(message);
  }
}

const scriptsOfPage = scriptsBeforePane().map(({ name }) => name);

/** What functions answer after these scripts ran in a world that has nothing but CustomFunctions. */
function functionsAfter(scripts: readonly string[]): Record<string, (...args: unknown[]) => unknown> {
  const functions: Record<string, (...args: unknown[]) => unknown> = {};
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
  expect(scriptsOfPage).toEqual(['datasets.js', 'further.js', 'functions.js']);
  const { ACTUAL } = functionsAfter(scriptsOfPage);
  // World Bank, goods exports of 2006 (../shared/source/results-2000-2006.csv): 39 826 million USD.
  expect(ACTUAL?.([['Tổng kim ngạch']], [[2006]])).toEqual([[39826]]);
});

test('without the script of the datasets that lie apart, functions answer about the document', () => {
  const { TARGET, ACTUAL } = functionsAfter(['functions.js']);
  expect(TARGET?.([['Gạo']])).toEqual([[1211]]);
  expect(ACTUAL?.([['Châu Phi']], [[2001]])).toEqual([[176]]);
});

describe('functions.js alone', () => {
  const [document] = builtInDatasets();
  if (document === undefined) throw new Error('There is no document.');
  const catalogue = new Catalogue([document]);
  const alone = functionsAfter(['functions.js']);

  test('answers with every figure of the document', () => {
    const asked = catalogue.observations.filter((one) => catalogue.isAnswer(one));
    const wrong = asked.filter(({ subject, measure, period, status, number }) => {
      const [id, args] = isTarget(status)
        ? ['TARGET', [subject, measure, period]]
        : ['ACTUAL', [subject, period, measure]];
      const answer = alone[id]?.(...args.map((argument) => [[argument]])) as unknown[][];
      return answer[0]?.[0] !== number;
    });
    // 135 printed figures, less restatements.
    expect(asked.length).toBeGreaterThan(120);
    expect(wrong).toEqual([]);
  });

  test('has every check of the document', () => {
    const rows = alone['CHECKS']?.('all', false) as unknown[][];
    const codes = checksOf(catalogue).map(({ code }) => code);
    const told = rows.flat().filter((cell) => codes.includes(String(cell)));
    expect(rows).toHaveLength(codes.length);
    expect(told.sort()).toEqual(codes.sort());
  });

  test('answers no question by another figure than the whole add-in', () => {
    // Exports to Africa in the document: 176 million USD in 2001, 681 in 2005.
    const series = alone['SERIES']?.('Châu Phi', undefined, undefined, 'value');
    expect(series).toEqual([
      [2001, 176],
      [2005, 681],
    ]);
    expect(() => alone['ACTUAL']?.([['Tổng kim ngạch']], [[2010]])).toThrow(CellError);
  });

  test('says of an error that its explanation has not been loaded', () => {
    expect(() => alone['TARGET']?.([['Gạo nếp thơm']])).toThrow(/chưa tải được phần giải thích/);
  });
});

test('without the script of what the document does not need, datasets with series are left out', () => {
  const { ACTUAL } = functionsAfter(['datasets.js', 'functions.js']);
  expect(() => ACTUAL?.([['Cà phê']], [['2026-07']])).toThrow(CellError);
  expect(ACTUAL?.([['Châu Phi']], [[2001]])).toEqual([[176]]);
});

test('without the script of the sentences that lie apart, a check is told by its identity and both sides', () => {
  const found = (scripts: readonly string[]) =>
    (functionsAfter(scripts)['CHECKS']?.('differs', false) as unknown[][]).map((row) => String(row[1]));
  expect(found(['functions.js'])).toContain(
    'Nhóm nhiên liệu, khoáng sản 2006 = tổng các mặt hàng: 8.187; 8.021 triệu USD',
  );
  expect(found(scriptsOfPage)).toContain(
    'Ba mặt hàng của nhóm nhiên liệu, khoáng sản cộng lại được 8.021, cả nhóm ghi 8.187 triệu USD',
  );
});

test('without the script of the names that lie apart, a subject has its own names, its code and its number', () => {
  const { ITEM } = functionsAfter(['functions.js']);
  expect(ITEM?.([['gao'], ['Rice'], ['rice'], [2]])).toEqual([['Gạo'], ['Gạo'], ['Gạo'], ['Gạo']]);
});

test('without the script of the names that lie apart, no name means something else than with it', () => {
  const names = builtInDatasets()
    .flatMap(({ subjects, wrongNames = [] }) => [
      ...subjects.flatMap(({ name, aliases }) => [name.vi, name.en, ...aliases]),
      ...wrongNames.flatMap((wrong) => wrong.names),
    ])
    .map((name) => [name]);
  const among = functionsAfter(scriptsOfPage)['ITEM']?.(names) as unknown[][];
  const alone = functionsAfter(['functions.js'])['ITEM']?.(names) as unknown[][];
  const answered = alone.flatMap(([answer], row) =>
    answer instanceof CellError ? [] : [{ name: names[row], answer, among: among[row]?.[0] }],
  );
  // Every subject answers at least to its Vietnamese and its English name.
  expect(answered.length).toBeGreaterThanOrEqual(2 * 54);
  expect(answered.filter((one) => one.answer !== one.among)).toEqual([]);
  expect(names.length).toBeGreaterThan(answered.length);
});

test('without the script of the names that lie apart, a name that tempts is refused', () => {
  const { TARGET } = functionsAfter(['functions.js']);
  const wrong = builtInDatasets().flatMap(({ wrongNames = [] }) => wrongNames.flatMap(({ names }) => names));
  const answers = TARGET?.(wrong.map((name) => [name])) as unknown[][];
  expect(answers.flat().filter((answer) => !(answer instanceof CellError))).toEqual([]);
  expect(answers).not.toEqual([]);
});
