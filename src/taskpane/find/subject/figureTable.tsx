import type { Messages } from '../../../locales/messages';
import { measureName } from '../../../locales/measures';
import { capitalised } from '../../../locales/phrases';
import { shortPeriod } from '../../../locales/shortPeriods';
import type { Observation } from '../../../model/observation';
import { session } from '../../../session';
import { shownFigure } from '../shownFigure';

type FigureTableProps = {
  readonly figures: readonly Observation[];
  /** Beside the period. */
  readonly columns: readonly ('measure' | 'figure' | 'source')[];
  readonly messages: Messages;
};

/** Figures as a table, a row for each. */
export function FigureTable({ figures, columns, messages }: FigureTableProps) {
  const { language } = messages;
  const cells: Record<FigureTableProps['columns'][number], (figure: Observation) => string> = {
    measure: ({ measure, subject }) =>
      capitalised(measureName(measure, session.catalogue.subject(subject), language)),
    figure: ({ number, unit }) => shownFigure(number, unit, messages),
    source: ({ publisher, status }) => `${publisher.name[language]}, ${messages.statuses[status]}`,
  };
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{capitalised(messages.columns.period)}</th>
          {columns.map((column) => (
            <th key={column} scope="col" class={column}>
              {capitalised(messages.columns[column])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={`${figure.dataset.id} ${figure.locator.line} ${figure.measure} ${figure.period}`}>
            <th scope="row">{shortPeriod(figure.period, language)}</th>
            {columns.map((column) => (
              <td key={column} class={column}>
                {cells[column](figure)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
