import type { Catalogue } from '../catalogue/catalogue';
import { arithmeticTexts } from '../locales/arithmetic';
import { measureName } from '../locales/measures';
import type { Messages } from '../locales/messages';
import { besideUnit } from '../locales/numbers';
import { periodBehind } from '../locales/periods';
import { capitalised } from '../locales/phrases';
import { unitName } from '../locales/units';
import type { Observation } from '../model/observation';
import type { Unit } from '../model/schema';
import { differenceUnit, factorOf, isRatio, unitCode } from '../model/unit';
import { stepOf } from './amount';
import type { Amount } from './amount';
import type { Check } from './checks';
import { decimalsOf, figureOf, numberIn } from './numberText';
import { numberOf, sumOf, workingOf } from './terms';
import type { Term } from './terms';

/** A line of the arithmetic of a check, as one would write it on paper. */
export type ArithmeticLine = {
  /** Tells it from the other lines of its check; never changes between languages. */
  readonly code: string;
  readonly kind: 'term' | 'sum' | 'computed' | 'stated' | 'expected' | 'difference';
  readonly label: string;
  /** How its number is computed, where it is neither printed nor the sum of what stands above it. */
  readonly working: string | undefined;
  readonly number: number;
  readonly unit: Unit;
  /** Of per cents, where it is a ratio. */
  readonly decimals: number;
  /** The number as it is read, with its unit where that is another one than the check's. */
  readonly text: string;
  /** What the number is read from. */
  readonly figures: readonly Observation[];
};

/**
 * The arithmetic behind a check: what is added or computed from, its result, what is printed, and the difference.
 * @example arithmeticOf(fuelsAgainstItems, catalogue, en).map(({ text }) => text) // ['7,388', '447', '186', '8,021', '8,187', '166']
 */
export function arithmeticOf(
  check: Check,
  catalogue: Catalogue,
  messages: Messages,
): readonly ArithmeticLine[] {
  const paper = { check, catalogue, messages };
  const lines = sumLines(paper) ?? sideLines(paper);
  return [...lines, difference(paper)];
}

type Paper = { readonly check: Check; readonly catalogue: Catalogue; readonly messages: Messages };

function sumLines(paper: Paper): ArithmeticLine[] | undefined {
  const { check, messages } = paper;
  const sum = sumOf(check);
  if (sum === undefined) return undefined;
  const { left, right, unit, relation } = check;
  const texts = arithmeticTexts[messages.language];
  const { terms, against } = sum;
  const total = terms.reduce((all, term) => all + numberOf(term), 0);
  const subjects = terms.map(([figure]) => figure);
  const other = Math.abs(left.number - total) < Math.abs(right.number - total) ? right : left;
  return [
    ...terms.map((term, at) =>
      line(paper, {
        code: `term-${String(at + 1)}`,
        kind: 'term',
        label: nameOf(term[0], subjects, paper),
        ...ofTerm(term, paper),
      }),
    ),
    line(paper, { code: 'sum', kind: 'sum', label: texts.sum, number: total, unit, figures: [] }),
    against === undefined
      ? line(paper, {
          ...{ code: 'expected', kind: 'expected', number: other.number, decimals: 0, unit, figures: [] },
          label: relation === 'equal' || other.number === 0 ? texts.expected : texts.atMost,
        })
      : line(paper, {
          ...{ code: 'stated', kind: 'stated' },
          label: against.length > 1 ? nameOf(against[0], [against[0]], paper) : texts.stated,
          ...ofTerm(against, paper),
        }),
  ];
}

function ofTerm(term: Term, paper: Paper): Pick<Wanted, 'number' | 'unit' | 'figures' | 'working'> {
  const working = term.length > 1 ? term.map((figure) => figureText(figure, paper)).join(' ÷ ') : undefined;
  return { number: numberOf(term), unit: term[0].unit, figures: term, working };
}

