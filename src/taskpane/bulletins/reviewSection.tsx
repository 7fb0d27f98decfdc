import { withName } from '../../datasets/review/review';
import type { Review } from '../../datasets/review/review';
import { bulletinTexts } from '../../locales/bulletins';
import { readerTexts } from '../../locales/readers';
import { FluentButton } from '../elements/elements';
import { AboutFields } from './aboutFields';
import type { BulletinsProps } from './bulletinsPanel';
import { EarlierIssue } from './earlierIssue';
import { NameList } from './nameList';
import { OpenFigures } from './openFigures';
import { changesOf, contentOf, namesOf, problemsOf, sumsOf } from './ofReview';
import { earlierOf } from './reviewedContent';
import { RowList } from './rowList';

export type ReviewProps = BulletinsProps & { readonly review: Review };

/** A bulletin that was read, for somebody to look at before it is kept. */
export function ReviewSection(props: ReviewProps) {
  const { review, state, actions, shell } = props;
  const texts = bulletinTexts[shell.language].review;
  const problems = problemsOf(review);
  const content = problems.length === 0 ? contentOf(review) : undefined;
  const earlier = content && earlierOf(content.content, state.kept)?.dataset;
  return (
    <>
      <button type="button" class="link back" onClick={actions.leave}>
        {texts.back}
      </button>
      <h2 id="review-title" tabIndex={-1}>
        {texts.title}
      </h2>
      <AboutFields {...props} />
      <Verdict {...props} />
      {content !== undefined && earlier !== undefined && (
        <EarlierIssue
          earlier={earlier}
          next={content.content}
          changes={changesOf(review)(earlier)}
          shell={shell}
        />
      )}
      <OpenFigures {...props} />
      <NameList
        names={namesOf(review)}
        decide={(name, code) => actions.decide((one) => withName(one, name, code))}
        state={state}
        actions={actions}
        shell={shell}
      />
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
  const { draft, agreeing, differing } = sumsOf(review);
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
