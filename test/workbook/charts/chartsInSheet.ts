/** What the charts of the active sheet show. */
export async function charts() {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.charts.load('items/name,items/chartType,items/title/text,items/legend/visible');
    await context.sync();
    const asked = sheet.charts.items.map((chart) => {
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.load('numberFormat,visible,title/text');
      categoryAxis.load('reversePlotOrder,categoryType');
      chart.series.load('items/name,items/hasDataLabels');
      const shape = sheet.shapes.getItem(chart.name).load('altTextDescription');
      return { chart, valueAxis, categoryAxis, shape };
    });
    await context.sync();
    const dimensions = asked.map(({ chart }) =>
      chart.series.items.map((one) => ({
        name: one.name,
        labels: one.hasDataLabels,
        values: one.getDimensionValues('Values'),
        categories: one.getDimensionValues('Categories'),
      })),
    );
    await context.sync();
    return asked.map(({ chart, valueAxis, categoryAxis, shape }, index) => ({
      name: chart.name,
      kind: chart.chartType,
      title: chart.title.text,
      legend: chart.legend.visible,
      axis: valueAxis.title.text,
      axisVisible: valueAxis.visible,
      format: valueAxis.numberFormat,
      reversed: categoryAxis.reversePlotOrder,
      categoryType: categoryAxis.categoryType,
      description: shape.altTextDescription,
      series: (dimensions[index] ?? []).map(({ name, labels, values, categories }) => ({
        name,
        labels,
        values: values.value,
        categories: categories.value,
      })),
    }));
  });
}

/** Where the charts of the active sheet are, in points, and where one at this cell would be. */
export async function frames(address: string) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.charts.load('items/left,items/top');
    await context.sync();
    const found = sheet.charts.items.map(({ left, top }) => ({ left, top }));
    const probe = sheet.charts.add('Line', sheet.getRange('A1:B2'));
    probe.setPosition(address);
    probe.load('left,top');
    await context.sync();
    const cell = { left: probe.left, top: probe.top };
    probe.delete();
    await context.sync();
    return { found, cell };
  });
}
