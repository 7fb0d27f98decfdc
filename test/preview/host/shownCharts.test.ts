import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { bootOffice } from './bootOffice';
import { addTable, writeTo } from './cells';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice({ locale: 'vi-VN', requirements: { ExcelApi: '1.12' } });
});
beforeEach(async () => {
  host.reset();
  await addTable('Sales');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2:B3').numberFormat = [['0.0%'], ['0.0%']];
    sheet.charts.add('BarClustered', sheet.getRange('A1:B3'), 'Columns').name = 'VnxChart';
    await context.sync();
  });
});

test('a chart is shown with what its cells hold now', async () => {
  expect(host.chartsShown()).toMatchObject([
    {
      chartType: 'BarClustered',
      description: 'V',
      categories: ['Gạo', 'Cà phê'],
      series: [{ name: 'V', values: [2, 3], numberFormat: '0.0%' }],
    },
  ]);
  await writeTo('A1:B3', [
    ['Mặt hàng', 'Tỷ trọng'],
    ['Chè', 0.5],
    ['Cà phê', 'chưa có'],
  ]);
  // Excel draws a text as 0.
  expect(host.chartsShown()).toMatchObject([
    { categories: ['Chè', 'Cà phê'], series: [{ name: 'Tỷ trọng', values: [0.5, 0] }] },
  ]);
});

test('an empty cell and an error are gaps', async () => {
  await writeTo('B2:B3', [[''], ['=NA()']]);
  await host.calculate();
  expect(host.chartsShown()[0]?.series[0]?.values).toEqual([null, null]);
});

test('hidden rows are not drawn', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('2:2').rowHidden = true;
    await context.sync();
  });
  expect(host.chartsShown()).toMatchObject([{ categories: ['Cà phê'], series: [{ values: [3] }] }]);
});

test('a chart is described by its alternative text, else its title, else its name', async () => {
  const described = async (change: (sheet: Excel.Worksheet) => void): Promise<string | undefined> => {
    await Excel.run(async (context) => {
      change(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    return host.chartsShown()[0]?.description;
  };
  expect(await described((sheet) => (sheet.charts.getItem('VnxChart').title.visible = false))).toBe(
    'VnxChart',
  );
  expect(await described((sheet) => (sheet.charts.getItem('VnxChart').title.text = 'Năm 2006'))).toBe(
    'Năm 2006',
  );
  expect(
    await described((sheet) => (sheet.shapes.getItem('VnxChart').altTextDescription = 'Gạo 2, cà phê 3')),
  ).toBe('Gạo 2, cà phê 3');
});

test('only the active sheet is shown; whoever shows it hears of changes of cells, charts and sheets', async () => {
  let told = 0;
  host.onPossibleChange(() => (told += 1));
  const heard = async (change: (context: Excel.RequestContext) => void): Promise<boolean> => {
    const before = told;
    await Excel.run(async (context) => {
      change(context);
      await context.sync();
    });
    return told > before;
  };
  const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();
  expect(await heard((context) => (first(context).getRange('B2').values = [[7]]))).toBe(true);
  expect(await heard((context) => (first(context).charts.getItem('VnxChart').title.text = 'x'))).toBe(true);
  expect(await heard((context) => context.workbook.worksheets.add('Khác').activate())).toBe(true);
  expect(host.chartsShown()).toEqual([]);
  host.univer.workbook.setActiveSheet(host.univer.workbook.getSheets()[0] ?? '');
  expect(host.chartsShown()).toHaveLength(1);
});
