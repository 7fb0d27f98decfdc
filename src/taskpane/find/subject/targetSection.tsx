import type { Messages } from '../../../locales/messages';
import { measureName } from '../../../locales/measures';
import { percentIn } from '../../../locales/numbers';
import { periodBehind } from '../../../locales/periods';
import { capitalised } from '../../../locales/phrases';
import { subjectPageTexts } from '../../../locales/subjectPage';
import { notesOf } from '../../../model/observation';
import type { Observation } from '../../../model/observation';
import type { Subject } from '../../../model/schema';
import { targetsOf } from '../../../search/subjectPage';
import type { TargetBeside } from '../../../search/subjectPage';
import { session } from '../../../session';
import { shownFigure } from '../shownFigure';

type TargetSectionProps = { readonly subject: Subject; readonly messages: Messages };

/** Each target beside the results of its period: whose they are, and by which definition they are counted. */
export function TargetSection({ subject, messages }: TargetSectionProps) {
  const targets = targetsOf(session.catalogue, subject);
  if (targets.length === 0) return null;
  return (
    <section aria-labelledby="targets-title">
      <h3 id="targets-title">{subjectPageTexts[messages.language].targets}</h3>
      <ul class="list">
        {targets.map((beside) => (
          <TargetItem
            key={`${beside.target.measure} ${beside.target.period} ${beside.target.status}`}
            beside={beside}
            messages={messages}
          />
        ))}
      </ul>
    </section>
  );
}

function TargetItem({
  beside: { target, results, attainment },
  messages,
}: Pick<TargetSectionProps, 'messages'> & { readonly beside: TargetBeside }) {
  const { language } = messages;
  const texts = subjectPageTexts[language];
  const { measure, period, subject } = target;
  const name = measureName(measure, session.catalogue.subject(subject), language);
  return (
    <li class="entry">
      <h4>{capitalised(`${name} ${periodBehind(period, language)}`)}</h4>
      <table class="beside">
        <tbody>
          <FigureRow figure={target} messages={messages} />
          {results.map(({ result, isAlike }) => (
            <FigureRow
              key={`${result.publisher.code} ${result.dataset.id}`}
              figure={result}
              about={isAlike ? undefined : texts.otherDefinition}
              messages={messages}
            />
          ))}
        </tbody>
      </table>
      {attainment !== undefined && (
        <p class="figure">
          {capitalised(texts.met(percentIn(attainment.finding.number, language, { decimals: 1 })))}
        </p>
      )}
      {/* What an index says of a result is its growth. */}
      {results.length === 0 && measure !== 'index' && <p class="facts">{texts.noResult}</p>}
    </li>
  );
}

function FigureRow({
  figure,
  about,
  messages,
}: {
  readonly figure: Observation;
  readonly about?: string | undefined;
  readonly messages: Messages;
}) {
  const { language } = messages;
  const { number, unit, status, publisher, qualifier } = figure;
  const definition = [about, notesOf(figure, language, 'definition')].filter((one) => one !== undefined);
  const before = qualifier === undefined ? '' : `${messages.qualifiers[qualifier]} `;
  return (
    <tr>
      <th scope="row">
        {capitalised(messages.statuses[status])}
        <span class="facts">{[publisher.name[language], ...definition].join('; ')}</span>
      </th>
      <td>{before + shownFigure(number, unit, messages)}</td>
    </tr>
  );
}
