import { fold } from '../../model/fold';
import type { Subject } from '../../model/schema';
import { findTexts } from '../../locales/find';
import { messagesIn } from '../../locales/language';
import { periodBehind } from '../../locales/periods';
import type { RankedTable } from '../../locales/search';
import { searchPaneTexts } from '../../locales/searchPane';
import { shortPeriod } from '../../locales/shortPeriods';
import { bySubject } from '../../search/bySubject';
import type { SubjectFindings } from '../../search/bySubject';
import { rankingFormula } from '../../search/ranking';
import { search } from '../../search/search';
import { session } from '../../session';
import { periodOf, sourceTable } from '../../tables/sourceTable';
import { Chips } from '../elements/chips';
import { FluentButton } from '../elements/elements';
import { FilterBox } from '../elements/filterBox';
import { focusOn } from '../focus';
import type { Shell } from '../view';
import { AddAlike } from './addAlike';
import { Browse } from './browse/browse';
import type { BrowseState } from './browse/browse';
import { insteadOf } from './instead';
import { LeadersTable } from './leadersTable';
import { SubjectCard } from './subjectCard';
import { Welcome } from './welcome';

type SearchProps = {
  readonly query: string;
  readonly filter: (query: string) => void;
  /** Of subjects, where only those are to be shown. */
  readonly kind: Subject['kind'] | undefined;
  readonly chooseKind: (kind: Subject['kind'] | undefined) => void;
  readonly shell: Shell;
};

type BeginningProps = {
  readonly browse: BrowseState;
  readonly changeBrowse: (change: (state: BrowseState) => BrowseState) => void;
  readonly openFunctions: () => void;
  /** Whether the user has not said yet that the introduction is not wanted. */
  readonly welcome: boolean;
  readonly dismissWelcome: () => void;
};

/** What is searched for and found; with nothing typed, what there is to begin with. */
export function Search({
  browse,
  changeBrowse,
  openFunctions,
  welcome,
  dismissWelcome,
  ...props
}: SearchProps & BeginningProps) {
  const { query, filter, shell } = props;
  const texts = searchPaneTexts[shell.language];
  return (
    <>
      <FilterBox label={texts.label} query={query} onFilter={filter} />
      {fold(query) === '' ? (
        <>
          {welcome && (
            <Welcome searchFor={(words) => searchFor(words, filter)} dismiss={dismissWelcome} shell={shell} />
          )}
          <p class="how-to">{texts.hint}</p>
          <Proposals label={texts.examplesLabel} queries={texts.examples} filter={filter} />
          <Browse
            state={browse}
            change={changeBrowse}
            searchFor={(period) => searchFor(shortPeriod(period, shell.language), filter)}
            shell={shell}
          />
          <button type="button" class="link all-functions" data-goes-to="functions" onClick={openFunctions}>
            {findTexts[shell.language].allFunctions}
          </button>
        </>
      ) : (
        <Results {...props} />
      )}
    </>
  );
}

/** More subjects than anybody reads through; who wants others adds a word. */
const SHOWN = 8;

function Results({ query, filter, kind, chooseKind, shell }: SearchProps) {
  const texts = searchPaneTexts[shell.language];
  const { findings: stated, unknown, ranking, leaders } = search(session.catalogue, query);
  const findings = leaders?.findings ?? stated;
  const messages = messagesIn(shell.language);
  // The first of many stand in their order, all of them.
  const all = bySubject(findings, leaders && Infinity);
  const found = kind === undefined ? all : all.filter(({ subject }) => subject.kind === kind);
  const shown = leaders === undefined ? found.slice(0, SHOWN) : found;
  const led =
    leaders &&
    texts.leaders({
      kind: leaders.kind,
      of: leaders.of,
      name: found[0]?.subject.name[shell.language] ?? '',
      period: periodBehind(leaders.period, shell.language),
      among: leaders.among,
    });
  return (
    <>
      {/* Always there, so that screen readers say how the number changes. */}
      <p class="facts found" aria-live="polite">
        {leaders !== undefined
          ? led
          : findings.length === 0
            ? unknown === undefined
              ? texts.nothing(query)
              : texts.unknown(unknown)
            : found.length > SHOWN
              ? findTexts[shell.language].moreSubjects(SHOWN, found.length)
              : texts.count(found.reduce((sum, one) => sum + one.shown.length + one.others.length, 0))}
      </p>
      <Kinds found={all} kind={kind} chooseKind={chooseKind} shell={shell} />
      <LeadersTable leaders={leaders} title={led ?? ''} shell={shell} />
      <AddAlike found={found} shell={shell} />
      {findings.length === 0 && ranking === undefined && (
        <Instead query={query} filter={filter} shell={shell} />
      )}
      <div class="hits">
        {shown.map((one) => (
          <SubjectCard key={`${one.subject.code} ${one.market?.code ?? ''}`} found={one} shell={shell} />
        ))}
      </div>
      {ranking !== undefined && (
        <div class="hits">
          <p class="about">{texts.ranking}</p>
          <p class="formula">
            <code translate={false}>
              {rankingFormula(ranking, session.catalogue, messages, session.listSeparator)}
            </code>
          </p>
          <p class="about">
            {`${texts.rankingOf(sourceTable(ranking.table, { catalogue: session.catalogue, messages }).title, yearsOf(ranking.table))} `}
            <button type="button" class="link" onClick={() => shell.openView('tables')}>
              {texts.rankingNewer}
            </button>
          </p>
        </div>
      )}
    </>
  );
}

/** The years that a table of the document covers. @example yearsOf('markets') // '2001–2005' */
function yearsOf(table: RankedTable): string {
  return periodOf(table, session.catalogue)?.replace('-', '–') ?? '';
}

/** What to do where nothing was found. */
function Instead({ query, filter, shell }: Pick<SearchProps, 'query' | 'filter' | 'shell'>) {
  const { language } = shell;
  const { unstated, ...proposals } = insteadOf(query, session.catalogue, language);
  const texts = findTexts[language];
  return (
    <>
      {unstated !== undefined && (
        <p class="about">
          {`${texts.notByMarket(unstated.good.name[language], unstated.market.name[language])} `}
          <button type="button" class="link" onClick={() => shell.openView('bulletins')}>
            {texts.readBulletin}
          </button>
        </p>
      )}
      <Proposals {...proposals} filter={filter} />
    </>
  );
}

type KindsProps = Pick<SearchProps, 'kind' | 'chooseKind' | 'shell'> & {
  readonly found: readonly SubjectFindings[];
};

/** What was found by the kinds of its subjects, where there are several. */
function Kinds({ found, kind, chooseKind, shell: { language } }: KindsProps) {
  const counts = new Map<Subject['kind'], number>();
  for (const { subject } of found) counts.set(subject.kind, (counts.get(subject.kind) ?? 0) + 1);
  if (counts.size < 2) return null;
  const chips = [...counts].map(([value, count]) => ({
    value,
    label: findTexts[language].kindsOf[value],
    count,
  }));
  const texts = findTexts[language];
  return (
    <Chips label={texts.kinds} every={texts.everyKind} chips={chips} chosen={kind} choose={chooseKind} />
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
          <FluentButton key={query} size="small" onClick={() => searchFor(query, filter)}>
            {query}
          </FluentButton>
        ))}
      </div>
    </div>
  );
}

/** What was clicked goes with its list: the keyboard goes on from the text that it has typed. */
function searchFor(query: string, filter: SearchProps['filter']): void {
  filter(query);
  focusOn('#panel-find input');
}
