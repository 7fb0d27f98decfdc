import type { Language } from '../src/locales/messages';
import { chartPicture } from './chartPicture';
import type { ExcelHost } from './host/core/excel';
import type { ShownChart } from './host/chart/shownCharts';
import { element } from './reference';
import { previewTexts } from './texts';

/**
 * Below the grid, which draws no charts: a picture of each chart of the active sheet, drawn anew when what it shows
 * changes. Nothing is there while the sheet has no chart.
 */
export function showCharts(panel: HTMLElement, host: ExcelHost, language: Language): void {
  const pictures = element('div', 'pictures');
  const shown = new Map<string, Picture>();
  const { charts: heading } = previewTexts[language];
  panel.replaceChildren(element('summary', '', heading), pictures);
  // High charts are scrolled, by keyboard too.
  pictures.tabIndex = 0;
  pictures.setAttribute('role', 'group');
  pictures.setAttribute('aria-label', heading);

  const show = async (): Promise<void> => {
    panel.hidden = host.chartsShown().length === 0;
    // The drawing library is fetched with the first chart.
    const drawing = panel.hidden
      ? undefined
      : await import(/* webpackChunkName: "charts" */ './chartDrawing');
    // Afresh, for the sheet may have changed while it was on its way.
    const charts = host.chartsShown();
    for (const [id, picture] of shown) {
      const chart = charts.find((one) => one.id === id);
      if (chart && told(chart) === picture.told) continue;
      picture.remove();
      shown.delete(id);
    }
    if (!drawing) return;
    for (const [index, chart] of charts.entries()) {
      if (shown.has(chart.id)) continue;
      const picture = chartPicture(chart, language);
      const canvas = document.createElement('canvas');
      canvas.setAttribute('role', 'img');
      canvas.setAttribute('aria-label', chart.description);
      const frame = element('div', 'picture');
      frame.style.width = `${String(picture.width)}px`;
      frame.style.height = `${String(picture.height)}px`;
      frame.append(canvas);
      pictures.insertBefore(frame, pictures.children[index] ?? null);
      const end = drawing.drawChart(canvas, picture);
      const remove = (): void => {
        end();
        frame.remove();
      };
      shown.set(chart.id, { told: told(chart), remove });
    }
  };

  let waiting = false;
  host.onPossibleChange(() => {
    if (waiting) return;
    waiting = true;
    window.setTimeout(() => {
      waiting = false;
      void show();
    }, SOON);
  });
  void show();
}

type Picture = {
  /** All that it was drawn from. */
  readonly told: string;
  readonly remove: () => void;
};

function told(chart: ShownChart): string {
  return JSON.stringify(chart);
}

/** One change of the user's is many in the workbook. In milliseconds. */
const SOON = 100;
