import { fold } from '../../model/fold';
import { messagesIn } from '../../locales/language';
import { searchPaneTexts } from '../../locales/searchPane';
import { toHit } from '../../search/hit';
import type { Hit } from '../../search/hit';
import { search } from '../../search/search';
import { session } from '../../session';
import { FluentButton } from '../elements/elements';
import { FilterBox } from '../elements/filterBox';
import { FormulaButton } from '../elements/formulaButton';
import type { Shell } from '../view';
import { shownFigure } from './shownFigure';

export type SearchState = { readonly query: string };

type SearchProps = {
  readonly state: SearchState;
  readonly filter: (query: string) => void;
  readonly shell: Shell;
};

export function Search({ state, filter, shell }: SearchProps) {
  const texts = searchPaneTexts[shell.language];
  return (
    <>
      <FilterBox label={texts.label} query={state.query} onFilter={filter} />
      {fold(state.query) === '' ? (
        <>
          <p class="how-to">{texts.hint}</p>
          <Proposals label={texts.examplesLabel} queries={texts.examples} filter={filter} />
        </>
      ) : (
        <Results state={state} filter={filter} shell={shell} />
      )}
    </>
  );
}

/** More than anybody reads through; who wants others adds a word. */
const SHOWN = 25;

function Results({ state, filter, shell }: SearchProps) {
  const texts = searchPaneTexts[shell.language];
  const { findings, nearest } = search(session.catalogue, state.query);
  const messages = messagesIn(shell.language);
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
          filter={filter}
        />
      )}
      <ul class="list hits">
        {shown.map((hit) => (
          <HitItem key={hit.formula} hit={hit} shell={shell} />
        ))}
      </ul>
    </>
  );
}

function HitItem({ hit, shell }: Pick<SearchProps, 'shell'> & { readonly hit: Hit }) {
  const { name, measure, period, number, unit, status, source, formula, call } = hit;
  return (
    <li class="entry">
      <h2>{name}</h2>
      <p class="about">{`${measure} · ${period.replace('-', '–')} · ${status}`}</p>
      <p class="figure">{shownFigure(number, unit, messagesIn(shell.language))}</p>
      <p class="facts">{source}</p>
      <div class="formula">
        <code translate={false}>{formula}</code>
        <FormulaButton call={call} shell={shell} />
      </div>
    </li>
  );
}

/** Searches to try with one click. */
function Proposals({
  label,
  queries,
  filter,
}: Pick<SearchProps, 'filter'> & { readonly label: string; readonly queries: readonly string[] }) {
  return (
    <div class="proposals">
      <p class="about">{`${label}:`}</p>
      <div class="buttons">
        {queries.map((query) => (
          <FluentButton
            key={query}
            size="small"
            onClick={() => {
              filter(query);
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