/** What both sides are read from, then the sides: where one is printed, it comes after the one that is computed. */
function sideLines(paper: Paper): ArithmeticLine[] {
  const { check, messages } = paper;
  const { left, right, figures, unit } = check;
  const texts = arithmeticTexts[messages.language];
  const both = [left, right].map((side) => ({ side, figure: figureOf(side, check) }));
  const printed = both.flatMap(({ figure }) => figure ?? []);
  const sides = printed.length === 1 ? [...both].sort((a) => (a.figure === undefined ? -1 : 1)) : both;
  const others = figures.filter((figure) => !printed.includes(figure));
  const working = workingOf(
    check,
    figures.map((figure) => figureText(figure, paper)),
  );
  const ofSide = ({ side, figure }: { readonly side: Amount; readonly figure: Observation | undefined }) => {
    const code = side === left ? 'left' : 'right';
    if (figure === undefined) {
      return line(paper, {
        ...{ code, kind: 'computed', label: texts.computed, working: working[code] },
        ...{ number: side.number, unit, figures: [] },
      });
    }
    const label = printed.length > 1 ? nameOf(figure, printed, paper) : texts.stated;
    return line(paper, { code, kind: 'stated', label, number: side.number, unit, figures: [figure] });
  };
  return [
    ...others.map((figure, at) =>
      line(paper, {
        ...{ code: `term-${String(at + 1)}`, kind: 'term', label: nameOf(figure, others, paper) },
        ...{ number: figure.number, unit: figure.unit, figures: [figure] },
      }),
    ),
    ...sides.map(ofSide),
  ];
}

function difference(paper: Paper): ArithmeticLine {
  const { check, messages } = paper;
  return line(paper, {
    ...{ code: 'difference', kind: 'difference', label: arithmeticTexts[messages.language].difference },
    ...{ number: check.difference, unit: differenceUnit(check.unit), figures: [] },
  });
}

type Wanted = Omit<ArithmeticLine, 'text' | 'decimals' | 'working'> & {
  readonly working?: string | undefined;
  readonly decimals?: number;
};

function line(paper: Paper, { working, decimals, ...rest }: Wanted): ArithmeticLine {
  const { check } = paper;
  const [figure, divisor] = rest.figures;
  const own = figure !== undefined && divisor === undefined ? decimalsIn(figure, check) : decimalsOf(check);
  const shown = decimals ?? own;
  const text = textOf(rest.number, rest.unit, shown, paper);
  const qualifier = divisor === undefined ? figure?.qualifier : undefined;
  return {
    ...{ ...rest, working, decimals: shown },
    text: qualifier === undefined ? text : `${paper.messages.qualifiers[qualifier]} ${text}`,
  };
}

/** As many as are printed, in the unit that the number is held in; of amounts no more than the check shows. */
function decimalsIn(figure: Observation, check: Check): number {
  const { unit, printedUnit, decimals } = figure;
  if (isRatio(unit)) return decimals;
  const held =
    printedUnit === undefined ? decimals : Math.round(-Math.log10(stepOf(figure) / factorOf(unit)));
  return Math.max(0, unit === check.unit ? Math.min(held, decimalsOf(check)) : Math.min(held, MOST_DECIMALS));
}

/** Of what is in another unit than the check. */
const MOST_DECIMALS = 2;

/** Without its unit, which stands beside it where the figure has a line of its own. */
function figureText(figure: Observation, { check, messages }: Paper): string {
  return numberIn(figure.number, figure.unit, messages.language, decimalsIn(figure, check));
}

function textOf(number: number, unit: Unit, decimals: number, { check, messages }: Paper): string {
  const { language } = messages;
  const sign = number < 0 ? '−' : '';
  const text = sign + numberIn(Math.abs(number), unit, language, decimals);
  const isNamed = unit === 'percentage-points' || (unit !== check.unit && !isRatio(unit));
  return isNamed ? besideUnit(text, unitName(unit, messages), language) : text;
}

/**
 * What tells a figure from the others beside it: subject, measure, period, publisher, or that it is said again.
 * @example nameOf(coal, [crudeOil, coal, minerals], paper) // 'Than đá'
 */
function nameOf(figure: Observation, among: readonly Observation[], { catalogue, messages }: Paper): string {
  const { language } = messages;
  const subject = catalogue.subject(figure.subject);
  const differ = (of: (one: Observation) => unknown) => new Set(among.map(of)).size > 1;
  const parts = [
    ...(differ((one) => one.subject) ? [subject.name[language]] : []),
    ...(differ((one) => `${one.measure} ${unitCode(one.unit)}`)
      ? [measureName(figure.measure, subject, language)]
      : []),
    ...(differ(({ period }) => period) ? [periodBehind(figure.period, language)] : []),
    ...(differ((one) => one.publisher.code) ? [figure.publisher.name[language]] : []),
  ];
  if (parts.length > 0) return capitalised(parts.join(', '));
  if (differ(({ dataset }) => dataset)) return figure.dataset.title[language];
  if (differ(({ status }) => status)) return capitalised(messages.statuses[figure.status]);
  if (differ(({ restates }) => restates === true)) {
    return arithmeticTexts[language][figure.restates === true ? 'saidAgain' : 'saidBefore'];
  }
  return subject.name[language];
}
