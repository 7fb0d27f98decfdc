import type { Messages } from '../../../locales/messages';
import { capitalised } from '../../../locales/phrases';
import { shortPeriod } from '../../../locales/shortPeriods';
import { subjectPageTexts } from '../../../locales/subjectPage';
import type { Observation } from '../../../model/observation';
import { toHit } from '../../../search/hit';
import { factName, factsOf, growthOf } from '../../../search/factsOfPeriod';
import type { Fact } from '../../../search/factsOfPeriod';
import { session } from '../../../session';
import { FormulaButton } from '../../elements/formulaButton';
import { shownFigure } from '../shownFigure';
import type { PartOfPage } from './subjectPage';

type FactSectionProps = PartOfPage & { readonly headline: Observation; readonly messages: Messages };

/** What follows from the figure that the page begins with: growth, shares, ranks and unit value, each with its formula. */
export function FactSection({ headline, messages, shell }: FactSectionProps) {
  const { catalogue } = session;
  const growth = growthOf(catalogue, headline);
  const facts = [...(growth === undefined ? [] : [growth]), ...factsOf(catalogue, headline)];
  if (facts.length === 0) return null;
  const title = `${subjectPageTexts[messages.language].computed}, ${shortPeriod(headline.period, messages.language)}`;
  return (
    <section aria-labelledby="facts-title">
      <h3 id="facts-title">{title}</h3>
      <ul class="list">
        {facts.map((fact) => (
          <FactItem
            key={toHit(fact.finding, catalogue, messages).formula}
            fact={fact}
            messages={messages}
            shell={shell}
          />
        ))}
      </ul>
    </section>
  );
}

function FactItem({
  fact: { finding, bounds },
  messages,
  shell,
}: Omit<FactSectionProps, 'headline'> & { readonly fact: Fact }) {
  const hit = toHit(finding, session.catalogue, messages);
  const texts = subjectPageTexts[messages.language];
  const write = (number: number) =>
    finding.unit === 'rank' ? String(number) : shownFigure(number, finding.unit, messages);
  const [low, high] = bounds === undefined ? [] : [write(bounds.low), write(bounds.high)];
  return (
    <li class="entry hit">
      <h4>{capitalised(factName(finding, messages.language))}</h4>
      <p class="figure">
        {finding.unit === 'rank'
          ? texts.rankAmong(finding.number, finding.inputs.length)
          : write(finding.number)}
      </p>
      <p class="facts">
        {/* As far as it is written here, rounding may leave nothing open. */}
        {low === undefined || high === undefined || low === high ? hit.source : texts.bounds(low, high)}
      </p>
      <FormulaButton call={hit.call} shell={shell} />
    </li>
  );
}
