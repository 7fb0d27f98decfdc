import { checksAbout } from '../checks/checks';
import { diagnosisOf, statementOf } from '../checks/wording';
import type { Subject } from '../model/schema';
import { checkTexts } from '../locales/checks';
import type { CardContext, Field } from './cardField';

/**
 * The reconciliation on a card: how many checks concern the subject and how many of them differ, then those that
 * matter most, the differing ones first, each with its identity below it.
 */
export function checkFields(subject: Subject, { catalogue, messages, texts }: CardContext): Field[] {
  const checks = checksAbout(catalogue, subject.code);
  if (checks.length === 0) return [];
  const differing = checks.filter(({ verdict }) => verdict === 'differs').length;
  const { verdicts } = checkTexts[messages.language];
  return [
    {
      key: 'checks',
      label: texts.allChecks(subject.name[messages.language]),
      content: texts.checksOf(checks.length, differing),
    },
    ...checks.slice(0, MOST_CHECKS).map((check) => ({
      key: keyOf(check.code),
      label: statementOf(check, messages),
      content: [verdicts[check.verdict], diagnosisOf(check, catalogue, messages)]
        .filter((part) => part !== undefined)
        .join(': '),
    })),
  ];
}

/** The total takes part in most of the checks: a card that listed all of them would be read by nobody. */
const MOST_CHECKS = 6;

/** @example keyOf('group-items/group-fuels') // 'checkGroupItemsGroupFuels' */
function keyOf(code: string): string {
  const words = code.split(/[^a-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  // Years run together would read as one number.
  return `check${words.join('').replace(/(\d)(?=\d{4}$)/, '$1_')}`;
}
