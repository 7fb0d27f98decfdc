import { fold } from '../../model/fold';
import { findTexts } from '../../locales/find';
import { messagesIn } from '../../locales/language';
import { searchPaneTexts } from '../../locales/searchPane';
import { toHit } from '../../search/hit';
import type { Hit } from '../../search/hit';
import { rankingFormula } from '../../search/ranking';
import { search } from '../../search/search';
import { session } from '../../session';
import { FluentButton } from '../elements/elements';
import { FilterBox } from '../elements/filterBox';
import { FormulaButton } from '../elements/formulaButton';
import { shownFormula } from '../elements/shownFormula';
import { SubjectLink } from '../elements/subjectLink';
import type { Shell } from '../view';
import { shownFigure } from './shownFigure';

type SearchProps = {
  readonly query: string;
  readonly filter: (query: string) => void;
  readonly shell: Shell;
};

/** What is searched for and found; with nothing typed, what there is to begin with. */
export function Search({ openFunctions, ...props }: SearchProps & { readonly openFunctions: () => void }) {
  const { query, filter, shell } = props;
  const texts = searchPaneTexts[shell.language];
  return (
    <>
      <FilterBox label={texts.label} query={query} onFilter={filter} />
      {fold(query) === '' ? (
        <>
          <p class="how-to">{texts.hint}</p>
          <Proposals label={texts.examplesLabel} queries={texts.examples} filter={filter} />
          <button type="button" class="link" data-goes-to="functions" onClick={openFunctions}>
            {findTexts[shell.language].allFunctions}
          </button>
        </>
      ) : (
        <Results {...props} />
      )}
    </>
  );
}

/** More than anybody reads through; who wants others adds a word. */
const SHOWN = 25;

function Results({ query, filter, shell }: SearchProps) {
  const texts = searchPaneTexts[shell.language];
  const { findings, unknown, nearest, ranking } = search(session.catalogue, query);
  const messages = messagesIn(shell.language);
  const shown = findings.slice(0, SHOWN).map((finding) => toHit(finding, session.catalogue, messages));
  return (
    <>
      {/* Always there, so that screen readers say how the number changes. */}
      <p class="facts found" aria-live="polite">
        {findings.length === 0
          ? unknown === undefined
            ? texts.nothing(query)
            : texts.unknown(unknown)
          : findings.length > SHOWN
            ? texts.more(SHOWN, findings.length)
            : texts.count(findings.length)}
      </p>
      {ranking !== undefined && (
        <div class="hits">
          <p class="about">{texts.ranking}</p>
          <p class="formula">
            <code translate={false}>
              {rankingFormula(ranking, session.catalogue, messages, session.listSeparator)}
            </code>
          </p>
        </div>
      )}
      {findings.length === 0 && ranking === undefined && (
        <Proposals
          label={nearest.length > 0 ? texts.nearest : texts.otherWords}
          queries={nearest.length > 0 ? nearest : texts.examples}
          filter={filter}
        />
      )}
      <div class="hits">
        {bySubject(shown).map(({ name, code, reason, hits }) => (
          <section key={name}>
            <h2>
              <SubjectLink asked={{ subject: code }} shell={shell}>
                {name}
              </SubjectLink>
            </h2>
            {reason !== undefined && <p class="caution">{`${reason}.`}</p>}
            <ul class="list">
              {hits.map((hit) => (
                <HitItem key={hit.formula} hit={hit} shell={shell} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

type Group = Pick<Hit, 'code' | 'name' | 'reason'> & { readonly hits: readonly Hit[] };

/** The hits of a subject stand together already: each subject is named once. */
function bySubject(shown: readonly Hit[]): Group[] {
  return shown.reduce<Group[]>((groups, hit) => {
    const last = groups.at(-1);
    if (last?.name === hit.name) groups.splice(-1, 1, { ...last, hits: [...last.hits, hit] });
    else groups.push({ code: hit.code, name: hit.name, reason: hit.reason, hits: [hit] });
    return groups;
  }, []);
}

function HitItem({ hit, shell }: Pick<SearchProps, 'shell'> & { readonly hit: Hit }) {
  const { measure, number, unit, about, source, call, notes, warnings } = hit;
  return (
    <li class="entry">
      <h3>{`${measure} · ${about}`}</h3>
      <p class="figure">{shownFigure(number, unit, messagesIn(shell.language))}</p>
      <p class="facts">{source}</p>
      {notes.map((note) => (
        <p key={note} class="facts">{`${searchPaneTexts[shell.language].note}: ${note}`}</p>
      ))}
      {warnings.map((warning) => (
        <p key={warning} class="caution">
          {warning}
        </p>
      ))}
      <div class="formula">
        <code translate={false}>{shownFormula(call)}</code>
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
              document.querySelector<HTMLElement>('#panel-find input')?.focus();
            }}
          >
            {query}
          </FluentButton>
        ))}
      </div>
    </div>
  );
}
