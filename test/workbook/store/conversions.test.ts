/* eslint office-addins/load-object-before-read: off -- a ClientResult has a value without being loaded */
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { convertToValues } from '../../../src/workbook/values/convertToValues';
import { damagedConversions, restoreMessage } from '../../../src/workbook/values/messages';
import { countConverted, restoreFormulas } from '../../../src/workbook/values/restoreFormulas';
import { rangeOf } from '../../preview/host/cells';
import { allFormulas, bootWithFunctions, onSheet } from '../values/sheets';
import { meanwhile } from './syncs';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootWithFunctions();
});
beforeEach(() => host.reset());

/** Two sheets with a formula each. */
async function twoSheets(): Promise<void> {
  for (const name of ['Một', 'Hai']) {
    await onSheet(name, (sheet) => {
      sheet.getRange('A1').formulas = [['=VNEXPORT.TARGET("Gạo")']];
    });
  }
  await host.calculate();
}

async function activate(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}

async function convertSheet(name: string): Promise<void> {
  await activate(name);
  await convertToValues('sheet', 'vi');
}

/** Changes the text of the list in the workbook. */
async function damage(from: string, to: string): Promise<void> {
  await Excel.run(async (context) => {
    const part = context.workbook.customXmlParts.getByNamespace('urn:vnexport:conversions:1').getOnlyItem();
    const xml = part.getXml();
    await context.sync();
    expect(xml.value).toContain(from);
    part.setXml(xml.value.replace(from, to));
    await context.sync();
  });
}

describe('the list of conversions', () => {
  test.each([
    ['U+FFFF', '\uFFFF'],
    ['U+FFFE', '\uFFFE'],
    ['half of a pair', '\uD83D'],
    ['a control character', '\u0001'],
  ])('holds a formula with %s: all formulas are converted, and restored', async (_, character) => {
    await onSheet('Sheet1', (sheet) => {
      sheet.getRange('A1:A2').formulas = [
        [`=VNEXPORT.TARGET("Gạo")&"${character}"`],
        ['=VNEXPORT.TARGET("Cà phê")'],
      ];
    });
    await host.calculate();
    const before = await allFormulas();
    const { converted, kept } = await convertToValues('workbook', 'vi');
    expect([converted.length, kept]).toEqual([2, []]);
    expect((await rangeOf('A2')).formulas).toEqual([[770]]);
    await restoreFormulas('vi');
    expect(await allFormulas()).toEqual(before);
  });

  test('with a damaged conversion says which, restores the others, and keeps it as it is', async () => {
    await twoSheets();
    const before = await allFormulas();
    await convertSheet('Một');
    await convertSheet('Hai');
    await damage('"spilled":false', '"spilled":"no"');
    const damaged = [{ label: '1' }];
    expect(await countConverted('vi')).toEqual({ formulas: 1, damaged });
    const report = await restoreFormulas('vi');
    expect(report).toMatchObject({ restored: [{ sheet: 'Hai' }], damaged });
    expect(restoreMessage(report, 'vi')).toContain(damagedConversions(damaged, 'vi'));
    expect(damagedConversions(damaged, 'vi')).toMatch(
      /1 lần đổi thành giá trị \(1 công thức\) bị hỏng.*hãy mở/,
    );
    expect(damagedConversions(damaged, 'en')).toMatch(
      /one conversion to values \(1 formula\) is damaged.*open an/,
    );
    // Whole again, it is restored: neither the entry nor the hidden name of its cells has been taken away.
    await damage('"spilled":"no"', '"spilled":false');
    expect((await restoreFormulas('vi')).restored).toMatchObject([{ sheet: 'Một' }]);
    expect(await allFormulas()).toEqual(before);
  });

  test('keeps what two windows convert at the same time', async () => {
    await twoSheets();
    const before = await allFormulas();
    const saved = host.serialise();
    for (let n = 1, syncs = Infinity; n <= syncs; n += 1) {
      host.load(saved);
      const between = meanwhile(n, async () => {
        await convertSheet('Một');
        await activate('Hai');
      });
      await convertSheet('Hai');
      between.end();
      syncs = between.count();
      await restoreFormulas('vi');
      expect({ n, formulas: await allFormulas() }).toEqual({ n, formulas: before });
      expect((await countConverted('vi')).formulas).toBe(0);
    }
  });
});
