import { describe, expect, test } from '@jest/globals';
import { numberWriter } from '../../preview/chartNumbers';
import { chartPicture } from '../../preview/chartPicture';
import type { AxisNotes } from '../../preview/host/chart/chartNotes';
import type { ShownChart, ShownSeries } from '../../preview/host/chart/shownCharts';

const axis: AxisNotes = {
  title: { text: '', visible: false },
  visible: true,
  numberFormat: 'General',
  reversed: false,
  minimum: null,
  maximum: null,
  gridlines: true,
};
const value: ShownSeries = {
  name: 'Kim ngạch',
  values: [1211, null, 838.5],
  numberFormat: '#,##0.0',
  color: '#1B4F8F',
  hasDataLabels: true,
  gapWidth: 60,
};
const columns: ShownChart = {
  id: 'sheet-1',
  description: 'Kim ngạch 2006',
  chartType: 'ColumnClustered',
  // 360 × 144 points are 480 × 192 pixels of 1/96 inch.
  frame: { left: 0, top: 0, width: 360, height: 144 },
  title: { text: 'Kim ngạch 2006', visible: true },
  legend: { visible: false, position: 'Right' },
  valueAxis: { ...axis, title: { text: 'triệu USD', visible: true }, minimum: 0 },
  categoryAxis: axis,
  categories: ['Gạo', 'Cà phê', 'Cao su'],
  series: [value],
};
const other: ShownSeries = { ...value, name: 'Khác', values: [1, 2, 3], color: null };
const bars: ShownChart = { ...columns, chartType: 'BarClustered', series: [value, other] };

describe('the picture of a chart', () => {
  test('has its title, axes, series, colours and size; a gap stays a gap', () => {
    const { configuration, labels, width, height } = chartPicture(columns, 'vi');
    expect([width, height]).toEqual([480, 192]);
    expect(configuration).toMatchObject({
      type: 'bar',
      data: {
        labels: ['Gạo', 'Cà phê', 'Cao su'],
        datasets: [{ label: 'Kim ngạch', data: [1211, null, 838.5], backgroundColor: '#1B4F8F' }],
      },
      options: {
        indexAxis: 'x',
        plugins: { title: { display: true, text: 'Kim ngạch 2006' }, legend: { display: false } },
        scales: {
          x: { type: 'category', position: 'bottom', title: { display: false } },
          y: { type: 'linear', position: 'left', min: 0, title: { display: true, text: 'triệu USD' } },
        },
      },
    });
    expect(labels).toEqual([{ visible: true, inside: false, texts: ['1.211,0', '', '838,5'] }]);
  });

  test('writes axes in their own format, or in that of the cells, by the region', () => {
    const tick = (chart: ShownChart, language: 'vi' | 'en', number: number): unknown => {
      const { scales } = chartPicture(chart, language).configuration.options ?? {};
      const { ticks } = scales?.['y'] as { ticks: { callback: (value: number) => string } };
      return ticks.callback(number);
    };
    expect([tick(columns, 'vi', 12500), tick(columns, 'en', 12500)]).toEqual(['12.500,0', '12,500.0']);
    const percent = { ...columns, valueAxis: { ...axis, numberFormat: '0%' } };
    expect([tick(percent, 'vi', 0.25), tick(percent, 'en', 1)]).toEqual(['25%', '100%']);
  });

  test('draws bars from the bottom up, the first series lowest, as Excel does', () => {
    const { data, options } = chartPicture(bars, 'vi').configuration;
    expect(options?.indexAxis).toBe('y');
    expect(data.labels).toEqual(['Cao su', 'Cà phê', 'Gạo']);
    expect(data.datasets.map(({ label, data: drawn }) => [label, drawn])).toEqual([
      ['Khác', [3, 2, 1]],
      ['Kim ngạch', [838.5, null, 1211]],
    ]);
    expect(options?.scales).toMatchObject({ x: { position: 'bottom' }, y: { position: 'left' } });
    // The second series has the second of Excel's colours.
    expect(data.datasets[0]?.backgroundColor).toBe('#ED7D31');
  });

  test('draws reversed bars from the top down, with the value axis above them', () => {
    const reversed = { ...bars, categoryAxis: { ...axis, reversed: true } };
    const { configuration, labels } = chartPicture(reversed, 'en');
    expect(configuration.data.labels).toEqual(['Gạo', 'Cà phê', 'Cao su']);
    expect(configuration.data.datasets.map(({ label }) => label)).toEqual(['Kim ngạch', 'Khác']);
    expect(configuration.options?.scales).toMatchObject({ x: { position: 'top' } });
    expect(labels[0]?.texts).toEqual(['1,211.0', '', '838.5']);
  });

  test('leaves gaps in per cent of a bar', () => {
    const share = (chart: ShownChart): unknown =>
      (chartPicture(chart, 'vi').configuration.data.datasets[0] as { categoryPercentage?: number })
        .categoryPercentage;
    expect(share(columns)).toBeCloseTo(0.625); // 1 / (1 + 0.6)
    expect(share(bars)).toBeCloseTo(0.7692); // 2 / (2 + 0.6)
    expect(share({ ...bars, chartType: 'BarStacked' })).toBeCloseTo(0.625); // on each other: one bar
  });

  test('is high enough to read its bars, and no higher than its chart', () => {
    const many = { ...value, values: Array<number>(30).fill(1) };
    const of = (height: number, series: ShownSeries[]): number =>
      chartPicture({ ...bars, frame: { ...bars.frame, height }, series }, 'vi').height;
    expect(of(750, [many])).toBe(650); // 30 bars of 18, and 110 around them; the chart has 1000
    expect(of(300, [many])).toBe(400); // 300 points
    expect(of(300, [value])).toBe(230);
  });

  test('stacks, draws lines with and without markers, and slices in colours of their own', () => {
    const of = (chartType: string) => chartPicture({ ...bars, chartType }, 'vi').configuration;
    expect(of('ColumnStacked').options?.scales).toMatchObject({ x: { stacked: true }, y: { stacked: true } });
    expect(chartPicture({ ...bars, chartType: 'ColumnStacked' }, 'vi').labels[0]?.inside).toBe(true);
    expect(of('Line')).toMatchObject({ type: 'line', data: { datasets: [{ pointRadius: 0 }, {}] } });
    expect(of('LineMarkers')).toMatchObject({ type: 'line', data: { datasets: [{ pointRadius: 4 }, {}] } });
    expect(of('Pie')).toMatchObject({
      type: 'pie',
      data: { datasets: [{ backgroundColor: ['#4472C4', '#ED7D31', '#A5A5A5'] }, {}] },
    });
    expect(of('Pie').options).not.toHaveProperty('scales');
    expect(of('Doughnut').type).toBe('doughnut');
  });

  test('counts points that have no categories', () => {
    expect(chartPicture({ ...columns, categories: [] }, 'vi').configuration.data.labels).toEqual([
      '1',
      '2',
      '3',
    ]);
  });
});

test.each([
  ['0.0%', 0.861, '86,1%', '86.1%'],
  ['#,##0', 17649, '17.649', '17,649'],
  ['0.0#', 2.5, '2,5', '2.5'],
  ['General', 1406.504, '1406,504', '1406.504'],
  ['#,##0 "triệu"', 1211, '1.211', '1,211'],
  ['#,##0;[Red]-#,##0.00', -1211, '-1.211', '-1,211'],
])('numbers in the format %s', (format, number, vietnamese, english) => {
  expect([numberWriter(format, 'vi')(number), numberWriter(format, 'en')(number)]).toEqual([
    vietnamese,
    english,
  ]);
});
