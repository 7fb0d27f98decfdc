import { checksAbout } from '../checks/checks';
import { statementOf } from '../checks/wording';
import type { Subject } from '../model/schema';
import { checkTexts } from '../locales/checks';
import { capitalised } from '../locales/phrases';
import type { CardContext, Field } from './cardField';

/**
 * The reconciliation on a card: how many checks concern the subject and how many of them differ, then some of those that
 * agree; those that differ stand at the top of the card.
 */
export function checkFields(subject: Subject, { catalogue, messages, texts }: CardContext): Field[] {
  const checks = checksAbout(catalogue, subject.code);
  if (checks.length === 0) return [];
  const agreeing = checks.filter(({ verdict }) => verdict !== 'differs');
  const { verdicts } = checkTexts[messages.language];
  return [
    {
      key: 'checks',
      label: texts.allChecks(subject.name[messages.language]),
      content: texts.checksOf(checks.length, checks.length - agreeing.length),
    },
    ...agreeing.slice(0, MOST_CHECKS).map((check) => ({
      key: checkKey(check.code),
      label: capitalised(verdicts[check.verdict]),
      content: statementOf(check, messages),
    })),
  ];
}

/** Nobody reads more of what agrees. */
const MOST_CHECKS = 6;

/** @example checkKey('group-items/group-fuels') // 'checkGroupItemsGroupFuels' */
export function checkKey(code: string): string {
  const words = code.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  // Years run together would read as one number.
  return `check${words.join('').replace(/(\d)(?=\d{4}$)/, '$1_')}`;
}
