import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { bootOffice } from '../../preview/host/bootOffice';
import { all, drawn, filter, inserted, openPane, paneRoot, text, textOf } from '../paneElements';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice({ locale: 'vi-VN' });
});
beforeEach(async () => {
  host.reset();
  localStorage.clear();
  await openPane('vi');
});

test('who asks for the ten largest markets sees those of the newest year in their order, and below them what ranks the document', async () => {
  filter('find', 'mười thị trường lớn nhất');
  expect(text('.found')).toMatch(/^Lớn nhất trong \d+ thị trường có số liệu, 2025$/);
  // Of 2025 the United States 153 184 million USD, China 70 464, the Republic of Korea 28 944.
  expect(all('.hits h2').map(textOf).slice(0, 3)).toEqual(['Hoa Kỳ', 'Trung Quốc', 'Hàn Quốc']);
  expect(all('.hits h2')).toHaveLength(10);
  const formula = '.hits .formula';
  expect(text(formula)).toContain('VNEXPORT.TABLE("markets"');
  expect(paneRoot().querySelector(formula)?.parentElement?.textContent).toContain(
    'Công thức này xếp hạng bảng “Thị trường xuất khẩu” (2001–2005) của văn bản năm 2006.',
  );
  all('.hits .about .link')[0]?.click();
  await drawn();
  expect(paneRoot().querySelector('#panel-tables')?.hasAttribute('hidden')).toBe(false);
});

test('the ten largest markets of a year go with one click onto a sheet of their own, with a chart that is called by how many it shows', async () => {
  const label = /^Chèn 5 thị trường này kèm biểu đồ$/;
  filter('find', 'thị trường lớn nhất năm 2025');
  const offered = all('#panel-find fluent-button').filter((one) => label.test(textOf(one)));
  expect(offered).toHaveLength(1);
  offered[0]?.click();
  await inserted();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const [table, chart] = [sheet.tables.getItemAt(0), sheet.charts.getItemAt(0)];
    const body = table.getDataBodyRange();
    body.load('values');
    chart.title.load('text');
    const title = sheet.getRange('A1').load('values');
    await context.sync();
    // Of the year, and not of the month up to which the bulletin states it.
    expect(title.values).toEqual([['Xuất khẩu theo thị trường, năm 2025']]);
    // In this order because 153 184, 70 464, 28 944, 26 779 and 17 557 million USD are the sums of their twelve months.
    expect(body.values.map(([name]) => String(name))).toEqual([
      'Hoa Kỳ',
      'Trung Quốc',
      'Hàn Quốc',
      'Nhật Bản',
      expect.stringContaining('Hồng Kông'),
    ]);
    expect(body.values[0]?.[2]).toBeCloseTo(153183.77, 1);
    expect(chart.title.text).toMatch(/^5 thị trường xuất khẩu lớn nhất, (năm )?2025/);
  });
});

test.each(['thị trường nhỏ nhất 2025', 'thị trường lớn nhất trong EU 2025', 'thị trường lớn nhất 7/2026'])(
  'no table with a chart is offered for what its chart would not show: %s',
  (query) => {
    filter('find', query);
    expect(all('.hits h2').length).toBeGreaterThan(1);
    expect(all('#panel-find fluent-button').map(textOf)).not.toContainEqual(
      expect.stringContaining('kèm biểu đồ'),
    );
  },
);
