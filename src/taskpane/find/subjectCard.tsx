import { placeOf } from '../../catalogue/place';
import { findTexts } from '../../locales/find';
import { messagesIn } from '../../locales/language';
import { capitalised } from '../../locales/phrases';
import { searchPaneTexts } from '../../locales/searchPane';
import type { SubjectFindings } from '../../search/bySubject';
import type { Finding } from '../../search/finding';
import { measureLabel, toHit } from '../../search/hit';
import type { Hit } from '../../search/hit';
import { session } from '../../session';
import { BasketToggleOf } from '../basket/basketToggle';
import { FormulaButton } from '../elements/formulaButton';
import { SubjectLink } from '../elements/subjectLink';
import type { Shell } from '../view';
import { shownFigure } from './shownFigure';

type SubjectCardProps = { readonly found: SubjectFindings; readonly shell: Shell };

/** What was found of one subject: its name, which opens its page, a few figures, and what else there is. */
export function SubjectCard({ found: { subject, market, shown, others }, shell }: SubjectCardProps) {
  const { language } = shell;
  const texts = findTexts[language];
  const asked = { subject: subject.code, ...(market !== undefined && { partner: market.code }) };
  const hits = shown.map((finding) => {
    const hit = toHit(finding, session.catalogue, messagesIn(language));
    return { hit, source: sourceOf(finding, hit, language) };
  });
  const reason = hits.find(({ hit }) => hit.reason !== undefined)?.hit.reason;
  return (
    <section class="card">
      <h2>
        <SubjectLink asked={asked} shell={shell}>
          {hits[0]?.hit.name}
        </SubjectLink>
      </h2>
      {reason !== undefined && <p class="caution">{`${reason}.`}</p>}
      <ul class="list">
        {hits.map(({ hit, source }) => (
          <HitItem key={hit.formula} hit={hit} source={source} shell={shell} />
        ))}
      </ul>
      {others.length > 0 && (
        <p class="more">
          <SubjectLink asked={asked} shell={shell}>
            {texts.others(others.length, namesOf(others, language))}
          </SubjectLink>
        </p>
      )}
    </section>
  );
}

/** What figures are, in a few words. */
function namesOf(findings: readonly Finding[], language: Shell['language']): string[] {
  const names = [...new Set(findings.map((one) => measureLabel(one, language)))];
  return names.length > MOST_NAMES
    ? names.slice(0, MOST_NAMES).map((name, at) => (at === MOST_NAMES - 1 ? `${name}…` : name))
    : names;
}

const MOST_NAMES = 4;

/** Whose it is and where it stands; the line of the source is told by SOURCE. */
function sourceOf({ status, told, inputs: [input] }: Finding, hit: Hit, language: Shell['language']): string {
  if (status === 'computed' || told || input === undefined) return hit.source;
  return `${hit.publisher} · ${placeOf(input, session.catalogue, language)}`;
}

type HitItemProps = { readonly hit: Hit; readonly source: string; readonly shell: Shell };

function HitItem({ hit, source, shell }: HitItemProps) {
  const { name, measure, number, figure, unit, about, call, notes, warnings } = hit;
  return (
    <li class="entry hit">
      <h3 class={figure === undefined ? undefined : 'of-ends'}>{capitalised(`${measure} · ${about}`)}</h3>
      <p class={figure === undefined ? 'figure' : 'figure ends'}>
        {figure ?? shownFigure(number, unit, messagesIn(shell.language))}
      </p>
      <p class="facts">{source}</p>
      <div class="actions">
        <FormulaButton call={call} shell={shell} />
        <BasketToggleOf call={call} label={`${name}, ${measure}, ${about}`} shell={shell} />
      </div>
      {notes.map((note) => (
        <p key={note} class="facts wide">{`${searchPaneTexts[shell.language].note}: ${note}`}</p>
      ))}
      {warnings.map((warning) => (
        <p key={warning} class="caution wide">
          {warning}
        </p>
      ))}
    </li>
  );
}
