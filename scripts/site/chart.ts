import { numberIn } from '../../src/locales/numbers';
import { shortPeriod } from '../../src/locales/shortPeriods';
import type { Language, Messages } from '../../src/locales/messages';
import type { Observation } from '../../src/model/observation';
import { isRatio } from '../../src/model/unit';
import { chartLayout } from '../../src/taskpane/find/subject/chartLayout';
import type { ChartLayout } from '../../src/taskpane/find/subject/chartLayout';
import { shownFigure } from '../../src/taskpane/find/shownFigure';
import { html } from './html';
import type { Html } from './html';

const [WIDTH, HEIGHT] = [640, 220];
const FRAME = { width: WIDTH, height: HEIGHT, left: 56, bottom: 20 };

/** More bars than these cannot be told apart. */
const MOST_BARS = 120;

/** The newest figures of a series, and where each stands in the picture: the same in every language. */
export type DrawnSeries = { readonly figures: readonly Observation[]; readonly layout: ChartLayout };

/** @param series of one publisher, one measure and one frequency, oldest first */
export function layoutOf(series: readonly Observation[]): DrawnSeries {
  const figures = series.slice(-MOST_BARS);
  const points = figures.map(({ period, number }) => ({ period, number }));
  return { figures, layout: chartLayout(points, FRAME) };
}

/**
 * Bars over time as a picture that needs no script; pointing at a bar shows its number.
 * @param label what is drawn, for who does not see it
 */
export function chart({ figures, layout }: DrawnSeries, label: string, messages: Messages): Html | undefined {
  const newest = figures.at(-1);
  if (newest === undefined || figures.length < 2) return undefined;
  const { language } = messages;
  const factor = isRatio(newest.unit) ? 100 : 1;
  const { bars, ticks, years, zero } = layout;
  return html`<svg class="chart" role="img" aria-label="${label}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
    ${ticks.map(
      ({ y, number }) =>
        html`<line x1="${FRAME.left}" x2="${WIDTH}" y1="${short(y)}" y2="${short(y)}" /><text
            x="${FRAME.left - 6}"
            y="${short(y + 4)}"
            text-anchor="end"
            >${tick(number * factor, language)}</text
          >`,
    )}
    ${bars.map(
      ({ period, number, x, y, width, height }, at) =>
        html`<rect
          class="${at === bars.length - 1 ? 'newest' : 'bar'}"
          x="${short(x)}"
          y="${short(y)}"
          width="${short(width)}"
          height="${short(Math.max(height, 0.5))}"
          ><title>
            ${shortPeriod(period, language)}: ${shownFigure(number, newest.unit, messages)}
          </title></rect
        >`,
    )}
    <line class="zero" x1="${FRAME.left}" x2="${WIDTH}" y1="${short(zero)}" y2="${short(zero)}" />
    ${years.map(({ x, year }) => html`<text x="${short(x)}" y="${HEIGHT - 5}">${year}</text>`)}
  </svg>`;
}

/** As many decimals as the numbers beside the lines need to be told apart. */
function tick(number: number, language: Language): string {
  return numberIn(number, language, {
    decimals: Number.isInteger(number) ? 0 : Math.abs(number) < 1 ? 2 : 1,
  });
}

/** A place in the picture, to a tenth of a point. */
function short(place: number): number {
  return Math.round(place * 10) / 10;
}
