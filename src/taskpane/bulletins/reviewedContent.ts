import { earlierIssue } from '../../datasets/review/changes';
import { decidedCodeOf } from '../../datasets/review/names';
import { keptAt, settled } from '../../datasets/review/review';
import type { Review } from '../../datasets/review/review';
import type { Draft } from '../../datasets/readers/draft';
import { toDataset } from '../../datasets/readers/toDataset';
import { datasetTexts } from '../../locales/readers';
import { fold } from '../../model/fold';
import type { DatasetContent, Publisher } from '../../model/schema';
import { session } from '../../session';
import type { KeptBulletin } from './bulletinsState';
import { isOfOther, knownCode } from './knownNames';

/** The dataset that the workbook would keep of a bulletin as it is decided now, and how many figures it has no room for. */
export type Reviewed = { readonly content: DatasetContent; readonly left: number };

export function reviewedContent(review: Review): Reviewed {
  const codeOf = decidedCodeOf(review, knownCode);
  const draft = oneNameEach(withChosenMarked(review), codeOf);
  const { content, left } = toDataset(draft, {
    id: 'bulletin',
    publisher: knownPublisher(draft.publisher ?? ''),
    isChosen: () => true,
    resolve(name) {
      const code = codeOf(name);
      return code === undefined ? undefined : session.catalogue.subject(code);
    },
    isTaken: isOfOther,
    texts: datasetTexts,
  });
  return { content: { ...content, id: idOf(content) }, left: left.length };
}

/** The kept bulletin that this one is a newer issue of. */
export function earlierOf(content: DatasetContent, kept: readonly KeptBulletin[]): KeptBulletin | undefined {
  const earlier = earlierIssue(
    kept.map(({ dataset }) => dataset),
    content,
  );
  return kept.find(({ dataset }) => dataset === earlier);
}

/** What somebody has chosen is kept with a note that says so, which is made of what is open. */
function withChosenMarked(review: Review): Draft {
  return {
    ...settled(review),
    figures: review.draft.figures.flatMap((_, at) => {
      const kept = keptAt(review, at);
      if (kept === undefined) return [];
      return review.choices.has(at) ? { ...kept, certainty: 'open' } : kept;
    }),
  };
}

/** Where two names are said to be one subject, both are called as the first of them: two names are two subjects. */
function oneNameEach(draft: Draft, codeOf: (name: string) => string | undefined): Draft {
  const firstOf = new Map<string, string>();
  const oneName = (name: string): string => {
    const code = codeOf(name);
    if (code === undefined) return name;
    const first = firstOf.get(code) ?? name;
    firstOf.set(code, first);
    return first;
  };
  return {
    ...draft,
    figures: draft.figures.map((figure) => ({
      ...figure,
      name: oneName(figure.name),
      partner: figure.partner === null ? null : oneName(figure.partner),
      parent: figure.parent === null ? null : oneName(figure.parent),
    })),
  };
}

/** Known publishers are found by the name that the bulletin prints, whatever its case. */
function knownPublisher(name: string): Pick<Publisher, 'code' | 'name'> | undefined {
  const folded = fold(name, true);
  const found = session.catalogue.publishers.find(({ name: { vi, en }, aliases = [] }) =>
    [vi, en, ...aliases].some((one) => fold(one, true) === folded),
  );
  return found && { code: found.code, name: found.name };
}

/**
 * Tells a bulletin from others of the workbook, by publisher, title, periods and flow.
 * @example idOf(content) // 'bulletin-cuc-hai-quan-xuat-khau-2026-07'
 */
function idOf({ publishers: [publisher], title, covers, figures }: DatasetContent): string {
  const flow = figures.some((figure) => figure.flow === 'imports') ? 'imports' : '';
  const words = fold(`bulletin ${publisher?.name.vi ?? ''} ${title.vi} ${covers} ${flow}`);
  return words
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ID)
    .replace(/-+$/, '');
}

const LONGEST_ID = 160;
