import type { ReviewRow, RowFigure } from '../../datasets/review/rows';
import { keptAt } from '../../datasets/review/review';
import { bulletinTexts } from '../../locales/bulletins';
import { readerTexts } from '../../locales/readers';
import { FluentButton } from '../elements/elements';
import { columnWords } from './openFigures';
import { rowsOf } from './ofReview';
import type { ReviewProps } from './reviewSection';

/** Rows that are shown at first, and more each time that more are asked for. */
const SHOWN = 20;

/** Every row with its figures, those in doubt first. */
export function RowList(props: ReviewProps) {
  const { review, state, actions, shell } = props;
  const texts = bulletinTexts[shell.language].rows;
  const rows = rowsOf(review);
  const shown = SHOWN * (1 + (state.shown['rows'] ?? 0));
  return (
    <details>
      <summary>{texts.title(rows.length)}</summary>
      <ul class="list">
        {rows.slice(0, shown).map((row) => (
          <Row key={row.figures[0]?.at} row={row} {...props} />
        ))}
      </ul>
      {rows.length > shown && (
        <FluentButton size="small" appearance="subtle" onClick={() => actions.showMore('rows')}>
          {texts.more(rows.length - shown)}
        </FluentButton>
      )}
    </details>
  );
}

function Row({ row, ...props }: ReviewProps & { readonly row: ReviewRow }) {
  const { language } = props.shell;
  const { name, partner, place, figures } = row;
  return (
    <li class="entry">
      <h3>{partner === null || partner === name ? name : `${partner} · ${name}`}</h3>
      <p class="facts">{readerTexts[language].place(place)}</p>
      <dl class="figures">
        {figures.map((one) => (
          <RowLine key={one.at} one={one} {...props} />
        ))}
      </dl>
    </li>
  );
}

function RowLine({ one, review, shell }: ReviewProps & { readonly one: RowFigure }) {
  const { language } = shell;
  const texts = bulletinTexts[language].rows;
  const { at, figure, open } = one;
  const kept = keptAt(review, at);
  const remark = open
    ? texts.open
    : kept === undefined
      ? texts.leftOut
      : kept.certainty === 'likely'
        ? texts.likely
        : undefined;
  return (
    <>
      <dt>{columnWords(kept ?? figure, language)}</dt>
      <dd>
        {figure.printed}
        {remark !== undefined && <span class={open ? 'tag doubtful' : 'tag'}>{remark}</span>}
      </dd>
    </>
  );
}
