import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { functions } from '../../../src/functions/functions';
import { oneFormula } from '../../../src/workbook/insert/cellBlock';
import type { CellBlock } from '../../../src/workbook/insert/cellBlock';
import { insertCells } from '../../../src/workbook/insert/insertCells';
import type { InsertedCells } from '../../../src/workbook/insert/insertCells';
import { spillLayoutOf } from '../../../src/workbook/insert/spillLayout';
import { addTable, rangeOf, writeTo } from '../../preview/host/cells';
import { hasFormulas, lie } from '../refresh/lyingHost';
import type { Lie } from '../refresh/lyingHost';
import { beforeSync } from '../refresh/workbookState';
import { bootWithFunctions } from '../values/sheets';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootWithFunctions();
});
beforeEach(() => {
  host.reset();
});

const formula = '=VNEXPORT.CHECKS("lệch")';

describe('CHECKS inserted from the pane', () => {
  test('stands in columns that show a line of 60 characters, the sentences wrapped', async () => {
    await select('B3');
    const layout = spillLayoutOf(functions.CHECKS('lệch'));
    await insertCells(oneFormula(formula, layout), 'active-cell', 'vi');
    const [severity, sentence] = [await formatOf('B4'), await formatOf('C4')];
    // 60 characters of 5.5 points, and 8 beside them.
    expect(sentence).toMatchObject({ width: 338, wraps: true });
    expect(severity.wraps).toBe(false);
    // Sentence and diagnosis of fuels and minerals are longer than 60 characters: at least two lines of 15 points.
    expect(sentence.height).toBeGreaterThanOrEqual(30);
    expect((await formatOf('B3')).height).toBeLessThan(30);
    expect(await formulaIn('B3')).toBe(formula);
  });

  test('narrows no column and lowers no row', async () => {
    await select('A1');
    await setFormat('B1', 400, 20);
    await setFormat('B2', 400, 200);
    await insertCells(oneFormula(formula, spillLayoutOf(functions.CHECKS('lệch'))), 'active-cell', 'vi');
    const { width, height } = await formatOf('B2');
    expect(width).toBeCloseTo(400, 6);
    expect(height).toBeCloseTo(200, 6);
  });
});

test('a formula whose answers are short leaves columns and rows as they are', async () => {
  expect(spillLayoutOf([['Gạo', 1211]])).toBeUndefined();
  expect(spillLayoutOf([])).toBeUndefined();
  await select('A1');
  const before = await formatOf('A1');
  await insertCells(oneFormula('=VNEXPORT.TARGET("Gạo")'), 'active-cell', 'vi');
  expect(await formulaIn('A1')).toBe('=VNEXPORT.TARGET("Gạo")');
  expect(await formatOf('A1')).toEqual(before);
});

describe('a formula for the active cell', () => {
  const rice = '=VNEXPORT.TARGET("Gạo")';

  test('takes three round trips: one looks, one writes and reads back, one goes on to the next cell', async () => {
    await select('A1');
    expect((await host.measure(() => insert(rice))).syncs).toBe(3);
  });

  test.each<Lie>(['writes nothing', 'shifts rows'])(
    'that Excel does not keep, for it %s, is not reported as inserted, and the cell stays empty',
    async (how) => {
      await select('B2');
      const beHonest = lie(how, hasFormulas);
      const inserting = insert(rice);
      await expect(inserting).rejects.toThrow(
        'Chưa chèn gì: Excel không giữ công thức ở ô Sheet1!B2. Hãy tự gõ: =VNEXPORT.TARGET("Gạo")',
      );
      beHonest();
      expect(await formulaIn('B2')).toBe('');
    },
  );

  test('stands in its cell or leaves it empty, at whatever action Excel fails', async () => {
    await select('B2');
    const start = host.serialise();
    const { actions } = await host.measure(() => insert(rice));
    expect(actions).toBeGreaterThan(8);
    const outcomes = new Set<string>();
    for (let action = 1; action <= actions; action += 1) {
      host.load(start);
      await select('B2');
      host.failAtAction(action);
      const outcome = await insert(rice).then(
        ({ kind }) => kind,
        (fault: unknown) => String(fault).slice(0, 25),
      );
      host.failAtAction(Infinity);
      outcomes.add(`${outcome} / ${String(await formulaIn('B2'))}`);
    }
    // Only going on to the next cell may fail while the formula stays.
    expect([...outcomes].sort()).toEqual(['Refusal: Không chèn được: / ', `inserted / ${rice}`].sort());
  });

  test('leaves what the user has typed there meanwhile, and says that the contents have changed', async () => {
    await select('B2');
    const { restore } = beforeSync(2, async () => {
      restore();
      await writeTo('B2', [['của tôi']]);
    });
    await expect(insert(rice)).rejects.toThrow(
      'Chưa chèn gì: nội dung ở Sheet1!B2 vừa thay đổi. Hãy xem lại nội dung đó rồi chèn lại.',
    );
    expect(await formulaIn('B2')).toBe('của tôi');
  });

  test('is followed by the next free cell below, so that the next formula has a place', async () => {
    await writeTo('B3:B4', [['Chè'], [5]]);
    await select('B2');
    await insert(rice);
    expect(await activeCell()).toBe('Sheet1!B5');
    await insert(rice);
    expect(await activeCell()).toBe('Sheet1!B6');
    expect((await rangeOf('B2:B5')).formulas.flat()).toEqual([rice, 'Chè', 5, rice]);
  });

  test('whose cell is filled is not written, and the next places below and to the right are named', async () => {
    await writeTo('B2:C4', [
      ['một', 'hai'],
      ['ba', ''],
      ['', 'bốn'],
    ]);
    await select('B2');
    const before = host.serialise();
    expect(await insert(rice)).toMatchObject({
      kind: 'filled',
      cells: ['B2'],
      below: { address: 'B4' },
      right: { address: 'D2' },
      replace: { address: 'B2' },
    });
    expect(host.serialise()).toBe(before);
  });

  test('replaces what is in the way where the user wants it, and nothing that has changed since', async () => {
    await writeTo('B2', [['cũ']]);
    await select('B2');
    const asked = await insert(rice);
    if (asked.kind !== 'filled' || asked.replace === undefined) throw new Error('nothing is in the way');
    const { spot } = asked.replace;
    await insertCells(oneFormula(rice), spot, 'vi');
    expect(await formulaIn('B2')).toBe(rice);
    const { restore } = beforeSync(2, async () => {
      restore();
      await writeTo('B2', [['mới']]);
    });
    await expect(insertCells(oneFormula('=1'), spot, 'vi')).rejects.toThrow('vừa thay đổi');
    expect(await formulaIn('B2')).toBe('mới');
  });
});

