import { Component } from 'preact';
import { workbookCommands } from '../../../commands/workbookCommands';
import { commandTexts } from '../../../locales/commands';
import { messagesIn } from '../../../locales/language';
import { measureName } from '../../../locales/measures';
import { numberIn } from '../../../locales/numbers';
import { capitalised } from '../../../locales/phrases';
import { shortPeriod } from '../../../locales/shortPeriods';
import { subjectPageTexts } from '../../../locales/subjectPage';
import { unitName } from '../../../locales/units';
import { notesOf } from '../../../model/observation';
import type { Observation } from '../../../model/observation';
import type { Subject } from '../../../model/schema';
import { isRatio } from '../../../model/unit';
import { seriesChoices } from '../../../search/seriesChoices';
import { session } from '../../../session';
import { seriesId } from '../../../tables/tableId';
import type { TableId } from '../../../tables/tableId';
import { FluentButton } from '../../elements/elements';
import type { Shell } from '../../view';
import { shownFigure } from '../shownFigure';
import { Chart } from './chart';
import { FigureTable } from './figureTable';
import type { PartOfPage } from './subjectPage';

type SeriesProps = PartOfPage & {
  readonly subject: Subject;
  readonly market: Subject | undefined;
  readonly headline: Observation | undefined;
};

/** More bars than these cannot be told apart in the pane. */
const MOST_BARS = 60;

/** How the figures developed: a series to choose, its chart and its numbers. */
export class SeriesSection extends Component<SeriesProps, { readonly chosen: string | undefined }> {
  override state: { readonly chosen: string | undefined } = { chosen: undefined };

  override render({ subject, market, headline, shell }: SeriesProps, { chosen }: SeriesSection['state']) {
    const { language } = shell;
    const texts = subjectPageTexts[language];
    const messages = messagesIn(language);
    const choices = seriesChoices(session.catalogue, { subject, market }, headline);
    const series = choices.find(({ key }) => key === chosen) ?? choices[0];
    const newest = series?.figures.at(-1);
    if (series === undefined || newest === undefined) return null;
    const drawn = series.figures.slice(-MOST_BARS);
    const nameOf = ({ measure, frequency, publisher }: typeof series): string =>
      `${capitalised(measureName(measure, subject, language))} ${texts.frequencies[frequency]} · ${publisher.name[language]}`;
    const range = texts.drawn(
      shortPeriod(drawn[0]?.period ?? newest.period, language),
      shortPeriod(newest.period, language),
    );
    const definition = notesOf(newest, language, 'definition');
    const factor = isRatio(newest.unit) ? 100 : 1;
    return (
      <section class="series">
        {choices.length > 1 ? (
          <select
            aria-label={texts.series}
            value={series.key}
            onChange={({ currentTarget }) => this.setState({ chosen: currentTarget.value })}
          >
            {choices.map((choice) => (
              <option key={choice.key} value={choice.key}>
                {nameOf(choice)}
              </option>
            ))}
          </select>
        ) : (
          <h3>{nameOf(series)}</h3>
        )}
        <Chart
          key={series.key}
          label={texts.chart(`${nameOf(series)}, ${unitName(newest.unit, messages)}, ${range}`)}
          points={drawn}
          write={(number) => shownFigure(number, newest.unit, messages)}
          writeTick={(number) =>
            numberIn(number * factor, language, { decimals: decimalsOf(number * factor) })
          }
          language={language}
        />
        <p class="facts">{`${capitalised(unitName(newest.unit, messages))}, ${range}`}</p>
        {definition !== undefined && <p class="facts">{`${texts.note}: ${definition}`}</p>}
        {series.measure === session.catalogue.mainMeasuresOf(subject)[0] && (
          <div class="buttons">
            <FluentButton
              size="small"
              disabled-focusable={shell.busy}
              onClick={() =>
                insertSeries(
                  seriesId({
                    ...series,
                    subject: subject.code,
                    publisher: series.publisher.code,
                    market: market?.code,
                  }),
                  `${subject.name[language]}: ${nameOf(series)}`,
                  shell,
                )
              }
            >
              {texts.insertSeries}
            </FluentButton>
          </div>
        )}
        <details>
          <summary>{texts.table}</summary>
          <FigureTable figures={[...series.figures].reverse()} messages={messages} />
        </details>
      </section>
    );
  }
}

/** The series as a table with its source and a chart, on a sheet of its own: it is in nobody's way there. */
function insertSeries(id: TableId, what: string, shell: Shell): void {
  shell.carryOut(
    { message: commandTexts[shell.language].inserting(`“${what}”`), canStop: true },
    async (language, wishes) =>
      (await workbookCommands()).insertTable(id, { ...wishes, place: 'new-sheet', chart: true }, language),
  );
}

/** As many as the numbers beside the lines need to be told apart. */
function decimalsOf(number: number): number {
  return Number.isInteger(number) ? 0 : Math.abs(number) < 1 ? 2 : 1;
}
