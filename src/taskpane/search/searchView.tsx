import { fold } from '../../model/fold';
import { session } from '../../session';
import { messagesIn } from '../../locales/language';
import { paneTexts } from '../../locales/pane';
import { searchPaneTexts } from '../../locales/searchPane';
import { toHit } from '../../search/hit';
import type { Hit } from '../../search/hit';
import { search } from '../../search/search';
import type { ViewProps } from '../actions';
import { FluentButton } from '../elements/elements';
import { FilterBox } from '../elements/filterBox';
import { shownFigure } from './shownFigure';

/** Finds any figure by words, and puts its formula into a cell. */
export function SearchView({ state, actions }: ViewProps) {
  const texts = searchPaneTexts[state.language];
  return (
    <>
      <FilterBox label={texts.label} query={state.query} onFilter={actions.filter} />
      {fold(state.query) === '' ? (
        <>
          <p class="how-to">{texts.hint}</p>
          <Proposals label={texts.examplesLabel} queries={texts.examples} actions={actions} />
        </>
      ) : (
        <Results state={state} actions={actions} />
      )}
    </>
  );
}

/** More than anybody reads through; who wants others adds a word. */
const SHOWN = 25;

function Results({ state, actions }: ViewProps) {
  const texts = searchPaneTexts[state.language];
  const { findings, nearest } = search(session.catalogue, state.query);
  const messages = messagesIn(state.language);
  const shown = findings.slice(0, SHOWN).map((finding) => toHit(finding, session.catalogue, messages));
  return (
    <>
      {/* Always there, so that screen readers say how the number changes. */}
      <p class="facts found" aria-live="polite">
        {findings.length === 0
          ? texts.nothing(state.query)
          : findings.length > SHOWN
            ? texts.more(SHOWN, findings.length)
            : texts.count(findings.length)}
      </p>
      {findings.length === 0 && (
        <Proposals
          label={nearest.length > 0 ? texts.nearest : texts.fewerWords}
          queries={nearest.length > 0 ? nearest : texts.examples}
          actions={actions}
        />
      )}
      <ul class="hits">
        {shown.map((hit) => (
          <HitItem key={hit.formula} hit={hit} state={state} actions={actions} />
        ))}
      </ul>
    </>
  );
}

function HitItem({ hit, state, actions }: ViewProps & { readonly hit: Hit }) {
  const texts = paneTexts[state.language];
  const { name, measure, period, number, unit, status, source, formula, call } = hit;
  return (
    <li>
      <h2>{name}</h2>
      <p class="about">{`${measure} · ${period.replace('-', '–')} · ${status}`}</p>
      <p class="figure">{shownFigure(number, unit, messagesIn(state.language))}</p>
      <p class="facts">{source}</p>
      <div class="formula">
        <code translate={false}>{formula}</code>
        <FluentButton
          size="small"
          disabled-focusable={state.work !== undefined}
          aria-label={texts.insertFormulaNamed(formula)}
          onClick={() => actions.insertFormula(call)}
        >
          {texts.insertFormula}
        </FluentButton>
      </div>
    </li>
  );
}

/** Searches to try with one click. */
function Proposals({
  label,
  queries,
  actions,
}: Pick<ViewProps, 'actions'> & { readonly label: string; readonly queries: readonly string[] }) {
  return (
    <div class="proposals">
      <p class="about">{`${label}:`}</p>
      <div class="buttons">
        {queries.map((query) => (
          <FluentButton
            key={query}
            size="small"
            onClick={() => {
              actions.filter(query);
              // The button goes with its list: the keyboard goes on from the text that it has typed.
              document.querySelector<HTMLElement>('#panel-search input')?.focus();
            }}
          >
            {query}
          </FluentButton>
        ))}
      </div>
    </div>
  );
}
