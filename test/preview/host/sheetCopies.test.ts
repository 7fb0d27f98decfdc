import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { bootOffice } from './bootOffice';
import { addTable, rangeOf, valuesOf, writeTo } from './cells';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice({ requirements: { ExcelApi: '1.10' } });
});
beforeEach(() => host.reset());

test('a copied sheet has its own tables, with names and ids of their own', async () => {
  await addTable('Sales');
  await writeTo('D1:D2', [['=SUM(Sales[V])'], ['=SUM(Sales[#All])']]);
  await Excel.run(async (context) => {
    const { worksheets, tables, customXmlParts } = context.workbook;
    customXmlParts.add('<a xmlns="urn:vnexport"/>');
    const first = worksheets.getFirst();
    const after = first.copy('After', first).load('name,position');
    const end = first.copy('End').load('name,position');
    tables.load('items/name,items/id,items/worksheet/name');
    const parts = customXmlParts.getCount();
    const active = worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect([after.name, after.position]).toEqual(['Sheet1 (2)', 1]);
    expect([end.name, end.position, active.name]).toEqual(['Sheet1 (3)', 2, 'Sheet1']);
    expect(tables.items.map(({ name, worksheet }) => [name, worksheet.name])).toEqual([
      ['Sales', 'Sheet1'],
      ['Sales2', 'Sheet1 (2)'],
      ['Sales3', 'Sheet1 (3)'],
    ]);
    expect(new Set(tables.items.map(({ id }) => id)).size).toBe(3);
    expect(parts.value).toBe(1);
    after.activate();
    after.getRange('B2').values = [[20]];
    await context.sync();
  });
  await host.calculate();
  expect((await rangeOf('D1')).formulas).toEqual([['=SUM(Sales2[V])']]);
  // 20 + 3
  expect(await valuesOf('D1')).toEqual([[23]]);
  await Excel.run(async (context) => {
    const original = context.workbook.worksheets.getItem('Sheet1').getRange('D1').load('values,formulas');
    await context.sync();
    // 2 + 3
    expect([original.values, original.formulas]).toEqual([[[5]], [['=SUM(Sales[V])']]]);
  });
});

test('a copy of a protected sheet is protected too, and looks like it', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.showGridlines = false;
    sheet.pageLayout.orientation = 'Landscape';
    sheet.protection.protect();
    const copy = sheet.copy().load('position,showGridlines,protection/protected,pageLayout/orientation');
    await context.sync();
    expect(copy.toJSON()).toMatchObject({
      position: 0,
      showGridlines: false,
      protection: { protected: true },
      pageLayout: { orientation: 'Landscape' },
    });
  });
});

test('a sheet is set up for printing, and stays so over saving', async () => {
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getFirst();
    pageLayout.orientation = 'Landscape';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows('$4:$5');
    await context.sync();
  });
  host.load(host.serialise());
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getFirst();
    pageLayout.load('orientation,zoom');
    const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    const added = context.workbook.worksheets.add().pageLayout;
    added.load('orientation,zoom');
    const none = added.getPrintTitleRowsOrNullObject().load('address');
    await context.sync();
    expect([pageLayout.orientation, rows.address]).toEqual(['Landscape', 'Sheet1!4:5']);
    expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
    expect([added.orientation, none.isNullObject]).toEqual(['Portrait', true]);
  });
});

test('the copy of a protected sheet is protected', async () => {
  await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    const before = first.copy('End');
    first.protection.protect();
    const after = first.copy('End');
    for (const copy of [before, after]) copy.protection.load('protected');
    await context.sync();
    expect([before, after].map((copy) => copy.protection.protected)).toEqual([false, true]);
  });
});
