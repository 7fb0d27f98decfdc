import { fold } from '../../model/fold';
import type { DraftFigure } from '../readers/draft';
import { decidedCodeOf } from './names';
import type { CodeOf } from './names';
import { settled } from './review';
import type { Review } from './review';
import { columnKey } from './rows';

/** What has to be done before a bulletin can be kept. */
export type ReviewProblem =
  | { readonly kind: 'no-title' }
  | { readonly kind: 'no-publisher' }
  | { readonly kind: 'no-flow' }
  | { readonly kind: 'nothing-to-keep' }
  /** Two rows, or two columns after a change of periods, would say the same thing twice. */
  | { readonly kind: 'stated-twice'; readonly names: readonly string[] }
  | { readonly kind: 'no-period'; readonly figures: number }
  | { readonly kind: 'no-unit'; readonly figures: number };

/**
 * Everything that keeps a bulletin from being kept as it is decided now; nothing where it can be.
 * @param codeOf what the names stand for that nobody has decided
 */
export function reviewProblems(review: Review, codeOf: CodeOf): ReviewProblem[] {
  const { title, publisher, figures } = settled(review);
  const without = (lacks: (figure: DraftFigure) => boolean) => figures.filter(lacks).length;
  const lacksPeriod = without(({ period }) => period === null);
  const lacksUnit = without(({ unit }) => unit === null);
  const twice = statedTwice(figures, decidedCodeOf(review, codeOf));
  return [
    ...(title === '' ? [{ kind: 'no-title' } as const] : []),
    ...(publisher === '' ? [{ kind: 'no-publisher' } as const] : []),
    ...(figures.some(({ flow }) => flow === null) ? [{ kind: 'no-flow' } as const] : []),
    ...(figures.length === 0 ? [{ kind: 'nothing-to-keep' } as const] : []),
    ...(lacksPeriod > 0 ? [{ kind: 'no-period', figures: lacksPeriod } as const] : []),
    ...(lacksUnit > 0 ? [{ kind: 'no-unit', figures: lacksUnit } as const] : []),
    ...(twice.length > 0 ? [{ kind: 'stated-twice', names: twice } as const] : []),
  ];
}

/** Names under which two figures of one column would be kept. */
function statedTwice(figures: readonly DraftFigure[], codeOf: CodeOf): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  const whose = (name: string | null) => (name === null ? null : (codeOf(name) ?? fold(name, true)));
  for (const figure of figures) {
    const { name, partner, parent, flow, status } = figure;
    const isKnown = codeOf(name) !== undefined;
    const key = JSON.stringify([
      whose(name),
      whose(partner),
      // Rows of two groups may have one name; one that is known is the same everywhere.
      isKnown ? null : whose(parent),
      flow,
      status,
      columnKey(figure),
    ]);
    if (seen.has(key)) twice.add(name);
    seen.add(key);
  }
  return [...twice];
}
