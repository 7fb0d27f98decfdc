import { changesBetween } from '../../datasets/review/changes';
import { reviewProblems } from '../../datasets/review/problems';
import { settled } from '../../datasets/review/review';
import type { Review } from '../../datasets/review/review';
import { reviewSums } from '../../datasets/review/sums';
import { bulletinTexts } from '../../locales/bulletins';
import { readerTexts } from '../../locales/readers';
import type { Dataset } from '../../model/dataset';
import type { DatasetContent, Figure } from '../../model/schema';
import { FluentButton } from '../elements/elements';
import { AboutFields } from './aboutFields';
import type { BulletinsProps } from './bulletinsPanel';
import { knownCode, subjectName } from './knownNames';
import { NameList } from './nameList';
import { OpenFigures } from './openFigures';
import { earlierOf, reviewedContent } from './reviewedContent';
import { RowList } from './rowList';

export type ReviewProps = BulletinsProps & { readonly review: Review };

/** A bulletin that was read, for somebody to look at before it is kept. */
export function ReviewSection(props: ReviewProps) {
  const { review, state, actions, shell } = props;
  const texts = bulletinTexts[shell.language].review;
  const problems = reviewProblems(review, knownCode);
  const content = problems.length === 0 ? reviewedContent(review) : undefined;
  const earlier = content && earlierOf(content.content, state.kept);
  return (
    <>
      <FluentButton size="small" appearance="transparent" class="back" onClick={actions.leave}>
        {texts.back}
      </FluentButton>
      <h2 id="review-title" tabIndex={-1}>
        {texts.title}
      </h2>
      <AboutFields {...props} />
      <Verdict {...props} />
      {content !== undefined && earlier !== undefined && (
        <EarlierIssue earlier={earlier} next={content.content} shell={shell} />
      )}
      <OpenFigures {...props} />
      <NameList {...props} />
      <RowList {...props} />
      <div class="save">
        {problems.map((problem) => (
          <p key={problem.kind} class="caution">
            {texts.problems(problem)}
          </p>
        ))}
        {content !== undefined && content.left > 0 && <p class="facts">{texts.leftOut(content.left)}</p>}
        <p class="facts">{texts.nothingWritten}</p>
        <FluentButton
          appearance="primary"
          disabled-focusable={shell.busy || content === undefined}
          onClick={() => {
            if (content !== undefined) actions.save(review);
          }}
        >
          {earlier === undefined ? texts.save : texts.replace}
        </FluentButton>
      </div>
    </>
  );
}

/** What is certain, what adds up, and what is to be known of the whole. */
function Verdict({ review, shell }: ReviewProps) {
  const { language } = shell;
  const texts = bulletinTexts[language].review;
  const draft = settled(review);
  const { agreeing, differing } = reviewSums(draft);
  const certain = draft.figures.filter(({ certainty }) => certainty === 'certain').length;
  const others = draft.doubts.filter((doubt) => doubt.kind !== 'open' && !differing.includes(doubt));
  const { doubt: doubtText } = readerTexts[language];
  return (
    <>
      <div class="box good" aria-live="polite">
        <p>{texts.kept(draft.figures.length, certain)}</p>
        {agreeing[0] !== undefined && <p>{texts.sumsAgree(agreeing.length, agreeing[0].name)}</p>}
      </div>
      {differing.length > 0 && (
        <ul class="box doubtful lines">
          {differing.slice(0, MOST_DOUBTS).map((doubt) => (
            <li key={JSON.stringify(doubt)}>{doubtText(doubt)}</li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <details>
          <summary>{texts.doubts(others.length)}</summary>
          <ul class="lines">
            {others.map((doubt) => (
              <li key={JSON.stringify(doubt)}>{doubtText(doubt)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const MOST_DOUBTS = 20;
const MOST_CHANGES = 50;

type EarlierIssueProps = Pick<ReviewProps, 'shell'> & {
  readonly earlier: Dataset;
  readonly next: DatasetContent;
};

/** What saving would change of the issue that the workbook keeps. */
function EarlierIssue({ earlier, next, shell }: EarlierIssueProps) {
  const { language } = shell;
  const texts = bulletinTexts[language].issue;
  const { changed, added, vanished, same } = changesBetween(earlier, next);
  const counts = { changed: changed.length, added: added.length, vanished: vanished.length, same };
  const nameOf = ({ subject, partner, period }: Figure) =>
    [partner, subject]
      .flatMap((code) => (code === undefined ? [] : [nameIn(next, code, language)]))
      .join(' · ') + `, ${period}`;
  return (
    <div class="box doubtful">
      <p>{texts.title(earlier.title[language])}</p>
      <p>{texts.counts(counts)}</p>
      {changed.length > 0 && (
        <details>
          <summary>{texts.changed(changed.length)}</summary>
          <ul class="lines">
            {changed.slice(0, MOST_CHANGES).map(({ from, to }) => (
              <li key={JSON.stringify(to)}>{texts.fromTo(nameOf(to), from.printed, to.printed)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function nameIn({ subjects }: DatasetContent, code: string, language: 'vi' | 'en'): string {
  return subjects.find((subject) => subject.code === code)?.name[language] ?? subjectName(code, language);
}
