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
import { shownAnswer } from './shownAnswer';

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
      {answer.kind === 'figure' && <About answer={answer} messages={messages} />}
    </div>
  );
}

type AboutProps = {
  readonly answer: Extract<Answer, { kind: 'figure' }>;
  readonly messages: Messages;
};

/** More than two checks that differ are read in the place for checks. */
const MOST_DOUBTS = 2;
/** A rank is counted among many figures. */
const MOST_INPUTS = 3;

function About({ answer, messages }: AboutProps) {
  const { language } = messages;
  const texts = builderTexts[language];
  const { inputs, isComputed, bounds, unit, notes } = answer;
  const doubts =
    inputs.length > MOST_INPUTS ? [] : doubtsAboutFigures(inputs, { catalogue: session.catalogue, messages });
  const shown = (number: number) => shownFigure(number, unit, messages);
  return (
    <>
      <p class="facts">
        {!isComputed
          ? inputs.map((one) => sourceOf(one, messages)).join('; ')
          : inputs.length > MOST_INPUTS
            ? texts.fromMany(inputs.length)
            : texts.from(inputs.map((one) => inputOf(one, messages)))}
      </p>
      {bounds !== undefined && unit !== 'rank' && shown(bounds.low) !== shown(bounds.high) && (
        <p class="facts">{texts.bounds(shown(bounds.low), shown(bounds.high))}</p>
      )}
      {[...new Set(notes.map((note) => note[language]))].map((note) => (
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

function sourceOf({ publisher, status, period }: Observation, messages: Messages): string {
  const { language, statuses } = messages;
  return `${publisher.name[language]}, ${statuses[status]}, ${periodName(period, language)}`;
}

function inputOf(figure: Observation, messages: Messages): string {
  return `${shownFigure(figure.number, figure.unit, messages)} (${messages.statuses[figure.status]}, ${periodName(figure.period, messages.language)})`;
}
