import { Component } from 'preact';
import { shortPeriod } from '../../../locales/shortPeriods';
import type { Language } from '../../../locales/messages';
import { yearsLater } from '../../../model/period';
import { chartLayout } from './chartLayout';
import type { Point } from './chartLayout';

type ChartProps = {
  /** What is drawn, for who does not see it. */
  readonly label: string;
  /** Oldest first; at least two. */
  readonly points: readonly Point[];
  /** A number with its unit. */
  readonly write: (number: number) => string;
  /** A number beside a line across. */
  readonly writeTick: (number: number) => string;
  readonly language: Language;
};

/** The drawing is stretched to the pane; what is written beside and below it grows with the letters of the pane. */
const [WIDTH, HEIGHT] = [260, 100];
const FRAME = { width: WIDTH, height: HEIGHT, left: 0, bottom: 0 };

/**
 * Bars over time. It is one stop for the keyboard: arrow keys choose a bar, whose number is read and written above the
 * chart beside that of a year before, and so does pointing at it. The chosen bar and the same period of the year before
 * are told by light and dark too, for who sees no colours. Another series is another chart (its key says so): whatever
 * else is drawn anew, the chosen bar stays chosen.
 */
export class Chart extends Component<ChartProps, { readonly at: number | undefined }> {
  override state: { readonly at: number | undefined } = { at: undefined };

  override render({ label, points, write, writeTick, language }: ChartProps, { at }: Chart['state']) {
    const last = points.length - 1;
    const chosen = Math.min(at ?? last, last);
    const point = points[chosen];
    if (point === undefined) return null;
    const { bars, ticks, years, zero } = chartLayout(points, FRAME);
    const before = points.find(({ period }) => period === yearsLater(point.period, -1));
    const numberOf = ({ period, number }: Point) => `${shortPeriod(period, language)}: ${write(number)}`;
    const said = numberOf(point);
    const choose = (index: number): void => this.setState({ at: Math.min(Math.max(index, 0), last) });
    return (
      <div
        class="chart"
        role="slider"
        tabindex={0}
        aria-label={label}
        aria-valuemin={1}
        aria-valuemax={points.length}
        aria-valuenow={chosen + 1}
        aria-valuetext={said}
        onKeyDown={(event) => {
          const to = { ArrowLeft: chosen - 1, ArrowRight: chosen + 1, Home: 0, End: last };
          const index = (to as Record<string, number | undefined>)[event.key];
          if (index === undefined) return;
          event.preventDefault();
          choose(index);
        }}
      >
        <p class="facts key">
          <span class="key-chosen">{said}</span>
          {before !== undefined && <span class="key-before">{numberOf(before)}</span>}
        </p>
        <div class="plot" aria-hidden="true">
          <div class="ticks">
            {ticks.map(({ y, number }) => (
              <span key={number} style={{ top: percent(y, HEIGHT) }}>
                {writeTick(number)}
              </span>
            ))}
          </div>
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
            {ticks.map(({ y, number }) => (
              <line key={number} x1={0} x2={WIDTH} y1={y} y2={y} />
            ))}
            {bars.map(({ period, x, y, width, height }, index) => (
              <rect
                key={period}
                class={index === chosen ? 'bar chosen' : period === before?.period ? 'bar before' : 'bar'}
                x={x}
                y={y}
                width={width}
                height={Math.max(height, 0.5)}
              />
            ))}
            {/* The whole height of a bar is pointed at, not only its own. */}
            {bars.map(({ period, x, width }, index) => (
              <rect
                key={period}
                class="target"
                x={x}
                y={0}
                width={width * 1.25}
                height={HEIGHT}
                onPointerEnter={() => choose(index)}
                onClick={() => choose(index)}
              />
            ))}
            <line class="zero" x1={0} x2={WIDTH} y1={zero} y2={zero} />
          </svg>
          <div class="years">
            {/* The last one does not reach beyond the drawing. */}
            {years.map(({ x, year }) => (
              <span key={year} style={{ left: `min(${percent(x, WIDTH)}, 100% - 1.75rem)` }}>
                {year}
              </span>
            ))}
          </div>
        </div>
      </div>
    );
  }
}

function percent(part: number, whole: number): string {
  return `${String((100 * part) / whole)}%`;
}
