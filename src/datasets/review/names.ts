import { keptAt } from './review';
import type { Review } from './review';

/** A name that the bulletin prints, and the subject that its figures are to be kept under. */
export type ReviewName = {
  readonly name: string;
  readonly kind: 'subject' | 'partner';
  /** Code of a known subject, or `null` where a new one is made. */
  readonly code: string | null;
  /** Whether somebody has said so, rather than the names that are known. */
  readonly isDecided: boolean;
  /** How many figures are kept under it. */
  readonly figures: number;
};

/** Code of the subject that a name stands for; `undefined` where no subject is called so. */
export type CodeOf = (name: string) => string | undefined;

/**
 * Every name of what would be kept: those that nothing is called by first, then as they stand in the bulletin.
 */
export function reviewNames(review: Review, codeOf: CodeOf): ReviewName[] {
  const counted = new Map<string, { name: string; kind: ReviewName['kind']; figures: number }>();
  const count = (name: string, kind: ReviewName['kind']): void => {
    const key = `${kind} ${name}`;
    const found = counted.get(key) ?? { name, kind, figures: 0 };
    counted.set(key, { ...found, figures: found.figures + 1 });
  };
  review.draft.figures.forEach((_, at) => {
    const figure = keptAt(review, at);
    if (figure === undefined) return;
    if (figure.partner !== null) count(figure.partner, 'partner');
    // The row of a partner itself is called as the partner is.
    if (figure.partner !== figure.name) count(figure.name, 'subject');
  });
  const names = [...counted.values()].map((one): ReviewName => {
    const decided = review.names.get(one.name);
    return {
      ...one,
      isDecided: decided !== undefined,
      code: decided !== undefined ? decided : (codeOf(one.name) ?? null),
    };
  });
  const isNew = ({ code, isDecided }: ReviewName) => code === null && !isDecided;
  return [...names.filter(isNew), ...names.filter((one) => !isNew(one))];
}

/** What the figures of a name are kept under: what was decided, else the subject that is known by the name. */
export function decidedCodeOf({ names }: Review, codeOf: CodeOf): CodeOf {
  return (name) => {
    const decided = names.get(name);
    return decided === undefined ? codeOf(name) : (decided ?? undefined);
  };
}
