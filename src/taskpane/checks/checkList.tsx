import { checksOf } from '../../checks/checks';
import type { Check } from '../../checks/checks';
import { sentenceOf } from '../../checks/sentence';
import { byGravity, severityOf } from '../../checks/severity';
import { diagnosisOf } from '../../checks/wording';
import { checkTexts } from '../../locales/checks';
import { checksPaneTexts } from '../../locales/checksPane';
import { messagesIn } from '../../locales/language';
import { session } from '../../session';
import { SubjectLink } from '../elements/subjectLink';
import type { Shell } from '../view';

/** What contradicts itself in the figures, the gravest first: what is found, why as far as the figures tell, and whose it is. */
export function CheckList({ shell }: { readonly shell: Shell }) {
  const texts = checksPaneTexts[shell.language];
  const differing = byGravity(checksOf(session.catalogue).filter(({ verdict }) => verdict === 'differs'));
  const shown = differing.slice(0, SHOWN);
  return (
    <>
      <p class="facts found">{texts.count(shown.length, differing.length)}</p>
      <ul class="list checks">
        {shown.map((check) => (
          <CheckItem key={check.code} check={check} shell={shell} />
        ))}
      </ul>
    </>
  );
}

/** The gravest come first; nobody reads thousands. */
const SHOWN = 50;

function CheckItem({ check, shell }: { readonly check: Check; readonly shell: Shell }) {
  const { catalogue } = session;
  const messages = messagesIn(shell.language);
  const subjects = [...new Set(check.figures.map(({ subject }) => subject))].slice(0, MOST_LINKS);
  return (
    <li class="entry">
      <p class="facts">{checkTexts[shell.language].severities[severityOf(check)]}</p>
      <p>{sentenceOf(check, catalogue, messages)}</p>
      <p class="about">{diagnosisOf(check, catalogue, messages)}</p>
      <p class="links">
        {subjects.map((code) => (
          <SubjectLink key={code} asked={{ subject: code }} shell={shell} />
        ))}
      </p>
    </li>
  );
}

const MOST_LINKS = 6;
