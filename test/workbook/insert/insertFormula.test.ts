import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { functions } from '../../../src/functions/functions';
import { insertFormula } from '../../../src/workbook/insert/insertFormula';
import { spillLayoutOf } from '../../../src/workbook/insert/spillLayout';
import { bootOffice } from '../../preview/host/bootOffice';
import { writeTo } from '../../preview/host/cells';
import { hasFormulas, lie } from '../refresh/lyingHost';
import type { Lie } from '../refresh/lyingHost';
import { beforeSync } from '../refresh/workbookState';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice({ locale: 'vi-VN' });
});
beforeEach(() => {
  host.reset();
});

const formula = '=VNEXPORT.CHECKS("lệch")';

describe('CHECKS inserted from the pane', () => {
  test('stands in columns that show a line of 60 characters, the sentences wrapped', async () => {
    await select('B3');
    const layout = spillLayoutOf(functions.CHECKS('lệch'));
    await insertFormula(formula, 'vi', layout);
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
    await insertFormula(formula, 'vi', spillLayoutOf(functions.CHECKS('lệch')));
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
  expect(await insertFormula('=VNEXPORT.TARGET("Gạo")', 'vi')).toContain('A1');
  expect(await formatOf('A1')).toEqual(before);
});

describe('a formula for the active cell', () => {
  const rice = '=VNEXPORT.TARGET("Gạo")';

  test('takes two round trips, with the reading back', async () => {
    await select('A1');
    expect((await host.measure(() => insertFormula(rice, 'vi'))).syncs).toBe(2);
  });

  test.each<Lie>(['writes nothing', 'shifts rows'])(
    'that Excel does not keep, for it %s, is not reported as inserted, and the cell stays empty',
    async (how) => {
      await select('B2');
      const beHonest = lie(how, hasFormulas);
      const inserting = insertFormula(rice, 'vi');
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
    const { actions } = await host.measure(() => insertFormula(rice, 'vi'));
    expect(actions).toBeGreaterThan(8);
    for (let action = 1; action <= actions; action += 1) {
      host.load(start);
      host.failAtAction(action);
      await expect(insertFormula(rice, 'vi')).rejects.toThrow('Không chèn được');
      host.failAtAction(Infinity);
      expect(await formulaIn('B2')).toBe('');
    }
  });

  test('leaves what the user has typed there meanwhile, and says that the cell is not empty', async () => {
    await select('B2');
    const { restore } = beforeSync(2, async () => {
      restore();
      await writeTo('B2', [['của tôi']]);
    });
    await expect(insertFormula(rice, 'vi')).rejects.toThrow(
      'Chưa chèn gì: ô Sheet1!B2 đã có nội dung. Hãy chọn một ô trống rồi chèn lại.',
    );
    expect(await formulaIn('B2')).toBe('của tôi');
  });
});

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
