import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { bootOffice } from './bootOffice';
import { addTable, rangeOf, valuesOf, writeTo } from './cells';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice({ locale: 'vi-VN' });
});
beforeEach(() => host.reset());

describe('names', () => {
  test('stand for cells, in formulas and in the API', async () => {
    await writeTo('B2:B3', [[2], [3]]);
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getActiveWorksheet();
      names.add('KimNgạch', sheet.getRange('B2:B3'), 'triệu USD');
      names.add('TỷLệ', '=0.5');
      const name = names.getItem('kimngạch').load('name,value,formula,type,comment,scope');
      const cells = name.getRange().load('address');
      const byName = sheet.getRange('KimNgạch').load('address');
      const constant = names.getItem('TỷLệ').load('type,value');
      const noCells = constant.getRangeOrNullObject().load('address');
      const none = names.getItemOrNullObject('Không').load('name');
      await context.sync();
      expect(name.toJSON()).toEqual({
        name: 'KimNgạch',
        value: 'Sheet1!$B$2:$B$3',
        formula: '=Sheet1!$B$2:$B$3',
        type: 'Range',
        comment: 'triệu USD',
        scope: 'Workbook',
      });
      expect([cells.address, byName.address]).toEqual(['Sheet1!B2:B3', 'Sheet1!B2:B3']);
      expect([constant.value, noCells.isNullObject, none.isNullObject]).toEqual(['0.5', true, true]);
    });
    await writeTo('D1', [['=SUM(KimNgạch)*TỷLệ']]);
    await host.calculate();
    expect(await valuesOf('D1')).toEqual([[2.5]]);
  });

  test('belong to the workbook or to a sheet, and are deleted', async () => {
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getActiveWorksheet();
      names.add('Chung', sheet.getRange('A1'));
      sheet.names.add('Riêng', sheet.getRange('A2'));
      names.load('items/name');
      sheet.names.load('items/name,items/scope');
      await context.sync();
      expect(names.items.map(({ name }) => name)).toEqual(['Chung']);
      expect(sheet.names.items.map((item) => item.toJSON())).toMatchObject([
        { name: 'Riêng', scope: 'Worksheet' },
      ]);
      names.getItem('Chung').delete();
      const gone = names.getItemOrNullObject('Chung').load('name');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test.each(['A1', 'hai từ', '1a', ''])('are not %p', async (name) => {
    const adding = Excel.run(async (context) => {
      context.workbook.names.add(name, '=1');
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('custom XML parts', () => {
  const registry = '<l:registry xmlns:l="urn:vnexport:registry:1"><table name="Gạo &amp; ngô"/></l:registry>';

  test('are found by namespace and by id, changed and deleted', async () => {
    await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add(registry).load('id,namespaceUri');
      customXmlParts.add('<other xmlns="urn:other"/>');
      const ofNamespace = customXmlParts.getByNamespace('urn:vnexport:registry:1').load('items/id');
      const only = ofNamespace.getOnlyItemOrNullObject().load('id');
      const none = customXmlParts.getByNamespace('urn:none').getOnlyItemOrNullObject().load('id');
      const xml = part.getXml();
      await context.sync();
      expect(part.namespaceUri).toBe('urn:vnexport:registry:1');
      expect([only.id, ...ofNamespace.items.map(({ id }) => id)]).toEqual([part.id, part.id]);
      expect([none.isNullObject, xml.value]).toEqual([true, registry]);

      part.setXml('<registry xmlns="urn:vnexport:registry:2"/>');
      const changed = customXmlParts.getItemOrNullObject(part.id).load('namespaceUri');
      await context.sync();
      expect(changed.namespaceUri).toBe('urn:vnexport:registry:2');
      changed.delete();
      const gone = customXmlParts.getItemOrNullObject(part.id).load('id');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test('must be XML', async () => {
    const adding = Excel.run(async (context) => {
      context.workbook.customXmlParts.add('<registry>');
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

test('settings are kept by key', async () => {
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('language', 'vi');
    settings.add('language', { code: 'en', tables: [1, 2] });
    const setting = settings.getItemOrNullObject('language').load('key,value');
    const none = settings.getItemOrNullObject('Language').load('value');
    await context.sync();
    expect(setting.value).toEqual({ code: 'en', tables: [1, 2] });
    expect(none.isNullObject).toBe(true);
  });
});

test('a workbook that is saved and opened again has all its parts', async () => {
  await addTable('Sales');
  await Excel.run(async (context) => {
    const { names, settings, customXmlParts, tables, worksheets } = context.workbook;
    const sheet = worksheets.getActiveWorksheet();
    names.add('Đầu', sheet.getRange('A1'));
    settings.add('language', 'vi');
    customXmlParts.add('<registry xmlns="urn:registry"/>');
    const table = tables.getItem('Sales');
    table.style = 'TableStyleLight9';
    table.columns.load('items/id');
    sheet.getRange('D1').formulas = [['=SUM(Sales[V])']];
    sheet.getRange('D1').numberFormat = [['0.00']];
    worksheets.add('Khác').protection.protect();
    await context.sync();
  });
  const [tableId] = host.univer.workbook.getTableList().map(({ id }) => id);
  const saved = host.serialise();
  host.reset();
  expect(await valuesOf('A1')).toEqual([['']]);

  host.load(saved);
  await writeTo('B2', [[10]]);
  await host.calculate();
  expect(await rangeOf('D1')).toMatchObject({ values: [[13]], text: [['13,00']] });
  await Excel.run(async (context) => {
    const { names, settings, customXmlParts, tables, worksheets } = context.workbook;
    const cells = names.getItem('Đầu').getRange().load('address');
    const setting = settings.getItem('language').load('value');
    const part = customXmlParts.getByNamespace('urn:registry').getOnlyItem().getXml();
    const table = tables.getItem('Sales').load('id,style,columns/items/id');
    const protection = worksheets.getItem('Khác').protection.load('protected');
    await context.sync();
    expect([cells.address, setting.value, part.value]).toEqual([
      'Sheet1!A1',
      'vi',
      '<registry xmlns="urn:registry"/>',
    ]);
    expect(table.toJSON()).toMatchObject({ id: tableId, style: 'TableStyleLight9' });
    expect(table.columns.items.map(({ id }) => id)).toEqual([1, 2]);
    expect(protection.protected).toBe(true);
  });
});
