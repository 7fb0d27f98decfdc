import { doubtsAboutFigures } from '../../../checks/doubts';
import type { Messages } from '../../../locales/messages';
import { percentIn } from '../../../locales/numbers';
import { periodName } from '../../../locales/periods';
import { capitalised } from '../../../locales/phrases';
import { shortPeriod } from '../../../locales/shortPeriods';
import { subjectPageTexts } from '../../../locales/subjectPage';
import { notesOf } from '../../../model/observation';
import type { Observation } from '../../../model/observation';
import { yearsLater } from '../../../model/period';
import { growthOf, yearToDateOf } from '../../../search/factsOfPeriod';
import { session } from '../../../session';
import type { AskedFigure } from '../../asked';
import { CheckLink } from '../../elements/checkLink';
import { shownFigure } from '../shownFigure';
import { tradedMeasure } from '../tradedMeasure';
import type { PartOfPage } from './subjectPage';

type HeadlineProps = PartOfPage & {
  readonly asked: AskedFigure;
  readonly figure: Observation;
  readonly messages: Messages;
};

/** The figure that the page begins with: what, when, how final, whose, how it has grown, and what is doubtful about it. */
export function Headline({ asked, figure, messages, shell }: HeadlineProps) {
  const { catalogue } = session;
  const { language } = messages;
  const texts = subjectPageTexts[language];
  const { period, number, unit, status, publisher, qualifier } = figure;
  const growth = growthOf(catalogue, figure);
  const toDate = yearToDateOf(catalogue, figure);
  const about = capitalised(texts.about(tradedMeasure(figure, language), periodName(period, language)));
  return (
    <section class="headline" aria-label={about}>
      <p class="big">
        {qualifier !== undefined && <span class="unit">{`${messages.qualifiers[qualifier]} `}</span>}
        {shownFigure(number, unit, messages)}
      </p>
      <p class="facts">
        {`${about} · `}
        <span class={`chip ${status}`}>{messages.statuses[status]}</span>
        {` · ${publisher.name[language]}`}
      </p>
      {growth !== undefined && (
        <p class="facts">
          {texts.growthOn(
            percentIn(growth.finding.number, language, { decimals: 1, signed: true }),
            shortPeriod(yearsLater(period, -1), language),
          )}
        </p>
      )}
      {toDate !== undefined && (
        <p class="facts">
          {`${capitalised(periodName(toDate.period, language))}: ${shownFigure(toDate.number, toDate.unit, messages)}`}
        </p>
      )}
      <Cautions asked={asked} figure={figure} messages={messages} shell={shell} />
    </section>
  );
}

/** The gravest check that fails, in a sentence, the others below it; then the notes of the figure. */
function Cautions({ asked, figure, messages, shell }: HeadlineProps) {
  const { language } = messages;
  const texts = subjectPageTexts[language];
  const [first, ...others] = doubtsAboutFigures([figure], { catalogue: session.catalogue, messages });
  const notes = notesOf(figure, language);
  return (
    <>
      {first !== undefined && (
        <div class="caution">
          <p>
            {`${first.sentence}. `}
            <CheckLink
              asked={{ code: first.check.code, from: asked }}
              sentence={first.sentence}
              shell={shell}
            />
          </p>
          <p class="about">{first.diagnosis}</p>
          {others.length > 0 && (
            <details>
              <summary>{texts.otherChecks(others.length)}</summary>
              <ul>
                {others.slice(0, MOST_CHECKS).map(({ check, sentence }) => (
                  <li key={check.code}>
                    {`${sentence}. `}
                    <CheckLink asked={{ code: check.code, from: asked }} sentence={sentence} shell={shell} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      )}
      {notes !== undefined && <p class="facts">{`${texts.note}: ${notes}`}</p>}
    </>
  );
}

/** The total takes part in most checks; who wants all of them opens the checks. */
const MOST_CHECKS = 8;
