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

const [WIDTH, HEIGHT] = [300, 112];
const FRAME = { width: WIDTH, height: HEIGHT, left: 42, bottom: 14 };

/**
 * Bars over time. It is one stop for the keyboard: arrow keys choose a bar, whose number is read and written above the
 * chart, and so does pointing at it. The chosen bar and the same period of the year before are told by light and dark too,
 * for who sees no colours.
 */
export class Chart extends Component<ChartProps, { readonly at: number | undefined }> {
  override state: { readonly at: number | undefined } = { at: undefined };

  override componentDidUpdate({ points }: ChartProps): void {
    // Another series begins at its newest figure again.
    if (points !== this.props.points && this.state.at !== undefined) this.setState({ at: undefined });
  }

  override render({ label, points, write, writeTick, language }: ChartProps, { at }: Chart['state']) {
    const chosen = at ?? points.length - 1;
    const point = points[chosen];
    if (point === undefined) return null;
    const { bars, ticks, years, zero } = chartLayout(points, FRAME);
    const before = yearsLater(point.period, -1);
    const said = `${shortPeriod(point.period, language)}: ${write(point.number)}`;
    const choose = (index: number): void =>
      this.setState({ at: Math.min(Math.max(index, 0), points.length - 1) });
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
          const to = { ArrowLeft: chosen - 1, ArrowRight: chosen + 1, Home: 0, End: points.length - 1 };
          const index = (to as Record<string, number | undefined>)[event.key];
          if (index === undefined) return;
          event.preventDefault();
          choose(index);
        }}
      >
        <p class="facts chosen">{said}</p>
        <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
          {ticks.map(({ y, number }) => (
            <g key={number}>
              <line x1={FRAME.left} x2={WIDTH} y1={y} y2={y} />
              <text x={FRAME.left - 4} y={y + 3} text-anchor="end">
                {writeTick(number)}
              </text>
            </g>
          ))}
          {bars.map(({ period, x, y, width, height }, index) => (
            <rect
              key={period}
              class={index === chosen ? 'bar chosen' : period === before ? 'bar before' : 'bar'}
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
          <line class="zero" x1={FRAME.left} x2={WIDTH} y1={zero} y2={zero} />
          {years.map(({ x, year }) => (
            <text key={year} x={x} y={HEIGHT - 3}>
              {year}
            </text>
          ))}
        </svg>
      </div>
    );
  }
}