describe('several cells', () => {
  const block: CellBlock = {
    cells: () => [
      ['Năm', 'Kim ngạch'],
      [2024, '=VNEXPORT.ACTUAL("Cà phê",B3:B4)'],
      [2025, undefined],
    ],
    hasHeadings: true,
  };

  test('are written with their formula, whose spill fills the rest, and the user goes on below all of them', async () => {
    await select('B2');
    expect(await insertCells(block, 'active-cell', 'vi')).toEqual({
      kind: 'inserted',
      address: 'Sheet1!B2:C4',
    });
    await host.calculate();
    const { values, formulas } = await rangeOf('B2:C4');
    expect(formulas[1]).toEqual([2024, '=VNEXPORT.ACTUAL("Cà phê",B3:B4)']);
    expect(values.map((row) => typeof row[1])).toEqual(['string', 'number', 'number']);
    expect(await activeCell()).toBe('Sheet1!B5');
  });

  test('are not written where a cell that the formula spills into is filled', async () => {
    await writeTo('C4', [['tổng']]);
    await select('B2');
    expect(await insertCells(block, 'active-cell', 'vi')).toMatchObject({
      kind: 'filled',
      cells: ['C4'],
      below: { address: 'B5:C7' },
      right: { address: 'D2:E4' },
    });
    expect(await formulaIn('B2')).toBe('');
  });

  test('go around a table, whose blank cells are no room for them', async () => {
    await addTable('Sales', 'B3:C5');
    await writeTo('B4:C5', [
      ['', ''],
      ['', ''],
    ]);
    await select('B4');
    const found = await insertCells(block, 'active-cell', 'vi');
    expect(found).toMatchObject({ kind: 'filled', replace: undefined });
    if (found.kind === 'filled') expect(found.below?.address).toBe('B7:C9');
  });

  test('are taken back as a whole, at whatever action Excel fails', async () => {
    await writeTo('C4', [['tổng']]);
    await select('B2');
    const asked = await insertCells(block, 'active-cell', 'vi');
    if (asked.kind !== 'filled' || asked.replace === undefined) throw new Error('nothing is in the way');
    const { spot } = asked.replace;
    const start = host.serialise();
    const { actions } = await host.measure(() => insertCells(block, spot, 'vi'));
    const left = new Set<string>();
    for (let action = 1; action <= actions; action += 1) {
      host.load(start);
      host.failAtAction(action);
      await insertCells(block, spot, 'vi').catch(() => undefined);
      host.failAtAction(Infinity);
      const formulas = (await rangeOf('B2:C4')).formulas as unknown[][];
      left.add(JSON.stringify(formulas.map((row) => row[0])));
    }
    expect([...left].sort()).toEqual(['["","",""]', '["Năm",2024,2025]'].sort());
  });
});

function insert(formula: string): Promise<InsertedCells> {
  return insertCells(oneFormula(formula), 'active-cell', 'vi');
}

function activeCell(): Promise<string> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    return cell.address;
  });
}

function select(address: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).select();
    await context.sync();
  });
}

function setFormat(address: string, columnWidth: number, rowHeight: number): Promise<void> {
  return Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    format.columnWidth = columnWidth;
    format.rowHeight = rowHeight;
    await context.sync();
  });
}

function formatOf(address: string) {
  return Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    format.load('columnWidth,rowHeight,wrapText');
    await context.sync();
    return { width: format.columnWidth, height: format.rowHeight, wraps: format.wrapText };
  });
}

function formulaIn(address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load('formulas');
    await context.sync();
    return (range.formulas as unknown[][])[0]?.[0];
  });
}
