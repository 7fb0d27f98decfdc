import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { Language } from '../src/locales/messages';
import { numberWriter } from './chartNumbers';
import type { AxisNotes } from './host/chart/chartNotes';
import type { ShownChart, ShownSeries } from './host/chart/shownCharts';

/** How chart.js is told to draw a chart. */
export type ChartPicture = {
  readonly configuration: ChartConfiguration;
  readonly labels: readonly DataLabels[];
  /** In pixels. */
  readonly width: number;
  readonly height: number;
};
/** What stands beside the points of a dataset, in the order in which they are drawn; none for a gap. */
export type DataLabels = {
  readonly visible: boolean;
  /** In the middle of what it labels. */
  readonly inside: boolean;
  readonly texts: readonly string[];
};

/**
 * Excel's chart in the terms of chart.js, with numbers as the region of the language writes them. No DOM is needed.
 */
export function chartPicture(chart: ShownChart, language: Language): ChartPicture {
  const kind = kindOf(chart.chartType);
  // Excel draws bars from the bottom up, in each category the first series lowest; chart.js from the top down.
  const backwards = (kind.axis === 'y') !== chart.categoryAxis.reversed;
  const inOrder = <Item>(items: readonly Item[]): Item[] => (backwards ? [...items].reverse() : [...items]);
  const points = Math.max(0, ...chart.series.map(({ values }) => values.length));
  const categories = Array.from({ length: points }, (_, at) => chart.categories[at] ?? String(at + 1));
  const series = inOrder(chart.series.map((one, index) => ({ ...one, color: colorOf(one, index) })));
  const labels = series.map(({ values, numberFormat, hasDataLabels }) => {
    const write = numberWriter(numberFormat, language);
    return {
      visible: hasDataLabels,
      inside: kind.stacked,
      texts: inOrder(values).map((value) => (value === null ? '' : write(value))),
    };
  });
  return {
    labels,
    width: pixels(chart.frame.width),
    height: Math.min(pixels(chart.frame.height), readableHeight(chart, kind, points)),
    configuration: {
      type: kind.type,
      data: {
        labels: inOrder(categories),
        datasets: series.map((one) =>
          datasetOf({ ...one, values: inOrder(one.values) }, kind, series.length),
        ),
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        indexAxis: kind.axis,
        layout: { padding: { top: 8, bottom: 8, left: 8, right: kind.axis === 'y' ? 48 : 16 } },
        plugins: {
          title: {
            display: chart.title.visible && chart.title.text !== '',
            text: chart.title.text,
            font: { size: 15, weight: 'normal' },
            color: TEXT,
          },
          legend: {
            display: chart.legend.visible,
            position: legendPosition(chart.legend.position),
            reverse: backwards,
            labels: { boxWidth: 12, boxHeight: 12, color: TEXT },
          },
          tooltip: {
            callbacks: {
              label: ({ dataset, datasetIndex, dataIndex }) =>
                `${dataset.label ?? ''}: ${labels[datasetIndex]?.texts[dataIndex] ?? ''}`,
            },
          },
        },
        ...(kind.axis && { scales: scalesOf(chart, kind, language) }),
      },
    },
  };
}

/** The types that the host lets charts have. */
function kindOf(chartType: string): Kind {
  if (chartType === 'Pie') return { type: 'pie', stacked: false };
  if (chartType === 'Doughnut') return { type: 'doughnut', stacked: false };
  if (chartType.startsWith('Line'))
    return { type: 'line', axis: 'x', stacked: false, markers: chartType === 'LineMarkers' };
  return {
    type: 'bar',
    axis: chartType.startsWith('Bar') ? 'y' : 'x',
    stacked: chartType.endsWith('Stacked'),
  };
}
type Kind = {
  readonly type: 'bar' | 'line' | 'pie' | 'doughnut';
  /** Along which the categories stand; none in a pie. */
  readonly axis?: 'x' | 'y';
  readonly stacked: boolean;
  readonly markers?: boolean;
};

function datasetOf(
  { name, color, gapWidth, values }: ShownSeries,
  { type, axis, stacked, markers = false }: Kind,
  seriesCount: number,
): ChartDataset {
  const data = [...values];
  if (axis === undefined) {
    return { data, label: name, backgroundColor: values.map((_, index) => paletteColor(index)) };
  }
  const colored = { data, label: name, backgroundColor: color ?? '', borderColor: color ?? '' };
  if (type === 'line') return { ...colored, pointRadius: markers ? 4 : 0, borderWidth: 2 };
  // The gap is in percent of one bar; the bars of a category touch each other.
  const bars = stacked ? 1 : seriesCount;
  return { ...colored, barPercentage: 1, categoryPercentage: bars / (bars + gapWidth / 100) };
}

function scalesOf(
  { valueAxis, categoryAxis, series }: ShownChart,
  { axis, stacked }: Kind,
  language: Language,
): Record<string, object> {
  const across = axis === 'y';
  const ofCells = series[0]?.numberFormat ?? 'General';
  const write = numberWriter(
    valueAxis.numberFormat === 'General' ? ofCells : valueAxis.numberFormat,
    language,
  );
  // An axis stands where the other begins: at the far side once that one is reversed.
  const low = across ? 'left' : 'bottom';
  const high = across ? 'right' : 'top';
  const start = across ? 'bottom' : 'left';
  const end = across ? 'top' : 'right';
  const values = {
    ...common(valueAxis),
    type: 'linear',
    position: categoryAxis.reversed ? end : start,
    reverse: valueAxis.reversed,
    stacked,
    beginAtZero: true,
    grace: '5%',
    grid: { display: valueAxis.gridlines },
    ...(valueAxis.minimum !== null && { min: valueAxis.minimum }),
    ...(valueAxis.maximum !== null && { max: valueAxis.maximum }),
    ticks: { color: TEXT, maxRotation: 0, callback: (value: number | string) => write(Number(value)) },
  };
  const categories = {
    ...common(categoryAxis),
    type: 'category',
    position: valueAxis.reversed ? high : low,
    stacked,
    grid: { display: false },
    ticks: { color: TEXT, autoSkip: false },
  };
  return across ? { x: values, y: categories } : { x: categories, y: values };
}

function common({ visible, title }: AxisNotes): { display: boolean; title: object } {
  return {
    display: visible,
    title: { display: title.visible && title.text !== '', text: title.text, color: TEXT },
  };
}

function legendPosition(position: string): 'top' | 'bottom' | 'left' | 'right' {
  if (position === 'Top' || position === 'Bottom' || position === 'Left')
    return position === 'Top' ? 'top' : position === 'Bottom' ? 'bottom' : 'left';
  return 'right';
}

function colorOf({ color }: ShownSeries, index: number): string {
  return color ?? paletteColor(index);
}

/** Excel's usual colours, which series and slices without one of their own get in turn. */
function paletteColor(index: number): string {
  return PALETTE[index % PALETTE.length] ?? '';
}
const PALETTE = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

/** The panel is lower than most charts: a picture is no higher than it takes to read it. */
function readableHeight({ series }: ShownChart, { axis, stacked }: Kind, points: number): number {
  if (axis !== 'y') return USUAL_HEIGHT;
  const bars = points * (stacked ? 1 : series.length);
  return Math.max(USUAL_HEIGHT, bars * BAR_HEIGHT + AROUND_BARS);
}
const USUAL_HEIGHT = 230;
const BAR_HEIGHT = 18;
const AROUND_BARS = 110;

function pixels(points: number): number {
  return Math.round((points * 96) / 72);
}

const TEXT = '#424242';
