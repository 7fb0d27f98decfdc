import { messagesIn } from '../../../locales/language';
import { subjectPageTexts } from '../../../locales/subjectPage';
import { headlineOf } from '../../../search/subjectPage';
import { session } from '../../../session';
import type { AskedFigure } from '../../asked';
import { LatePart } from '../../latePart';
import type { Shell } from '../../view';
import { AllFigures } from './allFigures';
import { FactSection } from './factSection';
import { Headline } from './headline';
import { RelatedSection } from './relatedSection';
import { SeriesSection } from './seriesSection';
import { SourceSection } from './sourceSection';
import { TargetSection } from './targetSection';

export type PartOfPage = { readonly shell: Shell };

/**
 * All that is known of a subject: its newest figure and what must be known to read it, how it developed, formulas about
 * it, what follows from it, targets beside results, where it is stated, and where to go from here.
 */
export function SubjectPage({ asked, shell }: PartOfPage & { readonly asked: AskedFigure }) {
  const { catalogue } = session;
  const subject = catalogue.subject(asked.subject);
  const market = asked.partner === undefined ? undefined : catalogue.subject(asked.partner);
  const { measure, period } = asked;
  const headline = headlineOf(catalogue, { subject, measure, period, market });
  const messages = messagesIn(shell.language);
  return (
    <div class="subject-page">
      {headline === undefined ? (
        <p class="empty">{subjectPageTexts[shell.language].noFigure}</p>
      ) : (
        <Headline asked={asked} figure={headline} messages={messages} shell={shell} />
      )}
      <SeriesSection subject={subject} market={market} headline={headline} shell={shell} />
      <LatePart
        fetchPart={async () =>
          (await import(/* webpackChunkName: "builder" */ '../../builder/builder')).Builder
        }
        shell={shell}
        props={{ asked, shell }}
      />
      {headline !== undefined && <FactSection headline={headline} messages={messages} shell={shell} />}
      {market === undefined && <TargetSection subject={subject} messages={messages} />}
      {headline !== undefined && <SourceSection figure={headline} messages={messages} shell={shell} />}
      <RelatedSection subject={subject} market={market} shell={shell} />
      <AllFigures key={subject.code} subject={subject} market={market} messages={messages} />
    </div>
  );
}
