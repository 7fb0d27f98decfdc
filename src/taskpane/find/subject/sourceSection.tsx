import { placeOf } from '../../../catalogue/place';
import type { Messages } from '../../../locales/messages';
import { periodName } from '../../../locales/periods';
import { printedForm } from '../../../locales/printedForm';
import { subjectPageTexts } from '../../../locales/subjectPage';
import { formOf } from '../../../model/observation';
import type { Observation } from '../../../model/observation';
import { toHit } from '../../../search/hit';
import { findingOfFigure } from '../../../search/subjectPage';
import { session } from '../../../session';
import { copyText } from '../../copyText';
import { FluentButton } from '../../elements/elements';
import { FormulaButton } from '../../elements/formulaButton';
import { shownFormula } from '../../elements/shownFormula';
import { shownFigure } from '../shownFigure';
import { tradedMeasure } from '../tradedMeasure';
import type { PartOfPage } from './subjectPage';

type SourceSectionProps = PartOfPage & { readonly figure: Observation; readonly messages: Messages };

/** Where a figure is stated, as it is printed there; and the figure to take away: as a formula, or with its source. */
export function SourceSection({ figure, messages, shell }: SourceSectionProps) {
  const { language } = messages;
  const texts = subjectPageTexts[language];
  const { catalogue } = session;
  const finding = findingOfFigure(catalogue, figure);
  const call = finding && toHit(finding, catalogue, messages).call;
  const form = formOf(figure);
  return (
    <section class="source" aria-labelledby="source-title">
      <h3 id="source-title">{texts.place}</h3>
      <p class="facts">
        {`${figure.publisher.name[language]}, `}
        <cite>{figure.dataset.title[language]}</cite>
        {`, ${placeOf(figure, catalogue, language)}: `}
        {form === 'implied' ? texts.implied : texts.printed(printedForm(figure, messages))}
        {form === 'rounded' && `, ${texts.rounded}`}
      </p>
      {call !== undefined && (
        <div class="formula">
          <code translate={false}>{shownFormula(call)}</code>
          <FormulaButton call={call} shell={shell} />
        </div>
      )}
      <div class="buttons">
        {call !== undefined && (
          <CopyButton
            text={shownFormula(call)}
            label={texts.copyFormula}
            copied={texts.formulaCopied}
            shell={shell}
          />
        )}
        <CopyButton
          text={citationOf(figure, messages)}
          label={texts.copyCitation}
          copied={texts.citationCopied}
          shell={shell}
        />
      </div>
    </section>
  );
}

type CopyButtonProps = PartOfPage & {
  readonly text: string;
  readonly label: string;
  readonly copied: string;
};

function CopyButton({ text, label, copied, shell }: CopyButtonProps) {
  const { copying, notCopied } = subjectPageTexts[shell.language];
  return (
    <FluentButton
      size="small"
      disabled-focusable={shell.busy}
      onClick={() =>
        shell.carryOut({ message: copying }, async () =>
          (await copyText(text)) ? { kind: 'done', message: copied } : { kind: 'failed', message: notCopied },
        )
      }
    >
      {label}
    </FluentButton>
  );
}

/** A figure as one cites it. */
function citationOf(figure: Observation, messages: Messages): string {
  const { language, statuses } = messages;
  const { period, number, unit, status, publisher, dataset } = figure;
  const subject = session.catalogue.subject(figure.subject);
  return subjectPageTexts[language].citation({
    subject: subject.name[language],
    // Without the market the figure would be cited as that of the whole world.
    measure: tradedMeasure(figure, language),
    period: periodName(period, language),
    figure: shownFigure(number, unit, messages),
    status: statuses[status],
    publisher: publisher.name[language],
    title: dataset.title[language],
    place: placeOf(figure, session.catalogue, language),
  });
}
