import type { Messages } from '../../../locales/messages';
import { measureName } from '../../../locales/measures';
import { capitalised } from '../../../locales/phrases';
import { shortPeriod } from '../../../locales/shortPeriods';
import type { Observation } from '../../../model/observation';
import { session } from '../../../session';
import { shownFigure } from '../shownFigure';

type FigureTableProps = {
  readonly figures: readonly Observation[];
  /** Whether they are not all of one measure and one publisher: then each says what it is and whose. */
  readonly areMixed?: boolean;
  readonly messages: Messages;
};

/** Figures as a table, a row for each. */
export function FigureTable({ figures, areMixed = false, messages }: FigureTableProps) {
  const { columns } = messages;
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{capitalised(columns.period)}</th>
          {areMixed && <th scope="col">{capitalised(columns.measure)}</th>}
          <th scope="col" class="figure">
            {capitalised(columns.figure)}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={`${figure.dataset.id} ${figure.locator.line} ${figure.measure} ${figure.period}`}>
            <th scope="row">{shortPeriod(figure.period, messages.language)}</th>
            {areMixed && <AboutCell figure={figure} messages={messages} />}
            <td class="figure">{shownFigure(figure.number, figure.unit, messages)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function AboutCell({
  figure,
  messages,
}: Pick<FigureTableProps, 'messages'> & { readonly figure: Observation }) {
  const { language } = messages;
  const { measure, subject, publisher, status } = figure;
  return (
    <td>
      {capitalised(measureName(measure, session.catalogue.subject(subject), language))}
      <span class="facts">{`${publisher.name[language]}, ${messages.statuses[status]}`}</span>
    </td>
  );
}
