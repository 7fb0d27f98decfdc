import type { Catalogue } from '../catalogue/catalogue';
import { formatOf } from '../model/observation';
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

/** What the printed share of a group says of its printed value and of its items' sum. */
function sharesOf(catalogue: Catalogue, value: Observation | undefined) {
  if (value === undefined) return undefined;
  const group = subjectOf(catalogue, value);
  if (group.kind !== 'group' || value !== targetOf(catalogue, group, 'value')) return undefined;
  const share = targetOf(catalogue, group, 'share');
  const total = catalogue.totalIfAny && targetOf(catalogue, catalogue.totalIfAny, 'value');
  const items = itemsSum(catalogue, group);
  if (share === undefined || total === undefined || items === undefined) return undefined;
  const fits = (amount: Amount) => meet(printed(share).interval, quotient(amount, printed(total)).interval);
  return {
    group,
    value,
    share,
    items,
    fitsItems: fits(items),
    fitsPrinted: fits(printed(value)),
  };
}

export function shareDecides(
  catalogue: Catalogue,
  { rule, figures: [first] }: Identity,
): Diagnosis | undefined {
  const shares = rule === 'group-items' ? sharesOf(catalogue, first) : undefined;
  if (shares === undefined || shares.fitsItems === shares.fitsPrinted) return undefined;
  const { share, value, items, fitsItems } = shares;
  return { kind: fitsItems ? 'share-fits-items' : 'share-fits-printed', share, value, items: items.number };
}

export function baseYearValue(catalogue: Catalogue, { rule, figures }: Identity): Diagnosis | undefined {
  if (rule !== 'group-items' && rule !== 'printed-share') return undefined;
  return onlyOne(
    figures.flatMap((figure) => {
      const shares = sharesOf(catalogue, figure);
      if (shares === undefined || !shares.fitsItems || shares.fitsPrinted) return [];
      const { group, value, share, items } = shares;
      const index = targetOf(catalogue, group, 'index');
      return index !== undefined && meet(printed(index).interval, quotient(items, printed(value)).interval)
        ? [{ kind: 'base-year-value' as const, value, items: items.number, index, share }]
        : [];
    }),
  );
}

/** Indices printed with the very digits of the value beside them, in a sum of what the indices imply. */
export function indexLikeValue(
  catalogue: Catalogue,
  { rule, figures, sides }: Identity,
): Diagnosis | undefined {
  if (rule !== 'baseline-items') return undefined;
  const values = figures.filter((value) => {
    const index = targetOf(catalogue, subjectOf(catalogue, value), 'index');
    return value.measure === 'value' && index?.printed === value.printed;
  });
  const { left, right } = sides((one) => (values.includes(one) ? constant(0) : printed(one)));
  // What the others leave must be something for those whose index is then unknown.
  if (values.length === 0 || left.number <= right.number) return undefined;
  return { kind: 'index-like-value', indices: values };
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
  // The total of a list is printed like its rows.
  if (figure === undefined || identity.rule === 'list-total' || !isPlainLeft(identity, figure))
    return undefined;
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

/** In a sum of many figures some digit nearly always fits: it must restore whatever else its figure is in. */
export function oneDigit(
  _: Catalogue,
  identity: Identity,
  withFigure: (figure: Observation) => readonly Identity[],
): Diagnosis | undefined {
  // Without printed decimals on the left, nothing says when a changed digit restores the identity.
  if (identity.relation !== 'equal' || identity.sides(printed).left.step === 0) return undefined;
  return onlyOne(
    identity.figures.flatMap((figure) =>
      misprintsOf(figure).flatMap((corrected) => {
        const changed = (one: Observation) => (one === figure ? corrected : one);
        return restores(identity, (one) => asPoint(changed(one))) &&
          withFigure(figure).every((other) => holds(other, (one) => printed(changed(one))))
          ? [{ kind: 'digit' as const, figure, corrected }]
          : [];
      }),
    ),
  );
}

/** A figure with each of its digits changed into each other one. */
function misprintsOf(figure: Observation): Observation[] {
  return Array.from(figure.printed).flatMap((digit, at) =>
    /\d/.test(digit)
      ? otherDigits(digit).flatMap((other) => {
          const text = figure.printed.slice(0, at) + other + figure.printed.slice(at + 1);
          const misread = text.startsWith('0') && !figure.printed.startsWith('0');
          return (misread ? undefined : reread(figure, text)) ?? [];
        })
      : [],
  );
}

function otherDigits(digit: string): string[] {
  return Array.from('0123456789').filter((other) => other !== digit);
}

function reread(figure: Observation, text: string): Observation | undefined {
  const read = readPrinted(text, formatOf(figure), figure.printedUnit ?? figure.unit);
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
