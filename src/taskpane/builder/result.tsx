import type { Answer } from '../../builder/answer';
import { doubtsAboutFigures } from '../../checks/doubts';
import { builderTexts } from '../../locales/builder';
import { explain, messagesIn } from '../../locales/language';
import type { Language, Messages } from '../../locales/messages';
import { periodName } from '../../locales/periods';
import { asTyped } from '../../model/formulaText';
import type { Observation } from '../../model/observation';
import { session } from '../../session';
import { shownFigure } from '../find/shownFigure';
import { computedFrom, MOST_INPUTS, shownAnswer } from './shownAnswer';

type ResultProps = { readonly answer: Answer; readonly language: Language };

/** What the formula answers now, and what must be known to read it. It is always there, so that changes are read out. */
export function Result({ answer, language }: ResultProps) {
  const texts = builderTexts[language];
  const messages = messagesIn(language);
  return (
    <div class="result" role="status" aria-label={texts.result}>
      {answer.kind === 'problem' ? (
        <p class="caution">{asTyped(explain(answer.detail, messages), session.listSeparator)}</p>
      ) : (
        <p class="result-figure">{shownAnswer(answer, language)}</p>
      )}
      {answer.kind !== 'problem' && <About answer={answer} messages={messages} />}
    </div>
  );
}

type AboutProps = {
  readonly answer: Exclude<Answer, { kind: 'problem' }>;
  readonly messages: Messages;
};

/** More than two checks that differ are read in the place for checks. */
const MOST_DOUBTS = 2;

function About({ answer, messages }: AboutProps) {
  const { language } = messages;
  const { inputs } = answer;
  const notes = new Set(answer.notes.map((note) => note[language]));
  const doubts =
    inputs.length > MOST_INPUTS ? [] : doubtsAboutFigures(inputs, { catalogue: session.catalogue, messages });
  return (
    <>
      <p class="facts">
        {answer.kind === 'figure' && !answer.isComputed
          ? inputs.map((one) => sourceOf(one, messages)).join('; ')
          : computedFrom(inputs, messages)}
      </p>
      {answer.kind === 'figure' && <BoundsOfFigure answer={answer} messages={messages} />}
      {[...notes].map((note) => (
        <p key={note} class="facts">
          {note}
        </p>
      ))}
      {doubts.slice(0, MOST_DOUBTS).map(({ sentence }) => (
        <p key={sentence} class="caution">
          {sentence}
        </p>
      ))}
    </>
  );
}

type BoundsProps = { readonly answer: Extract<Answer, { kind: 'figure' }>; readonly messages: Messages };

/** What rounding allows, where that is more than one number as far as it is written here. */
function BoundsOfFigure({ answer: { bounds, unit }, messages }: BoundsProps) {
  const [low, high] =
    bounds === undefined || unit === 'rank'
      ? []
      : [bounds.low, bounds.high].map((number) => shownFigure(number, unit, messages));
  return low === undefined || high === undefined || low === high ? null : (
    <p class="facts">{builderTexts[messages.language].bounds(low, high)}</p>
  );
}

function sourceOf({ publisher, status, period }: Observation, messages: Messages): string {
  const { language, statuses } = messages;
  return `${publisher.name[language]}, ${statuses[status]}, ${periodName(period, language)}`;
}
