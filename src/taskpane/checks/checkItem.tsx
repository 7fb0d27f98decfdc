import { arithmeticOf } from '../../checks/arithmetic';
import type { ArithmeticLine } from '../../checks/arithmetic';
import type { Check } from '../../checks/checks';
import { sentenceOf } from '../../checks/sentence';
import { severityOf } from '../../checks/severity';
import { diagnosisOf, statementOf } from '../../checks/wording';
import { checkTexts } from '../../locales/checks';
import { checksPaneTexts } from '../../locales/checksPane';
import { messagesIn } from '../../locales/language';
import { capitalised } from '../../locales/phrases';
import { unitName } from '../../locales/units';
import { isRatio } from '../../model/unit';
import { session } from '../../session';
import { checkId } from '../../tables/tableId';
import { FluentButton } from '../elements/elements';
import { SubjectLink } from '../elements/subjectLink';
import type { Shell } from '../view';
import type { ChecksActions } from './checkList';

type CheckItemProps = {
  readonly check: Check;
  /** Whether all of its lines are shown, however many. */
  readonly isWhole: boolean;
  readonly actions: ChecksActions;
  readonly shell: Shell;
};

/** What one check finds, with its arithmetic as one would write it on paper. */
export function CheckItem({ check, isWhole, actions, shell }: CheckItemProps) {
  const { language, busy } = shell;
  const texts = checksPaneTexts[language];
  const { catalogue } = session;
  const messages = messagesIn(language);
  const severity = severityOf(check);
  const statement = statementOf(check, messages);
  const diagnosis = diagnosisOf(check, catalogue, messages);
  const lines = arithmeticOf(check, catalogue, messages);
  const terms = lines.filter(({ kind }) => kind === 'term');
  const isCut = !isWhole && terms.length > MOST_TERMS;
  const shown = isCut
    ? lines.filter((line) => !terms.includes(line) || terms.indexOf(line) < FEW_TERMS)
    : lines;
  return (
    <article class="check">
      <p class={`badge ${severity}`}>{capitalised(checkTexts[language].severities[severity])}</p>
      {/* Who asks for this check on the page of a subject goes on here. */}
      <h2 data-check={check.code} tabindex={-1}>{`${sentenceOf(check, catalogue, messages)}.`}</h2>
      <table class="arithmetic">
        <caption class="visually-hidden">{statement}</caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{texts.line}</th>
            <th scope="col">{texts.number}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <Line key={line.code} line={line} shell={shell} />
          ))}
        </tbody>
      </table>
      {isCut && (
        <button type="button" class="link" onClick={() => actions.open(check.code)}>
          {texts.allLines(lines.length)}
        </button>
      )}
      <p class="facts">
        {[
          ...(isRatio(check.unit) ? [] : [texts.unit(unitName(check.unit, messages))]),
          ...(terms.length > 1 && lines.some(isRounded) ? [texts.rounded] : []),
        ].join(' ')}
      </p>
      {diagnosis !== undefined && <p class="about">{`${diagnosis}.`}</p>}
      <div class="buttons">
        <FluentButton
          size="small"
          disabled-focusable={busy}
          aria-label={texts.insertNamed(statement)}
          onClick={() => actions.insert(checkId(check.code), statement)}
        >
          {texts.insert}
        </FluentButton>
      </div>
    </article>
  );
}

/** Of more lines only a few are shown at first. */
const MOST_TERMS = 8;
const FEW_TERMS = 5;

/** A number with its name, which leads to the page of its subject. */
function Line({ line, shell }: { readonly line: ArithmeticLine; readonly shell: Shell }) {
  const { kind, label, working, text, figures } = line;
  const [figure] = figures;
  return (
    <tr class={kind}>
      <th scope="row">
        {figure === undefined ? (
          label
        ) : (
          <SubjectLink asked={askedOf(figure)} shell={shell}>
            {label}
          </SubjectLink>
        )}
        {working !== undefined && <span class="working">{working}</span>}
      </th>
      {/* A number and its per cent sign stay in one line. */}
      <td>{text.replace(' %', '\u00a0%')}</td>
    </tr>
  );
}

function askedOf({ subject, partner, measure, period }: ArithmeticLine['figures'][number]) {
  return { subject, measure, period, ...(partner === undefined ? {} : { partner }) };
}

/** Whether a number that is added has more decimals than are shown. */
function isRounded({ kind, number, unit, decimals }: ArithmeticLine): boolean {
  const shown = (isRatio(unit) ? number * 100 : number).toFixed(decimals);
  const exact = isRatio(unit) ? number * 100 : number;
  return kind === 'term' && Math.abs(Number(shown) - exact) > NOISE * Math.abs(exact);
}

const NOISE = 1e-9;
