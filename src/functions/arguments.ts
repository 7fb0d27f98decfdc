import { readPeriod } from '../model/readPeriod';
import type { Period } from '../model/period';
import { Problem } from '../catalogue/problem';
import { resolveMeasure, resolveScope } from '../catalogue/words';
import type { Scope } from '../catalogue/words';
import type { Measure, Subject } from '../model/schema';
import { session } from '../session';
import type { Input } from './runner';

/** Reads what a user wrote in an argument; `undefined` stays `undefined`, for a default. */

export function subjectFrom(input: string): Subject {
  return session.catalogue.resolve(input);
}

/**
 * A word that fits several measures ("số lượng": quantity or count) means the one that is printed for the subject.
 * @throws Problem measure-unknown with the measures of the subject
 */
export function measureFrom(input: Input, subject: Subject): Measure | undefined {
  if (input === undefined) return undefined;
  const match = resolveMeasure(input);
  if (match.kind === 'one') return match.value;
  const printed = session.catalogue.measuresOf(subject);
  if (printed.length === 0) return subject.mainMeasure;
  if (match.kind === 'none') {
    throw new Problem({ kind: 'measure-unknown', text: input, subject, measures: printed });
  }
  return match.values.find((measure) => printed.includes(measure)) ?? match.values[0];
}

/** @throws Problem period-unknown */
export function periodFrom(input: Input): Period | undefined {
  if (input === undefined) return undefined;
  const period = readPeriod(input);
  if (period === undefined) throw new Problem({ kind: 'period-unknown', text: input });
  return period;
}

/** @throws Problem period-missing, period-unknown */
export function requiredPeriod(input: Input): Period {
  const period = periodFrom(input);
  if (period === undefined) throw new Problem({ kind: 'period-missing' });
  return period;
}

/** @returns the publisher's code @throws Problem publisher-unknown */
export function publisherFrom(input: Input): string | undefined {
  return input === undefined ? undefined : session.catalogue.resolvePublisher(input);
}

/** 'total' or 'group' in any language. @throws Problem among-unknown */
export function scopeFrom(input: Input): Scope | undefined {
  if (input === undefined) return undefined;
  const match = resolveScope(input);
  if (match.kind === 'one') return match.value;
  throw new Problem({ kind: 'among-unknown', text: input });
}

/** The words "total" and "group" come before names, so that they mean the same for every subject. */
export function wholeFrom(input: Input): Scope | Subject | undefined {
  if (input === undefined) return undefined;
  const match = resolveScope(input);
  return match.kind === 'one' ? match.value : subjectFrom(input);
}
