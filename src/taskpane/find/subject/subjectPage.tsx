import { Problem } from '../../../catalogue/problem';
import { messagesIn } from '../../../locales/language';
import { measureName } from '../../../locales/measures';
import { periodBehind } from '../../../locales/periods';
import type { Observation } from '../../../model/observation';
import { session } from '../../../session';
import type { AskedFigure } from '../../asked';
import type { Shell } from '../../view';
import { shownFigure } from '../shownFigure';

type SubjectPageProps = { readonly asked: AskedFigure; readonly shell: Shell };

/** What is known of a subject, target beside result. The builder of formulas is mounted below the figures. */
export function SubjectPage({ asked, shell }: SubjectPageProps) {
  const { catalogue } = session;
  const subject = catalogue.subject(asked.subject);
  const { measure, period } = asked;
  const market = asked.partner === undefined ? undefined : catalogue.subject(asked.partner);
  const figures = [
    ifStated(() => catalogue.result(subject, measure, period, undefined, market)),
    market === undefined ? ifStated(() => catalogue.target(subject, measure, period)) : undefined,
  ];
  return (
    <ul class="list">
      {figures.map((figure) =>
        figure === undefined ? null : <FigureItem key={figure.status} figure={figure} shell={shell} />,
      )}
    </ul>
  );
}

function FigureItem({ figure, shell }: { readonly figure: Observation; readonly shell: Shell }) {
  const messages = messagesIn(shell.language);
  const { measure, period, number, unit, status, publisher, subject } = figure;
  const name = measureName(measure, session.catalogue.subject(subject), shell.language);
  return (
    <li class="entry">
      <h3>{`${name} ${periodBehind(period, shell.language)}`}</h3>
      <p class="figure">{shownFigure(number, unit, messages)}</p>
      <p class="facts">{`${publisher.name[shell.language]}, ${messages.statuses[status]}`}</p>
    </li>
  );
}

/** Nothing where nobody states it. */
function ifStated(ask: () => Observation): Observation | undefined {
  try {
    return ask();
  } catch (fault) {
    if (fault instanceof Problem) return undefined;
    throw fault;
  }
}
