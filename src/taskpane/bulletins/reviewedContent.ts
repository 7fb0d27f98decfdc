import { bulletinContent } from '../../datasets/review/content';
import type { BulletinContent } from '../../datasets/review/content';
import { earlierIssue } from '../../datasets/review/changes';
import { decidedCodeOf } from '../../datasets/review/names';
import { settled } from '../../datasets/review/review';
import type { Review } from '../../datasets/review/review';
import { keptBulletinTexts } from '../../locales/keptBulletins';
import type { Dataset } from '../../model/dataset';
import type { DatasetContent, Publisher } from '../../model/schema';
import { session } from '../../session';
import { knownCode } from './knownNames';

/** The dataset that the workbook would keep of a bulletin as it is decided now. */
export function reviewedContent(review: Review): BulletinContent {
  const draft = settled(review);
  return bulletinContent(draft, {
    codeOf: decidedCodeOf(review, knownCode),
    subject: (code) => session.catalogue.subject(code),
    publisher: knownPublisher,
    texts: keptBulletinTexts(draft.status),
  });
}

/** The kept bulletin that this one is a newer issue of. */
export function earlierOf(content: DatasetContent, kept: readonly Dataset[]): Dataset | undefined {
  return earlierIssue(kept, content);
}

function knownPublisher(name: string): Publisher | undefined {
  return session.catalogue.publishers.find(({ name: { vi, en } }) => vi === name || en === name);
}
