import type { Catalogue } from '../catalogue/catalogue';
import type { Observation } from '../model/observation';
import { meet } from '../model/interval';
import { readPrinted } from '../model/printedNumber';
import type { Subject } from '../model/schema';
import { constant, printed, quotient, stepOf, sum } from './amount';
import type { Amount } from './amount';
import type { Diagnosis } from './diagnosisKinds';
import { complete, subjectOf, targetOf } from './facts';
import type { Identity, Reading } from './rule';
import { holds, holdsToThePoint } from './verdict';

/** Diagnoses that read a figure in another way and see whether the identity then holds. */

export function shareDecides(
  catalogue: Catalogue,
  { rule, figures: [value] }: Identity,
): Diagnosis | undefined {
  if (rule !== 'group-items' || value === undefined) return undefined;
  const group = subjectOf(catalogue, value);
  const share = targetOf(catalogue, group, 'share');
  const total = catalogue.totalIfAny && targetOf(catalogue, catalogue.totalIfAny, 'value');
  const items = itemsSum(catalogue, group);
  if (share === undefined || total === undefined || items === undefined) return undefined;
  const fits = (amount: Amount) => meet(printed(share).interval, quotient(amount, printed(total)).interval);
  if (fits(items) === fits(printed(value))) return undefined;
  return { kind: fits(items) ? 'share-fits-items' : 'share-fits-printed', share, value, items: items.number };
}

export function itemsInsteadOfValue(catalogue: Catalogue, identity: Identity): Diagnosis | undefined {
  if (identity.rule === 'group-items') return undefined;
  return onlyOne(
    identity.figures.flatMap((value) => {
      const group = subjectOf(catalogue, value);
      if (group.kind !== 'group' || value !== targetOf(catalogue, group, 'value')) return [];
      const items = itemsSum(catalogue, group);
      if (items === undefined || items.number === value.number) return [];
      return holds(identity, (one) => (one === value ? items : printed(one)))
        ? [{ kind: 'items-sum' as const, value, items: items.number }]
        : [];
    }),
  );
}

function itemsSum(catalogue: Catalogue, group: Subject): Amount | undefined {
  const items = catalogue.subjectsOf('item', group);
  const values = complete(items.map((item) => targetOf(catalogue, item, 'value')));
  return values && sum(values.map(printed));
}

export function otherGrowth(catalogue: Catalogue, identity: Identity): Diagnosis | undefined {
  const used = identity.figures.find(({ measure }) => measure === 'growth-low' || measure === 'growth-high');
  if (used === undefined) return undefined;
  return onlyOne(
    catalogue.statedFor(used.period).flatMap((figure) => {
      const rival = figure.measure.startsWith('growth') && figure.unit === used.unit && figure !== used;
      if (!rival || figure.base !== used.base) return [];
      const read: Reading = (one) => printed(one === used ? figure : one);
      return holds(identity, read)
        ? [{ kind: 'other-growth' as const, figure, number: identity.sides(read).right.number }]
        : [];
    }),
  );
}

export function cutOff(_: Catalogue, identity: Identity): Diagnosis | undefined {
  const [figure] = identity.figures;
  const { left, right } = identity.sides(printed);
  if (figure === undefined || !isPlainLeft(identity, figure) || figure.qualifier !== undefined)
    return undefined;
  const cut = right.number > left.number && right.number < left.number + left.step;
  return cut ? { kind: 'cut-off', figure, number: right.number } : undefined;
}

export function roundNumber(_: Catalogue, identity: Identity): Diagnosis | undefined {
  const [figure] = identity.figures;
  // Zeros after the decimal mark too: 13.86 % rounds to 14, which was printed as 14,0.
  const zeros = /[1-9](0+)$/.exec(figure?.printed.replace(/\D/g, '') ?? '')?.[1]?.length ?? 0;
  if (figure === undefined || !isPlainLeft(identity, figure)) return undefined;
  const { left, right } = identity.sides(printed);
  const steps = Array.from({ length: zeros }, (_one, at) => left.step * 10 ** (at + 1));
  const to = steps.find((step) => Math.abs(left.number - right.number) <= step / 2);
  return to === undefined ? undefined : { kind: 'round-number', figure, to };
}

/** Whether the left side of an equality is one printed figure as it is. */
function isPlainLeft({ relation, sides }: Identity, figure: Observation): boolean {
  const { left } = sides(printed);
  return relation === 'equal' && left.step > 0 && left.number === figure.number;
}

/** Only an exact match tells: among thirty items, a near one is chance. */
export function residual(catalogue: Catalogue, identity: Identity): Diagnosis | undefined {
  const { left, right } = identity.sides(printed);
  if (identity.relation !== 'equal' || left.step === 0) return undefined;
  const missing = Math.abs(left.number - right.number);
  return onlyOne(
    catalogue.subjectsOf('item').flatMap((item) => {
      const figure = targetOf(catalogue, item, 'value');
      return figure?.number === missing && figure.unit === identity.unit && figure.period === identity.period
        ? [{ kind: 'residual' as const, figure }]
        : [];
    }),
  );
}

export function oneDigit(_: Catalogue, identity: Identity): Diagnosis | undefined {
  // Without printed decimals on the left, nothing says when a changed digit restores the identity.
  if (identity.relation !== 'equal' || identity.sides(printed).left.step === 0) return undefined;
  return onlyOne(
    identity.figures.flatMap((figure) =>
      Array.from(figure.printed).flatMap((digit, at) =>
        /\d/.test(digit)
          ? otherDigits(digit).flatMap((other) => {
              const corrected = figure.printed.slice(0, at) + other + figure.printed.slice(at + 1);
              const misread = corrected.startsWith('0') && !figure.printed.startsWith('0');
              const changed = misread ? undefined : reread(figure, corrected);
              return changed !== undefined &&
                restores(identity, (one) => asPoint(one === figure ? changed : one))
                ? [{ kind: 'digit' as const, figure, corrected }]
                : [];
            })
          : [],
      ),
    ),
  );
}

function otherDigits(digit: string): string[] {
  return Array.from('0123456789').filter((other) => other !== digit);
}

function reread(figure: Observation, text: string): Observation | undefined {
  const read = readPrinted(text, figure.dataset.numberFormat, figure.printedUnit ?? figure.unit);
  return read && { ...figure, number: read.number, printed: text };
}

/** A changed digit is a guess, so it must restore the identity to the last printed decimal. */
function restores({ relation, sides }: Identity, read: Reading): boolean {
  const { left, right } = sides(read);
  return holdsToThePoint(relation, left, right);
}

/** Hundreds of digits are tried: bare points are much quicker than intervals. */
function asPoint(figure: Observation): Amount {
  return { ...constant(figure.number), step: stepOf(figure) };
}

/** Several explanations are none. */
function onlyOne(found: readonly Diagnosis[]): Diagnosis | undefined {
  return found.length === 1 ? found[0] : undefined;
}
