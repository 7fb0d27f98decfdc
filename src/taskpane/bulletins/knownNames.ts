import { Problem } from '../../catalogue/problem';
import type { Subject } from '../../model/schema';
import { session } from '../../session';

/**
 * Code of the subject that a name stands for; `undefined` where it is unknown, ambiguous, or the name of something that is
 * not quite the subject.
 */
export function knownCode(name: string): string | undefined {
  try {
    return session.catalogue.resolve(name).code;
  } catch (fault) {
    if (fault instanceof Problem) return undefined;
    throw fault;
  }
}

/** Subjects that a name which names none may have been meant for, the likeliest first. */
export function nearestSubjects(name: string): readonly Subject[] {
  try {
    return [session.catalogue.resolve(name)];
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    const { detail } = fault;
    switch (detail.kind) {
      case 'subject-unknown':
        return detail.nearest.map((one) => session.catalogue.resolve(one));
      case 'subject-ambiguous':
        return detail.subjects;
      case 'subject-misnamed':
        return detail.offers;
      default:
        return [];
    }
  }
}

/**
 * Whether a code means another subject of the datasets in use than one that is new by this name. What an earlier issue has
 * made of the same name is the same thing, though nothing is found by a name that other datasets say means something else.
 */
export function isOfOther(code: string, name: string): boolean {
  const subject = session.catalogue.subjects.find((one) => one.code === code);
  if (subject === undefined) return false;
  return subject.name.vi !== name || knownCode(name) === code;
}

/** What a subject is called, by its code; the code where no dataset lists it any longer. */
export function subjectName(code: string, language: 'vi' | 'en'): string {
  return session.catalogue.subjects.find((subject) => subject.code === code)?.name[language] ?? code;
}
