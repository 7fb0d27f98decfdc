import type { Catalogue } from '../../catalogue/catalogue';
import { changesBetween } from '../../datasets/review/changes';
import { reviewNames } from '../../datasets/review/names';
import { reviewProblems } from '../../datasets/review/problems';
import { openFigures, settled } from '../../datasets/review/review';
import { openGroups, reviewRows } from '../../datasets/review/rows';
import type { Review } from '../../datasets/review/review';
import { reviewSums } from '../../datasets/review/sums';
import type { Dataset } from '../../model/dataset';
import { session } from '../../session';
import { knownCode } from './knownNames';
import { reviewedContent } from './reviewedContent';

/** What the review shows: made once for each state of it, for the pane is drawn again whenever work goes on by a step. */
export const problemsOf = ofReview((review) => reviewProblems(review, knownCode));
export const namesOf = ofReview((review) => reviewNames(review, knownCode));
export const rowsOf = ofReview(reviewRows);
export const openOf = ofReview((review) => ({ groups: openGroups(review), figures: openFigures(review) }));
export const contentOf = ofReview(reviewedContent);
export const sumsOf = ofReview((review) => {
  const draft = settled(review);
  return { draft, ...reviewSums(draft) };
});

/** What saving would change of an issue that the workbook keeps. */
export const changesOf = ofReview((review) => {
  const made = new Map<Dataset, ReturnType<typeof changesBetween>>();
  return (earlier: Dataset) => {
    const changes = made.get(earlier) ?? changesBetween(earlier, contentOf(review).content);
    made.set(earlier, changes);
    return changes;
  };
});

/** A review never changes, but names may come to be known meanwhile: then it is made anew. */
function ofReview<Value>(make: (review: Review) => Value): (review: Review) => Value {
  const made = new WeakMap<Review, { readonly catalogue: Catalogue; readonly value: Value }>();
  return (review) => {
    const { catalogue } = session;
    const known = made.get(review);
    if (known?.catalogue === catalogue) return known.value;
    const value = make(review);
    made.set(review, { catalogue, value });
    return value;
  };
}
