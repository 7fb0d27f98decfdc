import { rangeOf } from '../catalogue/answers';
import type { Catalogue } from '../catalogue/catalogue';
import { fold } from '../model/fold';
import type { Measure, Subject } from '../model/schema';
import { isRatio, unitCode } from '../model/unit';
import { keyOf } from './vocabulary';
import type { Meaning } from './vocabulary';
import type { Finding } from './finding';
import type { Segment } from './question';

/** Whether a figure is called by the words of a segment. */
export function matches(finding: Finding, { meanings }: Segment): boolean {
  return meanings.some((meaning) => isOf(finding, meaning));
}

function isOf({ subject, measure, status, unit, inputs, id, options }: Finding, meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'subject':
    case 'contained':
    case 'wrong':
      return codesIn(meaning).includes(subject.code);
    case 'measure':
      return typeof measure === 'string'
        ? meaning.key === measure || isEndOf(measure, meaning.key)
        : meaning.key === keyOf(measure.indicator, measure.variant);
    case 'status':
      return meaning.status === status;
    case 'publisher':
      return inputs.every(({ publisher }) => publisher.code === meaning.code);
    case 'unit':
      return meaning.code === unitCode(unit);
    case 'part':
      return options.some(({ kind, value }) => kind === 'whole' && value === 'group');
    case 'ranking':
      return id === 'RANK';
    case 'stop':
      return true;
  }
}

/** A target that is a range has two figures, which are both of the measure. */
function isEndOf(measure: Measure, whole: string): boolean {
  const ends: readonly Measure[] = rangeOf[whole as Measure] ?? [];
  return ends.includes(measure);
}

/** Whether a segment names a subject and can mean nothing else. */
export function isSubject({ meanings }: Segment): boolean {
  return (
    isNamed({ meanings }) &&
    meanings.every(({ kind }) => kind === 'subject' || kind === 'contained' || kind === 'wrong')
  );
}

export function isNamed({ meanings }: Pick<Segment, 'meanings'>): boolean {
  return meanings.some(({ kind }) => kind === 'subject' || kind === 'wrong');
}

/** The subjects that a segment may mean, without those whose names contain it. */
export function codesOf({ meanings }: Segment): string[] {
  return meanings.flatMap((meaning) => (meaning.kind === 'contained' ? [] : codesIn(meaning)));
}

/** Whether figures of a subject may be meant by a segment that names subjects and nothing else. */
export function mayMean({ meanings }: Segment, { code }: Subject): boolean {
  return meanings.some((meaning) => codesIn(meaning).includes(code));
}

function codesIn(meaning: Meaning): readonly string[] {
  switch (meaning.kind) {
    case 'subject':
    case 'contained':
      return [meaning.code];
    case 'wrong':
      return meaning.names.offers ?? [meaning.names.than];
    default:
      return [];
  }
}

/** What wrong names offer, those first that say what they stand for: the order in which an error offers it. */
export function offeredBy(meanings: readonly Meaning[]): string[] {
  const offersOf = (told: boolean) =>
    meanings.flatMap((one) =>
      one.kind === 'wrong' && (one.names.about !== undefined) === told ? codesIn(one) : [],
    );
  return [...offersOf(true), ...offersOf(false)];
}

export function has({ meanings }: Segment, kind: Meaning['kind']): boolean {
  return meanings.some((meaning) => meaning.kind === kind);
}

/** Whether a segment says no more than what everything is a part of: "total exports of rice" are those of rice. */
export function isTotal({ meanings }: Segment, catalogue: Catalogue): boolean {
  const total = catalogue.totalIfAny?.code;
  return meanings.every((meaning) => meaning.kind === 'subject' && meaning.code === total);
}

/** Words such as "turnover" and "value": every figure of trade is one, but a share has none. */
export function isValue({ meanings }: Segment): boolean {
  return meanings.some((meaning) => meaning.kind === 'measure' && meaning.key === 'value');
}

/**
 * Where one name is whole, subjects whose shown name contains it are meant after the one that is called so: Sản phẩm
 * cao su after Cao su. One word is in too many names.
 */
export function withContaining(segment: Segment, catalogue: Catalogue): Segment {
  if (segment.quality > 0 || segment.length < 2 || !isSubject(segment) || isTotal(segment, catalogue))
    return segment;
  const text = ` ${fold(segment.typed)} `;
  const isIn = (name: string) => ` ${fold(name)} `.includes(text);
  const containing = catalogue.subjects.filter(({ name }) => isIn(name.vi) || isIn(name.en));
  return {
    ...segment,
    meanings: [...segment.meanings, ...containing.map(({ code }): Meaning => ({ kind: 'contained', code }))],
  };
}

/**
 * Whether a typed number is the one that a figure prints, there or where it is stated again: with the separators of
 * either language, a ratio in per cent.
 * @example printsNumber(rice, '1.211') // true
 */
export function printsNumber(
  { number, unit, inputs, status, subject, measure, period }: Finding,
  typed: string,
  catalogue: Catalogue,
): boolean {
  if (status === 'computed' || typeof measure !== 'string') return false;
  const shown = isRatio(unit) ? number * 100 : number;
  const digits = typed.replace('%', '');
  const restatements = catalogue
    .statedAbout(subject, measure)
    .filter((one) => one.restates && one.period === period);
  return (
    [...inputs, ...restatements].some(({ printed }) => printed === digits) ||
    [digits.replaceAll('.', '').replace(',', '.'), digits.replaceAll(',', '')].some(
      (text) => Math.abs(Number(text) - shown) < 1e-9 * Math.max(1, shown),
    )
  );
}
