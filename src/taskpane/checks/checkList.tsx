import type { Check } from '../../checks/checks';
import { checkTexts } from '../../locales/checks';
import type { Severity } from '../../locales/checks';
import { checksPaneTexts } from '../../locales/checksPane';
import { messagesIn } from '../../locales/language';
import { capitalised } from '../../locales/phrases';
import { session } from '../../session';
import { titleOf } from '../../tables/table';
import type { TableId } from '../../tables/tableId';
import { Chips } from '../elements/chips';
import { FluentButton } from '../elements/elements';
import { FilterBox } from '../elements/filterBox';
import type { AskedCheck } from '../asked';
import type { Shell } from '../view';
import { CheckItem } from './checkItem';
import { foundChecks } from './foundChecks';
import type { FoundChecks } from './foundChecks';

export type ChecksState = {
  readonly query: string;
  readonly severity: Severity | undefined;
  /** How many checks are shown at most. */
  readonly shown: number;
  /** Codes of the checks whose long arithmetic is shown whole. */
  readonly opened: ReadonlySet<Check['code']>;
  /** The check that was asked for on the page of a subject, until something else is looked for. */
  readonly asked: AskedCheck | undefined;
};

export type ChecksActions = {
  readonly filter: (query: string) => void;
  readonly choose: (severity: Severity | undefined) => void;
  readonly showMore: () => void;
  readonly open: (code: Check['code']) => void;
  readonly insert: (id: TableId, title: string) => void;
  /** Goes back to the page that a check was asked for on. */
  readonly back: () => void;
};

export type ChecksProps = {
  readonly state: ChecksState;
  readonly actions: ChecksActions;
  readonly shell: Shell;
};

/** Nobody reads hundreds. */
export const FIRST_SHOWN = 20;

/** What the checks find, the gravest first: a sentence, the arithmetic, why as far as the figures tell. */
export function CheckList({ state, actions, shell }: ChecksProps) {
  const texts = checksPaneTexts[shell.language];
  const { catalogue } = session;
  const { checks, counts } = foundChecks(catalogue, state.query, state.severity);
  const shown = checks.slice(0, state.shown);
  const all = titleOf('checks', { catalogue, messages: messagesIn(shell.language) });
  return (
    <>
      {state.asked !== undefined && (
        <button type="button" class="link back-to-subject" onClick={actions.back}>
          {`‹ ${catalogue.subject(state.asked.from.subject).name[shell.language]}`}
        </button>
      )}
      <p class="how-to">{texts.about}</p>
      <FilterBox label={texts.filter} query={state.query} onFilter={actions.filter} />
      <Severities counts={counts} chosen={state.severity} choose={actions.choose} shell={shell} />
      {/* Always there, so that screen readers say how the number changes. */}
      <p class="facts found" aria-live="polite">
        {checks.length === 0 ? texts.none : texts.found(shown.length, checks.length)}
      </p>
      <div class="checks">
        {shown.map((check) => (
          <CheckItem
            key={check.code}
            check={check}
            isWhole={state.opened.has(check.code)}
            actions={actions}
            shell={shell}
          />
        ))}
      </div>
      <div class="buttons">
        {shown.length < checks.length && (
          <FluentButton size="small" onClick={actions.showMore}>
            {texts.more(Math.min(FIRST_SHOWN, checks.length - shown.length))}
          </FluentButton>
        )}
        <FluentButton
          size="small"
          disabled-focusable={shell.busy}
          onClick={() => actions.insert('checks', all)}
        >
          {texts.insertAll}
        </FluentButton>
      </div>
    </>
  );
}

type SeveritiesProps = {
  readonly counts: FoundChecks['counts'];
  readonly chosen: Severity | undefined;
  readonly choose: ChecksActions['choose'];
  readonly shell: Shell;
};

/** One severity, or all of them. What was chosen stays there to be given up, though no check of it is left. */
function Severities({ counts, chosen, choose, shell: { language } }: SeveritiesProps) {
  const texts = checksPaneTexts[language];
  const offered: readonly (readonly [Severity, number])[] =
    chosen === undefined || counts.some(([one]) => one === chosen) ? counts : [...counts, [chosen, 0]];
  const chips = offered.map(([severity, count]) => {
    const label = capitalised(checkTexts[language].severities[severity]);
    return { value: severity, label, count, kind: severity };
  });
  return <Chips label={texts.severity} every={texts.every} chips={chips} chosen={chosen} choose={choose} />;
}
