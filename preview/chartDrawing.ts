import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  DoughnutController,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
  Tooltip,
} from 'chart.js';
import type { Element, Plugin } from 'chart.js';
import type { ChartPicture, DataLabels } from './chartPicture';

Chart.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  DoughnutController,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
  Tooltip,
);
Chart.defaults.font.family = "'Segoe UI', system-ui, sans-serif";

/**
 * Draws into a canvas whose parent has a size; that size is followed from then on.
 * @returns what ends this
 */
export function drawChart(canvas: HTMLCanvasElement, { configuration, labels }: ChartPicture): () => void {
  const chart = new Chart(canvas, { ...configuration, plugins: [dataLabels(labels)] });
  return () => chart.destroy();
}

/** chart.js itself writes no numbers beside bars. */
function dataLabels(labels: readonly DataLabels[]): Plugin {
  return {
    id: 'dataLabels',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      ctx.save();
      ctx.font = `11px ${Chart.defaults.font.family ?? ''}`;
      ctx.textBaseline = 'middle';
      ctx.lineWidth = 3;
      ctx.strokeStyle = '#FFFFFF';
      ctx.fillStyle = '#242424';
      for (const [index, { visible, inside, texts }] of labels.entries()) {
        if (!visible) continue;
        for (const [at, element] of chart.getDatasetMeta(index).data.entries()) {
          const place = placeOf(element, inside, chart.options.indexAxis === 'y');
          ctx.textAlign = place.align;
          ctx.strokeText(texts[at] ?? '', place.x, place.y);
          ctx.fillText(texts[at] ?? '', place.x, place.y);
        }
      }
      ctx.restore();
    },
  };
}

/** Excel's own places: beyond the end of a bar, but in the middle of slices and of bars that lie on each other. */
function placeOf(element: Element, inside: boolean, across: boolean): Place {
  const { x, y, base } = element as unknown as Record<'x' | 'y' | 'base', number>;
  if (element instanceof PointElement) return { x, y: y - 12, align: 'center' };
  if (!(element instanceof BarElement) || inside) {
    const center =
      element instanceof BarElement ? element.getCenterPoint(true) : element.tooltipPosition(true);
    return { x: center.x ?? x, y: center.y ?? y, align: 'center' };
  }
  if (!across) return { x, y: y > base ? y + 10 : y - 10, align: 'center' };
  return x < base ? { x: x - 5, y, align: 'right' } : { x: x + 5, y, align: 'left' };
}
type Place = { readonly x: number; readonly y: number; readonly align: CanvasTextAlign };
