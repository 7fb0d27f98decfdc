import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { bootOffice } from './bootOffice';
import { addTable, writeTo } from './cells';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice({ requirements: { ExcelApi: '1.12' } });
});
beforeEach(async () => {
  host.reset();
  await addTable('Sales');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.charts.add('BarClustered', sheet.getRange('A1:B3'), 'Columns').name = 'VnxChart';
    await context.sync();
  });
});

test('a chart shows the series of its range, and follows the table when rows come and go', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const chart = sheet.charts.getItem('VnxChart').load('name,chartType,title/text');
    chart.series.load('items/name,count');
    await context.sync();
    expect([chart.name, chart.chartType, chart.title.text]).toEqual(['VnxChart', 'BarClustered', 'V']);
    expect(chart.series.items.map(({ name }) => name)).toEqual(['V']);
    const table = context.workbook.tables.getItem('Sales');
    table.rows.add(undefined, [['Cao su', 5]]);
    table.rows.getItemAt(0).delete();
    sheet.getRange('1:1').insert('Down');
    table.columns.getItem('V').name = 'Kim ngạch';
    const series = chart.series.getItemAt(0).load('name');
    const values = series.getDimensionValues('Values');
    const categories = series.getDimensionValues('Categories');
    await context.sync();
    expect([values.value, categories.value]).toEqual([
      [3, 5],
      ['Cà phê', 'Cao su'],
    ]);
  });
});

test('where nobody says so, the longer side of the cells is for categories, and of equal sides the columns are series', async () => {
  await writeTo('D1:F4', [
    ['', 'x', 'y'],
    ['a', 1, 2],
    ['b', 3, 4],
    ['c', 5, 6],
  ]);
  await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getActiveWorksheet();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    // Three rows and two columns of numbers; two and two; one and two.
    const made = ['D1:F4', 'D1:F3', 'D1:F2'].map((address) =>
      charts.add('Line', sheet.getRange(address), 'Auto').series.load('items/name'),
    );
    await context.sync();
    expect(made.map(({ items }) => items.map(({ name }) => name))).toEqual([['x', 'y'], ['x', 'y'], ['a']]);
  });
});

test('a chart is titled, placed, coloured and saved with the workbook', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const chart = sheet.charts.getItem('VnxChart');
    chart.title.text = 'Kim ngạch 2006';
    chart.setPosition('D2', 'F9');
    chart.legend.position = 'Bottom';
    chart.legend.visible = true;
    chart.axes.valueAxis.title.text = 'triệu USD';
    chart.axes.valueAxis.numberFormat = '#,##0';
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.series.getItemAt(0).format.fill.setSolidColor('#1F6FB2');
    const second = chart.series.add('Khác');
    second.setValues(sheet.getRange('B2:B3'));
    second.setXAxisValues(sheet.getRange('A2:A3'));
    sheet.shapes.getItem('VnxChart').altTextDescription = 'Gạo 2, cà phê 3';
    await context.sync();
  });
  host.load(host.serialise());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const chart = sheet.charts.getItemOrNullObject('vnxchart');
    chart.load('left,top,width,height,title/text,title/visible,legend/position');
    chart.axes.valueAxis.load('numberFormat,title/text');
    chart.series.load('items/name');
    const shape = sheet.shapes.getItem('VnxChart').load('altTextDescription');
    const cells = sheet.getRange('D2:F9').load('columnIndex');
    await context.sync();
    expect(cells.columnIndex).toBe(3);
    expect(chart.toJSON()).toMatchObject({
      title: { text: 'Kim ngạch 2006', visible: true },
      legend: { position: 'Bottom' },
    });
    // Three columns before it, three beneath it: the same width in points.
    expect(chart.width).toBeCloseTo(chart.left);
    expect(chart.height).toBeCloseTo(8 * chart.top);
    expect([chart.axes.valueAxis.numberFormat, chart.axes.valueAxis.title.text]).toEqual([
      '#,##0',
      'triệu USD',
    ]);
    expect(chart.series.items.map(({ name }) => name)).toEqual(['V', 'Khác']);
    expect(shape.altTextDescription).toBe('Gạo 2, cà phê 3');
    chart.delete();
    const gone = sheet.charts.getItemOrNullObject('VnxChart').load('name');
    sheet.charts.load('items/name');
    await context.sync();
    expect([gone.isNullObject, sheet.charts.items]).toEqual([true, []]);
  });
});

test('the chart of a copied sheet shows the copied table', async () => {
  await Excel.run(async (context) => {
    const copy = context.workbook.worksheets.getFirst().copy('End');
    copy.getRange('B2').values = [[20]];
    const values = copy.charts.getItem('VnxChart').series.getItemAt(0).getDimensionValues('Values');
    const { charts } = context.workbook.worksheets.getFirst();
    const original = charts.getItem('VnxChart').series.getItemAt(0).getDimensionValues('Values');
    await context.sync();
    expect([values.value, original.value]).toEqual([
      [20, 3],
      [2, 3],
    ]);
  });
});

test('a chart cannot be added to a protected sheet, nor of a kind that cannot be drawn here', async () => {
  await writeTo('E1', [['x']]);
  const adding = (type: 'Waterfall' | 'Line', locked: boolean): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      if (locked) sheet.protection.protect();
      sheet.charts.add(type, sheet.getRange('A1:B3'));
      await context.sync();
    });
  await expect(adding('Waterfall', false)).rejects.toMatchObject({ code: 'ApiNotFound' });
  await expect(adding('Line', true)).rejects.toMatchObject({ code: 'AccessDenied' });
});
