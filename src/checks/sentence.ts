import type { Catalogue } from '../catalogue/catalogue';
import { checkSentence, checkTexts } from '../locales/checks';
import type { Messages } from '../locales/messages';
import { withDecimals } from '../locales/numbers';
import { unitName } from '../locales/units';
import type { Subject } from '../model/schema';
import { isRatio } from '../model/unit';
import type { Amount } from './amount';
import type { Check } from './checks';
import { decimalsOf, figureOf, filled, nameIn, numberIn } from './numberText';
import { periodBehind } from '../locales/periods';
import { partsOfStatement, statementOf } from './wording';

/**
 * What a check finds, in one plain sentence with both sides in it.
 * @example sentenceOf(check, catalogue, messages) // 'The three items of fuels and minerals add up to 8,021, the group prints 8,187 million USD'
 */
export function sentenceOf(check: Check, catalogue: Catalogue, messages: Messages): string {
  const { language } = messages;
  const template = checkSentence(check.rule, language) ?? `${statementOf(check, messages)}: {left}; {right}`;
  const sides = sidesOf(check, messages);
  const last = /.*\{(left|right|rest)\}/.exec(template)?.[1] as keyof typeof sides | undefined;
  const count = countOf(check, messages);
  const named = (subject: Subject | undefined, key: string) =>
    subject && nameIn(subject, language, template.startsWith(`{${key}}`));
  return filled(template, {
    ...partsOfStatement(check, messages),
    a: named(check.names[0], 'a'),
    b: named(check.names[1], 'b'),
    ...sides,
    ...(last && { [last]: withUnit(sides[last], check, messages) }),
    // Most sentences have neither of these two, and a check may hold fifty figures.
    get parts() {
      return check.figures
        .slice(1)
        .map(({ period }) => periodBehind(period, language))
        .join(' + ');
    },
    n: count,
    N: count.charAt(0).toUpperCase() + count.slice(1),
    get list() {
      const subjects = [...new Set(check.figures.map(({ subject }) => catalogue.subject(subject)))];
      return subjects.map((subject, at) => nameIn(subject, language, at === 0)).join('; ');
    },
  });
}

/** As many decimals as are printed; "over 18,500" as it is printed. */
function sidesOf(check: Check, messages: Messages) {
  const { left, right, unit } = check;
  const decimals = decimalsOf(check);
  const write = (side: Amount) => {
    const figure = figureOf(side, check);
    // A multiple as it is printed, and "100%" for the whole, which nobody prints.
    const own = unit === 'times' ? figure?.decimals : isWhole(side, check) ? 0 : undefined;
    const number = numberIn(side.number, unit, messages.language, own ?? decimals);
    return figure?.qualifier === undefined ? number : `${messages.qualifiers[figure.qualifier]} ${number}`;
  };
  const rest = numberIn(Math.abs(check.difference), unit, messages.language, decimals);
  return { left: write(left), right: write(right), rest };
}

function isWhole({ number, step, interval: { low, high } }: Amount, { unit }: Check): boolean {
  return isRatio(unit) && number === 1 && step === 0 && low === high;
}

/** "17,5 %/năm", "7 markets": a ratio has its % already. */
function withUnit(side: string, { unit }: Check, messages: Messages): string {
  const name = unitName(unit, messages);
  if (!isRatio(unit)) return `${side} ${name}`;
  return name.startsWith('%') ? side + name.slice(1) : `${side} ${name}`;
}

/** How many parts the first subject, or where none is named the whole, is held against. */
function countOf({ figures, names }: Check, { language }: Messages): string {
  // The markets of one good are parts of it, each by itself.
  const parts = new Set(
    figures.map(({ subject, partner }) => (partner === undefined ? subject : `${subject} ${partner}`)),
  );
  for (const { code } of names) parts.delete(code);
  return checkTexts[language].counts[parts.size - 1] ?? withDecimals(parts.size, 0, language);
}
