import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ExcelHost } from '../../../preview/host/core/excel';
import { bootOffice } from '../../preview/host/bootOffice';
import { charts } from '../../workbook/charts/chartsInSheet';
import { all, button, drawn, filter, inserted, openPane, paneRoot, text, until } from '../paneElements';

let host: ExcelHost;
beforeAll(async () => {
  host = await bootOffice({ locale: 'vi-VN', requirements: { ExcelApi: '1.12' } });
});
beforeEach(async () => {
  host.reset();
  localStorage.clear();
  await openPane('vi');
});

async function openPage(name: string): Promise<void> {
  filter('find', name);
  paneRoot().querySelector<HTMLElement>('.hits h2 .link')?.click();
  await until(
    () => paneRoot().querySelector('.series .chart') !== null,
    () => 'the chart does not come',
  );
}

test('the series that the page draws goes with its chart and its source on a sheet of its own', async () => {
  await openPage('cà phê');
  button('Chèn chuỗi này kèm biểu đồ').click();
  await inserted();
  expect(text('[role=status]')).toContain('Đã chèn “Cà phê, từng tháng (Tổng cục Thống kê)”');
  const [chart, ...others] = await charts();
  expect(others).toEqual([]);
  // 31 months; customs state 642 535 419 USD for July 2026.
  const values = chart?.series[0]?.values ?? [];
  expect([values.length, values.at(-1)]).toEqual([31, 642.535419]);
});

test('of a series by the side, such as the quantity, it is not offered: the chart would be one of values', async () => {
  await openPage('cà phê');
  const select = paneRoot().querySelector<HTMLSelectElement>('.series select');
  if (select === null) throw new Error('There is one series alone');
  select.value = 'quantity GSO month';
  expect(select.value).toBe('quantity GSO month');
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await until(
    () => text('.series .chart .key-chosen').includes('tấn'),
    () => 'the series does not change',
  );
  expect(all('.series fluent-button')).toEqual([]);
});

test('the bar that was chosen in a chart stays chosen when the pane is drawn again', async () => {
  await openPage('cà phê');
  const [chart] = all('.series .chart');
  chart?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
  // 580 862.676 thousand USD in June 2026.
  await until(
    () => text('.series .chart .key-chosen').includes('6/2026: 580,86'),
    () => 'the month before is not chosen',
  );
  button('English').click();
  await drawn();
  expect(text('.series .chart .key-chosen')).toContain('Jun 2026: 580.86');
});
